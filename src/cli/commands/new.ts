import { type CivilDate, isoDate, parseDate } from '../../base/civil-date.ts'
import type { Kind } from '../../model/issue.ts'
import type { SeriesEntry } from '../../model/serial.ts'
import { openProject, type Project } from '../../project/config.ts'
import { type NumberPlan, planNumbers } from '../../project/numbering.ts'
import { reserveIssue } from '../../project/reserve.ts'
import { scaffoldIssue } from '../../project/scaffold.ts'
import { readSeries } from '../../project/store.ts'
import { readDay, readRange } from '../answers.ts'
import { issueName } from '../choose-issue.ts'
import type { Context } from '../context.ts'
import { jsonText } from '../reporters/json.ts'
import type { ExitCode } from '../terminal.ts'
import { askNew, dayText, type NewAnswers, wishOf } from '../wizard-new.ts'
import { openWorld } from '../world.ts'

/** The flags of `new`. */
export interface NewOptions {
  readonly kind?: Kind
  readonly date?: string
  readonly number?: string
  readonly total?: string
  readonly title?: readonly string[]
  readonly yes?: true
  readonly dryRun?: true
  readonly json?: true
}

/** Starts an issue under the next numbers. On a terminal it asks for what no flag says; the path of the file is the result. */
export async function newIssue(context: Context, options: NewOptions): Promise<ExitCode> {
  const world = openWorld(context)
  const project = openProject(world)
  const { numbering } = project.serial
  const today = world.today(numbering.timeZone)
  const { entries } = readSeries(world, project)
  const plan = (wish: Parameters<typeof planNumbers>[2]): NumberPlan => planNumbers(entries, numbering, wish)

  let answers: NewAnswers = {
    kind: options.kind,
    date: options.date === undefined ? undefined : readDay(options.date, '--date'),
    number: options.number === undefined ? undefined : readRange(options.number, '--number'),
    total: options.total === undefined ? undefined : readRange(options.total, '--total'),
    // A title that was copied may bring a line break, and the second line would be text.
    titles: options.title?.map((title) => title.replace(/\s*[\r\n]+\s*/g, ' ').trim()),
  }
  if (context.canAsk && options.yes !== true) {
    const asker = await context.asker()
    answers = await askNew(context, asker, answers, today, plan)
    const planned = plan(wishOf(answers, today))
    if (!(await asker.yes(context.say('ask.create', describe(context, project, planned))))) {
      context.note(context.say('cancelled'))
      return 0
    }
  }
  const wish = wishOf(answers, today)
  warnOfDate(context, project, entries, wish.date)
  const text = (numbers: NumberPlan): string => scaffoldIssue(world, project, numbers, answers.titles ?? [])
  const made = options.dryRun === true ? plan(wish) : reserveIssue(world, project, wish, text)
  report(context, project, made, options)
  return 0
}

function report(context: Context, project: Project, made: NumberPlan, options: NewOptions): void {
  const written = options.dryRun !== true
  if (options.json === true) {
    const { file, kind, number, total, year, date } = made
    const result = { file, kind, number, total, year, date, written }
    context.print(jsonText('new', true, [result], { created: written ? 1 : 0 }))
    return
  }
  context.print(made.file)
  context.note(context.say(written ? 'new.created' : 'new.would-create', describe(context, project, made)))
  context.note(context.say(written ? 'new.next-steps' : 'dry-run'))
}

function describe(
  context: Context,
  { serial }: Project,
  plan: NumberPlan,
): { issue: string; date: string; file: string } {
  const date = parseDate(plan.date)
  return {
    issue: issueName(plan, serial.numbering),
    date: date === undefined ? plan.date : dayText(context, date),
    file: plan.file,
  }
}

/** A date before the last issue's is accepted, since late issues happen; lint reports it for as long as it stands. */
function warnOfDate(
  context: Context,
  { serial }: Project,
  entries: readonly SeriesEntry[],
  date: CivilDate,
): void {
  const last = [...entries].reverse().find((entry) => entry.date !== undefined)
  if (last?.date === undefined || isoDate(date) >= last.date) return
  const before = parseDate(last.date)
  context.note(
    context.say('new.date-back', {
      date: dayText(context, date),
      issue: issueName(last, serial.numbering),
      before: before === undefined ? last.date : dayText(context, before),
    }),
  )
}
