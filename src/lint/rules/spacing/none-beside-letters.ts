import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, SPACES, search } from '../../scan.ts'

/** Latin letters with their accents, and Greek ones. */
const LETTER = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff'
const SP = `[${SPACES}]{1,2}`
const BESIDE = new RegExp(
  [
    // Not A.走访 B.座谈: the letters of choices.
    // Nor 1.08亿 m³: a unit behind its number.
    `(?<=[${HAN}])(?<!\\d[万亿])${SP}(?=(?![A-H][.．、)）])[${LETTER}])`,
    // C# 语言, but not #话题# 阅读量.
    `(?<=[${LETTER}+]|[A-Z]#)${SP}(?=[${HAN}])`,
    // 党建 + 治理, AI + 教育: 汉字 on one side at least.
    `(?<=[${HAN}])${SP}(?=\\+[${SPACES}]{0,2}[${HAN}${LETTER}“])`,
    `(?<=[${LETTER}0-9])${SP}(?=\\+[${SPACES}]{0,2}[${HAN}])`,
    `(?<=[${HAN}][${SPACES}]{0,2}\\+)${SP}(?=[${LETTER}0-9])`,
  ].join('|'),
  'g',
)
const MARK = /[，。；：？！、,;:?!（）“”]/

export const spacingNoneBesideLetters = defineRule({
  id: 'spacing/none-beside-letters',
  title: { zh: '汉字与外文字母之间不空格', en: 'No space between 汉字 and Latin letters' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    space: say(
      [
        '“{left}”与“{right}”之间有多余空格',
        '公文里汉字与外文字母之间不加空格；空格多是从网页带来的。',
        '删去空格。',
      ],
      [
        'Space between “{left}” and “{right}”',
        'Official text sets Latin letters close to the 汉字 beside them.',
        'Delete the space.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, text } of search(whole, BESIDE)) {
      if (text.role !== 'prose' && text.role !== 'heading' && text.role !== 'caption') continue
      const before = whole.masked.slice(Math.max(0, span.start - 12), span.start)
      // A line of two columns, or a headline without marks whose halves are parted on purpose.
      if (found.length > 1 && !MARK.test(text.masked)) continue
      const left = before.slice(-1)
      const right = whole.printed.charAt(span.end)
      report('space', span, { data: { left, right }, fix: put('safe', span, '') })
    }
  },
})
