import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, SPACES, search } from '../../scan.ts'

const BEFORE = new RegExp(`(?<=[0-9０-９])[${SPACES}]{1,3}(?=[%％‰℃°′″])`, 'g')

/** A unit of letters, set off as GB/T 3101 has it: 24 h, 0.102 nm. */
const SPACED = /[0-9] [a-zA-Zμ]{1,3}(?![A-Za-z])/

export const spacingNoneBeforeUnits = defineRule({
  id: 'spacing/none-before-units',
  title: { zh: '数字与%、℃之间不空格', en: 'No space between a number and %, ℃' },
  severity: 'error',
  milder: { degrees: 'info' },
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    space: say(
      ['数字与“{unit}”之间有多余空格', '百分号、度数紧跟数字，分开了会断到下一行去。', '删去空格。'],
      ['Space between a number and {unit}', 'The sign belongs to its number.', 'Delete the space.'],
    ),
    degrees: say(
      [
        '数字与“℃”之间有空格',
        '公文和新闻里“℃”紧跟数字；科技文章按 GB/T 3101 留空格，也对。',
        '全刊统一；不是科技文章就删去空格。',
      ],
      [
        'Space between a number and ℃',
        'Official text and news set ℃ close; scientific text leaves a space (GB/T 3101).',
        'Keep to one form; outside scientific text delete the space.',
      ],
    ),
  },
  check({ whole, report }) {
    let spaced: boolean | undefined
    for (const { span } of search(whole, BEFORE)) {
      const unit = whole.printed.charAt(span.end)
      if (unit !== '℃') report('space', span, { data: { unit }, fix: put('safe', span, '') })
      else {
        // Beside 24 h and 0.1 nm it is what the standard asks for.
        spaced ??= SPACED.test(whole.masked)
        if (!spaced) report('degrees', span, { fix: put('unsafe', span, '') })
      }
    }
  },
})
