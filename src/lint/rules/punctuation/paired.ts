import { matchesOf } from '../../../base/matches.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import type { PrintedText } from '../../whole-text.ts'

const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
}
const OPENS = new Map(Object.entries(CLOSES).map(([open, close]) => [close, open]))
const FULL = /[“”‘’（）《》〈〉【】〔〕「」『』]/
const MARK = /[“”‘’（）()《》〈〉【】〔〕「」『』]/g
const OTHERS = `[^${MARK.source.slice(1, -1)}]*`
const PAIRS = Object.entries(CLOSES).map(([open, close]) =>
  open === '（' ? `[（(]${OTHERS}[）)]` : `${open}${OTHERS}${close}`,
)
/** A text whose marks stand in pairs, one after the other: most do, and need not be gone through. */
const PLAIN = new RegExp(`^${OTHERS}(?:(?:${PAIRS.join('|')})${OTHERS})*$`)
/** The engine keeps in mind where each pair began. */
const LONG = 5000
/** 1） or （一） at the head of a list; ’ in It’s. */
const ORDINAL = /(?:^|[\s，。；：、])[0-9A-Za-z一二三四五六七八九十①-⑳]{1,3}$/

/** It’s, ’08年. */
function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z\ufffc]/.test(text.charAt(at - 1)) || /^[0-9]{2}/.test(text.slice(at + 1, at + 3))
}

interface Open {
  readonly mark: string
  readonly at: number
}

export const punctuationPaired = defineRule({
  id: 'punctuation/paired',
  title: { zh: '引号、括号、书名号成对', en: 'Quotation marks, brackets and title marks come in pairs' },
  severity: 'error',
  milder: { crossed: 'warning' },
  fix: 'none',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.8、4.9、4.15',
  since: '0.1.0',
  messages: {
    unclosed: say(
      ['{found} 没有另一半', '成对的标点少了后一半，读者不知道到哪里为止。', '在该结束的地方补上 {other}。'],
      ['{found} has no other half', 'Readers cannot tell where it ends.', 'Add {other} where it ends.'],
    ),
    unopened: say(
      [
        '{found} 没有另一半',
        '成对的标点少了前一半，读者不知道从哪里开始。',
        '在该开始的地方补上 {other}，或删去它。',
      ],
      ['{found} has no other half', 'Readers cannot tell where it began.', 'Add {other}, or delete it.'],
    ),
    turned: say(
      [
        '引号方向不对：{found}',
        '前后两个引号是同一个方向，多是输入法自动配对出的错。',
        '前面用 {open}，后面用 {close}。',
      ],
      [
        'The quotation marks {found} face the same way',
        'Input methods pair them wrongly.',
        'Write {open} first, {close} last.',
      ],
    ),
    crossed: say(
      ['{found} 与别的成对标点交叉', '里面的一对要在外面一对之内开始和结束。', '把里面的一对先收好。'],
      [
        '{found} crosses another pair',
        'An inner pair begins and ends inside the outer one.',
        'Close the inner pair first.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { texts: parts } of whole.joined) {
      // Half-width brackets alone are another rule's matter.
      if (parts.length > 1 || parts.some(({ masked }) => FULL.test(masked))) {
        if (!parts.every(({ masked }) => masked.length < LONG && PLAIN.test(masked))) judge(parts)
      }
    }

    function judge(parts: readonly PrintedText[]): void {
      const open: Open[] = []
      const lone: { readonly mark: string; readonly at: number; readonly id: 'unclosed' | 'unopened' }[] = []
      for (const { masked, start } of parts) {
        for (const { 0: char, index } of matchesOf(masked, MARK)) {
          const mark = char === '(' ? '（' : char === ')' ? '）' : char
          // “（”: the mark itself is spoken of.
          if (/[（）()《》]/.test(char) && masked[index - 1] === '“' && masked[index + 1] === '”') continue
          if (mark in CLOSES) open.push({ mark, at: start + index })
          else close(mark, start + index, masked, index)
        }
      }

      function close(mark: string, at: number, masked: string, index: number): void {
        const wanted = OPENS.get(mark)
        let i = open.length - 1
        while (i >= Math.max(0, open.length - 8) && open[i]?.mark !== wanted) i--
        if (open[i]?.mark === wanted && i >= 0) {
          // What was opened in between stays open and is judged at the end.
          open.splice(i, 1)
          if (i < open.length) report('crossed', { start: at, end: at + 1 }, { data: { found: mark } })
        } else if (mark === '’' && isApostrophe(masked, index)) return
        else if (mark !== '）' || !ORDINAL.test(masked.slice(Math.max(0, index - 4), index)))
          lone.push({ mark, at, id: 'unopened' })
      }

      for (const { mark, at } of open) lone.push({ mark, at, id: 'unclosed' })
      // A quotation of several paragraphs opens at each of them and closes at the last (GB/T 15834 4.8.3.4).
      const first = parts[0]
      const spans = lone.filter(
        ({ mark, at, id }) =>
          !(id === 'unclosed' && mark === '“' && lone.length === 1 && at === first?.start),
      )
      lone.sort((a, b) => a.at - b.at)
      const [one, two] = spans
      if (
        spans.length === 2 &&
        one !== undefined &&
        two !== undefined &&
        one.mark === two.mark &&
        /[“”‘’]/.test(one.mark)
      ) {
        const [left, right] = one.mark === '“' || one.mark === '”' ? ['“', '”'] : ['‘', '’']
        report(
          'turned',
          { start: Math.min(one.at, two.at), end: Math.max(one.at, two.at) + 1 },
          {
            data: { found: one.mark, open: left ?? '', close: right ?? '' },
          },
        )
        return
      }
      for (const { mark, at, id } of spans) {
        const other = id === 'unclosed' ? CLOSES[mark] : OPENS.get(mark)
        report(id, { start: at, end: at + 1 }, { data: { found: mark, other: other ?? '' } })
      }
    }
  },
})
