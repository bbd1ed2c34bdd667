import { definePageRule } from '../../page-rule.ts'
import { lastRow } from '../../printed-lines.ts'

export const pageImprintAlone = definePageRule({
  id: 'page/imprint-alone',
  title: { zh: '报尾与正文同页', en: 'The imprint shares a page with text' },
  severity: 'info',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    alone: {
      zh: {
        message: '第{page}页只有报尾，没有正文',
        reason: '正文排到前一页末尾，报尾放不下，单独占了一页。',
        help: '删减或增加几行正文。',
      },
      en: {
        message: 'Page {page} holds nothing but the imprint',
        reason: 'The text fills the page before, so the imprint had to move.',
        help: 'Shorten or lengthen the text by a few lines.',
      },
    },
  },
  check({ pages, report }) {
    for (const fact of pages.facts) {
      if (fact.type !== 'imprint-alone') continue
      const before = pages.pages.find(({ number }) => number === fact.page - 1)
      const row = before === undefined ? 1 : lastRow(before)
      report('alone', { page: fact.page, row }, { page: fact.page })
    }
  },
})
