import type { Finding } from '../finding.ts'
import type { LintReport } from './report.ts'
import { listed } from './report.ts'

/** The report as one JSON object, as `schema/output/lint.json` describes it. */
export function reportJson(report: LintReport): string {
  return jsonText('lint', report.ok, fileResults(report), {
    ...report.counts,
    fixed: report.fixed,
    baseline: report.baseline,
  })
}

/** The findings by file, as they stand in `results`. */
function fileResults(report: LintReport): unknown[] {
  return report.files.map((file) => ({
    file: file.file,
    messages: listed(report, file).map(jsonMessage),
    error: file.error,
    failedRules: file.failures === undefined || file.failures.length === 0 ? undefined : file.failures,
  }))
}

/** One finding as it stands in `messages`. */
export function jsonMessage(finding: Finding): Record<string, unknown> {
  const { where, related, fix, ...rest } = finding
  const { ruleId, messageId, data, severity, message, reason, help } = rest
  const at = 'file' in where ? { ...where, file: undefined } : where
  return {
    ruleId,
    messageId,
    data,
    severity,
    message,
    reason,
    help,
    ...at,
    fix,
    related:
      related.length === 0 ? undefined : related.map((one) => ({ ...one.where, message: one.message })),
  }
}

/** The object that every command prints for `--json`. */
export function jsonText(
  command: string,
  ok: boolean,
  results: readonly unknown[],
  summary: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({ version: 1, command, ok, results, summary }, undefined, 2)
}
