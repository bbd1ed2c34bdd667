import type { Span } from '../../../base/span.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, within } from '../../scan.ts'

/** Not in a list that goes on with other words behind 、, where the marks part nothing. */
const BETWEEN = /(?<=[》”’〉])、(?=[《“‘〈](?![^《》“”‘’〈〉\n]{1,40}[》”’〉]、[^《“‘〈]))/g
/** “稳”与“进”、“破”与“立”: 、 parts couples, and without it nobody would see which go together. */
const COUPLE_BEFORE = /[》”’〉][与和及同跟对][《“‘〈][^《》“”‘’〈〉\n]{1,40}[》”’〉]$/
const COUPLE_BEHIND = /^[《“‘〈][^《》“”‘’〈〉\n]{1,40}[》”’〉][与和及同跟对][《“‘〈]/
/** What opens again behind each of them. */
const SAME: Readonly<Record<string, string>> = { '》': '《', '”': '“', '’': '‘', '〉': '〈' }

export const punctuationNoDunhaoBetweenMarks = defineRule({
  id: 'punctuation/no-dunhao-between-marks',
  title: { zh: '书名号、引号之间不用顿号', en: 'No 、 between titles or quotations' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.5.3.5',
  since: '0.1.0',
  messages: {
    titles: say(
      ['并列的书名号之间不用顿号', '书名号本身已经分开了各项。', '删去顿号。'],
      ['No 、 between titles', 'The marks part them already.', 'Delete 、'],
    ),
    quotes: say(
      ['并列的引号之间不用顿号', '引号本身已经分开了各项。', '删去顿号。'],
      ['No 、 between quotations', 'The marks part them already.', 'Delete 、'],
    ),
  },
  check({ whole, report }) {
    for (const { span } of search(whole, BETWEEN)) {
      const left = whole.printed.charAt(span.start - 1)
      const right = whole.printed.charAt(span.end)
      if (SAME[left] !== right || partsCouples(whole.masked, span)) continue
      report(left === '》' || left === '〉' ? 'titles' : 'quotes', within(span, 0, 1), {
        fix: put('safe', span, ''),
      })
    }
  },
})

function partsCouples(text: string, { start, end }: Span): boolean {
  return (
    COUPLE_BEFORE.test(text.slice(Math.max(0, start - 60), start)) &&
    COUPLE_BEHIND.test(text.slice(end, end + 60))
  )
}
