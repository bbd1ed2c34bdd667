import { isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

/** 3个苹果、四个梨: 一 and 两 belong to idioms, 三个代表 is a name. */
const ARABIC_FIRST =
  /(?<![0-9])[0-9]{1,4}([个名家户件项场次条所座台套支批])[^0-9，。；：、！？“”（）\n]{0,12}[、和](?:[^0-9，。；：、！？“”（）\n]{0,8}?)(?<![第十百千万零])((?:十[一二三四五六七八九]?|[三四五六七八九]十?)\1)(?!代表|全面|意识|自信|维护|方面军|月)/g
const HAN_FIRST =
  /(?<![第十百千万零])((?:十[一二三四五六七八九]?|[三四五六七八九]十?)([个名家户件项场次条所座台套支批]))(?!代表|全面|意识|自信|维护)[^0-9，。；：、！？“”（）\n]{0,12}[、和](?:[^0-9，。；：、！？“”（）\n]{0,8})[0-9]{1,4}\2/g

export const numeralsAlikeInRow = defineRule({
  id: 'numerals/alike-in-row',
  title: { zh: '并列的数用一种数字', en: 'Numbers in a row are written alike' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'GB/T 15835-2011 4.3',
  since: '0.1.0',
  messages: {
    mixed: say(
      ['“{found}”与并列的数用了两种数字', '并列的数，同类别同形式。', '都用阿拉伯数字，或都用汉字。'],
      [
        '“{found}” is written in other digits than its neighbour',
        'Numbers in a row look alike.',
        'Use one kind.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, groups, text } of search(whole, ARABIC_FIRST)) {
      const han = groups[2] ?? ''
      const start = span.start + found.length - han.length
      if (text.role !== 'cell' && !isQuoted(whole, start))
        report('mixed', { start, end: span.end }, { data: { found: han } })
    }
    for (const { span, groups, text } of search(whole, HAN_FIRST)) {
      const han = groups[1] ?? ''
      if (text.role !== 'cell' && !isQuoted(whole, span.start))
        report('mixed', { start: span.start, end: span.start + han.length }, { data: { found: han } })
    }
  },
})
