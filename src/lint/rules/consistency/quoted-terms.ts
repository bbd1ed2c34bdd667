import { isInTitle } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, search } from '../../scan.ts'

/** （以下简称“商会”） tells how it will be called, without marks. */
const QUOTED = new RegExp(`“(?<!简称“|称为“|称作“|叫作“)([${HAN}]{3,8})”`, 'g')

export const consistencyQuotedTerms = defineRule({
  id: 'consistency/quoted-terms',
  title: { zh: '同一个词加引号与否一致', en: 'A term is in quotation marks always, or never' },
  severity: 'info',
  on: 'strict',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    bare: say(
      [
        '“{found}”在这一篇里别处加了引号，这里没有',
        '同一个词时加时不加，读者会以为是两样东西。',
        '统一；第一次加、后面不加的，不必改。',
      ],
      [
        '“{found}” stands in quotation marks elsewhere in this article',
        'Readers may take it for another thing.',
        'Choose one way, unless only the first mention is set apart.',
      ],
    ),
  },
  check({ whole, report }) {
    const terms = new Map<string, { readonly story: number; readonly last: number; readonly count: number }>()
    for (const { span, groups, text } of search(whole, QUOTED)) {
      const term = groups[1] ?? ''
      const key = `${text.story} ${term}`
      terms.set(key, { story: text.story, last: span.start, count: (terms.get(key)?.count ?? 0) + 1 })
    }
    for (const [key, { story, last, count }] of terms) {
      // Set apart at its first mention only: that is a style of its own.
      if (count < 2) continue
      const term = key.slice(key.indexOf(' ') + 1)
      for (const { start, masked, role, story: own } of whole.texts) {
        if (own !== story || role !== 'prose' || start > last) continue
        for (let at = masked.indexOf(term); at >= 0; at = masked.indexOf(term, at + term.length)) {
          if (masked.charAt(at - 1) === '“' || isInTitle(whole, start + at) || start + at > last) continue
          report('bare', { start: start + at, end: start + at + term.length }, { data: { found: term } })
        }
      }
    }
  },
})
