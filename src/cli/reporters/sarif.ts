import type { Severity } from '../../base/diagnostic.ts'
import type { Finding, TextWhere } from '../finding.ts'
import { VERSION } from '../version.ts'
import { type LintReport, listed } from './report.ts'

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The report as SARIF 2.1.0, for code-review services. Columns count UTF-16 units, which SARIF calls utf16CodeUnits. */
export function reportSarif(report: LintReport): string {
  const found = report.files.flatMap((file) =>
    listed(report, file).map((finding) => ({ file: file.file, finding })),
  )
  const ids = [...new Set(found.map(({ finding }) => finding.ruleId))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'bulletin', version: VERSION, rules: ids.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ file, finding }) => sarifResult(file, finding, ids)),
      },
    ],
  }
  return JSON.stringify(log, undefined, 2)
}

function sarifResult(file: string, finding: Finding, ids: readonly string[]): unknown {
  const { where, related, ruleId, severity, message, help } = finding
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: LEVEL[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: ['file' in where ? location(where) : { physicalLocation: artifact(file) }],
    relatedLocations: related.flatMap((one) =>
      'file' in one.where ? [{ ...location(one.where), message: { text: one.message } }] : [],
    ),
  }
}

function location(where: TextWhere): object {
  return {
    physicalLocation: {
      ...artifact(where.file),
      region: {
        startLine: where.line,
        startColumn: where.column,
        endLine: where.endLine,
        endColumn: where.endColumn,
      },
    },
  }
}

function artifact(file: string): { artifactLocation: { uri: string } } {
  return { artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') } }
}
