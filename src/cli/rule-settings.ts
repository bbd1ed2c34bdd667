import type { Severity } from '../base/diagnostic.ts'
import { BulletinError } from '../base/errors.ts'
import { namedRule } from './named-rule.ts'

const LEVELS = ['off', 'info', 'warning', 'error'] as const

/** Reads `--rule ID=off|info|warning|error`. Throws for a rule or a level that there is not. */
export function readRuleSettings(given: readonly string[]): Readonly<Record<string, Severity | 'off'>> {
  const settings: Record<string, Severity | 'off'> = {}
  for (const one of given) {
    const [name = '', wanted = ''] = one.split('=')
    const level = LEVELS.find((known) => known === wanted)
    if (level === undefined)
      throw new BulletinError('usage/invalid-value', {
        option: '--rule',
        value: one,
        allowed: LEVELS.map((l) => `${name}=${l}`).join('、'),
      })
    settings[namedRule(name).id] = level
  }
  return settings
}
