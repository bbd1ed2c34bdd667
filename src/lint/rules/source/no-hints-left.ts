import type { LineIndex } from '../../../base/line-index.ts'
import type { Remark } from '../../../model/issue.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, put } from '../../scan.ts'
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
    hints: say(
      [
        '{count} 行提示还在：“{hint}”',
        '提示行不会印出来，但留着说明这里还没写好。',
        '按提示写好后删去这几行。',
      ],
      [
        '{count} lines of guidance are left in: “{hint}”',
        'They are not printed, but while they stand this part is not done.',
        'Do what they say, then delete them.',
      ],
    ),
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
    const hints = remarksOf(bulletin.issue).filter(({ kind }) => kind === 'hint')
    for (const run of adjacent(hints, lines)) {
      const [first, last] = [run[0], run.at(-1)]
      if (first === undefined || last === undefined) continue
      const { start } = lines.line(lines.position(first.span.start).line)
      const line = lines.line(lines.position(last.span.start).line)
      const end = line.end + (/^\r?\n/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0)
      const hint = brief(first.text.replace(/^提示[：:]\s*/u, ''), 24)
      report(
        run.length > 1 ? 'hints' : 'hint',
        { start: first.span.start, end: last.span.end },
        { data: { hint, count: run.length }, fix: put('unsafe', { start, end }, '') },
      )
    }
  },
})

/** Remarks on lines that follow one another go together. */
function adjacent(remarks: readonly Remark[], lines: LineIndex): readonly (readonly Remark[])[] {
  const runs: Remark[][] = []
  let before = Number.NaN
  for (const remark of remarks) {
    const { line } = lines.position(remark.span.start)
    if (line === before + 1) runs.at(-1)?.push(remark)
    else runs.push([remark])
    before = line
  }
  return runs
}
