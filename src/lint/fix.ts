import { toHalfWidth } from '../base/chars.ts'
import type { Diagnostic, Fix } from '../base/diagnostic.ts'
import { applyEdits } from '../base/text-edit.ts'
import { chooseFixes } from './choose-fixes.ts'
import type { LintResult } from './input.ts'

/** How far fixing goes. */
export interface FixOptions {
  /** Also make the changes that someone has to look over. Suggestions are never made. */
  readonly unsafe: boolean
  /** The file that is being fixed; edits to others are left alone. */
  readonly file: string
}

/**
 * Why a fix was not made: it needs `--unsafe`, is only a suggestion, is for another file, would change a number or date,
 * overlaps one that was made in every pass, or the passes ran out (two rules undo each other: a bug of ours).
 */
type NotApplied = 'unsafe' | 'suggestion' | 'other-file' | 'number' | 'overlap' | 'unsettled'

/** What fixing did. */
export interface FixResult {
  readonly text: string
  /** The findings mended, in the order made; their places are those of the text of their pass. */
  readonly applied: readonly Diagnostic[]
  /** Findings of the final text that have a fix, and why it was not made. */
  readonly notApplied: readonly { readonly diagnostic: Diagnostic; readonly reason: NotApplied }[]
  /** How often the text was changed. */
  readonly passes: number
  /** What lint says of the final text. */
  readonly result: LintResult
}

/** More passes than this mean that rules undo one another. */
const MOST_PASSES = 10

/**
 * Makes fixes until none is left: in each pass those that do not overlap, each whole or not at all, then the text is linted
 * anew. No number and no date is ever changed, whatever a rule offers.
 */
export function fix(text: string, lintOnce: (text: string) => LintResult, options: FixOptions): FixResult {
  const applied: Diagnostic[] = []
  let current = text
  let passes = 0
  for (;;) {
    const result = lintOnce(current)
    const wanted = result.diagnostics.filter((one) => refusal(one.fix, current, options) === undefined)
    const chosen = passes < MOST_PASSES ? chooseFixes(wanted) : []
    const edits = chosen.flatMap((one) => one.fix?.edits ?? [])
    const next = applyEdits(current, edits).text
    if (next === current) {
      const notApplied = result.diagnostics.flatMap((diagnostic) => {
        if (diagnostic.fix === undefined) return []
        const reason =
          refusal(diagnostic.fix, current, options) ?? (passes < MOST_PASSES ? 'overlap' : 'unsettled')
        return [{ diagnostic, reason }]
      })
      return { text: current, applied, notApplied, passes, result }
    }
    applied.push(...chosen)
    current = next
    passes++
  }
}

/** Why a fix may not be made at all; undefined when it may. */
function refusal(fix: Fix | undefined, text: string, { unsafe, file }: FixOptions): NotApplied | undefined {
  if (fix === undefined || fix.safety === 'suggestion') return 'suggestion'
  if (fix.safety === 'unsafe' && !unsafe) return 'unsafe'
  if (fix.file !== file) return 'other-file'
  return fix.edits.some(({ span, text: put }) => changesNumber(text, span.start, span.end, put))
    ? 'number'
    : undefined
}

/** True when the digits around and inside an edit would make other numbers than before. */
function changesNumber(text: string, start: number, end: number, put: string): boolean {
  const before = text.slice(Math.max(0, start - 1), Math.min(text.length, end + 1))
  const after = text.slice(Math.max(0, start - 1), start) + put + text.slice(end, end + 1)
  return numbersIn(before) !== numbersIn(after)
}

function numbersIn(text: string): string {
  return (toHalfWidth(text).match(/\d+/g) ?? []).join(' ')
}
