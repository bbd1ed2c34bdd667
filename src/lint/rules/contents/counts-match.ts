import { toHanNumeral } from '../../../base/numerals.ts'
import type { BulletinContentsEntry } from '../../../model/bulletin.ts'
import type { Issue, Section } from '../../../model/issue.ts'
import { sectionsOf } from '../../../model/visit.ts'
import { briefSectionOf, countBriefs, statedCount } from '../../briefs.ts'
import { defineRule } from '../../rule.ts'

export const contentsCountsMatch = defineRule({
  id: 'contents/counts-match',
  title: { zh: '目录所写则数与简讯相符', en: 'The contents count the briefs rightly' },
  severity: 'error',
  fix: 'suggestion',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    count: {
      zh: {
        message: '目录写“{entry}”，【{label}】里有{count}则',
        reason: '则数不符，读者会以为漏排了一则。',
        help: '改成{right}，或补齐简讯；漏了 § 的简讯不算一则。',
      },
      en: {
        message: 'The contents say “{entry}”, but 【{label}】 holds {count}',
        reason: 'With a wrong count readers miss a brief.',
        help: 'Write {right}, or add what is missing; a brief without its § is not counted.',
      },
    },
    section: { zh: { message: '简讯在这里' }, en: { message: 'The briefs stand here' } },
  },
  check({ bulletin, report }) {
    const { contents, issue } = bulletin
    if (contents === undefined || contents.generated) return
    for (const entry of contents.entries) {
      const stated = statedCount(entry.title)
      const section = sectionFor(issue, entry)
      const count = section && countBriefs(section)
      if (stated === undefined || section === undefined || count === undefined) continue
      if (stated.value === count || entry.place === undefined) continue
      const right = /[0-9０-９]/.test(stated.text) ? String(count) : count === 2 ? '两' : toHanNumeral(count)
      const start = entry.place.span.start + stated.span.start
      const span = { start, end: start + stated.text.length }
      const { file } = entry.place
      report('count', entry.place, {
        data: { entry: entry.title, label: section.label.text, count, right },
        related: [{ place: { file, span: section.label.span }, messageId: 'section', data: {} }],
        fix: { safety: 'suggestion', edits: [{ span, text: right }] },
      })
    }
  },
})

function sectionFor(issue: Issue, { title, target }: BulletinContentsEntry): Section | undefined {
  if (target === undefined) return briefSectionOf(issue, title)
  return target.kind === 'items' ? sectionsOf(issue).find(({ id }) => id === target.block) : undefined
}
