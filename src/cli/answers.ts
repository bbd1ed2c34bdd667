import { toHalfWidth } from '../base/chars.ts'
import { type CivilDate, isRealDate, parseDate } from '../base/civil-date.ts'
import { BulletinError } from '../base/errors.ts'
import { parseNumeral } from '../base/numerals.ts'
import type { NumberRange } from '../model/issue.ts'

/** Reads a day as people type it. Throws `usage/not-a-day`, naming the option. */
export function readDay(value: string, option: string): CivilDate {
  const date = parseDate(value)
  if (date === undefined || !isRealDate(date)) throw new BulletinError('usage/not-a-day', { option, value })
  return date
}

/** Reads `17` or `17-18` (合刊), full-width and Chinese digits too. Throws `usage/not-a-number`, naming the option. */
export function readRange(value: string, option: string): NumberRange {
  const [from = '', to = from, ...more] = value.trim().split(/[-–—~～至]/)
  const first = parseNumeral(from.trim())
  const last = parseNumeral(to.trim())
  if (first === undefined || last === undefined || more.length > 0 || first < 1 || last < first)
    throw new BulletinError('usage/not-a-number', { option, value })
  return { first, last }
}

/** Reads a name or a path, without the blanks around it. Throws `usage/missing-value` for nothing, naming the option. */
export function readText(value: string, option: string): string {
  const text = value.trim()
  if (text === '') throw new BulletinError('usage/missing-value', { option })
  return text
}

/** Reads a whole number from `least` on. Throws `usage/not-a-count`, naming the option. */
export function readCount(value: string, option: string, least: number): number {
  const plain = toHalfWidth(value).trim()
  if (!/^\d{1,9}$/.test(plain) || Number(plain) < least)
    throw new BulletinError('usage/not-a-count', { option, value, least })
  return Number(plain)
}
