import { defineRule } from '../../rule.ts'

export const suppressionsReasoned = defineRule({
  id: 'suppressions/reasoned',
  title: { zh: '“不查”写明理由', en: 'Suppression remarks give a reason' },
  severity: 'warning',
  fix: 'none',
  scope: 'suppressions',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    reason: {
      zh: {
        message: '“不查 {rules}”没有写理由',
        reason: '接手的人要知道为什么不查，才敢留或敢删。',
        help: '写成“// 不查 {rules}：理由”。',
      },
      en: {
        message: '不查 {rules} gives no reason',
        reason: 'Whoever comes next has to know why, to keep or to drop it.',
        help: 'Write // 不查 {rules}：reason',
      },
    },
  },
  check({ suppressions, report }) {
    for (const { remark, rules, reason } of suppressions) {
      if (reason.trim() === '') report('reason', remark.span, { data: { rules: rules.join('、') } })
    }
  },
})
