import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search, withGaps } from '../../scan.ts'

const DOTS = '[●•‧・∙⋅･ㆍᐧ\\u0387]'
const DOT = new RegExp(
  [
    `(?<=[${HAN}])${DOTS}(?=[${HAN}])`,
    // A day that is known by its date: “3•15”.
    `(?<=“[0-9]{1,2})${DOTS}(?=[0-9]{1,2}”)`,
    // With spaces around inside of marks: “中国梦 • 劳动美”; elsewhere it may be the mark of an item.
    `(?<=[“《][${HAN}·]{1,12} ?)${DOTS}(?= ?[${HAN}·]{1,12}[”》])`,
  ].join('|'),
  'g',
)

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
      report('form', span, { data: { found }, fix: put('safe', withGaps(whole.masked, span), '·') })
  },
})
