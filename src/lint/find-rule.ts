/**
 * True when what someone wrote means the rule of this id: the whole id, or its last part, with or without `no-`
 * (`mid-sentence-break` for `text/no-mid-sentence-break`).
 */
export function namesRule(name: string, ruleId: string): boolean {
  if (name === ruleId) return true
  const last = ruleId.slice(ruleId.indexOf('/') + 1)
  return name === last || (last.startsWith('no-') && name === last.slice(3))
}
