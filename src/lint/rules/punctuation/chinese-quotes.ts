import { MASK } from '../../../base/mask.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, put, search } from '../../scan.ts'

const CORNER: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }
/** 『』 without 「」 around. */
const ALONE: Readonly<Record<string, string>> = { '『': '“', '』': '”' }
/** Half-width corners, and those of vertical text. */
const OTHERS: Readonly<Record<string, string>> = {
  '｢': '「',
  '｣': '」',
  '﹁': '「',
  '﹂': '」',
  '﹃': '『',
  '﹄': '』',
}
/** A corner whose partner stands in another paragraph, or is missing. */
const LONE = /[「」](?![^「」\n]{0,300}」)(?<!「[^「」\n]{0,300}」)/g
/** A quotation in corners, with one level inside. */
const QUOTED = /[「｢﹁][^「」｢｣﹁﹂\n]{1,300}[」｣﹂]|[『﹃][^「」『』﹃﹄\n]{1,300}[』﹄]/g

export const punctuationChineseQuotes = defineRule({
  id: 'punctuation/chinese-quotes',
  title: { zh: '横排用弯引号，不用直角引号', en: 'Curly, not corner, quotation marks' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.8.2、5.2.4',
  since: '0.1.0',
  messages: {
    corner: say(
      ['“{found}”用了直角引号', '横排的简体中文用“”‘’，直角引号「」用于竖排和港台。', '改成“”和‘’。'],
      ['“{found}” has corner marks', 'Horizontal simplified text uses “ ” ‘ ’.', 'Write “ ” and ‘ ’.'],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, QUOTED)) {
      if (found.includes(MASK)) continue
      const before = whole.masked.slice(Math.max(0, span.start - 300), span.start)
      // Inside of a quotation whose end is far away, or in another paragraph.
      const inner = /^[『﹃]/.test(found) && /[「｢﹁“][^」｣﹂”\n]*$/.test(before)
      const chars = [...found].map((char) => OTHERS[char] ?? char)
      const marks = inner || chars[0] === '「' ? CORNER : ALONE
      const right = chars.map((char) => marks[char] ?? char).join('')
      report('corner', span, { data: { found: brief(found) }, fix: put('safe', span, right) })
    }
    for (const { span, found } of search(whole, LONE))
      report('corner', span, { data: { found }, fix: put('safe', span, CORNER[found] ?? found) })
  },
})
