import type { Context } from '../context.ts'
import { jsonText } from '../reporters/json.ts'
import { type CatalogueEntry, ruleCatalogue } from '../rule-catalogue.ts'
import type { ExitCode } from '../terminal.ts'
import { columns } from '../width.ts'

/** Lists every rule: id, severity, how it can be fixed, and what it demands. */
export async function listRules(context: Context, options: { json?: true }): Promise<ExitCode> {
  const rules = ruleCatalogue()
  if (options.json === true) {
    const results = rules.map((rule) => ruleResult(rule, context))
    context.print(jsonText('rules', true, results, { rules: rules.length }))
    return 0
  }
  const rows = rules.map(({ id, severity, fix, title, on }) => [
    id,
    context.say(`severity.${severity}`),
    fix === 'none' ? '' : context.say(`fix.${fix}`),
    `${title[context.lang]}${on === undefined ? '' : context.say(`rules.${on}`)}`,
  ])
  for (const line of columns(rows)) context.print(line)
  context.print('')
  context.print(context.say('rules.count', { count: rules.length }))
  return 0
}

/** A rule as it stands in the results of `rules` and `explain`. */
export function ruleResult(rule: CatalogueEntry, { lang }: Context): Record<string, unknown> {
  const { id, title, severity, fix, basis, since } = rule
  return { ruleId: id, title: title[lang], severity, fix, basis, since }
}
