import { withoutSpaces } from '../../../base/chars.ts'
import { sectionsOf } from '../../../model/visit.ts'
import { defineRule } from '../../rule.ts'

export const sectionsInOrder = defineRule({
  id: 'sections/in-order',
  title: { zh: '栏目次序按模板', en: 'Sections follow the order of the template' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    moved: {
      zh: {
        message: '栏目【{label}】应在【{next}】之前',
        reason: '各期的栏目次序相同，读者才找得快。',
        help: '调整次序；本刊的次序不同时，改模板的 sections。',
      },
      en: {
        message: 'Section 【{label}】 belongs before 【{next}】',
        reason: 'Readers find their way when every issue has the same order.',
        help: 'Move it, or change the sections of the template.',
      },
    },
  },
  check({ bulletin, report }) {
    const order = bulletin.structure.sections.map(({ label }) => withoutSpaces(label))
    let furthest = -1
    for (const { label } of sectionsOf(bulletin.issue)) {
      const rank = order.indexOf(withoutSpaces(label.text))
      if (rank < 0) continue
      if (rank < furthest)
        report('moved', label.span, { data: { label: label.text, next: order[furthest] ?? '' } })
      furthest = Math.max(furthest, rank)
    }
  },
})
