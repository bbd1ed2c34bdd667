import { isPrinted, sectionsOf } from '../../../model/visit.ts'
import { defineRule } from '../../rule.ts'
import { holdsHint, isBegun } from '../../stories.ts'

export const sectionsNotEmpty = defineRule({
  id: 'sections/not-empty',
  title: { zh: '栏目下有内容', en: 'Sections hold something' },
  severity: 'error',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    empty: {
      zh: {
        message: '栏目【{label}】下面没有内容',
        reason: '印出来只有一个栏目名，像是漏排。',
        help: '补上内容，删去这个栏目，或写一句“本月无。”。',
      },
      en: {
        message: 'Section 【{label}】 is empty',
        reason: 'A bare section name in print looks like lost text.',
        help: 'Fill it, delete it, or write 本月无。',
      },
    },
  },
  check({ bulletin, report }) {
    const begun = isBegun(bulletin.issue)
    for (const { children, label } of sectionsOf(bulletin.issue)) {
      const filled = children.some((child) =>
        child.type === 'article' || child.type === 'item' ? true : isPrinted(child),
      )
      // The scaffold's guidance is still there: source/no-hints-left speaks of this place already.
      const untouched = !begun && holdsHint(children)
      if (!filled && !untouched) report('empty', label.span, { data: { label: label.text } })
    }
  },
})
