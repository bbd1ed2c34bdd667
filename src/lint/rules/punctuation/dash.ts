import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search } from '../../scan.ts'

/** -- or ― or ── for a dash, and a lone one before a clause. */
const FORMS = new RegExp(
  `(?<=[${HAN}，。”》）])(?:-{2,6}|－{2,6}|―{1,3}|─{1,3}|–{2,3})(?=[${HAN}“《])|^(?:-{2,6}|－{2,6}|―{1,3}|─{1,3})(?=[${HAN}“《])`,
  'gm',
)
const LONG = /—{3,12}/g

export const punctuationDash = defineRule({
  id: 'punctuation/dash',
  title: { zh: '破折号写作“——”', en: 'The dash is ——' },
  severity: 'error',
  milder: { long: 'warning' },
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.10',
  since: '0.1.0',
  messages: {
    form: say(
      ['“{found}”应是“——”', '破折号占两个字的位置，中间不断开；减号、制表线都不是破折号。', '改成“——”。'],
      ['“{found}” should be ——', 'A dash is two cells wide; hyphens and rules are no dashes.', 'Write ——'],
    ),
    long: say(
      ['破折号太长', '破折号占两个字的位置。', '改成“——”。'],
      ['The dash is too long', 'A dash is two cells wide.', 'Write ——'],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, FORMS)) {
      report('form', span, { data: { found }, fix: put('safe', span, '——') })
    }
    for (const { span, found } of search(whole, LONG))
      if (found.length % 2 === 1 || found.length < 6)
        report('long', span, { fix: put('suggestion', span, '——') })
  },
})
