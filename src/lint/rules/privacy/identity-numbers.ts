import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { matchesIn, put } from '../../scan.ts'

const NUMBER =
  /(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])/g
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

export const privacyIdentityNumbers = defineRule({
  id: 'privacy/identity-numbers',
  title: { zh: '不印身份证号', en: 'No identity numbers' },
  severity: 'error',
  fix: 'suggestion',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    number: say(
      [
        '这里有一个身份证号（{shown}）',
        '身份证号是敏感个人信息，印发前要隐去。',
        '删去，或只留前六位和后两位。',
      ],
      [
        'An identity number stands here ({shown})',
        'It is sensitive personal data.',
        'Delete it, or hide its middle.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const match of matchesIn(whole, NUMBER)) {
      const [number] = match
      const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number.charAt(i)), 0)
      if (CHECKS.charAt(sum % 11) !== number.charAt(17).toUpperCase()) continue
      const shown = `${number.slice(0, 6)}${'*'.repeat(10)}${number.slice(16)}`
      const span = { start: match.index, end: match.index + 18 }
      report('number', span, { data: { shown }, fix: put('suggestion', span, shown) })
    }
  },
})
