import { toHalfWidth } from './chars.ts'

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  '０': 0,
  O: 0,
  Ｏ: 0,
  Ο: 0,
  О: 0,
  '◯': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/** A character class (regular-expression source) of all that {@link parseNumeral} reads, for building patterns. */
export const NUMERAL_CLASS = '0-9０-９零〇○◯OＯΟО一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟廿卅万'

/**
 * Reads a whole number from 0 to 99,999,999 written in Arabic, full-width or Chinese digits: `17`, `１７`, `十七`, `二〇二一`, `九百四十`, `两`.
 * Eight look-alikes of 〇 are accepted. Undefined when the text is not such a number.
 */
export function parseNumeral(text: string): number | undefined {
  const plain = toHalfWidth(text.trim())
  if (/^\d{1,8}$/.test(plain)) return Number(plain)
  const [high, low, more] = plain.split('万')
  if (high === undefined || high === '' || more !== undefined) return undefined
  const upper = parseBelowWan(high)
  if (low === undefined) return upper
  const lower = low === '' ? 0 : parseBelowWan(low)
  return upper === undefined || lower === undefined ? undefined : upper * 10_000 + lower
}

function parseBelowWan(text: string): number | undefined {
  const chars = [...text.replaceAll('廿', '二十').replaceAll('卅', '三十')]
  if (chars.every((c) => DIGITS[c] !== undefined)) {
    if (chars.length === 1 || chars.length >= 2) return Number(chars.map((c) => DIGITS[c]).join(''))
  }
  let total = 0
  let digit: number | undefined
  let lastUnit = 10_000
  for (const [i, char] of chars.entries()) {
    const value = DIGITS[char]
    const unit = UNITS[char]
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (unit !== undefined) {
      if (unit >= lastUnit || (digit === undefined && i > 0)) return undefined
      total += (digit ?? 1) * unit
      digit = undefined
      lastUnit = unit
    } else return undefined
  }
  return total + (digit ?? 0)
}

const HAN_DIGITS = '〇一二三四五六七八九'

/** A whole number from 0 to 9,999 in Chinese as it is read aloud: 17 → 十七, 105 → 一百零五. */
export function toHanNumeral(value: number): string {
  if (value === 0) return '零'
  let out = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) {
      gap = out !== ''
      continue
    }
    if (gap) out += '零'
    gap = false
    out += (unit === 10 && out === '' && digit === 1 ? '' : HAN_DIGITS[digit]) + name
  }
  return out
}
