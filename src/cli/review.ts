import { lineIndex } from '../base/line-index.ts'
import type { ReviewNote } from '../render/docx/review.ts'
import type { Context } from './context.ts'
import type { Finding } from './finding.ts'
import { isFontNote } from './font-notes.ts'
import type { Proof } from './press.ts'
import type { FileReport } from './reporters/report.ts'

/** A proof whose Word document bears the findings as comments at their places, but for what is said of the fonts of this machine. */
export function reviewed(context: Context, { file, findings }: FileReport, proof: Proof): Proof {
  const notes = findings
    .filter((finding) => !isFontNote(finding))
    .map((finding) => noteOf(context, finding, file, proof))
  return { ...proof, print: (format) => proof.print(format, notes) }
}

function noteOf({ say }: Context, finding: Finding, file: string, { file: opened }: Proof): ReviewNote {
  const { severity, message, reason, help, where, ruleId } = finding
  const about = [
    `${say(`severity.${severity}`)}：${message}`,
    ...(reason === undefined ? [] : [`${say('finding.reason')}${reason}`]),
    ...(help === undefined ? [] : [`${say('finding.help')}${help}`]),
    ruleId,
  ]
  if (!('file' in where)) {
    const page = 'page' in where ? [say('where.page', where)] : []
    return { span: undefined, lines: [...page, ...about] }
  }
  if (where.file !== file) return { span: undefined, lines: [where.file, ...about] }
  const { source } = opened
  const start = offsetAt(source.text, where.line, where.column)
  return { span: { start, end: offsetAt(source.text, where.endLine, where.endColumn) }, lines: about }
}

function offsetAt(text: string, line: number, column: number): number {
  return lineIndex(text).line(line).start + column - 1
}
