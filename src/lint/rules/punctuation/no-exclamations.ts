import { isInTitle, isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'
import { speechesOf } from '../../speeches.ts'

const MARKS = /[！!]/g

export const punctuationNoExclamations = defineRule({
  id: 'punctuation/no-exclamations',
  title: { zh: '叙述的话不用叹号', en: 'A report does not exclaim' },
  severity: 'info',
  on: 'strict',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    mark: say(
      [
        '叙述的话里用了叹号',
        '简报摆事实，用不着感叹；标语、口号、讲话里的叹号不算。',
        '改成句号；是口号、原话的，加引号。',
      ],
      [
        'An exclamation mark in a report',
        'A bulletin tells facts. Slogans, quotations and speeches may exclaim.',
        'Put a full stop, or quotation marks around a slogan.',
      ],
    ),
  },
  check({ whole, report }) {
    let told = -1
    const speeches = speechesOf(whole)
    for (const { span, text } of search(whole, MARKS)) {
      if (text.role !== 'prose' && text.role !== 'heading') continue
      if (speeches.has(text.story)) continue
      // One a paragraph will do.
      if (text.start === told) continue
      if (isQuoted(whole, span.start) || isInTitle(whole, span.start)) continue
      told = text.start
      report('mark', span)
    }
  },
})
