import { fix } from '../lint/fix.ts'
import { type Found, foundNow } from '../lint/found.ts'
import type { LintResult } from '../lint/input.ts'
import { type SourceFile, sourceFile } from '../model/source.ts'
import { openIssue, rewriteIssue } from '../project/open-issue.ts'
import type { Context } from './context.ts'
import { type Desk, readFragment, readIssue } from './desk.ts'
import { unifiedDiff } from './diff.ts'
import { type LintHow, lintOpened, lintText, lookBeyond } from './lint-file.ts'
import type { Task } from './lint-tasks.ts'
import { type Leftovers, leftoversOf } from './not-applied.ts'

/** What was done with one file. */
export interface Done extends Pick<LintResult, 'failures' | 'timings'> {
  readonly source: SourceFile
  readonly found: Found
  readonly fixed: number
  readonly diff: readonly string[]
  /** The fixes that were not made. */
  readonly leftovers: Leftovers
}

/** How far a file is mended. */
export interface MendOptions {
  readonly pages?: true
  readonly unsafe?: true
  readonly dryRun?: true
}

/** Lints a file. */
export async function inspect(
  { desk, source, file }: Task,
  how: LintHow,
  { pages }: MendOptions,
): Promise<Done> {
  const opened = how.fragment ? readFragment(desk, source) : readIssue(desk, source)
  const skip = how.fragment || file === undefined
  const beyond = skip ? undefined : await lookBeyond(desk, file, opened, pages === true)
  return {
    ...doneWith(lintOpened(desk, opened, how, beyond), source),
    fixed: 0,
    diff: [],
    leftovers: new Map(),
  }
}

/** Lints, makes the fixes that are allowed, and writes the file back as it was stored, unless it is only to be shown. */
export async function mend(context: Context, task: Task, how: LintHow, options: MendOptions): Promise<Done> {
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
  const mended = { ...doneWith(outcome.result, sourceFile(file, outcome.text)), fixed, diff, leftovers }
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

function doneWith(
  { diagnostics, ...others }: LintResult,
  source: SourceFile,
): Pick<Done, 'source' | 'found' | 'failures' | 'timings'> {
  return { ...others, source, found: foundNow(diagnostics, source) }
}

function isIssued(desk: Desk, file: string): boolean {
  return desk.series().entries.some((entry) => entry.file === file && entry.status !== 'draft')
}
