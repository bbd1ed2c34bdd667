import type { Context } from '../context.ts'
import { severityWord, summary, whereText } from './pretty.ts'
import { type LintReport, listed } from './report.ts'

/** One line for each finding: place, severity, message, rule; a summary last. */
export function reportShort(report: LintReport, context: Context): string {
  const lines = report.files.flatMap((file) =>
    listed(report, file).map(
      (finding) =>
        `${whereText(file.file, finding.where, context)}: ${severityWord(finding.severity, context)} ${finding.message} ${context.style.faint(`[${finding.ruleId}]`)}`,
    ),
  )
  return [...lines, summary(report, context)].join('\n')
}
