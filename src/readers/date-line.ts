import { toHalfWidth } from '../base/chars.ts'
import { type CivilDate, isRealDate } from '../base/civil-date.ts'
import { NUMERALS, readNumeral } from './read-numeral.ts'

/** A date at the start or end of a line, and the words beside it. */
export interface DateLine {
  /** Undefined where the date is damaged or lacks a part. */
  readonly date: CivilDate | undefined
  /** The date as written; empty where it was left open. */
  readonly raw: string
  /** What else stands on the line. */
  readonly rest: string
  /** True where the text behind the date says 印发: the record at the foot of an official document. */
  readonly printed: boolean
}

const WEEKDAY = '(?:\\s*[(]?\\s*(?:星期|周)[一二三四五六日天]\\s*[)]?)?'
const TIME = '(?:[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'
const WHOLE = [
  `(?<y>${NUMERALS})\\s*年\\s*(?<m>${NUMERALS})\\s*月\\s*(?<d>${NUMERALS})\\s*[日号]${WEEKDAY}`,
  `(?<y>\\d{4})\\s?[-/.]\\s?(?<m>\\d{1,2})\\s?[-/.]\\s?(?<d>\\d{1,2})${TIME}${WEEKDAY}`,
  '(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})',
].map((form) => new RegExp(`(?<![${'0-9'}])[(\\[]?\\s*${form}\\s*[)\\]]?(?!\\d)`, 'u'))

/** What was plainly meant as a date: 414日, 1982220, 19855月, 2009年3月, 3月16日-3月23日. */
const PARTIAL = new RegExp(
  `[(\\[]?(?:(?:${NUMERALS}\\s*年\\s*)?(?:${NUMERALS}\\s*月(?:份)?\\s*)?${NUMERALS}\\s*[日号月年](?:份?第?[0-9一二三四五]周|\\d{1,2}时\\d{1,2}分)?|\\d{7,8})[)\\]]?`,
  'u',
)
/** `  年  月  日`, which waits for the pen. */
const BLANK = /(?:^|\s)(?:20)?[\s_Xx×]*年[\s_Xx×]*月[\s_Xx×]*日$/u
const RANGE = new RegExp(`^${PARTIAL.source}(?:\\s*[-—–~至]+\\s*${PARTIAL.source})?$`, 'u')

/** Reads the date of a short line, alone or beside an issuer; undefined where the line has none. */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > 80) return undefined
  const plain = toHalfWidth(text)
  for (const form of WHOLE) {
    const match = form.exec(plain)
    if (match === null) continue
    const { y = '', m = '', d = '' } = match.groups ?? {}
    const [year = 0, month = 0, day = 0] = [y, m, d].map((part) => readNumeral(part) ?? 0)
    const date = { year, month, day }
    const raw = text.slice(match.index, match.index + match[0].length).trim()
    const behind = text.slice(match.index + match[0].length).trim()
    const before = text.slice(0, match.index).trim()
    if (before !== '' && behind !== '' && !/^[）)]?\s*(?:印发|印|出版)?$/u.test(behind)) continue
    return {
      date: isRealDate(date) ? date : undefined,
      raw,
      rest: [before, behind].filter((part) => part !== '' && !/^(?:印发|出版)$/u.test(part)).join(' '),
      printed: behind.startsWith('印发'),
    }
  }
  return partialDate(text, plain)
}

function partialDate(text: string, plain: string): DateLine | undefined {
  const blank = BLANK.exec(plain)
  if (blank !== null) {
    const rest = text.slice(0, blank.index).trim()
    return { date: undefined, raw: '', rest, printed: false }
  }
  const whole = plain.replace(/\s/gu, '')
  if (whole.length <= 24 && RANGE.test(whole)) return { date: undefined, raw: text, rest: '', printed: false }
  const cut = text.search(/(?:\t|\u3000|\u2003|\s{2,}|(?<=[编印办])\s)\S*$/u)
  if (cut < 0) return undefined
  const tail = text.slice(cut).trim()
  if (tail.length > 24 || !RANGE.test(toHalfWidth(tail))) return undefined
  return { date: undefined, raw: tail, rest: text.slice(0, cut).trim(), printed: false }
}
