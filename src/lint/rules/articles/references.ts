import { parseNumeral } from '../../../base/numerals.ts'
import { walk } from '../../../model/visit.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'
import type { PrintedText } from '../../whole-text.ts'

/** （见附件2）, 详见附件, 如图3所示, 见表1. */
const POINTS = /(?:见|如|附后的?)(附件|图|表)([0-9]{1,2}|[一二三四五六七八九十]{1,2}(?![、章节个份张]))?/g
const ATTACHED = /^附件([0-9]{1,2}|[一二三四五六七八九十]{1,2})?(?:[：:]|\s*$)/
/** Attachments that are sent by themselves. */
const ELSEWHERE = /附件(?:另|略|（略）)|另附/
const NUMBERED = /^(?:附件[：:])?\s*([0-9]{1,2})[.．]/

export const articlesReferences = defineRule({
  id: 'articles/references',
  title: { zh: '“见附件”“见图”所指的都在', en: 'What a text points to is there' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    missing: say(
      ['写着“{found}”，本期没有{what}', '读者照着去找，找不到。', '补上{what}，或删去这句话。'],
      [
        '“{found}” points to {what}, which is not in this issue',
        'A reader will look for it in vain.',
        'Add it, or delete the words.',
      ],
    ),
  },
  check({ bulletin, texts, whole, report }) {
    let pictures = 0
    let tables = 0
    walk(bulletin.issue, (node) => {
      if (node.type === 'figures') pictures += node.figures.length
      if (node.type === 'table') tables++
    })
    const attached = ELSEWHERE.test(whole.printed) ? Number.POSITIVE_INFINITY : attachments(texts)
    for (const { span, found, groups, text } of search(whole, POINTS)) {
      if (text.role !== 'prose' && text.role !== 'heading') continue
      const [, kind = '', digits] = groups
      const number = digits === undefined ? undefined : parseNumeral(digits)
      // 见图 and 见表 without a number are words of other kinds: 见表彰决定.
      if (kind !== '附件' && number === undefined) continue
      const there = kind === '附件' ? attached : kind === '图' ? pictures : tables
      if (there >= (number ?? 1) || texts.some((one) => one.text.startsWith(`${kind}${digits ?? ''}`)))
        continue
      report('missing', span, { data: { found, what: `${kind}${digits ?? ''}` } })
    }
  },
})

/** How many attachments an issue names or holds. */
function attachments(texts: readonly PrintedText[]): number {
  let most = 0
  let listing = false
  for (const { text } of texts) {
    const own = ATTACHED.exec(text)
    if (own !== null) most = Math.max(most, parseNumeral(own[1] ?? '一') ?? 1)
    listing = own !== null || (listing && NUMBERED.test(text))
    const numbered = listing ? NUMBERED.exec(text) : null
    if (numbered !== null) most = Math.max(most, Number(numbered[1]))
  }
  return most
}
