import { isInTitle, isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, search } from '../../scan.ts'

/** 党委/支部; 元/人, 公里/小时 are rates: a number stands before them, or a unit on one side. */
const SLASH = new RegExp(`[/／](?<=[${HAN}]{2}[/／])(?=[${HAN}]{2})`, 'g')
const RATE = /(?:[0-9０-９][^，。；、\n]{0,6}|元|公里|千米|米|公斤|千克|吨|次|人次|毫克|微克)$/
/** 混双组合林知远/乔以宁. */
const PAIR = /组合|搭档|双打|[男女混]双/
const PER = /^(?:小时|分钟|平方|立方|人次|公里|千米|公斤|千克|公顷)/

export const punctuationNoSlashes = defineRule({
  id: 'punctuation/no-slashes',
  title: { zh: '“和”“或”不用斜线代替', en: 'A slash does not stand for 和 or 或' },
  severity: 'info',
  on: 'strict',
  fix: 'none',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.17',
  since: '0.1.0',
  messages: {
    slash: say(
      [
        '“{found}”用斜线连接两个词',
        '斜线是“和”还是“或”，读者要猜；公文里用文字写明。',
        '写作“和”“或”，或用顿号。',
      ],
      ['“{found}” joins two words by a slash', 'Is it and, or or? Readers have to guess.', 'Write 和 or 或.'],
    ),
  },
  check({ whole, report }) {
    const { masked } = whole
    for (const { span, text } of search(whole, SLASH)) {
      if (text.role !== 'prose' && text.role !== 'heading' && text.role !== 'title') continue
      const left = masked.slice(Math.max(text.start, span.start - 10), span.start)
      const right = masked.slice(span.end, span.end + 4)
      if (RATE.test(left) || PER.test(right)) continue
      if (PAIR.test(masked.slice(Math.max(text.start, span.start - 40), span.start))) continue
      if (isQuoted(whole, span.start) || isInTitle(whole, span.start)) continue
      report(
        'slash',
        { start: span.start - 2, end: span.end + 2 },
        {
          data: { found: masked.slice(span.start - 2, span.end + 2) },
        },
      )
    }
  },
})
