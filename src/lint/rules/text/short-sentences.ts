import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

/** How long a sentence may be. */
const MOST = 130
const SENTENCE = /[^。！？；：\n]+/g
/** Names and items in a row are long, but easy to read. */
const MANY = 8

export const textShortSentences = defineRule({
  id: 'text/short-sentences',
  title: { zh: '句子不太长', en: 'Sentences are not too long' },
  severity: 'info',
  on: 'strict',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    long: say(
      ['这一句有{length}字，一逗到底', '句子太长，读的人抓不住要点。', '分成几句，或用分号分开几层意思。'],
      [
        'A sentence of {length} characters',
        'Readers lose the thread of a long sentence.',
        'Make several of it, or part it with semicolons.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, text } of search(whole, SENTENCE)) {
      if (found.length <= MOST || text.role !== 'prose' || found.split('、').length > MANY) continue
      report('long', span, { data: { length: found.length } })
    }
  },
})
