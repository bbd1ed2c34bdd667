import { BulletinError } from '../../base/errors.ts'
import { fix } from '../../lint/fix.ts'
import type { LintResult } from '../../lint/input.ts'
import { type SourceFile, sourceFile } from '../../model/source.ts'
import { openIssue, rewriteIssue } from '../../project/open-issue.ts'
import { readCount } from '../answers.ts'
import type { Context } from '../context.ts'
import { type Desk, readIssue } from '../desk.ts'
import { unifiedDiff } from '../diff.ts'
import { countFindings } from '../finding.ts'
import { fileReport, findingsOfOthers, type LintHow, lintOpened, lintText } from '../lint-file.ts'
import { lintTasks, type Task } from '../lint-tasks.ts'
import { type Leftovers, leftoverNotes, leftoversOf } from '../not-applied.ts'
import { REPORTERS } from '../reporters/choose-reporter.ts'
import type { FileReport, LintReport } from '../reporters/report.ts'
import { readRuleSettings } from '../rule-settings.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** The flags of `lint`. */
export interface LintOptions {
  readonly all?: true
  readonly pages?: true
  readonly fix?: true
  readonly unsafe?: true
  readonly dryRun?: true
  readonly format?: keyof typeof REPORTERS
  readonly json?: true
  readonly maxWarnings?: string
  readonly rule?: readonly string[]
  readonly fragment?: true
  readonly quiet?: true
}

/** Checks issues, mends what it is told to, and reports. Exit code 1 for errors or too many warnings, 2 for files that cannot be read. */
export async function lintIssues(
  context: Context,
  paths: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  checkOptions(options)
  const how: LintHow = { rules: readRuleSettings(options.rule ?? []), fragment: options.fragment === true }
  const maxWarnings =
    options.maxWarnings === undefined ? undefined : readCount(options.maxWarnings, '--max-warnings', 0)
  const world = openWorld(context)
  const files: FileReport[] = []
  const diffs: string[] = []
  let fixed = 0
  let failed = false
  for await (const task of lintTasks(context, world, paths, options, () => {
    failed = true
  })) {
    const done =
      options.fix === true ? await mend(context, task, how, options) : await inspect(task, how, options)
    for (const { ruleId, error } of done.result.failures) {
      failed = true
      context.note(context.say('lint.rule-failed', { rule: ruleId, error: context.debug ? error : '' }))
    }
    files.push(fileReport(context, task.desk, done.source, done.result.diagnostics, done.leftovers))
    for (const line of leftoverNotes(context, done.source, done.leftovers)) context.note(line)
    fixed += done.fixed
    diffs.push(...done.diff)
  }
  const counts = countFindings(files.flatMap(({ findings }) => findings))
  const ok = counts.errors === 0 && (maxWarnings === undefined || counts.warnings <= maxWarnings)
  const report: LintReport = {
    files,
    counts,
    ok: ok && !failed,
    quiet: options.quiet === true,
    maxWarnings,
    fixed: options.fix === true ? fixed : undefined,
  }
  if (diffs.length > 0) (isPretty(options) ? context.print : context.note)(`${diffs.join('\n')}\n`)
  const text = REPORTERS[options.json === true ? 'json' : (options.format ?? 'pretty')](report, context)
  if (text !== '') context.print(text)
  return failed ? 2 : ok ? 0 : 1
}

function checkOptions({ fix: mending, unsafe, dryRun, all, fragment }: LintOptions): void {
  if (mending !== true && unsafe === true)
    throw new BulletinError('usage/only-with', { option: '--unsafe', with: '--fix' })
  if (mending !== true && dryRun === true)
    throw new BulletinError('usage/only-with', { option: '--dry-run', with: '--fix' })
  if (all === true && fragment === true)
    throw new BulletinError('usage/conflict', { first: '--all', second: '--fragment' })
}

function isPretty({ json, format }: LintOptions): boolean {
  return json !== true && (format === undefined || format === 'pretty' || format === 'short')
}

interface Done {
  readonly source: SourceFile
  readonly result: LintResult
  readonly fixed: number
  readonly diff: readonly string[]
  /** The fixes that were not made. */
  readonly leftovers: Leftovers
}

async function inspect({ desk, source, file }: Task, how: LintHow, { pages }: LintOptions): Promise<Done> {
  const opened = readIssue(desk, source)
  const skip = how.fragment || file === undefined
  const more = skip ? [] : await findingsOfOthers(desk, file, opened, pages === true)
  return { source, result: lintOpened(desk, opened, how, more), fixed: 0, diff: [], leftovers: new Map() }
}

/** Lints, makes the fixes that are allowed, and writes the file back as it was stored, unless it is only to be shown. */
async function mend(context: Context, task: Task, how: LintHow, options: LintOptions): Promise<Done> {
  const { desk, source } = task
  const { file, text } = source
  if (!how.fragment && isIssued(desk, file)) {
    context.note(context.say('lint.issued', { file }))
    return inspect(task, how, options)
  }
  const outcome = fix(text, (now) => lintText(desk, file, now, how), {
    unsafe: options.unsafe === true,
    file,
  })
  const toScreen = options.dryRun === true || task.file === undefined
  const diff = toScreen ? unifiedDiff(file, text, outcome.text, context.style) : []
  if (!toScreen && task.file !== undefined && outcome.text !== text)
    rewriteIssue(desk.world, task.file, outcome.text)
  const fixed = outcome.applied.length
  if (fixed > 0) context.note(context.say(toScreen ? 'lint.would-fix' : 'lint.fixed', { file, count: fixed }))
  const leftovers = leftoversOf(outcome)
  const mended = { source: sourceFile(file, outcome.text), result: outcome.result, fixed, diff, leftovers }
  // Pictures and pages are looked at once more, as the text is now; a rehearsal leaves them out.
  if (toScreen || task.file === undefined) return mended
  const reopened = openIssue(desk.world, task.file.path, desk.project.folder)
  return {
    ...mended,
    ...(await inspect({ ...task, source: reopened.source, file: reopened }, how, options)),
    fixed,
    leftovers,
  }
}

function isIssued(desk: Desk, file: string): boolean {
  return desk.series().entries.some((entry) => entry.file === file && entry.status !== 'draft')
}
