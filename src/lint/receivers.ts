import type { FilePlace } from '../base/place.ts'
import type { Span } from '../base/span.ts'
import type { Bulletin, ImprintLine } from '../model/bulletin.ts'

/** A unit that an issue is reported, sent or issued to. */
export interface Receiver {
  readonly name: string
  /** The label of its line: 报, 送, 发. */
  readonly label: string
  /** The name itself in the issue, the whole line in `bulletin.yaml`. */
  readonly place: FilePlace | undefined
}

/** The units of a distribution line with their offsets: parted by 、 ， ； or spaces outside brackets; a final 。 is dropped. */
function unitsOf(text: string): readonly { readonly name: string; readonly span: Span }[] {
  const units: { name: string; span: Span }[] = []
  let depth = 0
  let start = 0
  const close = (end: number): void => {
    const raw = text.slice(start, end)
    const name = raw.trim().replace(/[。.]$/u, '')
    const at = start + raw.length - raw.trimStart().length
    if (name !== '') units.push({ name, span: { start: at, end: at + name.length } })
    start = end + 1
  }
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if ('（(《“'.includes(char)) depth++
    else if ('）)》”'.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[、，,；;\s]/u.test(char)) close(i)
  }
  close(text.length)
  return units
}

/** Every receiver of an issue, line by line. */
export function receiversOf({ imprint, source }: Bulletin): readonly Receiver[] {
  return imprint.lines
    .filter((line) => line.role === 'distribution')
    .flatMap((line) => receiversOfLine(line, source.file, source.text))
}

function receiversOfLine({ label, values, place }: ImprintLine, file: string, source: string): Receiver[] {
  let from = place?.span.start ?? 0
  return values.flatMap(unitsOf).map(({ name }) => {
    if (place === undefined || place.file !== file) return { name, label, place }
    const at = source.indexOf(name, from)
    if (at < 0 || at >= place.span.end) return { name, label, place }
    from = at + name.length
    return { name, label, place: { file, span: { start: at, end: from } } }
  })
}
