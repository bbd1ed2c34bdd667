import { join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import { findRule } from '../../lint/find-rule.ts'
import type { Rule } from '../../lint/rule.ts'
import type { Context } from '../context.ts'
import { jsonText } from '../reporters/json.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'
import { ruleResult } from './rules.ts'

/** Prints the page of a rule; its last part will do for an id. The pages are written in Chinese, so English gets the messages. */
export async function explainRule(
  context: Context,
  name: string,
  options: { json?: true },
): Promise<ExitCode> {
  const rule = findRule(name)
  if (rule === undefined) throw new BulletinError('usage/unknown-rule', { rule: name })
  if (options.json === true)
    context.print(
      jsonText('explain', true, [{ ...ruleResult(rule, context), page: page(context, rule) }], { rules: 1 }),
    )
  else context.print(context.lang === 'zh' ? page(context, rule) : messages(context, rule))
  return 0
}

function page(context: Context, rule: Rule): string {
  const world = openWorld(context)
  const bytes = world.read(join(world.packageFolder, 'docs', 'rules', `${rule.id}.md`))
  return new TextDecoder().decode(bytes).trimEnd()
}

function messages({ lang, style, say }: Context, rule: Rule): string {
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
