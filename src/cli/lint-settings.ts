import type { Severity } from '../base/diagnostic.ts'
import type { LintSettings } from '../lint/input.ts'
import type { Project } from '../project/config.ts'
import type { SettingPath } from '../project/schema-walk.ts'
import { type LintConfig, lintSettingsFor } from '../project/settings.ts'
import { namedRule } from './named-rule.ts'

type Rules = Readonly<Record<string, Severity | 'off'>>

const checked = new WeakMap<Project, LintConfig>()

/**
 * How a file of a project is to be linted: what `bulletin.yaml` says, and over it what the command line says. Throws
 * `lint/unknown-rule` and the like for a rule in `bulletin.yaml` that there is not.
 */
export function lintSettings(project: Project, file: string, given: LintSettings): LintSettings {
  const config = checked.get(project) ?? withFullIds(project)
  checked.set(project, config)
  const own = lintSettingsFor(config, file)
  return { ...own, ...given, rules: { ...own.rules, ...given.rules } }
}

/** The settings of `bulletin.yaml` with whole ids for rules named by their last part. */
function withFullIds({ settings: { lint }, placeOf }: Project): LintConfig {
  const full = (rules: Rules, path: SettingPath): Rules =>
    Object.fromEntries(
      Object.entries(rules).map(([name, level]) => [namedRule(name, placeOf([...path, name])).id, level]),
    )
  return {
    ...lint,
    rules: full(lint.rules, ['lint', 'rules']),
    overrides: lint.overrides.map((one, i) => ({
      ...one,
      rules: full(one.rules, ['lint', 'overrides', i, 'rules']),
    })),
  }
}
