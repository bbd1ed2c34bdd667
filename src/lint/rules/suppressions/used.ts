import { defineRule } from '../../rule.ts'

/** Findings about pictures exist only where the pictures were looked at. */
const LATER = /^pictures\//

export const suppressionsUsed = defineRule({
  id: 'suppressions/used',
  title: { zh: '“不查”的备注用得上', en: 'Suppression remarks silence something' },
  severity: 'warning',
  fix: 'none',
  scope: 'suppressions',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    unused: {
      zh: {
        message: '“不查 {rule}”没有用上：{where}没有这样的问题',
        reason: '用不上的备注留着，以后真有问题时也会被它遮住。',
        help: '删去这一行；要管的是别处时，移到那一行的上面。',
      },
      en: {
        message: '不查 {rule} silences nothing',
        reason: 'Left in, it will hide a real fault some day.',
        help: 'Delete the line, or move it right above the line it is about.',
      },
    },
  },
  check({ suppressions, report }) {
    for (const { remark, rules, line, used, idle } of suppressions) {
      for (const rule of rules) {
        if (used.has(rule) || idle.has(rule) || LATER.test(rule)) continue
        report('unused', remark.span, { data: { rule, where: line === undefined ? '全篇' : '下一行' } })
      }
    }
  },
})
