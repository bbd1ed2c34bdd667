import { isoDate } from '../base/civil-date.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { NumberRange } from '../model/issue.ts'
import { numberText } from '../model/number-text.ts'
import type { Numbering, SeriesEntry } from '../model/serial.ts'

/** The issue being linted as the ledger would list it. */
export function ownEntry({ source, masthead }: Bulletin): SeriesEntry {
  return {
    file: source.file,
    kind: masthead.kind,
    status: masthead.status,
    number: masthead.number?.value,
    total: masthead.total?.value,
    date: masthead.date && isoDate(masthead.date.value),
    year: masthead.year,
  }
}

/** True when an entry takes a place in the sequence of total numbers. */
export function countsTotal(entry: SeriesEntry, { uses, supplement }: Numbering): boolean {
  return uses !== 'number' && (entry.kind !== 'supplement' || supplement !== 'own')
}

/** True when an entry takes a place among the ordinary numbers; 增刊 mostly have a sequence of their own. */
export function countsNumber(entry: SeriesEntry, { supplement }: Numbering): boolean {
  return entry.kind !== 'supplement' || supplement === 'both'
}

/** True when the numbers of two entries belong to one sequence: the same kind of sequence, and the same year where it restarts. */
export function sameSequence(a: SeriesEntry, b: SeriesEntry, numbering: Numbering): boolean {
  if (countsNumber(a, numbering) !== countsNumber(b, numbering)) return false
  const yearly = numbering.reset === 'yearly' || !countsNumber(a, numbering)
  return !yearly || (a.year !== undefined && a.year === b.year)
}

/** True when two ranges share a number. */
export function overlap(a: NumberRange | undefined, b: NumberRange | undefined): boolean {
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last
}

/** The entry whose total number is the greatest below a number. */
export function beforeTotal(
  number: number,
  others: readonly SeriesEntry[],
  numbering: Numbering,
): SeriesEntry | undefined {
  return greatest(
    others.filter((entry) => countsTotal(entry, numbering)),
    (entry) => entry.total?.last,
    number,
  )
}

/** The entry of the same sequence whose number is the greatest below that of `own`. */
export function beforeNumber(
  own: SeriesEntry,
  others: readonly SeriesEntry[],
  numbering: Numbering,
): SeriesEntry | undefined {
  if (own.number === undefined) return undefined
  return greatest(
    others.filter((entry) => sameSequence(own, entry, numbering)),
    (entry) => entry.number?.last,
    own.number.first,
  )
}

/** The entry with the greatest value below a limit. */
function greatest(
  entries: readonly SeriesEntry[],
  value: (entry: SeriesEntry) => number | undefined,
  below: number,
): SeriesEntry | undefined {
  let best: SeriesEntry | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const entry of entries) {
    const one = value(entry)
    if (one === undefined || one >= below || one <= most) continue
    best = entry
    most = one
  }
  return best
}

/** An entry as people call it: 第17期（总第940期）, with the year where it is another. */
export function entryName(entry: SeriesEntry, numbering: Numbering, year: number | undefined): string {
  const form = entry.year !== undefined && entry.year !== year ? 'year' : 'plain'
  const { kind, number, total } = entry
  const placed = <T>(value: T | undefined) => (value === undefined ? undefined : { value, place: undefined })
  return numberText(
    { kind, number: placed(number), total: placed(total), year: entry.year },
    { uses: numbering.uses, form },
  )
}

/** The numbers from `first` to `last` that are not known to be lost for good. */
export function unexplained(first: number, last: number, missing: readonly number[]): readonly NumberRange[] {
  const gaps: NumberRange[] = []
  let start = first
  for (const lost of [...missing].sort((a, b) => a - b)) {
    if (lost < start || lost > last) continue
    if (lost > start) gaps.push({ first: start, last: lost - 1 })
    start = lost + 1
  }
  if (start <= last) gaps.push({ first: start, last })
  return gaps
}
