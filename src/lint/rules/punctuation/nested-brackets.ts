import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

/** A bracket inside of a bracket of the same form. */
const NESTED = /（[^（）\n]{0,80}(（[^（）\n]{1,60}）)(?=[^）\n]{0,80}）)/g
/** （一） and （1）, which refer to a part. */
const ORDINAL = /^（(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[a-z])）$/
/** （以下简称《办法（试行）》）: the inner one belongs to a title. */
const IN_TITLE = /《[^》]*$/

export const punctuationNestedBrackets = defineRule({
  id: 'punctuation/nested-brackets',
  title: { zh: '括号里不再套同样的括号', en: 'No bracket in a bracket of its kind' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.9',
  since: '0.1.0',
  messages: {
    nested: say(
      [
        '括号里又用了括号“{found}”',
        '里外同样的括号，看不出哪个到哪里为止。',
        '里面的改成逗号隔开，或移到外面；非套用不可的，外面用“〔〕”或“［］”。',
      ],
      [
        'A bracket “{found}” inside of a bracket',
        'With the same form for both, nobody sees which ends where.',
        'Put a comma instead, or other brackets outside.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, groups, text } of search(whole, NESTED)) {
      const inner = groups[1] ?? ''
      const at = found.indexOf(inner, 1)
      if (text.role === 'cell' || ORDINAL.test(inner) || IN_TITLE.test(found.slice(0, at))) continue
      const start = span.start + at
      report('nested', { start, end: start + inner.length }, { data: { found: inner } })
    }
  },
})
