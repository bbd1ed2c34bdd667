import { isoDate } from '../base/civil-date.ts'
import { failureText, reasonText } from './archive-left-out.ts'
import { type ArchiveReport, archiveExit, countsOf, leftOut, REPORT_FILE } from './archive-report.ts'
import { problemText, withGapsTogether } from './problem-text.ts'
import { jsonText } from './reporters/json.ts'

/** Tells a person how an adoption went: counts on stdout, every file that did not come in on stderr. */
export function printArchive(report: ArchiveReport, dry: boolean): void {
  const { context, archive, adopted, skipped, problems, recorded } = report
  const { say, note, print, noteStyle } = context
  for (const folder of skipped) note(noteStyle.warning(say('archive.folder-skipped', { folder })))
  for (const one of adopted) {
    const failure = failureText(context, one)
    if (failure !== undefined) note(`${noteStyle.error(say('error.prefix'))}${failure}`)
  }
  for (const one of adopted) {
    const reason = reasonText(context, one)
    if (reason !== undefined) note(`${noteStyle.warning('!')} ${reason}`)
  }
  for (const { path, staged } of adopted)
    if (staged.lost !== '') note(noteStyle.error(`${path}: ${say('import.lost', { text: staged.lost })}`))
  for (const problem of withGapsTogether(problems))
    note(`${noteStyle.warning('!')} ${problemText(context, problem, false)}`)
  if (recorded) note(say('archive.recorded'))
  print(say('archive.counts', { archive, ...countsOf(report) }))
  const count = leftOut(report)
  if (count > 0) note(say('archive.left-out', { count }))
  note(say(dry ? 'dry-run' : 'archive.next-steps', { file: REPORT_FILE }))
}

/** The same for a program, as `schema/output/import.json` describes it. */
export function printArchiveJson(report: ArchiveReport, dry: boolean): void {
  const { context, adopted, skipped, problems, recorded } = report
  const results = adopted.map((one) => {
    const { path, staged, outcome, original, failure } = one
    const fields = outcome.type === 'adopt' ? outcome.fields : staged.fields
    return {
      input: path,
      outcome: failure === undefined ? outcome.type : 'failed',
      ...('file' in outcome ? { file: outcome.file } : {}),
      ...('of' in outcome ? { of: outcome.of } : {}),
      written: !dry && original !== undefined,
      ...(original === undefined ? {} : { original }),
      ...(fields === undefined
        ? {}
        : {
            fields: {
              kind: fields.kind,
              number: fields.number,
              total: fields.total,
              date: fields.date === undefined ? undefined : isoDate(fields.date),
              year: fields.year,
            },
          }),
      guesses: staged.notes.length,
      lost: staged.lost,
      error: errorOf(report, one),
    }
  })
  const ok = archiveExit(report) === 0
  const told = problems.map((problem) => problemText(context, problem, false))
  context.print(jsonText('import', ok, results, { ...countsOf(report), skipped, problems: told, recorded }))
}

function errorOf(
  { context }: ArchiveReport,
  one: ArchiveReport['adopted'][number],
): { code: string; message: string } | undefined {
  const message = failureText(context, one)
  const code = one.failure?.code ?? one.staged.error?.code
  return message === undefined || code === undefined ? undefined : { code, message }
}
