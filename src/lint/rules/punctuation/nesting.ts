import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search, within } from '../../scan.ts'

/** “…“…”…”: one quotation inside another, both in the same marks; likewise for titles. */
const QUOTES = /“[^“”‘’\n]{0,200}(“[^“”‘’\n]{1,100}”)[^“”\n]{0,200}”/g
const TITLES = /《[^《》〈〉\n]{0,100}(《[^《》〈〉\n]{1,100}》)[^《》\n]{0,100}》/g

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
    const each = (
      id: 'quotes' | 'titles',
      pattern: RegExp,
      [left, right]: readonly [string, string],
    ): void => {
      for (const { span, found, groups } of search(whole, pattern)) {
        const inner = groups[1] ?? ''
        const at = within(span, found.indexOf(inner, 1), inner.length)
        const edits = [
          { span: within(at, 0, 1), text: left },
          { span: within(at, inner.length - 1, 1), text: right },
        ]
        report(id, at, { fix: { safety: 'safe', edits } })
      }
    }
    each('quotes', QUOTES, ['‘', '’'])
    each('titles', TITLES, ['〈', '〉'])
  },
})
