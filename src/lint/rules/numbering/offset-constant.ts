import type { NumberRange } from '../../../model/issue.ts'
import { defineRule } from '../../rule.ts'
import { beforeNumber, countsNumber, countsTotal, entryName, ownEntry } from '../../series.ts'

const REASON = {
  zh: '同一年里期号与总期号一起增加，两者之差不变；差变了，必有一个写错。',
  en: 'Within a year both numbers grow together; if their difference changes, one of them is wrong.',
}
const HELP = { zh: '核对期号和总期号。', en: 'Check number and total number.' }

export const numberingOffsetConstant = defineRule({
  id: 'numbering/offset-constant',
  title: { zh: '期号与总期号步调一致', en: 'Number and total number keep step' },
  severity: 'error',
  fix: 'none',
  scope: 'series',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    offset: {
      zh: {
        message: '期号与总期号步调不一：接着{before}，第{number}期应是总第{expected}期',
        reason: REASON.zh,
        help: HELP.zh,
      },
      en: {
        message:
          'Number and total number do not keep step: after {before}, number {number} should have the total {expected}',
        reason: REASON.en,
        help: HELP.en,
      },
    },
    combined: {
      zh: {
        message: '合刊含{numbers}期，总期号占了{totals}期，按现在的设置应占{wanted}期',
        reason:
          '合刊的总期号按 bulletin.yaml 的 numbering.combined 占一期（one），或与期号占得一样多（range）。',
        help: '核对期号和总期号；本刊的合刊若都这样算，在 bulletin.yaml 的 numbering 里写 combined: {other}。',
      },
      en: {
        message:
          'A combined issue of {numbers} numbers takes {totals} total numbers, and should take {wanted} as set',
        reason: 'By numbering.combined it takes one (one), or as many as its range (range).',
        help: 'Check both; if all your combined issues count so, set numbering.combined to {other}.',
      },
    },
  },
  check({ bulletin, others, report }) {
    const { masthead, serial } = bulletin
    const { numbering } = serial
    const own = ownEntry(bulletin)
    const { number, total } = own
    if (number === undefined || total === undefined) return
    if (!countsNumber(own, numbering) || !countsTotal(own, numbering)) return
    const totals = width(total)
    const numbers = width(number)
    const [wanted, other] = numbering.combined === 'one' ? [1, 'range'] : [numbers, 'one']
    if (totals !== wanted)
      return report('combined', masthead.total?.place, { data: { numbers, totals, wanted, other } })
    const complete = others.filter((entry) => entry.total !== undefined && countsTotal(entry, numbering))
    const before = beforeNumber(own, complete, numbering)
    if (before?.number === undefined || before.total === undefined) return
    const { number: lastNumber, total: lastTotal } = before
    const between = others.filter(
      (entry) =>
        entry.total !== undefined &&
        countsTotal(entry, numbering) &&
        !countsNumber(entry, numbering) &&
        entry.total.first > lastTotal.last &&
        entry.total.last < total.first,
    )
    const extra = between.reduce(
      (sum, entry) => sum + (entry.total === undefined ? 0 : width(entry.total)),
      0,
    )
    const expected = lastTotal.last + (number.first - lastNumber.last) + extra
    if (expected === total.first) return
    const data = { before: entryName(before, numbering, own.year), number: number.first, expected }
    report('offset', masthead.total?.place, { data })
  },
})

function width({ first, last }: NumberRange): number {
  return last - first + 1
}
