import { toHalfWidth } from '../../../base/chars.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** Full-width digits and letters, with the point, colon or comma between digits. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]+(?:[．：，][０-９]{1,4}(?![０-９]))*/g
/** Digits grouped by commas, a moment, or a decimal. */
const ONE_NUMBER = /^[０-９]{1,3}(?:，[０-９]{3})+$|^[０-９]{1,2}(?:：[０-９]{2}){1,2}$|^[０-９]+．[０-９]+$/
/** ＸＸ stands for a name. */
const CROSSES = /^Ｘ{2,}$/
const SIGN = /(?<=[0-9０-９])％|＋(?=[0-9０-９])|(?<=[A-Za-zＡ-Ｚａ-ｚ])＆(?=[A-Za-zＡ-Ｚａ-ｚ])/g

/** 二０一九年: the zero of a year in 汉字 is another rule's matter. */
function inYear(text: string, at: number): boolean {
  const digit = /[一二三四五六七八九〇零○０]/
  return digit.test(text.charAt(at - 1)) && /[一二三四五六七八九〇零○０年]/.test(text.charAt(at + 1))
}

export const widthHalfWidthDigits = defineRule({
  id: 'width/half-width-digits',
  title: { zh: '数字和字母用半角', en: 'Half-width digits and letters' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    wide: say(
      [
        '全角的“{found}”应是半角“{right}”',
        '公文里的阿拉伯数字和外文字母用半角；全角的多是输入法没切换，查找时会漏掉。',
        '改成“{right}”。',
      ],
      [
        'Full-width “{found}” should be half-width “{right}”',
        'Digits and Latin letters are half-width in official text; a search misses full-width ones.',
        'Write {right}.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, text } of search(whole, WIDE)) {
      if (CROSSES.test(found) || (found === '０' && inYear(whole.masked, span.start))) continue
      const inner = /[．：，]/.test(found)
      const end = inner && !ONE_NUMBER.test(found) ? span.start + found.search(/[．：，]/) : span.end
      if (end === span.start || text.role === 'label') continue
      const word = found.slice(0, end - span.start)
      const right = toHalfWidth(word)
      const at = { start: span.start, end }
      report('wide', at, { data: { found: word, right }, fix: put('safe', at, right) })
    }
    for (const { span, found } of search(whole, SIGN)) {
      const right = toHalfWidth(found)
      report('wide', span, { data: { found, right }, fix: put('safe', span, right) })
    }
  },
})
