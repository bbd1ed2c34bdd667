import type { Rule } from '../../lint/rule.ts'
import { rules } from '../../lint/rules/index.ts'
import type { Context } from '../context.ts'
import { jsonText } from '../reporters/json.ts'
import type { ExitCode } from '../terminal.ts'
import { columns } from '../width.ts'

/** Lists every rule: id, severity, how it can be fixed, and what it demands. */
export async function listRules(context: Context, options: { json?: true }): Promise<ExitCode> {
  if (options.json === true) {
    context.print(
      jsonText(
        'rules',
        true,
        rules.map((rule) => ruleResult(rule, context)),
        { rules: rules.length },
      ),
    )
    return 0
  }
  const rows = rules.map(({ id, severity, fix, title }) => [
    id,
    context.say(`severity.${severity}`),
    fix === 'none' ? '' : context.say(`fix.${fix}`),
    title[context.lang],
  ])
  for (const line of columns(rows)) context.print(line)
  context.print('')
  context.print(context.say('rules.count', { count: rules.length }))
  return 0
}

/** A rule as it stands in the results of `rules` and `explain`. */
export function ruleResult(rule: Rule, { lang }: Context): Record<string, unknown> {
  const { id, title, severity, fix, scope, basis, since } = rule
  return { ruleId: id, title: title[lang], severity, fix, scope, basis, since }
}
