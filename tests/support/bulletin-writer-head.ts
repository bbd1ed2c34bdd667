import { NAMES, OFFICES, PLACES } from './bulletin-writer-words.ts'
import type { Dice } from './dice.ts'

/** What the masthead says. */
export interface HeadTruth {
  readonly number: number | undefined
  readonly total: number | undefined
  readonly year: number
  readonly month: number
  readonly day: number
  readonly name: string | undefined
  readonly organisations: readonly string[]
  readonly issuer: string
  /** Lines that hold number and date, whose characters an import may drop. */
  readonly numberLines: readonly string[]
}

const DIGITS = '〇一二三四五六七八九'

/** 940 as 九百四十, 17 as 十七. */
function han(value: number): string {
  if (value < 10) return DIGITS[value] ?? ''
  if (value < 20) return `十${value === 10 ? '' : han(value - 10)}`
  const [unit, name] = value >= 1000 ? [1000, '千'] : value >= 100 ? [100, '百'] : [10, '十']
  const rest = value % unit
  const gap = rest > 0 && rest < unit / 10 ? '零' : ''
  const tens = rest >= 10 && rest < 20 && unit > 10 ? `一${han(rest)}` : han(rest)
  return `${DIGITS[Math.floor(value / unit)]}${name}${rest === 0 ? '' : gap + tens}`
}

function digits(value: number, zero: string): string {
  return [...String(value)].map((digit) => (digit === '0' ? zero : (DIGITS[Number(digit)] ?? ''))).join('')
}

const wide = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

type NumberForm = readonly [
  string,
  (n: number, t: number, y: number) => readonly string[],
  'both' | 'number' | 'total',
]

const NUMBER_FORMS: readonly NumberForm[] = [
  ['第 N 期（总第 M 期）', (n, t) => [`第 ${n} 期（总第 ${t} 期）`], 'both'],
  ['第N期（总第M期）', (n, t) => [`第${n}期（总第${t}期）`], 'both'],
  ['YYYY年第N期（总第M期）', (n, t, y) => [`${y}年第${n}期（总第${t}期）`], 'both'],
  ['half-width', (n, t, y) => [`${y}年第${n}期(总第${t}期)`], 'both'],
  ['spaced year', (n, t, y) => [`${y} 年第 ${n} 期 总第 ${t} 期`], 'both'],
  ['no bracket', (n, t, y) => [`${y}年第${n}期总第${t}期`], 'both'],
  ['no 第', (n, t, y) => [`${y}年${n}期总第${t}期`], 'both'],
  ['two lines', (n, t) => [`第${n}期`, `（总第${t}期）`], 'both'],
  ['〔Y〕第0N期', (n, _, y) => [`〔${y}〕第${String(n).padStart(2, '0')}期`], 'number'],
  ['〔Y〕第N期（总第M期）', (n, t, y) => [`〔${y}〕第${n}期（总第${t}期）`], 'both'],
  ['[Y]第N期', (n, _, y) => [`[${y}]第${n}期`], 'number'],
  ['Chinese', (n, t) => [`第${han(n)}期（总第${han(t)}期）`], 'both'],
  ['Chinese alone', (n) => [`第${han(n)}期`], 'number'],
  ['mixed', (n, t) => [`第${han(n)}期（总第${t}期）`], 'both'],
  ['Chinese year', (n, t, y) => [`${digits(y, '〇')}年第${n}期（总第${t}期）`], 'both'],
  ['full-width', (n, t) => [`第${wide(n)}期（总第${wide(t)}期）`], 'both'],
  ['total only', (_, t) => [`总第${t}期`], 'total'],
  ['（总M期）', (n, t) => [`第${n}期   （总${t}期）`], 'both'],
  ['padded', (n) => [`第${String(n).padStart(2, '0')}期`], 'number'],
]

type DateForm = readonly [string, (y: number, m: number, d: number) => string]

const pad = (value: number): string => String(value).padStart(2, '0')

const DATE_FORMS: readonly DateForm[] = [
  ['Y年M月D日', (y, m, d) => `${y}年${m}月${d}日`],
  ['Y 年 M 月 D 日', (y, m, d) => `${y} 年 ${m} 月 ${d} 日`],
  ['padded', (y, m, d) => `${y}年${pad(m)}月${pad(d)}日`],
  ['slashes', (y, m, d) => `${y}/${pad(m)}/${pad(d)}`],
  ['iso', (y, m, d) => `${y}-${pad(m)}-${pad(d)}`],
  ['iso with time', (y, m, d) => `${y}-${pad(m)}-${pad(d)} 10:54:20`],
  ['bracketed', (y, m, d) => `(${y}-${pad(m)}-${pad(d)})`],
  ['〇', (y, m, d) => `${digits(y, '〇')}年${han(m)}月${han(d)}日`],
  ['○', (y, m, d) => `${digits(y, '○')}年${han(m)}月${han(d)}日`],
  ['O', (y, m, d) => `${digits(y, 'O')}年${han(m)}月${han(d)}日`],
  ['00', (y, m, d) => `${digits(y, '0')}年${han(m)}月${han(d)}日`],
  ['weekday', (y, m, d) => `${y}年${m}月${d}日（星期二）`],
]

const spaced = (text: string): string => [...text].join(' ')

/** Writes the lines of a masthead. */
export function mastheadOf(roll: Dice): {
  readonly lines: readonly string[]
  readonly truth: HeadTruth
  readonly shapes: Record<string, string>
} {
  const place = roll.pick(PLACES)
  const organisations = roll.some(OFFICES, roll.between(0, 2)).map((office) => place + office)
  const name = roll.pick(NAMES)
  const [numberShape, write, uses] = roll.pick(NUMBER_FORMS)
  const [dateShape, dated] = roll.pick(DATE_FORMS)
  const [number, total] = [roll.between(1, 48), roll.between(49, 2600)]
  const [year, month, day] = [roll.between(2006, 2024), roll.between(1, 12), roll.between(1, 28)]
  const numberLines = [...write(number, total, year)]
  const date = dated(year, month, day)
  const office = place + roll.pick(OFFICES)
  const verb = roll.pick(['编印', '编', '主办', '编发', ''])
  const issuer = verb === '' && roll.chance(0.3) ? `主办：${office}` : office + verb
  const nameShape = roll.pick(['line', 'spaced', 'beside the number', 'none'])
  const nameLine = nameShape === 'spaced' ? spaced(name) : name
  const withOrganisations = roll.pick(['one line', 'lines'])
  const orgLines =
    withOrganisations === 'one line' ? [organisations.join(' ')].filter(Boolean) : organisations
  const dateShare = roll.pick(['own line', 'own line', 'beside'])
  const gap = roll.pick(['\t', '　　', '      ', '\u00a0\u00a0\u00a0\u00a0'])
  const lines: string[] = [...(roll.chance(0.15) ? ['内部资料 注意保存'] : []), ...orgLines]
  const first = numberLines[0] ?? ''
  if (nameShape === 'beside the number') lines.push(`${name} ${first}`, ...numberLines.slice(1))
  else lines.push(...(nameShape === 'none' ? [] : [nameLine]), ...numberLines)
  const dateLines = dateShare === 'beside' ? [`${issuer}${gap}${date}`] : [issuer, date]
  lines.push(...dateLines)
  const named = nameShape === 'none' ? undefined : name
  return {
    lines,
    truth: {
      number: uses === 'total' ? undefined : number,
      total: uses === 'number' ? undefined : total,
      year,
      month,
      day,
      name: named,
      organisations,
      issuer,
      numberLines: [...numberLines, `${name} ${first}`, ...dateLines.slice(-1)],
    },
    shapes: {
      number: numberShape,
      date: `${dateShape}, ${dateShare}`,
      name: nameShape,
      organisations: `${organisations.length} ${withOrganisations}`,
    },
  }
}
