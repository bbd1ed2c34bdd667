import type { Severity } from '../../base/diagnostic.ts'
import type { Context } from '../context.ts'
import type { Finding, Where } from '../finding.ts'
import { shorten } from '../width.ts'
import { codeFrame } from './code-frame.ts'
import { type FileReport, type LintReport, listed } from './report.ts'

/** The report for people: each finding with its line, why it matters and what to do (once for each kind); a summary last. */
export function reportPretty(report: LintReport, context: Context): string {
  const said = new Set<string>()
  const blocks = report.files.flatMap((file) =>
    listed(report, file).map((finding) => prettyFinding(finding, file, context, said)),
  )
  return [...blocks, summary(report, context)].join('\n\n')
}

function prettyFinding(finding: Finding, file: FileReport, context: Context, said: Set<string>): string {
  const { style, terminal } = context
  const width = Math.min(terminal.stdout.columns ?? 100, 120)
  const { where, fix } = finding
  const severity = severityWord(finding.severity, context)
  const head = `${style.bold(whereText(file.file, where, context))}  ${severity}  ${finding.message}`
  const lines = [
    fix === undefined ? head : `${head}  ${style.faint(`[${context.say(`fix.${fix.safety}`)}]`)}`,
  ]
  if ('file' in where && file.source !== undefined && file.source.text !== '')
    lines.push(...codeFrame(file.source, where, width, style))
  for (const { where: at, message } of finding.related)
    lines.push(`  ${relatedText(file.file, at, message, context)}`)
  const [edit] = fix?.edits ?? []
  if (edit !== undefined && fix?.edits.length === 1) {
    const text =
      edit.text.trim() === '' ? context.say('finding.nothing') : edit.text.replace(/\s*\n\s*/g, '⏎')
    lines.push(`  ${style.faint(context.say('finding.change'))}${shorten(text, width - 12)}`)
  }
  // Ten findings of one kind need to be explained once.
  for (const part of ['reason', 'help'] as const) {
    const text = finding[part]
    if (text === undefined || said.has(`${finding.ruleId} ${text}`)) continue
    said.add(`${finding.ruleId} ${text}`)
    lines.push(`  ${style.faint(context.say(`finding.${part}`))}${text}`)
  }
  lines.push(`  ${style.faint(finding.ruleId)}`)
  return lines.join('\n')
}

/** 必改, 建议改 or 提示, in its colour. */
export function severityWord(severity: Severity, context: Context): string {
  return context.style[severity](context.say(`severity.${severity}`))
}

/** `issues/2021/0940.md:12:4`, or the page and row. */
export function whereText(file: string, where: Where, context: Context): string {
  if ('file' in where) return `${where.file}:${where.line}:${where.column}`
  if ('page' in where) return `${file}  ${context.say('where.page', where)}`
  return `${where.input}:${where.paragraph}`
}

function relatedText(file: string, where: Where, message: string, context: Context): string {
  if ('page' in where) return context.say('finding.on-page', { ...where, message })
  if ('input' in where) return context.say('finding.in-input', { ...where, message })
  return where.file === file
    ? context.say('finding.on-line', { line: where.line, message })
    : context.say('finding.elsewhere', { file: where.file, line: where.line, message })
}

/** The closing lines: how many files and findings, and what can be done about them at once. */
export function summary(report: LintReport, context: Context): string {
  const { errors, warnings, infos } = report.counts
  const files = report.files.filter(({ error }) => error === undefined).length
  const total = errors + warnings + infos
  if (files === 0) return context.say('summary.none')
  const { known = 0, gone = 0 } = report.baseline ?? {}
  const held = [
    ...(known > 0 ? [context.say('summary.known', { known })] : []),
    ...(gone > 0 ? [context.say('summary.gone', { gone })] : []),
  ]
  if (total === 0)
    return [
      context.style.good(context.say(known > 0 ? 'summary.nothing-new' : 'summary.clean', { files })),
      ...held,
    ].join('\n')
  const lines = [context.say('summary.found', { files, total, errors, warnings, infos }), ...held]
  if (report.quiet && warnings + infos > 0) lines.push(context.say('summary.hidden', { warnings, infos }))
  const fixable = report.files
    .flatMap((file) => file.findings)
    .filter(({ fix }) => fix?.safety === 'safe').length
  if (fixable > 0) lines.push(context.say('summary.fixable', { count: fixable }))
  if (report.maxWarnings !== undefined && warnings > report.maxWarnings)
    lines.push(context.say('summary.too-many-warnings', { warnings, max: report.maxWarnings }))
  return lines.join('\n')
}
