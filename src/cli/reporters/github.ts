import type { Severity } from '../../base/diagnostic.ts'
import { type LintReport, listed } from './report.ts'

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub shows beside the lines of a change. Nothing at all when there is nothing to say. */
export function reportGithub(report: LintReport): string {
  return report.files
    .flatMap((file) =>
      listed(report, file).map(({ where, severity, ruleId, message, help }) => {
        const at =
          'file' in where
            ? `,line=${where.line},col=${where.column}${where.endLine === where.line ? `,endColumn=${where.endColumn}` : `,endLine=${where.endLine}`}`
            : ''
        const text = help === undefined ? message : `${message}\n${help}`
        return `::${LEVEL[severity]} file=${property(file.file)}${at},title=${property(ruleId)}::${escapeData(text)}`
      }),
    )
    .join('\n')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
