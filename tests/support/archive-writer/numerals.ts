const DIGITS = '〇一二三四五六七八九'

/** 940 as 九百四十, 17 as 十七. */
export function hanNumber(value: number): string {
  if (value < 10) return DIGITS[value] ?? ''
  if (value < 20) return `十${value === 10 ? '' : hanNumber(value - 10)}`
  const [unit, name] = value >= 1000 ? [1000, '千'] : value >= 100 ? [100, '百'] : [10, '十']
  const rest = value % unit
  const gap = rest > 0 && rest < unit / 10 ? '零' : ''
  const tens = rest >= 10 && rest < 20 && unit > 10 ? `一${hanNumber(rest)}` : hanNumber(rest)
  return `${DIGITS[Math.floor(value / unit)]}${name}${rest === 0 ? '' : gap + tens}`
}

/** Digit by digit: 2018 as 二〇一八, with any zero. */
export function hanDigits(value: number, zero = '〇'): string {
  return [...String(value)].map((digit) => (digit === '0' ? zero : (DIGITS[Number(digit)] ?? ''))).join('')
}

/** Full-width digits. */
export function wide(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}
