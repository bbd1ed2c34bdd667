import { withoutSpaces } from '../../../base/chars.ts'
import type { Issue } from '../../../model/issue.ts'
import { itemsOf, walk } from '../../../model/visit.ts'
import { briefSectionOf } from '../../briefs.ts'
import { defineRule } from '../../rule.ts'

export const contentsEntriesHaveTitles = defineRule({
  id: 'contents/entries-have-titles',
  title: { zh: '目录各条都有正文', en: 'Every contents entry has its article' },
  severity: 'error',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    orphan: {
      zh: {
        message: '目录第{position}条“{entry}”在正文里找不到',
        reason: '目录列了而正文没有，多半是漏排文章，或题目改得太多。',
        help: '补上文章、改正目录，或在题目下写“目录题：{entry}”。',
      },
      en: {
        message: 'Contents entry {position}, “{entry}”, has no article',
        reason: 'An article is missing, or its title was changed beyond recognition.',
        help: 'Add the article, correct the entry, or write 目录题：{entry} under its title.',
      },
    },
  },
  check({ bulletin, report }) {
    const { contents, issue } = bulletin
    if (contents === undefined || contents.generated) return
    for (const [i, { title, target, place }] of contents.entries.entries()) {
      if (target !== undefined || place === undefined) continue
      if (untitledLabels(issue).some((label) => leadsTo(title, label))) continue
      if (briefSectionOf(issue, title) !== undefined) continue
      report('orphan', place, { data: { position: i + 1, entry: title } })
    }
  },
})

/** The labels of sections without titles or items, and of 【…】 headings: what an entry may lead to besides titles. */
function untitledLabels(issue: Issue): readonly string[] {
  const labels: string[] = []
  walk(issue, (node) => {
    if (node.type === 'minor-heading') labels.push(node.label.text)
    if (node.type !== 'section' || itemsOf(node).length > 0) return
    if (!node.children.some((child) => child.type === 'article')) labels.push(node.label.text)
  })
  return labels
}

/** True when an entry speaks of a label, as 市领导在…报告上的批示 of 【领导批示】: the characters of the label come in it in their order. */
function leadsTo(entry: string, text: string): boolean {
  const label = [...withoutSpaces(text)]
  let found = 0
  for (const char of entry) if (char === label[found]) found++
  return label.length > 1 && found === label.length
}
