import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, SPACES, search } from '../../scan.ts'

/** A space (also a wide one) or tab between two 汉字, with what stands around it. */
const BETWEEN = new RegExp(`(?<=[${HAN}]{2})(?:[${SPACES}]{1,2}|\\u3000|\\t+)(?=[${HAN}]{2})`, 'g')
/** 第十条 遗产…; 第一章 总则. */
const PROVISION = /第[0-9零〇一二三四五六七八九十百]{1,5}[编章节条款项]$/
/** Verse and slogans in marks keep the gap between their halves. */
const QUOTES = /[“”《》‘’「」]/
/** Sentences, not headlines: a mark on both sides. */
const MARKS = /[，。；：]/
/** How far the marks may be away, in characters. */
const REACH = 200

export const spacingNoneInsideWords = defineRule({
  id: 'spacing/none-inside-words',
  title: { zh: '句子里的汉字之间不空格', en: 'No space between 汉字 inside a sentence' },
  severity: 'warning',
  fix: 'unsafe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    space: say(
      [
        '“{left}”与“{right}”之间有空格，像是断行留下的',
        '句子中间的空格多是从 PDF 复制时换行留下的，印出来会缺一块。',
        '删去空格；有意分开的（对仗的标题、口号），不必改。',
      ],
      [
        'The space between “{left}” and “{right}” looks like the rest of a line break',
        'Text copied from PDF files keeps a space where its lines were broken.',
        'Delete the space, unless it is meant (slogans, headlines).',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, text } of search(whole, BETWEEN)) {
      if (text.role !== 'prose') continue
      const at = span.start - text.start
      const end = at + span.end - span.start
      const left = text.masked.slice(Math.max(0, at - REACH), at)
      const right = text.masked.slice(end, end + REACH)
      const mark = right.search(MARKS)
      const before = lastMark(left)
      if (mark < 0 || before < 0 || PROVISION.test(left)) continue
      const clause = left.slice(before + 1)
      const rest = right.slice(0, mark)
      if (clause.length < 6) continue
      if (QUOTES.test(clause) || QUOTES.test(rest) || /[ \u3000\t]/.test(clause + rest)) continue
      report('space', span, {
        data: { left: left.slice(-2), right: right.slice(0, 2) },
        fix: put('unsafe', span, ''),
      })
    }
  },
})

/** Where the last mark of a text stands; -1 where it has none. */
function lastMark(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (MARKS.test(text.charAt(i))) return i
  return -1
}
