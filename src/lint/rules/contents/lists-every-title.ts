import { defineRule } from '../../rule.ts'

const REASON = {
  zh: '目录没有列出的文章，读者找不到。',
  en: 'Readers do not find what the contents do not list.',
}

/** 本期要目 lists highlights and may leave things out; 附 is an appendix. */
const HIGHLIGHTS = /要目|要点|导读/
const APPENDIX = /^附(?:件|表|录)?[0-9０-９一二三四五六七八九十]*[：:　 ]/u

export const contentsListsEveryTitle = defineRule({
  id: 'contents/lists-every-title',
  title: { zh: '目录列全各篇题目', en: 'The contents list every title' },
  severity: 'warning',
  milder: { items: 'info' },
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    article: {
      zh: { message: '目录没有列出“{title}”', reason: REASON.zh, help: '在【目录】里加上这一条。' },
      en: { message: 'The contents do not list “{title}”', reason: REASON.en, help: 'Add an entry for it.' },
    },
    items: {
      zh: {
        message: '目录没有列出“{title}”',
        reason: REASON.zh,
        help: '在【目录】里加上这一条；本刊的简讯从不进目录时，可在 bulletin.yaml 关闭本规则。',
      },
      en: {
        message: 'The contents do not list “{title}”',
        reason: REASON.en,
        help: 'Add an entry for it, or turn the rule off if your contents never list briefs.',
      },
    },
  },
  check({ bulletin, report }) {
    const { contents } = bulletin
    if (contents === undefined || contents.generated || HIGHLIGHTS.test(contents.label)) return
    for (const { kind, title, place } of contents.missing) {
      if (APPENDIX.test(title) || title.trim() === '') continue
      report(kind === 'items' ? 'items' : 'article', place, { data: { title } })
    }
  },
})
