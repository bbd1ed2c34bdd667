import { toHalfWidth } from '../../../base/chars.ts'
import { matchesOf } from '../../../base/matches.ts'
import type { Span } from '../../../base/span.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, within } from '../../scan.ts'

/** Full-width digits and letters, with the marks between those of one number, address or word. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]+(?:[．：，－／＠＿][０-９Ａ-Ｚａ-ｚ]+){0,20}/g
const RUN = /[０-９Ａ-Ｚａ-ｚ]+/g
/**
 * What is one with the marks inside: digits grouped by commas, a moment, a decimal or version, a telephone number, a date, a
 * fraction; and words: addresses, models.
 */
const ONE =
  /^[０-９]{1,3}(?:，[０-９]{3})+(?:．[０-９]+)?$|^[０-９]{1,2}(?:：[０-９]{2}){1,2}$|^[０-９]+(?:．[０-９]+){1,3}$|^０[０-９]{2,3}－[０-９]{7,8}$|^[０-９]{4}(?:－[０-９]{1,2}){2}$|^[０-９]+／[０-９]+$|^(?=.{0,40}[Ａ-Ｚａ-ｚ])[０-９Ａ-Ｚａ-ｚ]+(?:[．＠＿－／][０-９Ａ-Ｚａ-ｚ]+)+$/
/** １．加强领导: the point goes with the ordinal. */
const ORDINAL = /^[０-９]{1,2}$/
/** ＸＸ stands for a name. */
const CROSSES = /^Ｘ{2,}$/
const SIGN =
  /(?<=[0-9０-９])％|(?<!＝[0-9０-９A-Za-z₀-₉²³＋－×÷]{0,20}|[₀-₉²³])＋(?=[0-9０-９])(?![0-9０-９A-Za-z₀-₉²³＋－×÷.．]{1,20}[＝＞＜])|(?<=[A-Za-zＡ-Ｚａ-ｚ])＆(?=[A-Za-zＡ-Ｚａ-ｚ])|(?<=[0-9])／(?=[0-9])|＄(?=[0-9０-９])|(?<![0-9０-９A-Za-z])－(?=[0-9０-９]{1,4}(?:[.．][0-9０-９]{1,2})?[℃°%％])/g

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
      if (text.role === 'label') continue
      if (ONE.test(found)) {
        wide(span, found)
        continue
      }
      if (span.start === text.start && ORDINAL.test(found) && whole.masked[span.end] === '．') {
        wide({ start: span.start, end: span.end + 1 }, `${found}．`)
        continue
      }
      for (const { 0: run, index } of matchesOf(found, RUN)) wide(within(span, index, run.length), run)
    }
    for (const { span, found } of search(whole, SIGN)) {
      wide(span, found)
    }
    function wide(at: Span, word: string): void {
      const right = toHalfWidth(word)
      report('wide', at, { data: { found: word, right }, fix: put('safe', at, right) })
    }
  },
})
