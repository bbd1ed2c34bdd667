import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/**
 * True when what someone wrote means the rule of this id: the whole id, or its last part, with or without `no-`
 * (`mid-sentence-break` for `text/no-mid-sentence-break`).
 */
export function namesRule(name: string, ruleId: string): boolean {
  if (name === ruleId) return true
  const last = ruleId.slice(ruleId.indexOf('/') + 1)
  return name === last || (last.startsWith('no-') && name === last.slice(3))
}

/** The rule that someone means; undefined when there is none, or when several rules of different groups answer to the name. */
export function findRule(name: string, among: readonly Rule[] = rules): Rule | undefined {
  const meant = among.filter((rule) => namesRule(name, rule.id))
  return meant.find((rule) => rule.id === name) ?? (meant.length === 1 ? meant[0] : undefined)
}
