import { defineRule } from '../../rule.ts'
import { HAN, search } from '../../scan.ts'

/** 会员企业1677家: a count of four digits and more, with two 汉字 before it and its unit behind it. */
const FIGURE = new RegExp(
  `(?<=([${HAN}]{2}))([0-9]{4,9})(?=([个家名人户项件元万亿吨亩条次位份本场篇株台套]))`,
  'g',
)

export const consistencyFigures = defineRule({
  id: 'consistency/figures',
  title: { zh: '同一个数前后一致', en: 'One figure has one value' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    differs: {
      zh: {
        message: '“{what}{found}{unit}”，前面是“{before}{unit}”',
        reason: '说的是同一件事，数字相同而次序、重复不同，多半有一处抄错。',
        help: '核对后改成一致；确是两个数的，用 // 不查 放过。',
      },
      en: {
        message: '“{what}{found}{unit}” here, “{before}{unit}” above',
        reason: 'The same thing with the same digits in another order: one was mostly copied wrongly.',
        help: 'Check it, or silence the rule if they are two figures.',
      },
    },
    before: { zh: { message: '前面在这里' }, en: { message: 'It stands here' } },
  },
  check({ whole, bulletin, report }) {
    const seen = new Map<string, Map<string, number>>()
    for (const { span, found, groups, text } of search(whole, FIGURE)) {
      if (text.role === 'cell' || text.role === 'imprint' || text.role === 'distribution') continue
      const [, what = '', , unit = ''] = groups
      // Round figures are alike by chance: 投入1200万元, 投入1020万元.
      if (found.endsWith('00')) continue
      // The same digits, the first of them in its place: 1677 and 1766.
      const key = `${what}${unit} ${found.length} ${found.charAt(0)} ${[...new Set(found)].sort().join('')}`
      const values = seen.get(key) ?? new Map<string, number>()
      seen.set(key, values)
      const [other] = [...values].filter(([value]) => value !== found)
      if (other !== undefined && !values.has(found)) {
        const [before, at] = other
        const place = { file: bulletin.source.file, span: { start: at, end: at + before.length } }
        const related = [{ place, messageId: 'before', data: {} }]
        report('differs', span, { data: { what, found, unit, before }, related })
      }
      if (!values.has(found)) values.set(found, span.start)
    }
  },
})
