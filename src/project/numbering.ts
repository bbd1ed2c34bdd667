import { type CivilDate, isoDate } from '../base/civil-date.ts'
import { BulletinError } from '../base/errors.ts'
import type { Kind, NumberRange } from '../model/issue.ts'
import type { Numbering, SeriesEntry } from '../model/serial.ts'
import { issueFile, type Numbers } from './issue-files.ts'

/** What is asked of a new issue. Numbers that are left out are computed. */
export interface Wish {
  readonly kind: Kind
  readonly date: CivilDate
  /** The numbering year where it is not the date's. */
  readonly year?: number
  readonly number?: NumberRange
  readonly total?: NumberRange
  /** How many issues a 合刊 stands for; 1 by default. */
  readonly covers?: number
}

/** The numbers of a new issue and the file that it goes into. */
export interface NumberPlan extends Numbers {
  readonly date: string
  readonly file: string
}

/** The largest number that a masthead takes. */
const LARGEST = 99_999

/** True when an issue of this kind takes a 第N期 of the regular sequence. */
export function takesNumber(kind: Kind, numbering: Numbering): boolean {
  return numbering.uses !== 'total' && (kind !== 'supplement' || numbering.supplement === 'both')
}

/** True when an issue of this kind takes a 总第N期. */
export function takesTotal(kind: Kind, numbering: Numbering): boolean {
  return numbering.uses !== 'number' && (kind !== 'supplement' || numbering.supplement !== 'own')
}

/** True when an issue is a 增刊 that is counted by its own yearly sequence. */
export function countsApart(kind: Kind, numbering: Numbering): boolean {
  return kind === 'supplement' && (numbering.supplement !== 'both' || numbering.uses === 'total')
}

/**
 * The numbers of the next issue. Every entry holds its numbers, drafts and void issues too; numbers known to be lost are
 * passed over. Throws `numbering/…` errors for wished numbers that are taken, out of range or not in use.
 */
export function planNumbers(entries: readonly SeriesEntry[], numbering: Numbering, wish: Wish): NumberPlan {
  checkWish(numbering, wish)
  const { kind } = wish
  const year = wish.year ?? wish.date.year
  const total = takesTotal(kind, numbering) ? (wish.total ?? nextTotal(entries, numbering, wish)) : undefined
  const number = wish.number ?? nextNumber(entries, numbering, wish, year, total)
  const numbers: Numbers = { kind, number, total, year }
  refuseTaken(entries, numbering, numbers)
  return { ...numbers, date: isoDate(wish.date), file: issueFile(numbers) }
}

function checkWish(numbering: Numbering, { kind, number, total }: Wish): void {
  for (const range of [number, total]) {
    const wrong = [range?.first, range?.last].find((value) => value !== undefined && !isNumber(value))
    if (wrong !== undefined) throw new BulletinError('numbering/out-of-range', { value: wrong })
  }
  if (number !== undefined && !takesNumber(kind, numbering) && !countsApart(kind, numbering))
    throw new BulletinError('numbering/no-number')
  if (total !== undefined && !takesTotal(kind, numbering)) throw new BulletinError('numbering/no-total')
}

function isNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= LARGEST
}

function nextTotal(entries: readonly SeriesEntry[], numbering: Numbering, wish: Wish): NumberRange {
  const { start, missing, combined } = numbering
  let first = Math.max(largest(entries.map(({ total }) => total)) + 1, start.total)
  while (missing.includes(first)) first++
  return { first, last: combined === 'range' ? first + coveredBy(wish) - 1 : first }
}

function nextNumber(
  entries: readonly SeriesEntry[],
  numbering: Numbering,
  wish: Wish,
  year: number,
  total: NumberRange | undefined,
): NumberRange | undefined {
  const apart = countsApart(wish.kind, numbering)
  if (!apart && !takesNumber(wish.kind, numbering)) return undefined
  const yearly = apart || numbering.reset === 'yearly'
  const sequence = entries.filter(
    (entry) => countsApart(entry.kind, numbering) === apart && (!yearly || entry.year === year),
  )
  const last = latest(sequence)
  let first = (last?.number?.last ?? 0) + 1
  if (!apart) {
    if (!hasBegun(entries, numbering)) first = Math.max(first, numbering.start.number)
    first += lostBetween(numbering, last, total, first)
  }
  return { first, last: first + coveredBy(wish) - 1 }
}

/** True once the series holds an issue at or behind the numbers with which this project starts. */
function hasBegun(entries: readonly SeriesEntry[], { uses, start }: Numbering): boolean {
  if (uses === 'number')
    return entries.some((entry) => entry.kind !== 'supplement' && entry.number !== undefined)
  return entries.some((entry) => (entry.total?.last ?? 0) >= start.total)
}

/** An issue that is lost for good had its 第N期 too: as many are passed over as totals are missing since the last issue. */
function lostBetween(
  { uses, reset, missing }: Numbering,
  last: SeriesEntry | undefined,
  total: NumberRange | undefined,
  first: number,
): number {
  if (uses === 'number') {
    let skipped = 0
    if (reset === 'never') while (missing.includes(first + skipped)) skipped++
    return skipped
  }
  const from = last?.total?.last
  if (from === undefined || total === undefined) return 0
  return new Set(missing.filter((value) => value > from && value < total.first)).size
}

/** 合刊: how many issues it stands for, by the wished numbers or as said. */
function coveredBy({ number, covers = 1 }: Wish): number {
  return number === undefined ? Math.max(1, covers) : number.last - number.first + 1
}

function latest(entries: readonly SeriesEntry[]): SeriesEntry | undefined {
  let best: SeriesEntry | undefined
  for (const entry of entries) if ((entry.number?.last ?? 0) > (best?.number?.last ?? 0)) best = entry
  return best
}

function largest(ranges: readonly (NumberRange | undefined)[]): number {
  return ranges.reduce((most, range) => Math.max(most, range?.last ?? 0), 0)
}

function refuseTaken(
  entries: readonly SeriesEntry[],
  numbering: Numbering,
  { kind, number, total, year }: Numbers,
): void {
  const byTotal = entries.find((entry) => overlaps(entry.total, total))
  if (byTotal !== undefined && total !== undefined)
    throw new BulletinError('numbering/total-taken', { value: total.first, file: byTotal.file })
  const apart = countsApart(kind, numbering)
  const sameSequence = (entry: SeriesEntry): boolean =>
    countsApart(entry.kind, numbering) === apart &&
    (entry.year === year || (!apart && numbering.reset === 'never'))
  const byNumber = entries.find((entry) => sameSequence(entry) && overlaps(entry.number, number))
  if (byNumber !== undefined && number !== undefined)
    throw new BulletinError('numbering/number-taken', { value: number.first, year, file: byNumber.file })
}

function overlaps(a: NumberRange | undefined, b: NumberRange | undefined): boolean {
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last
}
