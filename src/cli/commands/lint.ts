import { BulletinError } from '../../base/errors.ts'
import { foundNow } from '../../lint/found.ts'
import type { Kind } from '../../lint/kinds.ts'
import type { Preset } from '../../lint/presets.ts'
import { BASELINE_FILE } from '../../project/baseline.ts'
import { readCount, readText } from '../answers.ts'
import { type BaselineCheck, comparing, recording } from '../baseline-check.ts'
import type { Context } from '../context.ts'
import { countFindings } from '../finding.ts'
import { findingsCache } from '../findings-cache.ts'
import { fileReport, type LintHow, noteFailures } from '../lint-file.ts'
import { lintTasks, type Task, type Unreadable, unreadable } from '../lint-tasks.ts'
import { type Done, inspect, type MendOptions, mend } from '../lint-work.ts'
import { leftoverNotes } from '../not-applied.ts'
import { REPORTERS } from '../reporters/choose-reporter.ts'
import { readRuleSettings } from '../rule-settings.ts'
import type { ExitCode } from '../terminal.ts'
import { makeStopwatch } from '../timing.ts'
import { openWorld } from '../world.ts'
import { detectorFor, WRONG_CHARACTERS } from '../wrong-characters.ts'

/** The flags of `lint`. */
export interface LintOptions extends MendOptions {
  readonly all?: true
  readonly fix?: true
  readonly format?: keyof typeof REPORTERS
  readonly json?: true
  readonly maxWarnings?: string
  readonly preset?: Preset
  readonly rule?: readonly string[]
  readonly fragment?: true
  readonly typos?: true
  readonly stdinFilename?: string
  readonly baseline?: true
  readonly updateBaseline?: true
  readonly timing?: true
  readonly quiet?: true
  /** False for `--no-cache`. */
  readonly cache?: boolean
}

/** Checks issues, mends what it is told to, and reports. Exit code 1 for errors or too many warnings, 2 for files that cannot be read. */
export async function lintIssues(
  context: Context,
  paths: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  checkOptions(paths, options)
  const stopwatch = options.timing === true ? makeStopwatch() : undefined
  const given = lintHow(options, stopwatch?.clock)
  const maxWarnings =
    options.maxWarnings === undefined ? undefined : readCount(options.maxWarnings, '--max-warnings', 0)
  const world = openWorld(context)
  const baseline = baselineCheck()
  const cache = usesCache(options) ? findingsCache() : undefined
  const reporter = REPORTERS[options.json === true ? 'json' : (options.format ?? 'pretty')](
    context,
    options.quiet === true,
  )
  const kinds: Kind[] = []
  const diffs: string[] = []
  let checked = 0
  let fixed = 0
  let failed = false
  for await (const task of lintTasks(context, world, paths, { ...options, seen: cache?.seen })) {
    if ('error' in task) {
      failed = true
      reporter.add(task)
      continue
    }
    const done = await attempt(task)
    if ('error' in done) {
      failed = true
      reporter.add(done)
      continue
    }
    noteFailures(context, done.source.file, done.failures)
    failed ||= done.failures.length > 0
    stopwatch?.add(done.timings)
    const { source, found, leftovers } = done
    const fresh =
      baseline === undefined ? found : foundNow(baseline.fresh(task.desk, source, found.diagnostics), source)
    const failures = done.failures.map(({ ruleId }) => ruleId)
    reporter.add(fileReport(context, task.desk, source, fresh, leftovers, failures))
    kinds.push(...fresh.kinds)
    for (const line of leftoverNotes(context, source, leftovers)) context.note(line)
    checked++
    fixed += done.fixed
    diffs.push(...done.diff)
  }
  cache?.finish()
  const counts = countFindings(kinds)
  const ok = counts.errors === 0 && (maxWarnings === undefined || counts.warnings <= maxWarnings)
  const known = baseline?.finish(options.all === true)
  if (options.updateBaseline === true)
    context.note(context.say('lint.recorded', { count: known?.known ?? 0, baseline: BASELINE_FILE }))
  const text = reporter.end({
    checked,
    counts,
    fixable: kinds.reduce((sum, { fixable }) => sum + fixable, 0),
    ok: ok && !failed,
    quiet: options.quiet === true,
    maxWarnings,
    fixed: options.fix === true ? fixed : undefined,
    baseline: known,
  })
  if (diffs.length > 0) (isPretty(options) ? context.print : context.note)(`${diffs.join('\n')}\n`)
  if (text !== '') context.print(text)
  for (const line of stopwatch?.table(context) ?? []) context.note(line)
  return failed ? 2 : ok ? 0 : 1

  /** An issue may name a template that there is not: that does not stop the rest. */
  async function attempt(task: Task): Promise<Done | Unreadable> {
    try {
      return await doneWith(task)
    } catch (error) {
      if (!(error instanceof BulletinError) || !error.code.startsWith('template/')) throw error
      return unreadable(context, error, task.source.file)
    }
  }

  async function doneWith(task: Task): Promise<Done> {
    const known = cache?.known(task, given)
    if (known !== undefined)
      return { source: task.source, found: known, failures: [], fixed: 0, diff: [], leftovers: new Map() }
    const how = await withDetector(given, task)
    if (options.fix === true) return mend(context, task, how, options)
    const done = await inspect(task, how, options)
    cache?.keep(task, given, done)
    return done
  }

  function baselineCheck(): BaselineCheck | undefined {
    if (options.updateBaseline === true) return recording(world)
    return options.baseline === true ? comparing(world) : undefined
  }
}

/** Mending, pages and the time of rules need the rules themselves. */
function usesCache({ cache, fix, pages, timing }: LintOptions): boolean {
  return cache !== false && fix !== true && pages !== true && timing !== true
}

/** The search for wrong characters takes a while to get ready: only where the rule is on. */
async function withDetector(how: LintHow, { desk, source }: Task): Promise<LintHow> {
  const detector = await detectorFor(desk, source.file, how)
  return detector === undefined ? how : { ...how, detector }
}

function lintHow({ rule, preset, fragment, typos }: LintOptions, clock: LintHow['clock']): LintHow {
  return {
    rules: { ...(typos === true ? { [WRONG_CHARACTERS]: 'info' } : {}), ...readRuleSettings(rule ?? []) },
    ...(preset === undefined ? {} : { preset }),
    fragment: fragment === true,
    ...(clock === undefined ? {} : { clock }),
  }
}

function checkOptions(paths: readonly string[], options: LintOptions): void {
  const { fix: mending, unsafe, dryRun, all, fragment, stdinFilename, baseline, updateBaseline } = options
  const needs = (given: unknown, option: string, other: string, there: boolean): void => {
    if (given !== undefined && !there) throw new BulletinError('usage/only-with', { option, with: other })
  }
  const apart = (a: unknown, b: unknown, first: string, second: string): void => {
    if (a !== undefined && b !== undefined) throw new BulletinError('usage/conflict', { first, second })
  }
  needs(unsafe, '--unsafe', '--fix', mending === true)
  needs(dryRun, '--dry-run', '--fix', mending === true)
  needs(stdinFilename, '--stdin-filename', '-', paths.includes('-'))
  if (stdinFilename !== undefined) readText(stdinFilename, '--stdin-filename')
  apart(all, fragment, '--all', '--fragment')
  apart(baseline, updateBaseline, '--baseline', '--update-baseline')
  apart(mending, updateBaseline, '--fix', '--update-baseline')
  // What comes from a pipe has no name under which it could be known again.
  if (stdinFilename === undefined && paths.includes('-'))
    apart(updateBaseline, true, '--update-baseline', '-')
}

function isPretty({ json, format }: LintOptions): boolean {
  return json !== true && (format === undefined || format === 'pretty' || format === 'short')
}
