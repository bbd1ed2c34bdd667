import type { LintResult } from '../lint/input.ts'
import type { Context } from './context.ts'
import { columns } from './width.ts'

/** Adds up how long the rules took over all files. */
export interface Stopwatch {
  /** Milliseconds. */
  readonly clock: () => number
  add(timings: LintResult['timings']): void
  /** The rules that took longest, with their share, as lines for people. */
  table(context: Pick<Context, 'say'>): readonly string[]
}

/** What the rules share is timed under this name. */
const SHARED = '(texts)'

/** Rules that are listed. */
const LISTED = 15

/** Starts with nothing. */
export function makeStopwatch(): Stopwatch {
  const total = new Map<string, number>()
  return {
    clock: () => performance.now(),
    add(timings) {
      for (const [rule, ms] of timings ?? []) total.set(rule, (total.get(rule) ?? 0) + ms)
    },
    table({ say }) {
      const all = [...total].sort(([, a], [, b]) => b - a)
      const sum = all.reduce((ms, [, one]) => ms + one, 0)
      const rows = all
        .slice(0, LISTED)
        .map(([rule, ms]) => [
          rule === SHARED ? say('lint.timing-texts') : rule,
          `${ms.toFixed(1)} ms`,
          `${((100 * ms) / (sum || 1)).toFixed(0)}%`,
        ])
      return [
        say('lint.timing', { ms: sum.toFixed(0), rules: all.filter(([rule]) => rule !== SHARED).length }),
        ...columns(rows),
      ]
    },
  }
}
