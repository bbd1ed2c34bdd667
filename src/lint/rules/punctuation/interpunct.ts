import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search } from '../../scan.ts'

const DOT = new RegExp(`(?<=[${HAN}])[●•‧・∙⋅･](?=[${HAN}])`, 'g')

export const punctuationInterpunct = defineRule({
  id: 'punctuation/interpunct',
  title: { zh: '间隔号写作“·”', en: 'The interpunct is ·' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.14',
  since: '0.1.0',
  messages: {
    form: say(
      [
        '间隔号“{found}”应是“·”',
        '人名、书名里的间隔号是居中的一点（U+00B7），别的圆点字体里常没有。',
        '改成“·”。',
      ],
      [
        'The interpunct “{found}” should be ·',
        'The dot inside names is U+00B7; fonts lack the others.',
        'Write ·',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, DOT))
      report('form', span, { data: { found }, fix: put('safe', span, '·') })
  },
})
