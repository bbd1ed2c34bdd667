import { isoDate } from '../base/civil-date.ts'
import type { BulletinError } from '../base/errors.ts'
import type { Serial } from '../model/serial.ts'
import type { Planned } from '../project/adopt/plan.ts'
import { leftOutLines, unreadableLines } from './archive-left-out.ts'
import { checkLines, type Noted } from './archive-notes.ts'
import { issueName } from './choose-issue.ts'
import type { Context } from './context.ts'
import type { MessageId } from './messages.ts'
import { problemText, withGapsTogether } from './problem-text.ts'
import type { SeriesProblem } from './series-report.ts'
import type { ExitCode } from './terminal.ts'

/** The report for people, in the project's folder. */
export const REPORT_FILE = 'import-report.md'

/** One file of the archive and what became of it. */
export interface Adopted extends Planned {
  /** Where its original is kept now; undefined where nothing was done in this run. */
  readonly original: string | undefined
  readonly failure?: BulletinError
}

/** All that a report tells. */
export interface ArchiveReport {
  readonly context: Context
  /** The folder of the archive as the user would name it. */
  readonly archive: string
  readonly adopted: readonly Adopted[]
  /** Folders that could not be opened. */
  readonly skipped: readonly string[]
  readonly problems: readonly SeriesProblem[]
  /** True where the gaps were written into `bulletin.yaml`. */
  readonly recorded: boolean
  readonly serial: Serial
}

/** The report as Markdown: what is to be done, then each of it in full, then every issue. The same archive gives the same report, however often it is read. */
export function archiveReport(report: ArchiveReport): string {
  const { context, archive, adopted, skipped, problems, recorded } = report
  const { say } = context
  const issues = adopted.filter(({ outcome }) => outcome.type === 'adopt')
  const lines = [`# ${say('archive.title')}`, '', say('archive.counts', { archive, ...countsOf(report) }), '']
  const part = (id: MessageId, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push(`## ${say(id)}`, '', ...rows, ...(rows.at(-1) === '' ? [] : ['']))
  }
  const list = (rows: readonly string[]): readonly string[] => rows.map((row) => `- ${row}`)
  const todo = toDo(report)
  part('archive.todo', todo.length === 0 ? [say('archive.todo-none')] : list(todo))
  part('archive.unreadable', [
    ...list(skipped.map((folder) => say('archive.folder-skipped', { folder }))),
    ...(skipped.length > 0 ? [''] : []),
    ...unreadableLines(context, adopted),
  ])
  part('archive.unplaced', leftOutLines(context, adopted))
  part(
    'archive.series',
    list([
      ...withGapsTogether(problems).map((problem) => problemText(context, problem, false)),
      ...(recorded ? [say('archive.recorded')] : []),
    ]),
  )
  part(
    'archive.lost',
    list(
      adopted.filter(({ staged }) => staged.lost !== '').map(({ path, staged }) => `${path}: ${staged.lost}`),
    ),
  )
  const noted = notedOf(report)
  if (noted.length > 0) part('archive.check', checkLines(context, noted))
  lines.push(`## ${say('archive.issues')}`, '', say('archive.columns'), '|---|---|---|---|')
  for (const one of issues) lines.push(issueRow(report, one))
  return `${lines.join('\n')}\n`
}

/** What is left to a person, one line each. */
function toDo(report: ArchiveReport): readonly string[] {
  const { context, adopted, skipped, problems } = report
  const { say } = context
  const count = (...types: readonly string[]): number =>
    adopted.filter(({ outcome }) => types.includes(outcome.type)).length
  const noted = notedOf(report)
  const gaps = problems.flatMap((problem) => (problem.type === 'gap' ? problem.numbers : []))
  const counts: readonly (readonly [MessageId, number])[] = [
    ['archive.todo-lost', adopted.filter(({ staged }) => staged.lost !== '').length],
    ['archive.todo-failed', adopted.filter(({ failure }) => failure !== undefined).length],
    ['archive.todo-unreadable', count('unreadable') + skipped.length],
    ['archive.todo-unplaced', count('repeat', 'taken', 'no-number', 'no-bulletin')],
    ['archive.todo-gaps', gaps.length],
    ['archive.todo-series', problems.filter(({ type }) => type !== 'gap').length],
    ['archive.todo-check', noted.reduce((sum, { notes }) => sum + notes.length, 0)],
  ]
  return counts.flatMap(([id, n]) => (n === 0 ? [] : [say(id, { count: n, files: noted.length })]))
}

function notedOf({ adopted }: ArchiveReport): readonly Noted[] {
  return adopted.flatMap(({ path, staged, outcome }) =>
    outcome.type === 'adopt' && staged.notes.length > 0
      ? [{ file: outcome.file, path, notes: staged.notes }]
      : [],
  )
}

/** 2 where characters or files were lost, 1 where an issue did not come in that a person has to look at. */
export function archiveExit(report: ArchiveReport): ExitCode {
  if (report.adopted.some(({ staged, failure }) => staged.lost !== '' || failure !== undefined)) return 2
  return leftOut(report) > 0 ? 1 : 0
}

/** How many files and folders a person has to look at; copies and what is no bulletin are left out on purpose. */
export function leftOut({ adopted, skipped }: ArchiveReport): number {
  return skipped.length + adopted.filter(({ outcome }) => LEFT_OUT.has(outcome.type)).length
}

const LEFT_OUT: ReadonlySet<Planned['outcome']['type']> = new Set([
  'unreadable',
  'no-number',
  'repeat',
  'taken',
])

/** How many files came in, and how many did not and why. */
export function countsOf({ adopted, skipped }: ArchiveReport): Readonly<Record<string, number>> {
  const count = (...types: readonly string[]): number =>
    adopted.filter(({ outcome }) => types.includes(outcome.type)).length
  return {
    files: adopted.length,
    issues: count('adopt'),
    copies: count('copy'),
    repeats: count('repeat', 'taken'),
    unplaced: count('no-number', 'no-bulletin'),
    unreadable: count('unreadable') + skipped.length,
  }
}

function issueRow({ serial }: ArchiveReport, { path, outcome }: Adopted): string {
  if (outcome.type !== 'adopt') return ''
  const { fields, file } = outcome
  const { kind, number, total, year } = fields
  const name = issueName({ kind, number, total, year }, serial.numbering)
  return `| ${name} | ${fields.date === undefined ? '—' : isoDate(fields.date)} | ${file} | ${path.replaceAll('|', '｜')} |`
}
