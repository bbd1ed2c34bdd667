import { headsFirst } from '../../../base/heads-first.ts'
import { matchesOf } from '../../../base/matches.ts'
import { PROVISION } from '../../ordinals.ts'
import { defineRule } from '../../rule.ts'
import type { PrintedText } from '../../whole-text.ts'

const SPACE = '[ \\u00a0\\u2002-\\u200a\\u202f]{1,2}'
const NUMBER = '[-+±¥￥$]?[0-9０-９]'
/** A space between 汉字 and a number, on either side of the number. U+3000 and wider gaps are set by hand and stay. */
const IN_PROSE = headsFirst(
  new RegExp(
    `(?<=\\p{Script=Han})${SPACE}(?=${NUMBER})|(?<=[0-9０-９%％℃])${SPACE}(?=\\p{Script=Han})`,
    'gu',
  ),
)
/** In a title a space may part two halves; only what belongs to one number is closed up: 第 17 期, 2 月 19 日. */
const COUNTED = '[年月日号时期届次周名个人位家项条例万亿余多]'
const IN_TITLE = new RegExp(
  `(?<=第)${SPACE}(?=[0-9０-９])|(?<=[0-9０-９])${SPACE}(?=${COUNTED})|(?<=[年月])${SPACE}(?=[0-9０-９]{1,2} ?[月日])`,
  'gu',
)
/** A telephone number is set off from the words before it. */
const PHONE = /^(?:\+[0-9]{1,3}[ -]?)?[0-9０-９][0-9０-９\-－—]{6,}/u

/** 2031-04-24  来源：… in a line of particulars. */
const COLUMN = /[0-9][-/:][0-9]{1,2}$/

export const textNoSpaceBeforeDigits = defineRule({
  id: 'text/no-space-before-digits',
  title: { zh: '汉字与数字之间不空格', en: 'No space between 汉字 and digits' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    space: {
      zh: {
        message: '“{left}”与“{right}”之间有多余空格',
        reason: '公文中汉字与阿拉伯数字之间不加空格；空格多是从 PDF 或网页带来的。',
        help: '删去空格。',
      },
      en: {
        message: 'Space between “{left}” and “{right}”',
        reason:
          'Official text sets digits close to the 汉字 beside them; such spaces come from PDF or web pages.',
        help: 'Delete the space.',
      },
    },
  },
  check({ texts, report }) {
    for (const text of texts) {
      const pattern = patternFor(text)
      if (pattern === undefined) continue
      for (const match of matchesOf(text.masked, pattern)) {
        const end = match.index + match[0].length
        const before = text.text.slice(Math.max(0, match.index - 12), match.index)
        const behind = text.masked.slice(end, end + 12)
        if (PROVISION.test(before) || PHONE.test(text.text.slice(end, end + 18))) continue
        if ((match[0].length > 1 && COLUMN.test(before)) || headlineGap(text, before, behind)) continue
        const span = { start: text.start + match.index, end: text.start + end }
        report('space', span, {
          data: {
            left: [...before].at(-1) ?? '',
            right: String.fromCodePoint(text.text.codePointAt(end) ?? 0),
          },
          fix: { safety: 'safe', edits: [{ span, text: '' }] },
        })
      }
    }
  },
})

function patternFor({ role }: PrintedText): RegExp | undefined {
  if (role === 'imprint' || role === 'byline') return undefined
  return role === 'title' || role === 'contents' ? IN_TITLE : IN_PROSE
}

/**
 * In a line without marks, a space that parts two phrases, the second of which begins with a number (传播红色能量 79个小镇全覆盖),
 * or a name and its figure (专业界 200人).
 */
function headlineGap({ role, masked }: PrintedText, before: string, behind: string): boolean {
  if ((role !== 'prose' && role !== 'label' && role !== 'cell') || masked.length > 60) return false
  if (/[，。；,;]/u.test(masked)) return false
  if (/\p{Script=Han}{2}$/u.test(before) && /^[0-9０-９]+\p{Script=Han}{1,2}$/u.test(behind)) return true
  return /\p{Script=Han}{5}$/u.test(before) && /^[0-9０-９]+\p{Script=Han}{5}/u.test(behind)
}
