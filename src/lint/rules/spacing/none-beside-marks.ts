import { PROVISION } from '../../ordinals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, SPACES, search } from '../../scan.ts'
import type { PrintedText } from '../../whole-text.ts'

const SP = `[${SPACES}]{1,3}`
/** Spaces that no reading wants. */
const CLOSE = anyOf([
  // Behind 、 or （, before 。 or ）.
  `(?<=[，。、；：？！])${SP}(?=[^ \\n])`,
  `${SP}(?=[，。、；：？！）》〉】〕])`,
  `(?<=[（《〈【〔])${SP}(?=[^ \\n])`,
  // On the outside of a bracket.
  `(?<=[${HAN}A-Za-z0-9%％℃])${SP}(?=（)`,
  `(?<=）)${SP}(?=[${HAN}])`,
  // In the number of a document: 云岭发 〔2031〕 3号.
  `(?<=[${HAN}])${SP}(?=〔(?:19|20))`,
  `(?<=〕)${SP}(?=[0-9])`,
  // In a range: 3 ～ 5年.
  `(?<=[0-9年月日时分%％℃])${SP}(?=[～—] ?[0-9])`,
  `(?<=[0-9年月日时分%％℃][${SPACES}]{0,2}[～—])${SP}(?=[0-9])`,
  // ——  a subtitle.
  `(?<=^——)${SP}(?=[^ \\n])`,
])
/** “ 二 ” with spaces inside, and the spaces outside it. */
const QUOTED = new RegExp(
  `(?:${SP})?(?:“${SP}[^“”\\n]{1,60}?${SP}”|‘${SP}[^‘’\\n]{1,60}?${SP}’)(?:${SP})?`,
  'g',
)
/** Spaces that a sentence does not want; in a headline they may part its halves. */
const IN_SENTENCE = anyOf([
  // It goes on behind a quotation or into one.
  `(?<=[${HAN}0-9%％”》）])${SP}(?=[“《])`,
  `(?<=[”》])${SP}(?=[${HAN}0-9])`,
  `(?<=“)${SP}(?=[^ \\n])`,
  `${SP}(?=”)`,
  // Dashes, ellipses, interpuncts.
  `(?<=[${HAN}”》）])${SP}(?=——|……|·${SP}?[${HAN}])`,
  `(?<=——|……|[${HAN}][${SPACES}]{0,2}·)${SP}(?=[${HAN}“《])`,
  // A foreign word or number beside a bracket or quotation: “云岭通” App上报名.
  `(?<=）)${SP}(?=[A-Za-z0-9])`,
  `(?<=[”》])${SP}(?=[A-Za-z]{1,16} ?[${HAN}，。、])`,
  `(?<=[${HAN}，、][A-Za-z]{1,16})${SP}(?=[“《])`,
])
/** A tab or wide space before a mark, and a tab behind one: no column begins with a mark. */
const BESIDE_TAB = new RegExp(
  `(?<=[${HAN}”》）])[\\t\\u3000](?=[，。、；：？！])|(?<=[，、；])\\t(?=[${HAN}“《])`,
  'g',
)
/** What a gap behind is no column's: a dash before a subtitle, an ordinal. */
const HEAD = /^(?:——|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)$/
const SENTENCE = /[，。；]/

export const spacingNoneBesideMarks = defineRule({
  id: 'spacing/none-beside-marks',
  title: { zh: '全角标点旁边不空格', en: 'No space beside full-width marks' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    space: say(
      [
        '“{left}”与“{right}”之间有多余空格',
        '全角标点自带空白，旁边再空格就太宽；空格多是从网页或 PDF 带来的。',
        '删去空格。',
      ],
      [
        'Space between “{left}” and “{right}”',
        'A full-width mark brings its own white; another space is too much.',
        'Delete the space.',
      ],
    ),
  },
  check({ whole, report }) {
    const done = new Set<number>()
    const close = (start: number, end: number): void => {
      if (start === end || done.has(start)) return
      done.add(start)
      const left = whole.printed.charAt(start - 1)
      const right = whole.printed.charAt(end)
      report('space', { start, end }, { data: { left, right }, fix: put('safe', { start, end }, '') })
    }
    // One look at each text, not one for each of its spaces.
    const judged = new Map<PrintedText, boolean>()
    const isSentence = (text: PrintedText): boolean => {
      const known = judged.get(text) ?? SENTENCE.test(text.masked)
      judged.set(text, known)
      return known
    }
    for (const { span, found, text } of search(whole, QUOTED)) {
      if (text.role === 'title' || text.role === 'contents') continue
      for (const match of found.matchAll(/[^“”‘’]*/g)) {
        const spaces = /^[ \u00a0\u2000-\u200a\u202f\u205f]+|[ \u00a0\u2000-\u200a\u202f\u205f]+$/g
        for (const gap of match[0].matchAll(spaces)) {
          const start = span.start + match.index + gap.index
          close(start, start + gap[0].length)
        }
      }
    }
    for (const { span, found, text } of search(whole, CLOSE)) {
      if (text.role === 'title' || text.role === 'contents' || text.role === 'cell') continue
      if (text.role === 'imprint' || text.role === 'byline') continue
      const head = text.masked.slice(0, span.start - text.start)
      if (PROVISION.test(head)) continue
      // 来源：某报  责任编辑：某某 stands in columns.
      if (found.length > 1 && !HEAD.test(head) && !isSentence(text)) continue
      close(span.start, span.end)
    }
    for (const { span, text } of [...search(whole, IN_SENTENCE), ...search(whole, BESIDE_TAB)]) {
      if (text.role !== 'prose' || !isSentence(text)) continue
      // 第五条 《反食品浪费法》所称食品，是指…
      if (PROVISION.test(text.masked.slice(0, span.start - text.start))) continue
      close(span.start, span.end)
    }
  },
})

/** One pattern of many. */
function anyOf(parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'gm')
}
