import { hanDigits, hanNumber, two, wide } from './numerals.ts'

/** A way to print the number: what it says, and the lines it takes. */
export interface NumberShape {
  readonly row: string
  readonly says: 'both' | 'number' | 'total' | 'none'
  /** True where the date stands in it, so that none stands elsewhere. */
  readonly dated: boolean
  readonly write: (
    number: number,
    total: number,
    year: number,
    month: number,
    day: number,
  ) => readonly string[]
}

const shape = (
  row: string,
  says: NumberShape['says'],
  write: (n: number, t: number, y: number, m: number, d: number) => string,
  dated = false,
): NumberShape => ({
  row: `number: ${row}`,
  says,
  dated,
  write: (...numbers) => write(...numbers).split('\n'),
})

/** Every form of the number that was seen, and a few that could be. */
export const NUMBER_SHAPES: readonly NumberShape[] = [
  shape('YYYY年第N期（总第M期）', 'both', (n, t, y) => `${y}年第${n}期（总第${t}期）`),
  shape('第N期（总第M期）', 'both', (n, t) => `第${n}期（总第${t}期）`),
  shape('two lines', 'both', (n, t) => `第${n}期\n（总第${t}期）`),
  shape('half-width', 'both', (n, t, y) => `${y}年第${n}期(总第${t}期)`),
  shape('half-width with a space', 'both', (n, t, y) => `${y}年第${n}期(总第 ${t}期)`),
  shape('no bracket, space', 'both', (n, t, y) => `${y}年 第${n}期 总第${t}期`),
  shape('with volume', 'both', (n, t, y) => `${y}年第40卷第${two(n)}期 总第${t}期`),
  shape('no bracket, no space', 'both', (n, t, y) => `${y}年第${n}期总第${t}期`),
  shape('no 第', 'both', (n, t, y) => `${y}年${n}期总第${t}期`),
  shape('（总M期）', 'both', (n, t) => `第${n}期   （总${t}期）`),
  shape('total only', 'total', (_, t) => `总第${t}期`),
  shape('number only', 'number', (n) => `第${n}期`),
  shape('〔Y〕第N期', 'number', (n, _, y) => `〔${y}〕第${two(n)}期`),
  shape('〔Y〕第N期（总第M期）', 'both', (n, t, y) => `〔${y}〕第${n}期（总第${t}期）`),
  shape('〔Y〕N期', 'number', (n, _, y) => `〔${y}〕${n}期`),
  shape('[Y]第N期', 'number', (n, _, y) => `[${y}]第${n}期`),
  shape('Chinese, no total', 'number', (n) => `第${hanNumber(n)}期`),
  shape('Chinese with year', 'number', (n, _, y) => `${hanDigits(y)}年第${hanNumber(n)}期`),
  shape('Chinese issue, Arabic total', 'both', (n, t, y) => `${y}年第${hanNumber(n)}期 总第${t}期`),
  shape('Chinese issue, Arabic total in brackets', 'both', (n, t) => `第${hanNumber(n)}期（总第${t}期）`),
  shape('Chinese year, Arabic issue', 'both', (n, t, y) => `${hanDigits(y)}年第${n}期（总第${t}期）`),
  shape('Chinese total', 'both', (n, t) => `第${hanNumber(n)}期（总第${hanNumber(t)}期）`),
  shape('zero padded', 'both', (n, t) => `第${two(n)}期（总第${t}期）`),
  shape('spaces inside', 'both', (n, t) => `第 ${n} 期（总第 ${t} 期）`),
  shape('spaces inside with year', 'both', (n, t, y) => `${y} 年第 ${n} 期（总第 ${t} 期）`),
  shape('full-width digits', 'both', (n, t) => `第${wide(n)}期（总第${wide(t)}期）`),
  shape('range', 'both', (n, t) => `第${n}-${n + 5}期（总第${t}期）`),
  shape('#N', 'number', (n) => `#${n}`),
  shape('supplement', 'number', (n) => `增刊第${n}期`),
  shape('代字 before it', 'number', (n, _, y) => `云办〔${y}〕第${n}期`),
  shape('glued to the date', 'number', (n, _, y, m, d) => `第${n}期${y}${two(m)}${two(d)}`, true),
  shape(
    'glued to the date, with total',
    'both',
    (n, t, y, m, d) => `第${n}期（总第${t}期）${y}年${m}月${d}日`,
    true,
  ),
  shape('placeholder', 'none', () => '第X期（总第XX期）'),
  shape('placeholder, room for the pen', 'none', () => '第【】期'),
]

/** A way to print the date. */
export interface DateShape {
  readonly row: string
  /** False where no day can be read from it. */
  readonly whole: boolean
  readonly write: (year: number, month: number, day: number) => string
}

const day = (row: string, write: DateShape['write'], whole = true): DateShape => ({
  row: `date: ${row}`,
  whole,
  write,
})

/** The eight zeros of Chinese dates, and 零. */
const ZEROS = ['〇', '○', '0', '０', 'O', 'Ｏ', 'Ο', 'О', '零']

/** Every form of the date that was seen. */
export const DATE_SHAPES: readonly DateShape[] = [
  day('Y年M月D日', (y, m, d) => `${y}年${m}月${d}日`),
  day('spaces', (y, m, d) => `${y} 年 ${m} 月 ${d} 日`),
  day('padded', (y, m, d) => `${y}年${two(m)}月${two(d)}日`),
  day('slashes', (y, m, d) => `${y}/${two(m)}/${two(d)}`),
  day('ISO', (y, m, d) => `${y}-${two(m)}-${two(d)}`),
  day('ISO with time', (y, m, d) => `${y}-${two(m)}-${two(d)} 10:54:20`),
  day('in brackets', (y, m, d) => `(${y}-${two(m)}-${two(d)})`),
  day('with weekday', (y, m, d) => `${y}年${m}月${d}日（星期三）`),
  day('full-width', (y, m, d) => `${wide(y)}年${wide(m)}月${wide(d)}日`),
  ...ZEROS.map((zero) =>
    day(
      `Chinese, zero U+${zero.charCodeAt(0).toString(16)}`,
      (y, m, d) => `${hanDigits(y, zero)}年${hanNumber(m)}月${hanNumber(d)}日`,
    ),
  ),
  day('damaged 414日', (_, m, d) => `${m}${d}日`, false),
  day('damaged 1982220', (y, m, d) => `${y}${m % 10 || 1}${two(d)}`, false),
  day('ISO with zone', (y, m, d) => `${y}-${two(m)}-${two(d)}T10:54:20+08:00`),
  day('damaged 19855月', (y, m) => `${y}${m}月`, false),
  day('week of a month', (_, m) => `${m}月份第2周`, false),
  day('days without a year', (_, m) => `${m}月16日-${m}月23日`, false),
  day('month only', (y, m) => `${y}年${m}月`, false),
]

/** A way to name who makes the bulletin: words around an office. */
export const ISSUER_SHAPES: readonly (readonly [string, (office: string) => string | undefined])[] = [
  ['issuer: 编印', (office) => `${office}编印`],
  ['issuer: 编', (office) => `${office}编`],
  ['issuer: 主办', (office) => `${office}主办`],
  ['issuer: 主办 with a space', (office) => `${office} 主办`],
  ['issuer: no verb', (office) => office],
  ['issuer: 编辑部', (office) => `${office}编辑部`],
  ['issuer: 主办：', (office) => `主办：${office}`],
  ['issuer: names', () => '整理编集：林晓、周宁'],
  ['issuer: none', () => undefined],
]

/** What parts issuer and date on one line. */
export const GAPS: readonly (readonly [string, string])[] = [
  ['joined: tab', '\t'],
  ['joined: ideographic spaces', '　　　'],
  ['joined: em spaces', '\u2003\u2003\u2003'],
  ['joined: nbsp', '\u00a0'.repeat(14)],
  ['joined: spaces', '            '],
]
