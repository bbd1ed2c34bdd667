import { toHalfWidth } from '../base/chars.ts'
import type { Kind, NumberRange } from '../model/issue.ts'
import { NUMBER_RANGE, NUMERALS, readNumeral, readRange } from './read-numeral.ts'

/** What a line says of the issue's number. */
export interface NumberLine {
  readonly number: NumberRange | undefined
  readonly total: NumberRange | undefined
  readonly year: number | undefined
  readonly kind: Kind | undefined
  /** True where the year stands in brackets, as in a document number. */
  readonly boxed: boolean
  /** True for 第　期（总第　期） with room for the pen, or X in it. */
  readonly blank: boolean
  /** What stands on the line before and behind the number, without white space at its ends. */
  readonly before: string
  readonly after: string
}

const YEAR = `(?:[\\[〔【(]\\s*(?<boxed>${NUMERALS})\\s*年?\\s*[\\]〕】)]|(?<year>${NUMERALS})\\s*年(?:度)?)`
const VOLUME = `(?:第?\\s*${NUMERALS}\\s*卷\\s*[,，]?\\s*)?`
const KIND = '增\\s*刊|专\\s*刊|特\\s*刊|合\\s*刊'
const TOTAL = `[(\\[]?\\s*总\\s*(?:第|期|号|刊)?\\s*(?:第\\s*)?(?<total>${NUMBER_RANGE})\\s*[期号][)\\]]?`
const ISSUE = `(?:(?<kind>${KIND})\\s*)?(?<!总\\s*)(?:第\\s*(?<number>${NUMBER_RANGE})\\s*[期号]|(?<first>创\\s*刊\\s*号))`
const KIND_BEHIND = `(?:\\s*[(]?\\s*(?<behind>${KIND})\\s*[)]?)?`
/** 2020年9期: without 第 only where a year comes before. */
const YEAR_ISSUE = `${YEAR}\\s*${VOLUME}(?<number>${NUMBER_RANGE})\\s*[期号]`

const FORMS = [
  `(?:${YEAR}\\s*)?${VOLUME}${ISSUE}${KIND_BEHIND}(?:[\\s,;:·|/]*${TOTAL})?`,
  `${YEAR_ISSUE}(?:[\\s,;:·|/]*${TOTAL})?`,
  `(?:${YEAR}\\s*)?${TOTAL}`,
  '(?:#|No\\.?)\\s*(?<number>\\d{1,5})(?=\\)?(?:$|《))',
].map((form) => new RegExp(form, 'iu'))

const GAP = '[\\s_XxＸⅩ×*?【】\\[\\]〔〕]'
const BLANK = new RegExp(`(?:第${GAP}*期)|(?:总第?${GAP}*期)`, 'u')

/** Reads the number of an issue in any form of a masthead; undefined where the line names none. `text` is at most 80 units long. */
export function readNumberLine(text: string): NumberLine | undefined {
  if (text.length > 80) return undefined
  const plain = toHalfWidth(text)
  for (const form of FORMS) {
    const match = form.exec(plain)
    if (match === null) continue
    const { boxed, year, number, total, first, kind, behind } = match.groups ?? {}
    const [before, after] = unwrapped(
      text.slice(0, match.index).trim(),
      match[0],
      text.slice(match.index + match[0].length).trim(),
    )
    const years = boxed ?? year
    return {
      number: first === undefined ? ranged(number) : { first: 1, last: 1 },
      total: ranged(total),
      year: years === undefined ? undefined : fourDigits(years),
      kind: kindOf(kind ?? behind),
      boxed: boxed !== undefined,
      blank: false,
      before,
      after: after.replace(/^[,，;；·|/]\s*/u, ''),
    }
  }
  if (text.length > 40 || !BLANK.test(plain)) return undefined
  const none = { number: undefined, total: undefined, year: undefined, kind: undefined, boxed: false }
  // What stands before or behind the gap may be the name; the brackets belong to the number.
  const whole = /^(.*?)(?:\S*年)?\s*(?:第|[（(]?总)/u.exec(text)
  const before = (whole?.[1] ?? '').replace(/[（(]$/u, '').trim()
  const after = (/期\s*[）)]*\s*([^期]*)$/u.exec(text)?.[1] ?? '').trim()
  return { ...none, blank: true, before, after }
}

/** 某某简报（第三十四期）: the brackets around the number belong to neither side; the number itself may have taken the closing one. */
function unwrapped(before: string, number: string, after: string): readonly [string, string] {
  if (!/[（(]$/u.test(before)) return [before, after]
  const outside = before.slice(0, -1).trim()
  if (/^[）)]/u.test(after)) return [outside, after.slice(1).trim()]
  return number.endsWith(')') && !number.includes('(') ? [outside, after] : [before, after]
}

function ranged(text: string | undefined): NumberRange | undefined {
  return text === undefined ? undefined : readRange(text)
}

function fourDigits(text: string): number | undefined {
  const year = readNumeral(text)
  return year !== undefined && year >= 1900 && year <= 2999 ? year : undefined
}

function kindOf(text: string | undefined): Kind | undefined {
  const word = text?.replace(/\s/gu, '')
  if (word === '增刊') return 'supplement'
  return word === '专刊' || word === '特刊' ? 'special' : undefined
}

/** True for a short line that speaks of a 期 but fits no form: a slip of the pen, which is reported and left as it is. */
export function isDamagedNumber(text: string): boolean {
  return (
    text.length <= 30 &&
    /(?:第|总|年).{0,8}期[）)]?$/u.test(text) &&
    /[0-9０-９一二三四五六七八九十〇]/u.test(text)
  )
}
