import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** C0 and C1 control characters but tab and line ends. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g

export const charsNoControl = defineRule({
  id: 'chars/no-control',
  title: { zh: '没有控制字符', en: 'No control characters' },
  severity: 'error',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    control: say(
      ['“{before}”后面有控制字符（{code}）', '控制字符印不出来，Word 文件里也存不下。', '删去。'],
      [
        'A control character ({code}) stands behind “{before}”',
        'Control characters cannot be printed, and a Word file cannot hold them.',
        'Delete it.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, CONTROL)) {
      const before = whole.printed.slice(Math.max(0, span.start - 4), span.start).trim()
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      report('control', span, { data: { before, code }, fix: put('safe', span, '') })
    }
  },
})
