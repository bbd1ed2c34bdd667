import type { Masthead } from './bulletin.ts'
import type { NumberRange } from './issue.ts'
import type { Numbering } from './serial.ts'

/** Two 字 of room for the pen, where a draft has no number yet. */
const GAP = '　　'

/** `17`, or `17-18` for 合刊: how a range stands in front matter and file names. */
export function rangeText({ first, last }: NumberRange, dash = '-'): string {
  return first === last ? String(first) : `${first}${dash}${last}`
}

/**
 * The line under the name: 第17期（总第940期）, 2021年第17期（总第940期）, 〔2021〕第17期, 增刊第1期, 第17—18期.
 * No spaces and no zero padding; a missing number leaves a gap for the pen.
 */
export function numberText(
  masthead: Pick<Masthead, 'kind' | 'number' | 'total' | 'year'>,
  { uses, form }: Pick<Numbering, 'uses' | 'form'>,
): string {
  const printed = (range: NumberRange | undefined): string =>
    range === undefined ? GAP : rangeText(range, '—')
  const supplement = masthead.kind === 'supplement'
  const total = masthead.total?.value
  if (uses === 'total' && !supplement) return `总第${printed(total)}期`
  const year = masthead.year === undefined ? GAP : String(masthead.year)
  const before = form === 'year' ? `${year}年` : form === 'bracket' ? `〔${year}〕` : ''
  const number = `${before}${supplement ? '增刊' : ''}第${printed(masthead.number?.value)}期`
  const carriesTotal = uses === 'both' && (!supplement || total !== undefined)
  return carriesTotal ? `${number}（总第${printed(total)}期）` : number
}
