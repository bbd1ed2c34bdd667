import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { matchesIn, put } from '../../scan.ts'

/** 16 to 19 digits in groups or not, with a first digit that cards have. */
const CARD =
  /(?<![0-9A-Za-z.-])(?:[3-6][0-9]{3}(?: [0-9]{4}){3}(?: [0-9]{1,3})?|[3-6][0-9]{15,18})(?![0-9A-Za-z.-])/g

/** What is numbered with as many digits: one in ten of them passes the check. */
const OTHER =
  /(?:编号|编码|代码|文号|合同号|单号|案号|证号|备案号|登记号|序列号|批号)(?:为|是)?[：:]?[^，。；\n]{0,4}$/

export const privacyBankCards = defineRule({
  id: 'privacy/bank-cards',
  title: { zh: '不印银行卡号', en: 'No bank card numbers' },
  severity: 'error',
  fix: 'suggestion',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    card: say(
      [
        '这里像是银行卡号（{shown}）',
        '银行卡号是敏感个人信息，印发前要隐去。公布的捐款账号，用 // 不查 放过。',
        '删去，或只留后四位。',
      ],
      [
        'This looks like the number of a bank card ({shown})',
        'It is sensitive; an account for donations may be silenced.',
        'Delete it, or keep the last four digits.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const match of matchesIn(whole, CARD)) {
      const digits = match[0].replaceAll(' ', '')
      if (/^(.)\1*$/.test(digits) || !hasCheckDigit(digits)) continue
      if (OTHER.test(whole.printed.slice(Math.max(0, match.index - 12), match.index))) continue
      const shown = `${'*'.repeat(digits.length - 4)}${digits.slice(-4)}`
      const span = { start: match.index, end: match.index + match[0].length }
      report('card', span, { data: { shown }, fix: put('suggestion', span, shown) })
    }
  },
})

/** The check of ISO/IEC 7812-1: every second digit from the right counts double. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i))
    const double = digit * 2
    sum += i % 2 === 0 ? digit : double > 9 ? double - 9 : double
  }
  return sum % 10 === 0
}
