import type { Diagnostic, Severity } from '../base/diagnostic.ts'
import type { SourceFile } from '../model/source.ts'

/** The findings of one kind in one file: how many there are and where, without their words. */
export interface Kind {
  readonly ruleId: string
  readonly severity: Severity
  readonly count: number
  /** How many of them `--fix` would mend. */
  readonly fixable: number
  /** The lines of the file that they stand on, each once, in order. */
  readonly lines: readonly number[]
  /** The pages that they stand on. */
  readonly pages: readonly number[]
}

/** Counts the findings of one file by rule and severity, in the order in which each kind comes first. */
export function kindsOf(diagnostics: readonly Diagnostic[], source: SourceFile): readonly Kind[] {
  type Counting = { -readonly [K in keyof Kind]: Kind[K] } & { lines: number[]; pages: number[] }
  const kinds = new Map<string, Counting>()
  let last: Counting | undefined
  const kindOf = (one: Diagnostic): Counting => {
    const { ruleId, severity } = one
    // Mostly of the kind of the one before.
    if (last?.ruleId === ruleId && last.severity === severity) return last
    const key = kindKey(one)
    last = kinds.get(key) ?? { ruleId, severity, count: 0, fixable: 0, lines: [], pages: [] }
    kinds.set(key, last)
    return last
  }
  let line = { number: 0, start: 0, end: -1 }
  const lineOf = (offset: number): number => {
    // Findings come in the order of their places, most of them on the line of the one before.
    if (offset < line.start || offset > line.end) {
      const number = source.lines.position(offset).line
      line = { number, ...source.lines.line(number) }
    }
    return line.number
  }
  for (const one of diagnostics) {
    const { place, fix } = one
    const kind = kindOf(one)
    kind.count++
    if (fix?.safety === 'safe') kind.fixable++
    if ('page' in place) addOnce(kind.pages, place.page)
    else if ('file' in place && place.file === source.file) addOnce(kind.lines, lineOf(place.span.start))
  }
  return [...kinds.values()]
}

/** What tells one kind from another. */
export function kindKey({ ruleId, severity }: Pick<Diagnostic, 'ruleId' | 'severity'>): string {
  return `${ruleId} ${severity}`
}

/** Findings come in the order of their places, so that only the last number can be the same. */
function addOnce(numbers: number[], next: number): void {
  if (numbers.at(-1) !== next) numbers.push(next)
}
