import { matchesOf } from '../../../base/matches.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'

const QUOTES = /[“”‘’]/g
const TITLES = /[《》〈〉]/g
/** How far the ends of a quotation may lie apart, in characters. */
const REACH = 600

/** What most texts have not: one opened inside of another. */
const NESTED = /“[^“”\n]{0,600}“|《[^《》\n]{0,600}《/

/** Two marks of a pair. */
interface Pair {
  readonly open: number
  readonly close: number
}

export const punctuationNesting = defineRule({
  id: 'punctuation/nesting',
  title: { zh: '引号里用单引号，书名号里用单书名号', en: 'Inner quotations and titles take single marks' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.8.3.3、4.15.3.3',
  since: '0.1.0',
  messages: {
    quotes: say(
      ['引号里面的引号应用‘’', '双引号里再引用，用单引号。', '里面的一对改成‘’。'],
      ['The inner quotation takes ‘ ’', 'A quotation inside “ ” takes single marks.', 'Write ‘ ’ inside.'],
    ),
    titles: say(
      ['书名号里面的书名号应用〈〉', '书名号里再有书名，用单书名号。', '里面的一对改成〈〉。'],
      ['The inner title takes 〈 〉', 'A title inside 《 》 takes single marks.', 'Write 〈 〉 inside.'],
    ),
  },
  check({ whole, report }) {
    if (!NESTED.test(whole.masked)) return
    for (const { masked, start } of whole.texts) {
      if (!NESTED.test(masked)) continue
      const each = (id: 'quotes' | 'titles', marks: RegExp, left: string, right: string): void => {
        for (const { open, close } of innerPairs(masked, marks)) {
          const at = { start: start + open, end: start + close + 1 }
          const edits = [
            { span: { start: at.start, end: at.start + 1 }, text: left },
            { span: { start: at.end - 1, end: at.end }, text: right },
          ]
          report(id, at, { fix: { safety: 'safe', edits } })
        }
      }
      each('quotes', QUOTES, '‘', '’')
      each('titles', TITLES, '〈', '〉')
    }
  },
})

/**
 * The pairs of the second level inside of pairs of the same marks. The third level has the marks of the first again. Nothing
 * inside a pair is told of that is not in order itself: single marks among them, a pair doubled, levels without end.
 */
function innerPairs(text: string, marks: RegExp): readonly Pair[] {
  const pairs: Pair[] = []
  let open: number[] = []
  let inner: Pair[] = []
  let plain = true
  for (const { 0: mark, index } of matchesOf(text, marks)) {
    if (open.length > 0 && index - (open[0] ?? 0) > REACH) open = []
    if (open.length === 0) {
      inner = []
      plain = true
    }
    if (mark === '“' || mark === '《') open.push(index)
    else if (open.length === 0) continue
    else if (mark !== '”' && mark !== '》') plain = false
    else {
      const from = open.pop() ?? 0
      if (open.length === 1) inner.push({ open: from, close: index })
      else if (open.length > 2) plain = false
      else if (open.length === 0 && plain && !doubled(inner, from, index)) pairs.push(...inner)
    }
  }
  return pairs
}

/** ““好””: typed twice. */
function doubled(inner: readonly Pair[], open: number, close: number): boolean {
  return inner.some((pair) => pair.open === open + 1 && pair.close === close - 1)
}
