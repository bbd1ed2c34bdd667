import type { ImportNote, ImportSerial } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { readMarker } from './shapes.ts'

/** Notes that say what was left out on purpose, and which value of theirs holds it. */
const DROPPED: Readonly<Record<string, string>> = {
  'page-number': 'text',
  'item-ordinal': 'ordinal',
  'date-at-end': 'text',
  'title-doubled': 'text',
  'note-sign': 'sign',
  'contents-renamed': 'text',
}

/** How far behind the last character found the next one may stand in the output: room for markup that was added. */
const REACH = 400

/** Marks that an import may put between the words of a line: the colon behind 编者按. */
const SLACK = 8

/** What a label may be drawn with. */
const DRAWING = /^[◆●■★☆▲·•…]+|[◆●■★☆▲·•…：:]+$/gu

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
    const wanted = without(bare(readMarker(line.text)?.rest ?? line.text), dropped.get(line.number) ?? [])
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

/** Where the words end in the text, read from `from` on: whole, else with a mark put between them or drawing at their ends left out. */
function find(text: string, from: number, wanted: string): number | undefined {
  if (text.startsWith(wanted, from)) return from + wanted.length
  const window = text.slice(from, from + REACH + wanted.length)
  for (const words of [wanted, wanted.replace(DRAWING, '')]) {
    const at = window.indexOf(words)
    if (at >= 0) return from + at + words.length
  }
  return findSpread(text, from, wanted)
}

/** The same words with at most {@link SLACK} other characters between them. */
function findSpread(text: string, from: number, wanted: string): number | undefined {
  const window = text.slice(from, from + wanted.length + SLACK)
  let at = 0
  for (const char of wanted) {
    const next = window.indexOf(char, at)
    if (next < 0) return undefined
    at = next + char.length
  }
  return from + at
}

/** Words of a masthead line that are neither part of a number or date nor anywhere in the output. */
function missingFromHead(text: string, known: string): string {
  const words = bare(text).match(/\p{Script=Han}+/gu) ?? []
  // The words of one line may have gone to several keys.
  const pieces = words.every((word) => known.includes(word)) ? [] : text.split(/\s+/u)
  const parts =
    pieces.length > 1 ? pieces.flatMap((piece) => bare(piece).match(/\p{Script=Han}+/gu) ?? []) : words
  return parts
    .flatMap((word) =>
      word.split(
        /[第总期号年月日星期周卷增刊专特合创〇零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟廿卅至签发人份编]+/u,
      ),
    )
    .filter((word) => !known.includes(word))
    .join('')
}
