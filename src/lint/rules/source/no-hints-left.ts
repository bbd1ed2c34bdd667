import { defineRule } from '../../rule.ts'
import { remarksOf } from '../../suppressions.ts'

export const sourceNoHintsLeft = defineRule({
  id: 'source/no-hints-left',
  title: { zh: '提示行已经删去', en: 'No guidance is left in' },
  severity: 'warning',
  fix: 'unsafe',
  changesHan: true,
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    hint: {
      zh: {
        message: '提示还在：“{hint}”',
        reason: '提示行不会印出来，但留着说明这里还没写好。',
        help: '按提示写好后删去这一行。',
      },
      en: {
        message: 'Guidance is left in: “{hint}”',
        reason: 'It is not printed, but while it stands this part is not done.',
        help: 'Do what it says, then delete the line.',
      },
    },
  },
  check({ bulletin, report }) {
    const { text, lines } = bulletin.source
    for (const { kind, span, text: words } of remarksOf(bulletin.issue)) {
      if (kind !== 'hint') continue
      const line = lines.line(lines.position(span.start).line)
      const end = line.end + (/^\r?\n/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0)
      report('hint', span, {
        data: { hint: words.replace(/^提示[：:]\s*/u, '') },
        fix: { safety: 'unsafe', edits: [{ span: { start: line.start, end }, text: '' }] },
      })
    }
  },
})
