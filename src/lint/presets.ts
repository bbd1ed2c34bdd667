import type { Severity } from '../base/diagnostic.ts'
import type { Rule } from './rule.ts'

/** The sets of rules to choose from: for printing (the default), for a last look, for text pasted from the web. */
export const PRESETS = ['official', 'strict', 'web-cleanup'] as const

/** The name of a set of rules. */
export type Preset = (typeof PRESETS)[number]

/** A severity, or `off` for a rule that is not run. */
export type Level = Severity | 'off'

/**
 * What a preset makes of a rule; undefined for its own severity. `official`: every rule but those that have to be asked for.
 * `strict`: rules of taste too, and what is only a hint becomes a warning. `web-cleanup`: the words alone, whatever stands
 * around them.
 */
export function presetLevel(
  preset: Preset,
  { on, scope, severity }: Pick<Rule, 'on' | 'severity'> & Partial<Pick<Rule, 'scope'>>,
): Level | undefined {
  if (on === 'asked') return 'off'
  if (preset === 'strict') return severity === 'info' ? 'warning' : undefined
  if (on === 'strict') return 'off'
  return preset === 'web-cleanup' && scope !== 'text' && scope !== 'suppressions' ? 'off' : undefined
}
