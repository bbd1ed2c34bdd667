import { matchesOf } from '../../../base/matches.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, HAN, put } from '../../scan.ts'
import type { PrintedText } from '../../whole-text.ts'

const DOUBLE = /["＂]/g
const SINGLE = /'/g
const CURLY = /[“”]/g
const CHINESE = new RegExp(`[${HAN}，。！？、]`)
const OPENS = new RegExp(`[${HAN}（《【]`)
const SPACES = /[ \u00a0]/

export const punctuationCurlyQuotes = defineRule({
  id: 'punctuation/curly-quotes',
  title: { zh: '引号用“”‘’', en: 'Quotation marks are “” ‘’' },
  severity: 'error',
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.8',
  since: '0.1.0',
  messages: {
    straight: say(
      ['“{found}”用了直引号', '直引号 " \' 不分左右，是英文键盘的符号。', '改成“{right}”。'],
      [
        '“{found}” has straight quotation marks',
        'Straight quotes do not say which side they are on.',
        'Write {right}',
      ],
    ),
    single: say(
      ['这里有一个不成对的直引号', '直引号不分左右，落了单就不知道从哪里引起。', '补上另一半，用“”。'],
      [
        'A straight quotation mark stands alone here',
        'Nobody can tell what it quotes.',
        'Add the other one, as “ ”.',
      ],
    ),
  },
  check({ texts, report }) {
    for (const text of texts) {
      if (!CHINESE.test(text.masked)) continue
      pairUp(text, DOUBLE, '“', '”')
      pairUp(text, SINGLE, '‘', '’')
    }

    function pairUp({ masked, text, start }: PrintedText, mark: RegExp, left: string, right: string): void {
      const at = matchesOf(masked, mark)
        .map(({ index }) => index)
        .filter((i) => !isApostrophe(masked, i))
      if (at.length === 0) return
      if (at.length % 2 === 1) {
        const half = mark === DOUBLE && at.length === 1 ? otherHalf(masked, at[0] ?? 0) : undefined
        if (half !== undefined) {
          const [open, close] = half
          const words = brief(text.slice(open + 1, close).trim())
          report(
            'straight',
            { start: start + open, end: start + close + 1 },
            {
              data: { found: text.charAt(open) + words + text.charAt(close), right: left + words + right },
              fix: {
                safety: 'safe',
                edits: [
                  { span: { start: start + open, end: start + open + 1 }, text: left },
                  { span: { start: start + close, end: start + close + 1 }, text: right },
                ],
              },
            },
          )
          return
        }
        const [only = 0] = at
        const edge = mark === DOUBLE && at.length === 1 ? halfOfParagraph(masked, only) : undefined
        if (edge !== undefined) {
          const span = { start: start + only, end: start + only + 1 }
          report('straight', span, {
            data: { found: text.charAt(only), right: edge },
            fix: put('safe', span, edge),
          })
          return
        }
        const lone = at.find((i) => CHINESE.test(masked.charAt(i - 1) + masked.charAt(i + 1)))
        // One that is masked with foreign words or code may be the other half.
        if (mark === DOUBLE && lone !== undefined && matchesOf(text, mark).length % 2 === 1)
          report('single', { start: start + lone, end: start + lone + 1 })
        return
      }
      for (let i = 0; i < at.length; i += 2) {
        const open = at[i] ?? 0
        const close = at[i + 1] ?? 0
        const inner = masked.slice(open + 1, close)
        // ''…'': two single ones are a double one in some programs.
        if (inner === '') continue
        if (!CHINESE.test(inner) && !CHINESE.test(masked.charAt(open - 1) + masked.charAt(close + 1)))
          continue
        const words = brief(text.slice(open + 1, close).trim())
        const edges = [edge(masked, open, left, true), edge(masked, close, right, false)]
        report(
          'straight',
          { start: start + open, end: start + close + 1 },
          {
            data: { found: text.charAt(open) + words + text.charAt(close), right: left + words + right },
            fix: {
              safety: 'safe',
              edits: edges.map(([from, to, mark]) => ({
                span: { start: start + from, end: start + to },
                text: mark,
              })),
            },
          },
        )
      }
    }
  },
})

/**
 * What a lone mark must be whose other half stands in another paragraph: at the head of a paragraph and behind a colon it opens,
 * at the end behind that of a sentence it closes.
 */
function halfOfParagraph(text: string, at: number): '“' | '”' | undefined {
  if ((at === 0 || /[：:]/.test(text.charAt(at - 1))) && OPENS.test(text.charAt(at + 1))) return '“'
  return at === text.length - 1 && /[。！？….!?]/.test(text.charAt(at - 1)) ? '”' : undefined
}

/** The curly mark that a lone straight one goes with, and it, in order: “三送" has its first half, "三送” its second. */
function otherHalf(text: string, at: number): readonly [number, number] | undefined {
  const open: number[] = []
  let unopened: number | undefined
  let more = false
  for (const { 0: mark, index } of matchesOf(text, CURLY)) {
    if (mark === '“') open.push(index)
    else if ((open.at(-1) ?? -1) > at || (index < at && open.length > 0)) open.pop()
    else if (index < at || unopened !== undefined) more = true
    else unopened = index
  }
  if (more || open.length + (unopened === undefined ? 0 : 1) !== 1) return undefined
  if (unopened !== undefined) return [at, unopened]
  const [from = at] = open
  return from < at ? [from, at] : undefined
}

/** It's, 5'10": a mark between letters, or behind a digit, is none of ours. */
function isApostrophe(text: string, i: number): boolean {
  const letter = /[A-Za-z\ufffc]/
  return (
    (letter.test(text.charAt(i - 1)) && letter.test(text.charAt(i + 1))) ||
    (/[0-9]/.test(text.charAt(i - 1)) && !text.slice(Math.max(0, i - 60), i - 1).includes(text.charAt(i)))
  )
}

/** The mark with the spaces on both sides of it that go: inside always, outside where 汉字 or a mark stands. */
function edge(text: string, at: number, put: string, opens: boolean): readonly [number, number, string] {
  let start = at
  let end = at + 1
  while (start > 0 && at - start < 3 && SPACES.test(text.charAt(start - 1))) start--
  while (end < text.length && end - at < 4 && SPACES.test(text.charAt(end))) end++
  const outside = opens ? text.charAt(start - 1) : text.charAt(end)
  if (!CHINESE.test(outside)) return opens ? [at, end, put] : [start, at + 1, put]
  return [start, end, put]
}
