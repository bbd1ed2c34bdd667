import { type Diagnostic, inFile } from '../base/diagnostic.ts'
import type { Issue, Remark } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { walk } from '../model/visit.ts'

/** A remark `// 不查 RULE：理由` with what it silenced. */
export interface SuppressionUse {
  readonly remark: Remark
  readonly rules: readonly string[]
  readonly reason: string
  /** The line (from 1) that it silences; undefined for the whole file. */
  readonly line: number | undefined
  /** Those of its rules that had a finding, as written. */
  readonly used: ReadonlySet<string>
  /** Those of its rules that did not run, so that nothing can be said of them. */
  readonly idle: ReadonlySet<string>
}

/** Every remark of an issue in source order, those inside contents and imprint included. */
export function remarksOf(issue: Issue): readonly Remark[] {
  const found: Remark[] = []
  walk(issue, (node) => {
    if (node.type === 'remark') found.push(node)
    if (node.type === 'contents' || node.type === 'imprint') {
      for (const child of node.children) if (child.type === 'remark') found.push(child)
    }
  })
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** Which remarks silence which findings. `names` tells whether what a remark calls a rule is the rule of this id. */
export function silence(
  { lines, text, file }: SourceFile,
  issue: Issue,
  diagnostics: readonly Diagnostic[],
  ran: (name: string) => boolean,
  names: (name: string, ruleId: string) => boolean,
): { readonly kept: readonly Diagnostic[]; readonly uses: readonly SuppressionUse[] } {
  const remarks = remarksOf(issue).flatMap((remark) => {
    const { suppression } = remark
    if (suppression === undefined) return []
    const { rules, reason, scope } = suppression
    const from = lines.position(remark.span.start).line
    const line = scope === 'file' ? undefined : nextLine(text, lines, from)
    return [{ remark, rules, reason, line, used: new Set<string>() }]
  })
  const byLine = new Map<number | undefined, typeof remarks>()
  for (const remark of remarks) byLine.set(remark.line, [...(byLine.get(remark.line) ?? []), remark])
  // A printed row stands for the words in the issue that it leads to.
  const kept = diagnostics.filter(({ ruleId, place, related = [] }) => {
    const at = 'page' in place ? related[0]?.place : place
    const line =
      at !== undefined && inFile(at) && at.file === file ? lines.position(at.span.start).line : undefined
    const near = line === undefined ? [] : (byLine.get(line) ?? [])
    let silenced = false
    for (const { rules, used } of [...near, ...(byLine.get(undefined) ?? [])]) {
      for (const name of rules) {
        if (!names(name, ruleId)) continue
        used.add(name)
        silenced = true
      }
    }
    return !silenced
  })
  const uses = remarks.map((use) => ({ ...use, idle: new Set(use.rules.filter((name) => !ran(name))) }))
  return { kept, uses }
}

/** The next line that is neither blank nor a remark: several remarks may stand above the line they are about. */
function nextLine(text: string, lines: SourceFile['lines'], from: number): number {
  for (let number = from + 1; number <= lines.count; number++) {
    const { start, end } = lines.line(number)
    const line = text.slice(start, end).trim()
    if (line !== '' && !line.startsWith('//')) return number
  }
  return lines.count + 1
}
