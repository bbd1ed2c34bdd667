import type { SeriesEntry } from '../../model/serial.ts'
import { openProject, type Project } from '../../project/config.ts'
import { type NumberPlan, planNumbers } from '../../project/numbering.ts'
import { readSeries } from '../../project/store.ts'
import { issueName } from '../choose-issue.ts'
import type { Context } from '../context.ts'
import { errorText } from '../objection.ts'
import { problemText } from '../problem-text.ts'
import { jsonText } from '../reporters/json.ts'
import { futureDates, seriesProblems } from '../series-report.ts'
import type { ExitCode } from '../terminal.ts'
import { columns } from '../width.ts'
import { openWorld } from '../world.ts'

/** Shows the series: the last issues, the drafts, the next numbers, and what is wrong with the numbers there are. */
export async function showStatus(context: Context, options: { json?: true }): Promise<ExitCode> {
  const world = openWorld(context)
  const project = openProject(world)
  const { numbering } = project.serial
  const { entries, problems: unreadable } = readSeries(world, project)
  const date = world.today(numbering.timeZone)
  const problems = [...seriesProblems(entries, numbering), ...futureDates(entries, date)]
  const next = planNumbers(entries, numbering, { kind: 'regular', date })
  const ok = unreadable.length === 0
  if (options.json === true) {
    const errors = unreadable.map((error) => ({ code: error.code, message: errorText(error, context.lang) }))
    const results = entries.map(({ file, kind, status, number, total, date: day, year }) => ({
      file,
      kind,
      status,
      number,
      total,
      date: day,
      year,
    }))
    const { file, number, total, year } = next
    context.print(jsonText('status', ok, results, { next: { file, number, total, year }, problems, errors }))
    return ok ? 0 : 2
  }
  printSeries(context, project, entries, next)
  for (const problem of problems)
    context.print(`${context.style.warning('!')} ${problemText(context, problem)}`)
  for (const error of unreadable)
    context.print(`${context.style.error('!')} ${errorText(error, context.lang)}`)
  if (problems.length === 0 && ok && entries.length > 0)
    context.print(context.style.good(context.say('status.sound')))
  return ok ? 0 : 2
}

/** How many of the last issues are listed. */
const LISTED = 5

function printSeries(
  context: Context,
  { serial }: Project,
  entries: readonly SeriesEntry[],
  next: NumberPlan,
): void {
  const { print, say, style } = context
  const drafts = entries.filter(({ status }) => status === 'draft').length
  print(style.bold(serial.name))
  print(say('status.count', { count: entries.length, drafts }))
  if (entries.length > LISTED) print(say('status.last', { count: LISTED }))
  const rows = entries
    .slice(-LISTED)
    .map((entry) => [
      `  ${issueName(entry, serial.numbering)}`,
      entry.date ?? say('status.no-date'),
      say(`status.${entry.status}`),
      entry.file,
    ])
  for (const line of columns(rows)) print(line)
  print(say('status.next', { issue: style.bold(issueName(next, serial.numbering)), file: next.file }))
}
