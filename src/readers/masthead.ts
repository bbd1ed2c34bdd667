import { readDateLine } from './date-line.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { addIssuer, readForm } from './masthead-forms.ts'
import type { MastheadRead } from './masthead-read.ts'
import { ACTS, isOffice, isSerialName } from './masthead-shapes.ts'
import { readWords } from './masthead-words.ts'
import { readNumberLine } from './number-line.ts'
import { bracketLabel, imprintLabel, readMarker, readOrdinal } from './shapes.ts'
import { isNote } from './title-shapes.ts'

/** A masthead has no more lines than this. */
const LONGEST = 24

/**
 * Reads the masthead at the start of a text. With `contentsAt`, the index of the contents' label, everything above it is the
 * masthead; else it ends behind its last line that has a form of its own (number, date, issuer).
 */
export function readMasthead(
  lines: readonly InputLine[],
  contentsAt: number | undefined,
  report: Report,
): MastheadRead {
  const read: MastheadRead = { organisations: [], signers: [], comments: [], end: 0, leftover: [] }
  const limit = headLimit(lines, contentsAt)
  const plain: { readonly line: InputLine; readonly index: number }[] = []
  const pictures: InputLine[] = []
  let strong = -1
  let anchor = -1
  for (let i = 0; i < limit; i++) {
    const broken = joinedNumber(lines, i, limit)
    const line = broken ?? lines[i]
    if (line === undefined) break
    const consumed = broken?.parts ?? 1
    if (line.figure !== undefined) {
      pictures.push(line)
      continue
    }
    const found = readForm(line, read, report)
    if (found === undefined) plain.push({ line, index: i })
    else {
      strong = i + consumed - 1
      if (found === 'number' || found === 'date') anchor = anchor < 0 ? i : anchor
    }
    i += consumed - 1
  }
  const named = plain.slice(0, 4).findLast(({ line }) => isSerialName(line.text))
  if (strong < 0 && named === undefined) return read
  read.end =
    contentsAt !== undefined && limit === contentsAt ? limit : (strong < 0 ? (named?.index ?? 0) : strong) + 1
  read.leftover.push(...pictures.filter(({ number }) => number <= (lines[read.end - 1]?.number ?? 0)))
  const words = plain.filter(({ index }) => index < read.end)
  const followed = words.map(({ line, index }) => ({ line, index, next: lines[index + 1]?.number }))
  readWords(followed, anchor < 0 ? read.end : anchor, read, report)
  if (anchor >= 0 && limit !== contentsAt) readIssuerBelow(lines, read, report)
  return read
}

/** The name of an office right below the number, without a verb and without the date, is the issuer's: with 办公室 below it too. */
function readIssuerBelow(lines: readonly InputLine[], read: MastheadRead, report: Report): void {
  const [line, next, third] = lines.slice(read.end)
  if (read.issuer !== undefined || line === undefined || next === undefined || third === undefined) return
  if (line.text.length > 24 || !isOffice(line.text) || ACTS.test(line.text) || isHigher(line, next)) return
  const more = /^(?:办公室|秘书处|编辑部|综合科)$/u.test(next.text)
  const text = more ? line.text + next.text : line.text
  addIssuer(text, line.number, read)
  report('issuer-by-place', line.number, 'likely', { text })
  read.end += more ? 2 : 1
}

/** True for a line that is set larger than the one below it, as a title is. */
function isHigher({ look }: InputLine, next: InputLine): boolean {
  return (look?.sizePt ?? 0) > (next.look?.sizePt ?? Number.POSITIVE_INFINITY)
}

function headLimit(lines: readonly InputLine[], contentsAt: number | undefined): number {
  const most = Math.min(lines.length, LONGEST, contentsAt ?? LONGEST)
  for (let i = 0; i < most; i++) {
    const { text, figure } = lines[i] ?? { text: '' }
    if (figure === 'table') return i
    const label = imprintLabel(text)
    const staff = label !== undefined && /^(?:签发|编辑|主编|主办|承办|编印|编发|责任编辑|审核)/u.test(label)
    const body =
      text.length > 80 ||
      /[。；]$|[。！？…][（(][^（）()]{1,40}[）)]$/u.test(text) ||
      (label !== undefined && !staff) ||
      (bracketLabel(text) !== undefined &&
        readNumberLine(text) === undefined &&
        readDateLine(text) === undefined) ||
      readMarker(text) !== undefined ||
      (readOrdinal(text) !== undefined && readDateLine(text) === undefined) ||
      /^(?:编\s*者\s*按|按|编者的话|编\s*前\s*语|卷\s*首\s*语|写\s*在\s*前\s*面)/u.test(text) ||
      isNote(text)
    if (body) return i
  }
  return most
}

interface JoinedLine extends InputLine {
  readonly parts: number
}

/** A number that is broken over two or three lines: 第17期 / （总第940期）, 〔2018〕 / 第 / 01期. */
function joinedNumber(lines: readonly InputLine[], at: number, limit: number): JoinedLine | undefined {
  const first = lines[at]
  if (first === undefined || !/^[〔[【（(]?(?:第|总|\d{4}|[二一][〇○零O九]|[X×]?\s*年)/u.test(first.text))
    return undefined
  let text = first.text
  let best: JoinedLine | undefined
  for (let n = 2; n <= 4 && at + n <= limit; n++) {
    const next = lines[at + n - 1]
    if (next === undefined || next.text.length > 20) break
    text += ` ${next.text}`
    const number = readNumberLine(text)
    const alone = readNumberLine(next.text)
    const whole = number !== undefined && !number.blank && number.before === '' && number.after === ''
    if (whole && (alone === undefined || (alone.total !== undefined && alone.number === undefined)))
      best = { ...first, text, parts: n }
  }
  return best
}
