import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search, withGaps } from '../../scan.ts'

/** -- or ― or ── or —- for a dash, with the spaces around or inside, and a lone one before a clause. */
const LINES = '[-－﹣‐‑‒–—―─━ー]{2,6}|— {1,2}—|[―─━⸺⸻]'
const SP = '[ \\u00a0]{0,2}'
const FORMS = new RegExp(
  `(?<=[${HAN}，。！？”’》）]${SP})(?:${LINES})(?=${SP}[${HAN}“‘《])|(?<=[${HAN}”》])(?:${LINES})(?=[A-Z][A-Za-z0-9])|(?<=[A-Za-z0-9%％])(?:${LINES})(?=[${HAN}“《])|^(?:${LINES})(?=${SP}[${HAN}“《])`,
  'gm',
)
/** The right one, or one that is only too long. */
const RIGHT = /^—+$/
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
      if (RIGHT.test(found)) continue
      report('form', span, { data: { found }, fix: put('safe', withGaps(whole.masked, span), '——') })
    }
    for (const { span, found } of search(whole, LONG))
      if (found.length % 2 === 1 || found.length < 6)
        report('long', span, { fix: put('suggestion', span, '——') })
  },
})
