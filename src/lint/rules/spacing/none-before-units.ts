import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, SPACES, search } from '../../scan.ts'

const BEFORE = new RegExp(`(?<=[0-9０-９])[${SPACES}]{1,3}(?=[%％‰℃°′″])`, 'g')

export const spacingNoneBeforeUnits = defineRule({
  id: 'spacing/none-before-units',
  title: { zh: '数字与%、℃之间不空格', en: 'No space between a number and %, ℃' },
  severity: 'error',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    space: say(
      ['数字与“{unit}”之间有多余空格', '百分号、度数紧跟数字，分开了会断到下一行去。', '删去空格。'],
      ['Space between a number and {unit}', 'The sign belongs to its number.', 'Delete the space.'],
    ),
  },
  check({ whole, report }) {
    for (const { span } of search(whole, BEFORE))
      report('space', span, { data: { unit: whole.printed.charAt(span.end) }, fix: put('safe', span, '') })
  },
})
