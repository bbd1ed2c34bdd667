import type { Page } from '../../../model/page.ts'
import { definePageRule } from '../../page-rule.ts'
import { type PrintedLine, printedLines, spotFinder } from '../../printed-lines.ts'

/** What must not stand last on a page: it announces what comes below. */
const HEADINGS = new Set([
  'deck',
  'title',
  'subtitle',
  'byline',
  'titleNote',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'section',
  'minorHeading',
  'contentsLabel',
  'contentsGroup',
])

export const pageHeadingAtFoot = definePageRule({
  id: 'page/heading-at-foot',
  title: { zh: '题目、标题不落在页末', en: 'No heading stands last on a page' },
  severity: 'warning',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    last: {
      zh: {
        message: '“{text}”落在第 {page} 页末，下面的内容在下一页',
        reason: '题目、标题和栏目名要和它下面的文字在同一页。',
        help: '在前面删减或增加一两行；一连很多个标题时，分到几页里。',
      },
      en: {
        message: '"{text}" stands last on page {page}, and what it announces on the next',
        reason: 'A heading belongs on the page of the words below it.',
        help: 'Shorten or lengthen the text before it by a line or two.',
      },
    },
  },
  check({ bulletin, pages, report }) {
    const spotOf = spotFinder(bulletin, pages)
    const lines = printedLines(pages).filter(({ runs }) => runs[0].role !== 'imprint')
    for (const page of pages.pages) {
      const last = lines.findLast((line) => line.page === page.number)
      const goesOn = lines.some((line) => line.page > page.number)
      if (last === undefined || !goesOn || !isHeading(last) || isAbovePicture(last, page)) continue
      report('last', spotOf(last), { text: last.text.trim(), page: page.number })
    }
  },
})

/** True for a line of nothing but a heading; one that runs into its paragraph has its text beside or below it. */
function isHeading({ runs, continues }: PrintedLine): boolean {
  return !continues && runs.every(({ role }) => HEADINGS.has(role))
}

/** True when a picture without a caption, or an empty table, stands below the line. */
function isAbovePicture({ runs }: PrintedLine, { items }: Page): boolean {
  return items.some(
    (item) => item.type !== 'run' && (item.role === 'figure' || item.role === 'table') && item.y > runs[0].y,
  )
}
