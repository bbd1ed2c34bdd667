/** Type sizes by their Chinese names, in points (the table of Word and WPS; 三号 is 16 pt although the lead type was 15.75). */
const SIZES: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5,
  七号: 5.5,
  八号: 5,
}

/** Points in one millimetre. */
export const PT_PER_MM = 72 / 25.4

/** What a length in a template is for; it decides which units are read and what the number becomes. */
export type LengthKind = 'mm' | 'pt' | 'rows' | 'chars'

/** Examples of each kind, shown where another value was found. */
export const LENGTH_EXAMPLES: Readonly<Record<LengthKind, string>> = {
  mm: '28mm',
  pt: '3号 / 16pt',
  rows: '1 / 1行',
  chars: '2 / 2字',
}

/** The points of a size name: `3号`, `三号`, `小四`, `小4号`, `初号`. Undefined for another text. */
export function sizeOf(text: string): number | undefined {
  const parts = /^(小?)([初一二三四五六七八1-8])号?$/.exec(text.replace(/\s/g, ''))
  const [, small, figure] = parts ?? []
  if (small === undefined || figure === undefined) return undefined
  const name = /\d/.test(figure) ? '零一二三四五六七八'.charAt(Number(figure)) : figure
  return SIZES[small === '' ? `${name}号` : `小${name}`]
}

/**
 * Reads a length of a template: millimetres (`28mm`, `2.8cm`, `80pt`), points (`16pt`, `3号`, `5mm`), rows (`2`, `2行`) or
 * characters (`2`, `2字`). Undefined when the text is not one of its kind.
 */
export function readLength(text: string | number, kind: LengthKind): number | undefined {
  if (typeof text === 'number') return kind === 'rows' || kind === 'chars' || text === 0 ? text : undefined
  const named = sizeOf(text)
  if (named !== undefined) return kind === 'pt' ? named : undefined
  const parts = /^(-?\d+(?:\.\d+)?)\s*(mm|cm|pt|行|字|毫米|厘米|磅)$/.exec(text.trim())
  const [, figure, unit] = parts ?? []
  if (figure === undefined || unit === undefined) return undefined
  const value = Number(figure)
  if (kind === 'rows') return unit === '行' ? value : undefined
  if (kind === 'chars') return unit === '字' ? value : undefined
  const mm =
    unit === 'mm' || unit === '毫米' ? value : unit === 'cm' || unit === '厘米' ? value * 10 : undefined
  const pt = unit === 'pt' || unit === '磅' ? value : undefined
  if (kind === 'mm') return mm ?? (pt === undefined ? undefined : pt / PT_PER_MM)
  return pt ?? (mm === undefined ? undefined : mm * PT_PER_MM)
}
