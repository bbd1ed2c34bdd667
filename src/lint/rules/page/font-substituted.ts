import { definePageRule } from '../../page-rule.ts'

export const pageFontSubstituted = definePageRule({
  id: 'page/font-substituted',
  title: { zh: '用的是公文规定的字体', en: 'The official faces are used' },
  severity: 'info',
  basis: 'GB/T 9704-2012 5.2.2',
  since: '0.1.0',
  messages: {
    substituted: {
      zh: {
        message: '本机没有这些字体，PDF 用相近的代替：{list}',
        reason: '公文用小标宋、仿宋、楷体、黑体，代替的字体字形略有不同。',
        help: '装上这些字体，或把字体文件放进项目的 fonts 文件夹；用附带的字体就够时，在 bulletin.yaml 里关闭本条。见 docs/fonts.md。',
      },
      en: {
        message: 'Fonts replaced in the PDF: {list}',
        reason: 'Official papers use certain faces; those that stand in look slightly different.',
        help: "Install them, or put the files into the project's fonts folder; where the shipped ones will do, switch this rule off. See docs/fonts.md.",
      },
    },
  },
  check({ pages, report }) {
    const list = pages.facts.flatMap((fact) =>
      fact.type === 'substitution' ? [`${fact.wanted} → ${fact.used}`] : [],
    )
    if (list.length > 0) report('substituted', { page: 1, row: 1 }, { list: [...new Set(list)].join('；') })
  },
})
