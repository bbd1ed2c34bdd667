import { chineseDate, compareDates, parseDate } from '../../../base/civil-date.ts'
import { defineRule } from '../../rule.ts'
import { beforeNumber, beforeTotal, countsTotal, entryName, ownEntry } from '../../series.ts'

export const numberingDatesInOrder = defineRule({
  id: 'numbering/dates-in-order',
  title: { zh: '日期不早于上一期', en: 'Dates do not go back' },
  severity: 'error',
  fix: 'none',
  scope: 'series',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    backwards: {
      zh: {
        message: '日期{date}早于上一期：{before}是{earlier}',
        reason: '期号在后的日期也在后，否则期号或日期必有一处写错。',
        help: '核对两期的日期和期号。',
      },
      en: {
        message: 'The date {date} is before that of {before}, {earlier}',
        reason: 'A later number has a later date; otherwise a number or a date is wrong.',
        help: 'Check dates and numbers of both issues.',
      },
    },
    before: { zh: { message: '上一期在这里' }, en: { message: 'The issue before' } },
  },
  check({ bulletin, others, report }) {
    const { masthead, serial } = bulletin
    const { numbering } = serial
    const own = ownEntry(bulletin)
    const date = masthead.date
    if (date === undefined) return
    const dated = others.filter((entry) => entry.date !== undefined)
    const byTotal = own.total !== undefined && countsTotal(own, numbering)
    const before = byTotal
      ? beforeTotal(own.total.first, dated, numbering)
      : beforeNumber(own, dated, numbering)
    const earlier = parseDate(before?.date ?? '')
    if (before === undefined || earlier === undefined || compareDates(date.value, earlier) >= 0) return
    const data = {
      date: chineseDate(date.value),
      before: entryName(before, numbering, own.year),
      earlier: chineseDate(earlier),
    }
    const place = { file: before.file, span: { start: 0, end: 0 } }
    report('backwards', date.place, { data, related: [{ place, messageId: 'before', data: {} }] })
  },
})
