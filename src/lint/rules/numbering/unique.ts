import { rangeText } from '../../../model/number-text.ts'
import { defineRule } from '../../rule.ts'
import { countsTotal, overlap, ownEntry, sameSequence } from '../../series.ts'

const REASON = {
  zh: '两期用同一个期号，引用和归档都会弄错。',
  en: 'With one number on two issues, references and files go wrong.',
}
const HELP = {
  zh: '改正其中一期的期号（bulletin renumber）。',
  en: 'Correct the number of one of them (bulletin renumber).',
}

export const numberingUnique = defineRule({
  id: 'numbering/unique',
  title: { zh: '期号不重复', en: 'No number is used twice' },
  severity: 'error',
  fix: 'none',
  scope: 'series',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    total: {
      zh: { message: '总第{total}期已用于 {file}', reason: REASON.zh, help: HELP.zh },
      en: { message: 'Total number {total} is already used by {file}', reason: REASON.en, help: HELP.en },
    },
    number: {
      zh: { message: '{year}第{number}期已用于 {file}', reason: REASON.zh, help: HELP.zh },
      en: { message: 'Number {number} is already used by {file}', reason: REASON.en, help: HELP.en },
    },
    other: { zh: { message: '另一期在这里' }, en: { message: 'The other issue' } },
  },
  check({ bulletin, others, report }) {
    const { masthead, serial } = bulletin
    const { numbering } = serial
    const own = ownEntry(bulletin)
    for (const other of others) {
      const related = [
        { place: { file: other.file, span: { start: 0, end: 0 } }, messageId: 'other', data: {} },
      ]
      const file = other.file
      const both = countsTotal(own, numbering) && countsTotal(other, numbering)
      if (both && own.total !== undefined && overlap(own.total, other.total)) {
        report('total', masthead.total?.place, { data: { total: rangeText(own.total, '—'), file }, related })
      } else if (own.number !== undefined && usesNumber() && sameSequence(own, other, numbering)) {
        if (!overlap(own.number, other.number)) continue
        const kind = own.kind === 'supplement' && numbering.supplement !== 'both' ? '增刊' : ''
        const year = `${numbering.reset === 'yearly' || kind !== '' ? `${own.year ?? ''}年` : ''}${kind}`
        const data = { year, number: rangeText(own.number, '—'), file }
        report('number', masthead.number?.place, { data, related })
      }
    }

    function usesNumber(): boolean {
      return numbering.uses !== 'total' || own.kind === 'supplement'
    }
  },
})
