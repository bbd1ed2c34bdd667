import type { ImportNote, ImportSerial } from './imported.ts'
import type { InputLine } from './input-lines.ts'

/** Notes that say what was left out on purpose, and which value of theirs holds it. */
const DROPPED: Readonly<Record<string, string>> = {
  'page-number': 'text',
  'item-ordinal': 'ordinal',
  'marker-replaced': 'marker',
}

/** How far behind the last character found the next one may stand in the output: room for markup that was added. */
const REACH = 400

/**
 * The characters of the body lines that do not stand in the output in their order, and those of the masthead that stand
 * neither in the front matter nor in the serial. Spaces, and what a note says was dropped, do not count.
 */
export function missingText(
  input: { readonly masthead: readonly InputLine[]; readonly body: readonly InputLine[] },
  output: { readonly head: string; readonly text: string },
  notes: readonly ImportNote[],
  serial: ImportSerial | undefined,
): string {
  const dropped = droppedByLine(notes)
  const known = bare(
    `${output.head}${output.text}${serial?.organisations.join('') ?? ''}${serial?.name ?? ''}${serial?.issuer ?? ''}${serial?.classification ?? ''}`,
  )
  let lost = ''
  for (const line of input.masthead) lost += missingFromHead(line.text, known)
  const text = bare(output.text)
  let at = 0
  for (const line of input.body) {
    const wanted = without(bare(line.text), dropped.get(line.number) ?? [])
    const found = find(text, at, wanted)
    if (found === undefined) lost += wanted
    else at = found
  }
  return lost
}

function droppedByLine(notes: readonly ImportNote[]): ReadonlyMap<number, string[]> {
  const dropped = new Map<number, string[]>()
  for (const { messageId, data, place } of notes) {
    const name = DROPPED[messageId]
    const words = name === undefined ? undefined : data[name]
    if (words === undefined) continue
    dropped.set(place.paragraph, [...(dropped.get(place.paragraph) ?? []), bare(String(words))])
  }
  return dropped
}

/** Letters, digits and marks; drawing and brackets around labels count as markup. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff\\#>【】〖〗［］[\]≡〓—–―─_＿=~～*-]/gu, '')
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : rest), text)
}

function find(text: string, from: number, wanted: string): number | undefined {
  const whole = text.startsWith(wanted, from)
    ? from
    : text.slice(from, from + REACH + wanted.length).indexOf(wanted)
  if (whole === from) return from + wanted.length
  if (whole >= 0) return from + whole + wanted.length
  let at = from
  for (const char of wanted) {
    const next = text.indexOf(char, at)
    if (next < 0 || next - at > REACH) return undefined
    at = next + char.length
  }
  return at
}

/** Words of a masthead line that are neither part of a number or date nor anywhere in the output. */
function missingFromHead(text: string, known: string): string {
  const words = bare(text).match(/\p{Script=Han}+/gu) ?? []
  return words
    .flatMap((word) =>
      word.split(/[第总期号年月日星期周卷增刊专特合创〇零一二三四五六七八九十百千两至签发人份编]+/u),
    )
    .filter((word) => !known.includes(word))
    .join('')
}
