import type { Severity } from '../../base/diagnostic.ts'
import { type Kind, kindKey } from '../../lint/kinds.ts'
import type { Context } from '../context.ts'
import type { Finding, Where } from '../finding.ts'
import { ruleTitle } from '../rule-catalogue.ts'
import { shorten } from '../width.ts'
import { changedText } from './changed.ts'
import { codeFrame } from './code-frame.ts'
import { type FileReport, type LintOutcome, listedKinds, type Reporter } from './report.ts'

/**
 * How many findings of one kind are shown one by one in a file, and in a whole run; where they stand is told of the others.
 * Those that `--fix` mends are much alike; the others have to be read.
 */
const IN_FILE = { fixable: 3, other: 10 }
const IN_RUN = 15

/**
 * The report for people: findings with their lines, why they matter and what to do (once for each kind). Of many alike the
 * first are shown and the others gathered with their places. A summary last.
 */
export function prettyReporter(context: Context, quiet: boolean): Reporter {
  const said = new Set<string>()
  const shown = new Map<string, number>()
  const blocks: string[] = []
  let gathered = false
  return {
    add(file) {
      const room = new Map<string, number>()
      const rest: string[] = []
      const whole: Kind[] = []
      for (const kind of listedKinds(file, quiet)) {
        const count = roomFor(kind, shown)
        if (count === 0) whole.push(kind)
        else room.set(kindKey(kind), count)
        if (count > 0 && count < kind.count) rest.push(restOfKind(kind, count, file, context))
      }
      if (room.size > 0)
        for (const finding of file.first(room)) blocks.push(prettyFinding(finding, file, context, said))
      if (whole.length > 0) rest.push(wholeKinds(whole, file, context))
      if (rest.length === 0) return
      gathered = true
      blocks.push(rest.join('\n'))
    },
    end(outcome) {
      const closing = summary(outcome, context)
      return [...blocks, gathered ? `${closing}\n${context.say('summary.gathered')}` : closing].join('\n\n')
    },
  }
}

/** How many findings of a kind are shown one by one in the next file; a single one is never left over. */
function roomFor(kind: Kind, shown: Map<string, number>): number {
  const key = kindKey(kind)
  const before = shown.get(key) ?? 0
  const inFile = kind.fixable === kind.count ? IN_FILE.fixable : IN_FILE.other
  const room = kind.count <= inFile + 1 ? kind.count : inFile
  const now = before + room > IN_RUN ? 0 : room
  shown.set(key, before + now)
  return now
}

/** What is said of the findings of a kind of which only the first are shown. */
function restOfKind(kind: Kind, shown: number, { file }: FileReport, context: Context): string {
  const { style, lang, say } = context
  const { ruleId, severity, count, fixable, lines, pages } = kind
  const head = say('finding.more', { title: ruleTitle(ruleId, lang), count, shown })
  const places =
    lines.length > 0
      ? say('finding.lines', { lines: ranges(lines) })
      : pages.length > 0
        ? say('finding.pages', { pages: ranges(pages) })
        : ''
  const mark = fixable === count ? `  ${style.faint(`[${say('fix.safe')}]`)}` : ''
  return `${style.bold(file)}  ${severityWord(severity, context)}  ${head}${places}${mark}  ${style.faint(ruleId)}`
}

/** Of so few findings the lines are named. */
const FEW = 3

/** What is said of kinds that were shown often enough in the files before. */
function wholeKinds(kinds: readonly Kind[], { file }: FileReport, context: Context): string {
  const { style, lang, say } = context
  const told = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const some = kinds.filter((kind) => kind.severity === severity)
    const names = some.map(({ ruleId, count, lines }) => {
      const where = count <= FEW && lines.length > 0 ? say('finding.at', { lines: lines.join('、') }) : ''
      return `${ruleTitle(ruleId, lang)} ${count}${where}`
    })
    return some.length > 0 ? [`${severityWord(severity, context)} ${names.join('，')}`] : []
  })
  return `${style.bold(file)}  ${say('finding.same')}${told.join('；')}`
}

/** Line or page numbers that are named before the rest is left out. */
const MOST_RANGES = 12

/** `3、5—9、12`. */
function ranges(numbers: readonly number[]): string {
  const out: string[] = []
  for (let i = 0; i < numbers.length; i++) {
    if (out.length === MOST_RANGES) return `${out.join('、')}…`
    const from = numbers[i]
    while (numbers[i + 1] === (numbers[i] ?? 0) + 1) i++
    out.push(from === numbers[i] ? `${from}` : `${from}—${numbers[i]}`)
  }
  return out.join('、')
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
  // A finding may stand in bulletin.yaml, whose lines are not at hand: those of the issue would mislead.
  const { source } = file
  if ('file' in where && where.file === source?.file && source.text !== '')
    lines.push(...codeFrame(source, where, width, style))
  for (const { where: at, message } of finding.related)
    lines.push(`  ${relatedText(file.file, at, message, context)}`)
  const changed = changedText(finding, source)
  if (changed !== undefined) {
    const text = shorten(changeText(changed, context), width - 12)
    lines.push(`  ${style.faint(context.say('finding.change'))}${text}`)
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

/** What is to stand there; marks alone are quoted, or nobody would see them behind a colon. */
function changeText(text: string, { say }: Context): string {
  if (text.trim() === '') return say('finding.nothing')
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s*\n\s*/g, '⏎') : `“${text.trim()}”`
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
export function summary(report: LintOutcome, context: Context): string {
  const { checked: files, fixable } = report
  const { errors, warnings, infos } = report.counts
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
  if (fixable > 0) lines.push(context.say('summary.fixable', { count: fixable }))
  if (report.maxWarnings !== undefined && warnings > report.maxWarnings)
    lines.push(context.say('summary.too-many-warnings', { warnings, max: report.maxWarnings }))
  return lines.join('\n')
}
