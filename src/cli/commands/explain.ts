import { join } from 'node:path'
import type { Context } from '../context.ts'
import { namedRule } from '../named-rule.ts'
import { pageText } from '../page-text.ts'
import { jsonText } from '../reporters/json.ts'
import type { CatalogueEntry } from '../rule-catalogue.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'
import { ruleResult } from './rules.ts'

/** Prints the page of a rule; its last part will do for an id. The pages are written in Chinese, so English gets the messages. */
export async function explainRule(
  context: Context,
  name: string,
  options: { json?: true },
): Promise<ExitCode> {
  const rule = namedRule(name)
  const page = rule.page ? readPage(context, rule) : undefined
  if (options.json === true)
    context.print(jsonText('explain', true, [{ ...ruleResult(rule, context), page }], { rules: 1 }))
  else
    context.print(
      page === undefined || context.lang === 'en' ? messages(context, rule) : pageText(page, context.style),
    )
  return 0
}

function readPage(context: Context, rule: CatalogueEntry): string {
  const world = openWorld(context)
  const bytes = world.read(join(world.packageFolder, 'docs', 'rules', `${rule.id}.md`))
  return new TextDecoder().decode(bytes).trimEnd()
}

function messages({ lang, style, say }: Context, rule: CatalogueEntry): string {
  const lines = [
    style.bold(rule.title[lang]),
    `${rule.id} · ${say(`severity.${rule.severity}`)}${rule.fix === 'none' ? '' : ` · ${say(`fix.${rule.fix}`)}`}`,
  ]
  for (const words of Object.values(rule.messages)) {
    const { message, reason, help } = words[lang]
    lines.push('', message)
    if (reason !== undefined) lines.push(`  ${say('finding.reason')}${reason}`)
    if (help !== undefined) lines.push(`  ${say('finding.help')}${help}`)
  }
  return lines.join('\n')
}
