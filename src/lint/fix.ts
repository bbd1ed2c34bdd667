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
 * Why a fix was not made: it needs `--unsafe`, is only a suggestion, is for another file, would change a number or date or
 * (where that is not the rule's purpose) a 汉字, overlaps one that was made in every pass, or it would never be done (rules
 * that undo one another, words that lead back to themselves).
 */
export type NotApplied = 'unsafe' | 'suggestion' | 'other-file' | 'number' | 'han' | 'overlap' | 'unsettled'

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

/** More passes than this mean that rules undo one another, or one its own work. */
const MOST_PASSES = 10

/**
 * Makes fixes until none is left: in each pass those that do not overlap, each whole or not at all, then the text is linted
 * anew. No number and no date is ever changed, whatever a rule offers.
 */
export function fix(text: string, lintOnce: (text: string) => LintResult, options: FixOptions): FixResult {
  const unsettled = new Set<string>()
  for (;;) {
    const outcome = fixBut(unsettled, text, lintOnce, options)
    if (!('endless' in outcome)) return outcome
    // From the beginning without them: what they did in all those passes is not to be kept.
    for (const ruleId of outcome.endless) unsettled.add(ruleId)
  }
}

/** Makes the fixes of all rules but some; gives the rules that still want to change something after too many passes. */
function fixBut(
  unsettled: ReadonlySet<string>,
  text: string,
  lintOnce: (text: string) => LintResult,
  options: FixOptions,
): FixResult | { readonly endless: readonly string[] } {
  const applied: Diagnostic[] = []
  let current = text
  for (let passes = 0; ; passes++) {
    const result = lintOnce(current)
    const reasonAgainst = ({ ruleId, fix }: Diagnostic): NotApplied | undefined =>
      refusal(fix, current, options) ?? (unsettled.has(ruleId) ? 'unsettled' : undefined)
    const chosen = chooseFixes(result.diagnostics.filter((one) => reasonAgainst(one) === undefined))
    const edits = chosen.flatMap((one) => one.fix?.edits ?? [])
    const next = applyEdits(current, edits).text
    if (next === current) {
      const notApplied = result.diagnostics.flatMap((diagnostic) => {
        if (diagnostic.fix === undefined) return []
        return [{ diagnostic, reason: reasonAgainst(diagnostic) ?? 'overlap' }]
      })
      return { text: current, applied, notApplied, passes, result }
    }
    if (passes === MOST_PASSES) return { endless: chosen.map(({ ruleId }) => ruleId) }
    applied.push(...chosen)
    current = next
  }
}

/** Why a fix may not be made at all; undefined when it may. */
function refusal(fix: Fix | undefined, text: string, { unsafe, file }: FixOptions): NotApplied | undefined {
  if (fix === undefined || fix.safety === 'suggestion') return 'suggestion'
  if (fix.safety === 'unsafe' && !unsafe) return 'unsafe'
  if (fix.file !== file) return 'other-file'
  for (const { span, text: put } of fix.edits) {
    if (changesNumber(text, span.start, span.end, put)) return 'number'
    if (fix.changesHan !== true && hanIn(text.slice(span.start, span.end)) !== hanIn(put)) return 'han'
  }
  return undefined
}

/** True when the numbers around and inside an edit would be others than before. A line that is deleted as a whole changes none. */
function changesNumber(text: string, start: number, end: number, put: string): boolean {
  if (put === '' && isWholeLine(text, start, end)) return false
  const left = text.slice(Math.max(0, start - 1), start)
  const right = text.slice(end, end + 1)
  return numbersIn(left + text.slice(start, end) + right) !== numbersIn(left + put + right)
}

/** True when a span begins at the start of a line and ends at the end of one. */
function isWholeLine(text: string, start: number, end: number): boolean {
  const begins = start === 0 || text[start - 1] === '\n'
  return begins && (end === text.length || text[end - 1] === '\n' || text[end] === '\n' || text[end] === '\r')
}

/** Numbers with their decimal points: `1、2` must not become `1.2`. Dates are numbers with marks or 汉字 between them. */
function numbersIn(text: string): string {
  return (toHalfWidth(text).match(/\d+(?:\.\d+)*/g) ?? []).join(' ')
}

function hanIn(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '')
}
