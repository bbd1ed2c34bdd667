import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** Spaces that look ordinary and are not: no-break, figure, narrow and other typographic spaces. */
const SPECIAL = /[\u00a0\u2000-\u200a\u202f\u205f][ \u00a0\u2000-\u200a\u202f\u205f]*/g

export const charsNoNbsp = defineRule({
  id: 'chars/no-nbsp',
  title: { zh: '空格用普通空格', en: 'Spaces are ordinary spaces' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    special: say(
      [
        '“{before}”后面是特殊空格（{code}）',
        '不间断空格来自网页（&nbsp;），看着像空格，换行、对齐、查找时却不一样。',
        '改成普通空格。',
      ],
      [
        'The space behind “{before}” is a special one ({code})',
        'No-break spaces come from web pages (&nbsp;); they look like spaces and behave otherwise.',
        'Make it an ordinary space.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, SPECIAL)) {
      const before = whole.printed.slice(Math.max(0, span.start - 4), span.start).trim()
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      report('special', span, { data: { before, code }, fix: put('safe', span, ' '.repeat(found.length)) })
    }
  },
})
