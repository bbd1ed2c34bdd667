import type { Kind, NumberRange } from '../model/issue.ts'
import type { Numbering } from '../model/serial.ts'

/** The folder of a project that holds its issues. */
export const ISSUES = 'issues'
/**
 * The folder in which `new` publishes an issue before it takes its place under its year. One folder for all years makes a
 * number claimable exactly once; see `reserve.ts`.
 */
export const INBOX = `${ISSUES}/.new`

/** The numbers by which an issue is filed. */
export interface Numbers {
  readonly kind: Kind
  readonly number: NumberRange | undefined
  readonly total: NumberRange | undefined
  readonly year: number
}

/** What a file name tells about its issue. */
export interface NameParts {
  /** The name without `.md`. */
  readonly stem: string
  /** The folder's year. */
  readonly year: number | undefined
  /** True for `z01`. */
  readonly supplement: boolean
  /** The number or range in the name; undefined for a name of another form. */
  readonly range: NumberRange | undefined
}

/** `issues/2021/0940.md`; `0990-0991.md` for two totals, `017.md` without total, `z01.md` for a 增刊 with numbers of its own. */
export function issueFile(numbers: Numbers): string {
  return `${ISSUES}/${numbers.year}/${fileStem(numbers)}.md`
}

function fileStem({ kind, number, total }: Numbers): string {
  if (total !== undefined) return padded(total, 4)
  if (kind === 'supplement') return `z${padded(number ?? { first: 1, last: 1 }, 2)}`
  return padded(number ?? { first: 1, last: 1 }, 3)
}

function padded({ first, last }: NumberRange, digits: number): string {
  const one = (value: number): string => String(value).padStart(digits, '0')
  return first === last ? one(first) : `${one(first)}-${one(last)}`
}

/** Reads the name of an issue's file, relative to the project. */
export function readIssueFile(file: string): NameParts {
  const stem = file.replace(/^.*\//, '').replace(/\.md$/i, '')
  const year = /(?:^|\/)(\d{4})\/[^/]+$/.exec(file)?.[1]
  const parts = /^(z?)(\d{1,5})(?:-(\d{1,5}))?$/i.exec(stem)
  const first = Number(parts?.[2] ?? 0)
  const last = Number(parts?.[3] ?? first)
  return {
    stem,
    year: year === undefined ? undefined : Number(year),
    supplement: (parts?.[1] ?? '') !== '',
    range: first >= 1 && last >= first ? { first, last } : undefined,
  }
}

/**
 * The name under which an issue's number is claimed: the total where it has one, since totals run on across years; else the
 * number, within its year where numbers restart.
 */
export function claimKey(numbers: Numbers, numbering: Numbering): string {
  const { kind, number, total, year } = numbers
  if (total !== undefined) return padded({ first: total.first, last: total.first }, 4)
  const stem = fileStem({ ...numbers, number: number && { first: number.first, last: number.first } })
  return kind === 'supplement' || numbering.reset === 'yearly' ? `${year}-${stem}` : stem
}

/** The key that a filed issue's name stands for; undefined for a name of another form. */
export function claimKeyOfFile(file: string, numbering: Numbering): string | undefined {
  const { range, supplement, year } = readIssueFile(file)
  if (range === undefined || year === undefined) return undefined
  const named = { kind: supplement ? 'supplement' : 'regular', year } as const
  const hasTotal = numbering.uses !== 'number' && !supplement
  return claimKey({ ...named, number: range, total: hasTotal ? range : undefined }, numbering)
}
