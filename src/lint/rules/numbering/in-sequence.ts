import { rangeText } from '../../../model/number-text.ts'
import { defineRule } from '../../rule.ts'
import { beforeNumber, beforeTotal, countsTotal, entryName, ownEntry, unexplained } from '../../series.ts'

const REASON = {
  zh: '期号一期接一期；缺号会让收存的人以为丢了一期。',
  en: 'Numbers follow one another; a gap looks like a lost issue.',
}

export const numberingInSequence = defineRule({
  id: 'numbering/in-sequence',
  title: { zh: '期号接着上一期', en: 'Numbers follow the issue before' },
  severity: 'error',
  fix: 'none',
  scope: 'series',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    'total-gap': {
      zh: {
        message: '总期号跳过了{gap}：上一期是{before}',
        reason: REASON.zh,
        help: '改正总期号（bulletin renumber），或补上所缺的一期；确已失存的，写进 bulletin.yaml 的 numbering.missing。',
      },
      en: {
        message: 'The total number skips {gap}: the issue before is {before}',
        reason: REASON.en,
        help: 'Correct the number (bulletin renumber), add the issue, or list it in numbering.missing if it is lost for good.',
      },
    },
    'number-gap': {
      zh: {
        message: '期号跳过了{gap}：上一期是{before}',
        reason: REASON.zh,
        help: '改正期号（bulletin renumber），或补上所缺的一期。',
      },
      en: {
        message: 'The number skips {gap}: the issue before is {before}',
        reason: REASON.en,
        help: 'Correct the number (bulletin renumber), or add the issue.',
      },
    },
    'not-first': {
      zh: {
        message: '{year}年的头一期应是第1期，这里是第{number}期',
        reason: '期号每年从第1期重新开始。',
        help: '改正期号（bulletin renumber）；不按年重排的刊物，在 bulletin.yaml 写 numbering.reset: never。',
      },
      en: {
        message: 'The first issue of {year} should be number 1, not {number}',
        reason: 'Numbers begin again at 1 each year.',
        help: 'Correct the number (bulletin renumber), or set numbering.reset: never.',
      },
    },
  },
  check({ bulletin, others, report }) {
    const { masthead, serial } = bulletin
    const { numbering } = serial
    const own = ownEntry(bulletin)
    if (own.total !== undefined && countsTotal(own, numbering)) {
      const before = beforeTotal(own.total.first, others, numbering)
      const last = before?.total?.last
      if (before !== undefined && last !== undefined) {
        const [gap] = unexplained(last + 1, own.total.first - 1, numbering.missing)
        if (gap !== undefined) {
          const data = { gap: `总第${rangeText(gap, '—')}期`, before: entryName(before, numbering, own.year) }
          return report('total-gap', masthead.total?.place, { data })
        }
      }
    }
    if (own.number === undefined || (numbering.uses === 'total' && own.kind !== 'supplement')) return
    const before = beforeNumber(own, others, numbering)
    const last = before?.number?.last
    if (before === undefined || last === undefined) {
      const yearly = numbering.reset === 'yearly' || own.kind === 'supplement'
      const { year, number } = own
      const begun = others.some(
        (entry) => entry.year !== undefined && year !== undefined && entry.year < year,
      )
      if (!yearly || !begun || year === undefined || number.first === 1) return
      return report('not-first', masthead.number?.place, { data: { year, number: rangeText(number, '—') } })
    }
    // With both totals known a jump in one number alone is not a gap but numbers that disagree: numbering/offset-constant.
    if (own.total !== undefined && before.total !== undefined && own.kind !== 'supplement') return
    const missing = numbering.uses === 'number' ? numbering.missing : []
    const [gap] = unexplained(last + 1, own.number.first - 1, missing)
    if (gap === undefined) return
    const data = { gap: `第${rangeText(gap, '—')}期`, before: entryName(before, numbering, own.year) }
    report('number-gap', masthead.number?.place, { data })
  },
})
