import { toHalfWidth } from '../base/chars.ts'
import { NUMERAL_CLASS, parseNumeral } from '../base/numerals.ts'
import type { NumberRange } from '../model/issue.ts'

/** One or more numeral characters, as regular-expression source. */
export const NUMERALS = `[${NUMERAL_CLASS}]+`

/** A number or a range (17-18, 17—18, 17、18), as regular-expression source without groups. */
export const NUMBER_RANGE = `${NUMERALS}(?:\\s*[-—–―~～至、]\\s*第?\\s*${NUMERALS})?`

/** Reads a numeral; Arabic digits among Chinese ones (`二00八`) are accepted, as old mastheads have them. */
export function readNumeral(text: string): number | undefined {
  const plain = toHalfWidth(text.trim())
  const mixed = /[一二三四五六七八九]/u.test(plain) && /\d/.test(plain)
  return parseNumeral(
    mixed ? plain.replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit) : plain,
  )
}

/** Reads `17` or `17-18`; undefined for numbers below 1, ranges that go back and what is no number. */
export function readRange(text: string): NumberRange | undefined {
  const [first, last, more] = text.split(/[-—–―~～至、]/u).map((part) => readNumeral(part.replace('第', '')))
  if (first === undefined || first < 1 || more !== undefined) return undefined
  if (last === undefined) return /[-—–―~～至、]/u.test(text) ? undefined : { first, last: first }
  return last < first ? undefined : { first, last }
}
