import { basename } from 'node:path'
import type { NumberRange } from '../../model/issue.ts'
import type { Numbering } from '../../model/serial.ts'
import type { ImportedFields } from '../../readers/imported.ts'
import { readNumberLine } from '../../readers/number-line.ts'
import { issueFile } from '../issue-files.ts'
import { takesNumber, takesTotal } from '../numbering.ts'
import type { Staged } from './staging.ts'

/** A file of the archive, by its path relative to the archive. */
export interface Candidate {
  readonly path: string
  readonly staged: Staged
}

/** The file becomes an issue; `fromName` where its name told the number. */
export interface Adopt {
  readonly type: 'adopt'
  readonly file: string
  readonly fields: ImportedFields
  readonly fromName: boolean
}

/** What becomes of a file of the archive. */
export type Outcome =
  | Adopt
  /** The same bytes or the same text as `of`. */
  | { readonly type: 'copy'; readonly of: string }
  /** Another text under the number that `of` has. */
  | { readonly type: 'repeat'; readonly of: string; readonly file: string }
  /** The project has an issue of that number that is not from this archive. */
  | { readonly type: 'taken'; readonly file: string }
  | { readonly type: 'no-number' | 'no-bulletin' | 'unreadable' }

/** One file with what becomes of it. */
export interface Planned extends Candidate {
  readonly outcome: Outcome
}

/**
 * Sorts the files of an archive by number and decides what becomes of each. Of several with one number the one that fits the series
 * is taken: its total less its number is that of its year, its file name agrees; else the shorter name, then the first by path. `taken` tells where the
 * project has an issue of the name that is not from this archive.
 */
export function planAdoption(
  candidates: readonly Candidate[],
  numbering: Numbering,
  taken: (file: string, one: Candidate, outcome: Adopt) => boolean,
): readonly Planned[] {
  const read = candidates.map((candidate) => ({ ...candidate, ...numbered(candidate, numbering) }))
  const offsets = usualOffsets(read.flatMap(({ fields }) => fields ?? []))
  const fitness = ({ path, fields }: (typeof read)[number]): number => {
    const offset = fields === undefined ? undefined : offsetOf(fields)
    const name = readNumberLine(stemOf(path))
    const named = name?.total?.first ?? name?.number?.first
    return (
      (offset !== undefined && fields?.year !== undefined && offsets.get(fields.year) === offset ? 2 : 0) +
      (named !== undefined && (named === fields?.total?.first || named === fields?.number?.first) ? 1 : 0)
    )
  }
  const winners = new Map<string, (typeof read)[number]>()
  // Of two that fit alike, 第3期.txt goes before 第3期-副本.txt.
  const byName = (a: string, b: string): number => stemOf(a).length - stemOf(b).length || (a < b ? -1 : 1)
  for (const one of [...read].sort((a, b) => fitness(b) - fitness(a) || byName(a.path, b.path)))
    if (one.file !== undefined && !winners.has(one.file)) winners.set(one.file, one)
  return read
    .map((one): Planned => {
      const { path, staged } = one
      return {
        path,
        staged,
        outcome: outcomeOf(one, one.file === undefined ? undefined : winners.get(one.file), taken),
      }
    })
    .sort(bySeries)
}

/** A file's numbers, and the issue file that they mean; undefined where they are incomplete. */
export interface Numbered {
  readonly fields: ImportedFields | undefined
  readonly file: string | undefined
  readonly fromName: boolean
}

function outcomeOf(
  one: Candidate & Numbered,
  winner: Candidate | undefined,
  taken: (file: string, one: Candidate, outcome: Adopt) => boolean,
): Outcome {
  const { staged, fields, file, fromName } = one
  if (staged.error !== undefined) return { type: 'unreadable' }
  if (fields === undefined || (staged.masthead === false && !fromName)) return { type: 'no-bulletin' }
  if (file === undefined) return { type: 'no-number' }
  if (winner !== undefined && winner.path !== one.path)
    return winner.staged.sha256 === staged.sha256 || winner.staged.text === staged.text
      ? { type: 'copy', of: winner.path }
      : { type: 'repeat', of: winner.path, file }
  const adopt: Adopt = { type: 'adopt', file, fields, fromName }
  return taken(file, one, adopt) ? { type: 'taken', file } : adopt
}

function numbered({ path, staged }: Candidate, numbering: Numbering): Numbered {
  const { fields } = staged
  return fields === undefined
    ? { fields, file: undefined, fromName: false }
    : numbersOf(path, fields, numbering)
}

/** The numbers of a file and the issue that they make it: those of its masthead, where it has none those of its name. */
export function numbersOf(path: string, fields: ImportedFields, numbering: Numbering): Numbered {
  const own = fileOf(fields, numbering)
  if (own !== undefined) return { fields, file: own, fromName: false }
  const name = readNumberLine(stemOf(path).slice(0, 80))
  if (name === undefined || name.blank) return { fields, file: undefined, fromName: false }
  const year = fields.year ?? name.year
  const together: ImportedFields = {
    ...fields,
    ...pick('number', fields.number ?? name.number),
    ...pick('total', fields.total ?? name.total),
    ...(year === undefined ? {} : { year }),
  }
  const file = fileOf(together, numbering)
  return { fields: together, file, fromName: file !== undefined }
}

function pick<K extends string>(key: K, range: NumberRange | undefined): { readonly [P in K]?: NumberRange } {
  // The one key is K; TypeScript widens computed keys.
  return range === undefined ? {} : ({ [key]: range } as { readonly [P in K]?: NumberRange })
}

function fileOf({ kind, number, total, year }: ImportedFields, numbering: Numbering): string | undefined {
  const byTotal = takesTotal(kind, numbering)
  const complete = byTotal ? total !== undefined : number !== undefined || !takesNumber(kind, numbering)
  return complete && year !== undefined
    ? issueFile({ kind, number, total: byTotal ? total : undefined, year })
    : undefined
}

function offsetOf({ number, total, kind }: ImportedFields): number | undefined {
  return number === undefined || total === undefined || kind === 'supplement'
    ? undefined
    : total.last - number.last
}

/** What most issues of a year have for total less number. */
function usualOffsets(all: readonly ImportedFields[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const fields of all) {
    const offset = offsetOf(fields)
    if (offset === undefined || fields.year === undefined) continue
    const year = counts.get(fields.year) ?? new Map<number, number>()
    year.set(offset, (year.get(offset) ?? 0) + 1)
    counts.set(fields.year, year)
  }
  return new Map([...counts].map(([year, by]) => [year, [...by].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0]))
}

function bySeries(a: Planned, b: Planned): number {
  const key = ({ staged: { fields }, path }: Planned): string =>
    [fields?.total?.first ?? 99_999, fields?.year ?? 9999, fields?.number?.first ?? 99_999]
      .map((n) => String(n).padStart(5, '0'))
      .join(' ') + path
  return key(a) < key(b) ? -1 : 1
}

function stemOf(path: string): string {
  return basename(path).replace(/\.[A-Za-z]{1,5}$/u, '')
}
