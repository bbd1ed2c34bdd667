import { toHalfWidth } from './chars.ts'
import { parseNumeral } from './numerals.ts'

/** A day of the calendar, without time or zone. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** True when the day exists: 2021-02-29 does not. Years from 1900 to 2999. */
export function isRealDate({ year, month, day }: CivilDate): boolean {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const CHINESE = /^(\S{4})\s*年\s*(\S{1,3})\s*月\s*(\S{1,3})\s*[日号]$/u

/**
 * Reads `2021-03-02`, `2021/3/2`, `2021年3月2日`, `2021 年 3 月 2 日`, full-width and Chinese digits (`二〇二一年三月二日`).
 * Undefined when the text has another form; the day may still not exist (ask {@link isRealDate}).
 */
export function parseDate(text: string): CivilDate | undefined {
  const plain = toHalfWidth(text.trim())
  const parts = ISO.exec(plain) ?? CHINESE.exec(plain)
  if (parts === null) return undefined
  const [year, month, day] = parts.slice(1).map((part) => parseNumeral(part))
  if (year === undefined || month === undefined || day === undefined) return undefined
  return { year, month, day }
}

/** `2021-02-23`, for file data and properties. */
export function isoDate({ year, month, day }: CivilDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `2021年2月23日`: full year, no zero padding (GB/T 9704-2012 7.3.5.4). */
export function chineseDate({ year, month, day }: CivilDate): string {
  return `${year}年${month}月${day}日`
}

/** Negative when `a` is earlier than `b`, 0 when they are the same day. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** The calendar day of an instant in a time zone such as `Asia/Shanghai`. */
export function dateIn(timeZone: string, instant: Date): CivilDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .format(instant)
    .split('-')
    .map(Number)
  const [year = 1970, month = 1, day = 1] = parts
  return { year, month, day }
}
