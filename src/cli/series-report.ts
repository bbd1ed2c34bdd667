import { type CivilDate, isoDate } from '../base/civil-date.ts'
import type { Numbering, SeriesEntry } from '../model/serial.ts'
import { countsApart } from '../project/numbering.ts'

/** Something in the numbers of the series that an editor should look at. */
export type SeriesProblem = CountProblem | DateProblem | AheadProblem | FutureProblem | BareProblem

/** Numbers that nobody holds, or that several hold. */
interface CountProblem {
  readonly type: 'gap' | 'repeat'
  readonly counter: Counter
  /** The year of a sequence that restarts each year. */
  readonly year?: number
  readonly numbers: readonly number[]
  /** Who holds a repeated number; empty for a gap. */
  readonly files: readonly string[]
}

/** An issue dated before the one ahead of it. */
interface DateProblem {
  readonly type: 'date-back'
  readonly file: string
  readonly date: string
  readonly before: string
}

/** An issue dated after the one behind it, where the others are in order. */
interface AheadProblem {
  readonly type: 'date-ahead'
  readonly file: string
  readonly date: string
  readonly after: string
}

/** An issue dated on a day to come. */
interface FutureProblem {
  readonly type: 'date-future'
  readonly file: string
  readonly date: string
  readonly today: string
}

/** An issue that does not say its number or its date. */
interface BareProblem {
  readonly type: 'no-number' | 'no-date'
  readonly file: string
}

/** Which of the two numbers is meant. */
type Counter = 'number' | 'total'

/** Gaps, repeats, dates that go back and issues without number or date, in the order of the series. */
export function seriesProblems(
  entries: readonly SeriesEntry[],
  numbering: Numbering,
): readonly SeriesProblem[] {
  const regular = entries.filter((entry) => !countsApart(entry.kind, numbering))
  const problems: SeriesProblem[] = []
  if (numbering.uses !== 'number')
    problems.push(...countProblems(regular, 'total', undefined, numbering.missing, 0))
  if (numbering.uses !== 'total') problems.push(...numberProblems(regular, numbering))
  const apart = [...byYear(entries.filter((entry) => !regular.includes(entry)))]
  for (const [year, group] of apart) problems.push(...countProblems(group, 'number', year, [], 0))
  const dates = [regular, ...apart.map(([, group]) => group.toSorted(byNumber))].flatMap(dateProblems)
  return [...problems, ...dates, ...bareProblems(entries, numbering)]
}

function byNumber(a: SeriesEntry, b: SeriesEntry): number {
  return (a.number?.first ?? 0) - (b.number?.first ?? 0)
}

/** How many days ahead an issue may be prepared before its date looks like a slip. */
const PREPARED_DAYS = 31

/** Issues that are said to have gone out on a day to come, and drafts so far ahead that the year or month must be a slip. */
export function futureDates(entries: readonly SeriesEntry[], today: CivilDate): readonly SeriesProblem[] {
  const now = isoDate(today)
  return entries.flatMap(({ file, date, status }): SeriesProblem[] => {
    if (date === undefined || status === 'void') return []
    const days = (Date.parse(date) - Date.parse(now)) / 86_400_000
    return days > (status === 'draft' ? PREPARED_DAYS : 0)
      ? [{ type: 'date-future', file, date, today: now }]
      : []
  })
}

/** 第N期, year by year where it restarts. A number whose total is lost as well is no second gap. */
function numberProblems(regular: readonly SeriesEntry[], numbering: Numbering): readonly CountProblem[] {
  const missing = numbering.uses === 'number' ? numbering.missing : []
  if (numbering.reset === 'never') return countProblems(regular, 'number', undefined, missing, 0)
  return [...byYear(regular)].flatMap(([year, group], i) => {
    // The first year of a project begins wherever the office began to use it.
    const found = countProblems(group, 'number', year, missing, i === 0 ? 0 : 1)
    return numbering.uses === 'both'
      ? found.filter((one) => one.type !== 'gap' || !explained(one, group, regular))
      : found
  })
}

/** True when at least as many totals are lost ahead of the next issue as numbers are: one gap, reported once. */
function explained(
  gap: CountProblem,
  group: readonly SeriesEntry[],
  regular: readonly SeriesEntry[],
): boolean {
  const after = group.find(({ number }) => number?.first === (gap.numbers.at(-1) ?? 0) + 1)
  if (after?.total === undefined) return false
  const before = regular[regular.indexOf(after) - 1]?.total
  return before === undefined || after.total.first - before.last - 1 >= gap.numbers.length
}

function countProblems(
  entries: readonly SeriesEntry[],
  counter: Counter,
  year: number | undefined,
  missing: readonly number[],
  start: number,
): readonly CountProblem[] {
  const files = new Map<number, string[]>()
  for (const entry of entries) {
    const range = entry[counter]
    if (range === undefined || range.last - range.first > 1000) continue
    for (let n = range.first; n <= range.last; n++) files.set(n, [...(files.get(n) ?? []), entry.file])
  }
  const held = [...files.keys()].sort((a, b) => a - b)
  const of = year === undefined ? {} : { year }
  const problems: CountProblem[] = []
  let previous = start === 0 ? undefined : start - 1
  for (const n of held) {
    const from = (previous ?? n - 1) + 1
    const lost = Array.from({ length: Math.min(n - from, 1000) }, (_, i) => from + i).filter(
      (one) => !missing.includes(one),
    )
    if (lost.length > 0) problems.push({ type: 'gap', counter, ...of, numbers: lost, files: [] })
    const holders = files.get(n) ?? []
    if (holders.length > 1) problems.push({ type: 'repeat', counter, ...of, numbers: [n], files: holders })
    previous = n
  }
  return problems
}

/** The fewest issues without which the dates are in order: one that is wrong does not accuse all that follow. */
function dateProblems(regular: readonly SeriesEntry[]): readonly SeriesProblem[] {
  const dated = regular.flatMap(({ file, date }) => (date === undefined ? [] : [{ file, date }]))
  const kept = inOrder(dated.map(({ date }) => date))
  return dated.flatMap(({ file, date }, at): SeriesProblem[] => {
    if (kept.has(at)) return []
    const before = dated.findLast((_, i) => i < at && kept.has(i))?.date
    if (before !== undefined && date < before) return [{ type: 'date-back', file, date, before }]
    const after = dated.find((_, i) => i > at && kept.has(i))?.date
    return after === undefined ? [] : [{ type: 'date-ahead', file, date, after }]
  })
}

/** The indexes of the longest row of values that never goes back; of several, the one that begins first. */
function inOrder(values: readonly string[]): ReadonlySet<number> {
  const lengths = values.map(() => 1)
  for (let i = values.length - 2; i >= 0; i--)
    for (let k = i + 1; k < values.length; k++)
      if ((values[k] ?? '') >= (values[i] ?? '') && (lengths[k] ?? 0) >= (lengths[i] ?? 0))
        lengths[i] = (lengths[k] ?? 0) + 1
  const kept = new Set<number>()
  let wanted = lengths.reduce((most, length) => Math.max(most, length), 0)
  let last = ''
  for (const [i, length] of lengths.entries())
    if (length === wanted && (values[i] ?? '') >= last) {
      kept.add(i)
      last = values[i] ?? ''
      wanted--
    }
  return kept
}

function bareProblems(entries: readonly SeriesEntry[], { uses }: Numbering): readonly SeriesProblem[] {
  return entries.flatMap(({ file, number, total, date, kind }): SeriesProblem[] => [
    ...((uses === 'total' || kind === 'supplement' ? (total ?? number) : number) === undefined ||
    (uses === 'both' && kind !== 'supplement' && total === undefined)
      ? [{ type: 'no-number' as const, file }]
      : []),
    ...(date === undefined ? [{ type: 'no-date' as const, file }] : []),
  ])
}

function byYear(entries: readonly SeriesEntry[]): ReadonlyMap<number, readonly SeriesEntry[]> {
  const years = new Map<number, SeriesEntry[]>()
  for (const entry of entries)
    if (entry.year !== undefined) years.set(entry.year, [...(years.get(entry.year) ?? []), entry])
  return new Map([...years].sort(([a], [b]) => a - b))
}
