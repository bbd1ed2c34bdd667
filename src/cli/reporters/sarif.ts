import type { Severity } from '../../base/diagnostic.ts'
import type { Lang } from '../../base/words.ts'
import type { Context } from '../context.ts'
import type { Finding, TextWhere } from '../finding.ts'
import { entriesNamed } from '../rule-catalogue.ts'
import { VERSION } from '../version.ts'
import { type LintReport, listed } from './report.ts'

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The report as SARIF 2.1.0, for code-review services. Columns count UTF-16 units, which SARIF calls utf16CodeUnits. */
export function reportSarif(report: LintReport, { lang }: Pick<Context, 'lang'>): string {
  const found = report.files.flatMap((file) =>
    listed(report, file).map((finding) => ({ file: file.file, finding })),
  )
  const ids = [...new Set(found.map(({ finding }) => finding.ruleId))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'bulletin', version: VERSION, rules: ids.map((id) => sarifRule(id, lang)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report)],
        results: found.map(({ file, finding }) => ({
          ...sarifResult(file, finding, ids),
          ...(report.baseline === undefined ? {} : { baselineState: 'new' }),
        })),
      },
    ],
  }
  return JSON.stringify(log, undefined, 2)
}

/** What is known of a rule. */
function sarifRule(id: string, lang: Lang): object {
  const [rule] = entriesNamed(id)
  if (rule === undefined) return { id }
  return {
    id,
    shortDescription: { text: rule.title[lang] },
    defaultConfiguration: { level: LEVEL[rule.severity] },
  }
}

/** Files that could not be read, and rules that broke down. */
function invocation({ files }: LintReport): object {
  const unread = files.flatMap(({ file, error }) =>
    error === undefined
      ? []
      : [
          {
            level: 'error',
            message: { text: error.message },
            locations: [{ physicalLocation: artifact(file) }],
          },
        ],
  )
  const broken = files.flatMap(({ file, failures = [] }) =>
    failures.map((id) => ({
      level: 'error',
      message: { text: id },
      associatedRule: { id },
      locations: [{ physicalLocation: artifact(file) }],
    })),
  )
  const notifications = [...unread, ...broken]
  return { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }
}

function sarifResult(file: string, finding: Finding, ids: readonly string[]): object {
  const { where, related, ruleId, severity, message, help, fix } = finding
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: LEVEL[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: ['file' in where ? location(where) : { physicalLocation: artifact(file) }],
    ...(fix === undefined ? {} : { fixes: [sarifFix(fix)], properties: { fixSafety: fix.safety } }),
    relatedLocations: related.flatMap((one) =>
      'file' in one.where ? [{ ...location(one.where), message: { text: one.message } }] : [],
    ),
  }
}

/** A fix: the replacements in one file, which belong together. */
function sarifFix({ edits }: NonNullable<Finding['fix']>): object {
  const files = [...new Set(edits.map(({ file }) => file))]
  return {
    artifactChanges: files.map((file) => ({
      ...artifact(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
    })),
  }
}

function location(where: TextWhere): object {
  return { physicalLocation: { ...artifact(where.file), region: region(where) } }
}

function region({ line, column, endLine, endColumn }: TextWhere): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function artifact(file: string): { artifactLocation: { uri: string } } {
  return { artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') } }
}
