import { isoDate } from '../base/civil-date.ts'
import { type BulletinError, ERRORS } from '../base/errors.ts'
import { fill } from '../base/words.ts'
import type { Serial } from '../model/serial.ts'
import type { Planned } from '../project/adopt/plan.ts'
import { noteWords } from '../readers/note-words.ts'
import { issueName } from './choose-issue.ts'
import type { Context } from './context.ts'
import { inputPlaceText } from './input-place.ts'
import type { MessageId } from './messages.ts'
import { errorText } from './objection.ts'
import { problemText } from './problem-text.ts'
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

/** The report as Markdown: what needs a person first, then every issue. The same archive gives the same report, however often it is read. */
export function archiveReport(report: ArchiveReport): string {
  const { context, archive, adopted, skipped, problems, recorded } = report
  const { say } = context
  const issues = adopted.filter(({ outcome }) => outcome.type === 'adopt')
  const lines = [`# ${say('archive.title')}`, '', say('archive.counts', { archive, ...countsOf(report) }), '']
  const part = (id: MessageId, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push(`## ${say(id)}`, '', ...rows.map((row) => `- ${row}`), '')
  }
  part('archive.unreadable', [
    ...skipped.map((folder) => say('archive.folder-skipped', { folder })),
    ...adopted.flatMap((one) => failureText(context, one) ?? []),
  ])
  part(
    'archive.unplaced',
    adopted.flatMap((one) => reasonText(context, one) ?? []),
  )
  part('archive.series', [
    ...problems.map((problem) => problemText(context, problem, false)),
    ...(recorded ? [say('archive.recorded')] : []),
  ])
  part(
    'archive.lost',
    adopted.filter(({ staged }) => staged.lost !== '').map(({ path, staged }) => `${path}: ${staged.lost}`),
  )
  part(
    'archive.check',
    issues.flatMap(({ path, staged }) =>
      staged.notes.map(
        (one) => `${path} · ${inputPlaceText(context, one.place)} · ${noteWords(one, context.lang).message}`,
      ),
    ),
  )
  lines.push(`## ${say('archive.issues')}`, '', say('archive.columns'), '|---|---|---|---|')
  for (const one of issues) lines.push(issueRow(report, one))
  return `${lines.join('\n')}\n`
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

/** Why a file could not be read, or an issue not written; undefined for others. */
export function failureText({ lang }: Context, { path, staged, failure }: Adopted): string | undefined {
  if (failure !== undefined) return `${path}: ${errorText(failure, lang)}`
  if (staged.error === undefined) return undefined
  const { code, data } = staged.error
  const words = ERRORS[code][lang]
  return fill(`${words.message}。${words.help}`.replace('。', lang === 'zh' ? '。' : '. '), {
    ...data,
    file: path,
  })
}

/** Why a file that was read is no issue now; undefined for others. */
export function reasonText({ say }: Context, { path, outcome }: Adopted): string | undefined {
  switch (outcome.type) {
    case 'copy':
      return say('archive.copy', { path, of: outcome.of })
    case 'repeat':
      return say('archive.repeat', { path, of: outcome.of, file: outcome.file })
    case 'taken':
      return say('archive.taken', { path, file: outcome.file })
    case 'no-number':
    case 'no-bulletin':
      return say(`archive.${outcome.type}`, { path })
    default:
      return undefined
  }
}
