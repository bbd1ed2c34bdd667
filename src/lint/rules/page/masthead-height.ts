import { PT_PER_MM } from '../../../theme/length.ts'
import { definePageRule } from '../../page-rule.ts'
import { rowAbove } from '../../printed-lines.ts'

/** Where the red rule may lie, in mm from the paper's upper edge: about a third of the page. */
const HIGHEST = 90
const LOWEST = 125

export const pageMastheadHeight = definePageRule({
  id: 'page/masthead-height',
  title: { zh: '报头约占一页的三分之一', en: 'The masthead takes about a third of the first page' },
  severity: 'warning',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    tall: {
      zh: {
        message: '报头太高：红线在 {mm} 毫米处，超过 125 毫米',
        reason: '报头一般占首页的三分之一，太高了首页就放不下多少正文。',
        help: '联合编印的单位太多时，写主办单位一个，其余写进编印一行；或者在模板里减小字号。',
      },
      en: {
        message: 'The masthead is too tall: its rule lies at {mm} mm, below 125 mm',
        reason: 'It takes about a third of the first page, or little text will fit there.',
        help: 'Name fewer organisations, or make them smaller in the template.',
      },
    },
    low: {
      zh: {
        message: '报头太矮：红线在 {mm} 毫米处，不到 90 毫米',
        reason: '报头一般占首页的三分之一，太矮了显得局促。',
        help: '在模板里给报头多留几行。',
      },
      en: {
        message: 'The masthead is too short: its rule lies at {mm} mm, above 90 mm',
        reason: 'It takes about a third of the first page.',
        help: 'Give it more rows in the template.',
      },
    },
  },
  check({ pages, report }) {
    const [page] = pages.pages
    const rule = page?.items.find((item) => item.type === 'rule' && item.role === 'masthead')
    if (page === undefined || rule === undefined) return
    const mm = Math.round((rule.y / PT_PER_MM) * 10) / 10
    if (mm >= HIGHEST && mm <= LOWEST) return
    report(mm > LOWEST ? 'tall' : 'low', { page: page.number, row: rowAbove(page, rule.y) }, { mm })
  },
})
