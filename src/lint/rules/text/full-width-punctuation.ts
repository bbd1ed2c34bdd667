import type { HalfMark } from '../../../base/beside-mark.ts'
import { brackets } from '../../../base/half-brackets.ts'
import { halfMarks } from '../../../base/half-width.ts'
import { hasLookAlikes, lookAlikes } from '../../../base/look-alike-marks.ts'
import type { Span } from '../../../base/span.ts'
import { defineRule, type RuleContext } from '../../rule.ts'
import { put } from '../../scan.ts'
import type { PrintedText } from '../../whole-text.ts'

/** Characters that foreign names are written with, and hardly an end or beginning of a Chinese sentence is. */
const SYLLABLE =
  /[阿埃艾奥巴贝彼查茨达德蒂丁顿厄恩尔菲费弗夫戈格哈汉赫胡霍吉加迦卡凯坎康柯科克肯库莱兰劳勒雷里莉琳卢鲁伦罗洛玛曼梅蒙莫默姆穆纳内尼涅努诺帕佩皮普奇契乔切热萨塞瑟森莎圣斯苏索塔坦汤特提图托瓦万威韦维沃乌西希谢辛逊雅亚耶伊因尤泽詹珀]/

/** “A new start!”: the mark belongs to the foreign words that are quoted. */
function endsLatin(text: string, { start, end }: Span, offset: number): boolean {
  const next = text.charAt(end - offset)
  if (next !== '”' && next !== '’') return false
  const from = start - offset
  if (!/[A-Za-z0-9+\ufffc]/.test(text.charAt(from - 1))) return false
  const quoted = text.slice(Math.max(0, from - 300), from)
  const open = Math.max(quoted.lastIndexOf('“'), quoted.lastIndexOf('‘'))
  return open >= 0 && !/\p{Script=Han}/u.test(quoted.slice(open))
}

/** Two clauses, long enough to be no name, with a point between: 明显成效.下一步 */
const BEFORE = /[\p{Script=Han}、0-9]{5}\p{Script=Han}$/u
/** The first sentence behind an ordinal is a heading, and may be short: （一）提高认识.要… */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．])[\p{Script=Han}、]{4,20}$/u
const BEHIND = /^[\p{Script=Han}、]{6}/u
/** Somebody who ends a paragraph so means every 。. */
const ENDS = /\p{Script=Han}[.．][”"]?$/u

/** Where the point stands inside a name (达.芬奇), as the syllables or a second point show, or between two clauses: what it should be. */
function interpunct(
  text: string,
  at: number,
  span: Span,
): Pick<Parameters<RuleContext['report']>[2] & object, 'fix'> {
  const [, last = ''] = /([\p{Script=Han}]{1,6})$/u.exec(text.slice(Math.max(0, at - 6), at)) ?? []
  const [, next = ''] = /^([\p{Script=Han}]{1,6})/u.exec(text.slice(at + 1, at + 7)) ?? []
  const twice = /\p{Script=Han}[.．]\p{Script=Han}{1,5}$/u.test(text.slice(Math.max(0, at - 7), at))
  const again = /^[\p{Script=Han}]{1,5}[.．][\p{Script=Han}]/u.test(text.slice(at + 1, at + 8))
  const foreign = SYLLABLE.test(last.slice(-1)) && SYLLABLE.test(next.charAt(0))
  if (foreign || twice || again) return { fix: put('suggestion', span, '·') }
  const before = text.slice(Math.max(0, at - 40), at)
  if (
    !(BEFORE.test(before) || HEADING.test(before.length < at ? '' : before)) ||
    !BEHIND.test(text.slice(at + 1, at + 12))
  )
    return {}
  if (/[“‘《〈（【][^”’》〉）】]*$/.test(before)) return {}
  return { fix: put(ENDS.test(text.slice(-3)) ? 'safe' : 'unsafe', span, '。') }
}

const REASON = {
  zh: '中文里的标点占一个字的位置；半角标点多是从网页带来的，或输入法没切换。',
  en: 'Chinese marks take a full cell; half-width ones come from web pages or the wrong input mode.',
}

export const textFullWidthPunctuation = defineRule({
  id: 'text/full-width-punctuation',
  title: { zh: '汉字旁边用全角标点', en: 'Full-width marks beside 汉字' },
  severity: 'error',
  milder: { point: 'warning' },
  fix: 'unsafe',
  scope: 'text',
  basis: 'GB/T 15834-2011 5.1.1—5.1.3',
  since: '0.1.0',
  messages: {
    mark: {
      zh: { message: '半角“{found}”应是全角“{right}”', reason: REASON.zh, help: '改成“{right}”。' },
      en: { message: 'Half-width “{found}” should be “{right}”', reason: REASON.en, help: 'Write {right}' },
    },
    form: {
      zh: {
        message: '“{found}”应是“{right}”',
        reason: '样子像中文标点，却是别的字符，多从 PDF 或别的软件带来：字体里常没有，查找也查不到。',
        help: '改成“{right}”。',
      },
      en: {
        message: '“{found}” should be “{right}”',
        reason: 'It looks like a Chinese mark and is another character; fonts lack it, searches miss it.',
        help: 'Write {right}',
      },
    },
    brackets: {
      zh: { message: '半角括号“{found}”应是全角', reason: REASON.zh, help: '改成“{right}”。' },
      en: {
        message: 'The half-width brackets of “{found}” should be full-width',
        reason: REASON.en,
        help: 'Write {right}',
      },
    },
    point: {
      zh: {
        message: '汉字之间的“{found}”应是“。”或“·”',
        reason: REASON.zh,
        help: '句子结束处用“。”，外国人名和少数民族人名的分界处用“·”。',
      },
      en: {
        message: 'The “{found}” between 汉字 should be 。 or ·',
        reason: REASON.en,
        help: 'Write 。 at the end of a sentence, · inside a name.',
      },
    },
  },
  check({ whole, texts, report }) {
    const forms = hasLookAlikes(whole.masked)
    for (const one of texts) {
      const { masked, start, role } = one
      const wide = role === 'title' || role === 'contents'
      for (const { span, at, found, right } of halfMarks(masked, wide, start)) {
        if ((role === 'distribution' && found === ',') || endsLatin(masked, span, start)) continue
        if (right === undefined)
          report('point', span, { data: { found }, ...interpunct(masked, at - start, span) })
        else
          report(found === '．' ? 'form' : 'mark', span, {
            data: { found, right },
            fix: put('safe', span, right),
          })
      }
      for (const { span, found, right = '' } of forms ? lookAlikes(masked, start) : [])
        report('form', span, { data: { found, right }, fix: put('safe', span, right) })
      for (const pair of brackets(masked, wide, start)) reportPair(one, pair)
    }

    function reportPair({ start, text }: PrintedText, [open, close]: readonly HalfMark[]): void {
      if (open === undefined) return
      if (close === undefined) {
        const { span, found, right = '' } = open
        report('mark', span, { data: { found, right }, fix: put('safe', span, right) })
        return
      }
      const inner = text.slice(open.at + 1 - start, close.at - start)
      const words = inner.length > 12 ? `${inner.slice(0, 10)}…` : inner
      const edits = [open, close].flatMap(({ span, right }) =>
        right === undefined ? [] : [{ span, text: right }],
      )
      report(
        'brackets',
        { start: open.at, end: close.at + 1 },
        {
          data: { found: `${open.found}${words}${close.found}`, right: `（${words}）` },
          fix: { safety: 'safe', edits },
        },
      )
    }
  },
})
