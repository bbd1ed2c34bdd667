import type { Diagnostic, Severity } from '../base/diagnostic.ts'
import { checkPages } from './check-pages.ts'
import { namesRule } from './find-rule.ts'
import type { LintInput, LintResult, LintSettings, RuleFailure } from './input.ts'
import { byPlace } from './order.ts'
import type { PageRule } from './page-rule.ts'
import { type Level, presetLevel } from './presets.ts'
import type { Rule } from './rule.ts'
import { IssueContext } from './rule-context.ts'
import { pageRules as allPageRules, rules as allRules } from './rules/index.ts'
import { silence } from './suppressions.ts'

/**
 * Runs the rules over one issue, and over its pages where it was laid out: grades what they and the others (`input.parsed`)
 * found, drops what remarks silence, reports remarks that silence nothing, sorts. Never throws: a rule that does is named in
 * `failures`, and the rest goes on.
 */
export function lint(
  input: LintInput,
  rules: readonly Rule[] = allRules,
  pageRules: readonly PageRule[] = allPageRules,
): LintResult {
  const { settings, bulletin, pages } = input
  const { levels, milder, running: all } = planFor(rules, pageRules, settings)
  const active = input.fragment === true ? all.filter(({ scope }) => scope === 'text') : all
  const { clock } = input
  const timings = new Map<string, number>()
  const stop = (name: string, start: number): void => {
    if (clock !== undefined) timings.set(name, (timings.get(name) ?? 0) + clock() - start)
  }
  const failures: RuleFailure[] = []
  const context = new IssueContext(input)
  /** What a rule that broke down had found until then is left out. One function runs them all: there are many rules and files. */
  const attempt = <One extends { readonly id: string }>(
    rule: One,
    found: Diagnostic[],
    run: Run<One>,
  ): void => {
    const before = found.length
    const start = clock?.() ?? 0
    try {
      run(rule, found)
      stop(rule.id, start)
    } catch (error) {
      found.length = before
      failures.push({
        ruleId: rule.id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })
    }
  }
  const runRule: Run<Rule> = (rule, found) => context.run(rule, found)
  const runAll = (some: readonly Rule[]): readonly Diagnostic[] => {
    const found: Diagnostic[] = []
    for (const rule of some) attempt(rule, found, runRule)
    return found
  }
  if (clock !== undefined) {
    // Whatever rule asks first for the texts would seem slow.
    const start = clock()
    void context.whole
    stop('(texts)', start)
  }
  const found = runAll(active.filter(({ scope }) => scope !== 'suppressions'))
  const laidOut = input.fragment === true ? undefined : pages
  const paged = pageRules.filter((rule) => laidOut !== undefined && levels.get(rule.id) !== 'off')
  const printed: Diagnostic[] = []
  if (laidOut !== undefined)
    for (const rule of paged)
      attempt(rule, printed, (one, into) => into.push(...checkPages(one, bulletin, laidOut, input.parsed)))
  const graded = [
    ...grade(input.parsed, settings),
    ...regrade(found, levels, milder),
    ...regrade(printed, levels, milder),
  ]
  const result = (diagnostics: Diagnostic[]): LintResult => ({
    diagnostics: diagnostics.sort(byPlace(bulletin.source.file)),
    failures,
    ...(input.clock === undefined ? {} : { timings }),
  })
  if (input.fragment === true) return result(graded)

  const broken = new Set(failures.map(({ ruleId }) => ruleId))
  const running = new Set([...active, ...paged].map(({ id }) => id).filter((id) => !broken.has(id)))
  const ran = (name: string): boolean =>
    [...rules, ...pageRules].every(({ id }) => !namesRule(name, id) || running.has(id))
  const first = silence(bulletin.source, bulletin.issue, graded, ran, namesRule)
  context.suppressions = first.uses
  const late = runAll(active.filter(({ scope }) => scope === 'suppressions'))
  const second = silence(bulletin.source, bulletin.issue, regrade(late, levels, milder), ran, namesRule)
  return result([...first.kept, ...second.kept])
}

/** Runs one rule; what it finds is added to `found`. */
type Run<One> = (rule: One, found: Diagnostic[]) => void

type Levels = ReadonlyMap<string, Level>

/** What the settings make of the rules: alike for all files that have them in common. */
interface Plan {
  readonly levels: Levels
  /** The messages (`rule message`) that are milder than their rule. */
  readonly milder: ReadonlySet<string>
  /** The rules that are not off. */
  readonly running: readonly Rule[]
}

const plans = new WeakMap<readonly Rule[], Map<string, Plan>>()

function planFor(rules: readonly Rule[], pageRules: readonly PageRule[], settings: LintSettings): Plan {
  const known = plans.get(rules) ?? new Map<string, Plan>()
  plans.set(rules, known)
  const key = JSON.stringify([settings.preset, settings.rules, pageRules.length])
  const plan = known.get(key) ?? makePlan(rules, pageRules, settings)
  known.set(key, plan)
  return plan
}

function makePlan(rules: readonly Rule[], pageRules: readonly PageRule[], settings: LintSettings): Plan {
  const all = [...rules, ...pageRules]
  const levels = levelsOf(all, settings)
  return {
    levels,
    milder: new Set(all.flatMap((rule) => Object.keys(rule.milder ?? {}).map((id) => `${rule.id} ${id}`))),
    running: rules.filter(({ id }) => levels.get(id) !== 'off'),
  }
}

/** What the user and the preset make of the rules; a rule that is not in it has its own severity. */
function levelsOf(
  rules: readonly (Rule | PageRule)[],
  { preset = 'official', rules: own }: LintSettings,
): Levels {
  const levels = new Map<string, Level>()
  for (const rule of rules) {
    const level = own[rule.id] ?? presetLevel(preset, rule)
    if (level !== undefined) levels.set(rule.id, level)
  }
  return levels
}

/** Findings of the rules with the user's severities; messages milder than their rule are not raised. */
function regrade(
  found: readonly Diagnostic[],
  levels: Levels,
  milder: Plan['milder'],
): readonly Diagnostic[] {
  return found.map((one) => {
    const wanted = levels.get(one.ruleId)
    if (wanted === undefined || wanted === 'off') return one
    if (milder.has(`${one.ruleId} ${one.messageId}`) && GRAVITY[wanted] > GRAVITY[one.severity]) return one
    return { ...one, severity: wanted }
  })
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Findings of others with the user's severities. */
function grade(found: readonly Diagnostic[], settings: LintSettings): readonly Diagnostic[] {
  return found.flatMap((one) => {
    const wanted = settings.rules[one.ruleId]
    if (wanted === 'off') return []
    return [wanted === undefined ? one : { ...one, severity: wanted }]
  })
}
