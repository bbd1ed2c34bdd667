import type { Span } from '../../base/span.ts'
import { applyEdits, type TextEdit } from '../../base/text-edit.ts'
import { alignLines, type Lines, linesAt } from './aligned-lines.ts'
import type { Change } from './compare.ts'
import { newLines, newWords } from './new-words.ts'
import type { Passage } from './passage.ts'
import { saysAlready, saysWords, standsBeside } from './says-already.ts'

/**
 * Why a change is not written. `both`: the same lines were changed in the source too. `number`, `config`, `made`, `by-hand`: as
 * the origin of the passage says. `picture`: a picture was put in, taken out or replaced. `cell`: rows of a table came or went.
 */
export type Refusal = 'both' | 'number' | 'config' | 'made' | 'by-hand' | 'picture' | 'cell'

/** What became of one change. */
export interface Verdict {
  readonly change: Change
  /** `written`: it goes into the source. `there`: the source says so already. */
  readonly what: 'written' | 'there' | Refusal
  /** The line of the present source that it belongs to, from 1; undefined where there is none. */
  readonly line: number | undefined
}

/** The source with the changes that could be written, and what became of each. */
export interface Merged {
  readonly text: string
  readonly verdicts: readonly Verdict[]
}

/**
 * Writes changes into the present source. They were made against `base`, the source as it was when the document was made; where the
 * lines in question have changed since, nothing is written. `labels` are the imprint's beyond the known ones.
 */
export function mergeChanges(
  base: string,
  present: string,
  changes: readonly Change[],
  labels: readonly string[],
): Merged {
  const lines = alignLines(base, present)
  const eol = /\r\n|\r|\n/.exec(present)?.[0] ?? '\n'
  const edits: TextEdit[] = []
  const verdicts = changes.map((change): Verdict => {
    const planned = plan(change, { lines, present, eol, labels })
    if (typeof planned !== 'string') edits.push(planned)
    const what = typeof planned === 'string' ? planned : 'written'
    return { change, what, line: lineOf(change, lines) }
  })
  return { text: applyEdits(present, together(edits)).text, verdicts }
}

interface Planning {
  readonly lines: Lines
  readonly present: string
  readonly eol: string
  readonly labels: readonly string[]
}

function plan(change: Change, planning: Planning): TextEdit | 'there' | Refusal {
  if (change.type === 'added') return planAdded(change, planning)
  const { passage } = change
  const { kind, origin, span } = passage
  if (kind === 'picture') return 'picture'
  if (origin !== 'lines' && origin !== 'words') return origin
  if (span === undefined) return 'by-hand'
  const removed = change.type === 'removed'
  if (origin === 'words' && removed && kind.startsWith('table')) return 'cell'
  const fresh =
    origin === 'words'
      ? newWords(kind, removed ? '' : change.text)
      : removed
        ? ''
        : newLines(kind, change.text, change.opensNote, planning.labels).join(planning.eol)
  const at = presentSpan(span, planning.lines)
  if (at === undefined) {
    const there =
      origin === 'words'
        ? saysWords(span, fresh, planning.lines)
        : saysAlready(span, removed ? undefined : fresh.split(planning.eol), planning.lines)
    return there ? 'there' : 'both'
  }
  return { span: removed && origin === 'lines' ? wholeLines(at, planning.present) : at, text: fresh }
}

/** Where a span of the base stands in the present source; undefined where its lines were changed. */
function presentSpan(span: Span, { base, present, presentOf }: Lines): Span | undefined {
  const [first, last] = linesAt(span, base)
  const from = presentOf.get(first)
  for (let i = first; i <= last; i++)
    if (from === undefined || presentOf.get(i) !== from + i - first) return undefined
  const shift = (present[from ?? 0]?.start ?? 0) - (base[first]?.start ?? 0)
  return { start: span.start + shift, end: span.end + shift }
}

function planAdded(
  change: Extract<Change, { type: 'added' }>,
  planning: Planning,
): TextEdit | 'there' | Refusal {
  const { kind, text, opensNote, after, before } = change
  if (kind === 'picture') return 'picture'
  if (kind.startsWith('table')) return 'cell'
  if (kind === 'caption') return 'by-hand'
  const { present, eol, labels, lines } = planning
  const fresh = newLines(kind, text, opensNote, labels).join(eol)
  const joined = kind === 'note' && !opensNote ? eol : gapOf(present, eol)
  if (after?.span !== undefined) {
    const at = presentSpan(after.span, lines)
    if (at === undefined) return lines.present.some((line) => line.text.trim() === fresh) ? 'there' : 'both'
    const end = endOfBlock(at.end, after, present)
    if (standsBeside(end, 1, fresh.split(eol), lines)) return 'there'
    return { span: { start: end, end }, text: `${joined}${fresh}` }
  }
  if (before?.span === undefined) return 'by-hand'
  const at = presentSpan(before.span, lines)
  if (at === undefined) return 'both'
  if (standsBeside(at.start, -1, fresh.split(eol), lines)) return 'there'
  return { span: { start: at.start, end: at.start }, text: `${fresh}${joined}` }
}

/** The end of the line that a passage stands in; of its whole table where it is a cell. */
function endOfBlock(offset: number, { kind }: Passage, present: string): number {
  let end = endOfLine(present, offset)
  while (kind.startsWith('table')) {
    const next = /^(?:\r\n|\r|\n)[ \t\u3000]*[|｜]/.exec(present.slice(end, end + 200))
    if (next === null) break
    end = endOfLine(present, end + next[0].length)
  }
  return end
}

function endOfLine(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/)
  return found < 0 ? text.length : offset + found
}

/** A blank line between two paragraphs where the source has such, else a line break. */
function gapOf(present: string, eol: string): string {
  return /(?:\r\n|\r|\n)[ \t\u3000]*(?:\r\n|\r|\n)/.test(present) ? eol + eol : eol
}

/** Lines with their break and the blank lines behind them. */
function wholeLines({ start, end }: Span, present: string): Span {
  const rest = /^(?:[ \t\u3000]*(?:\r\n|\r|\n))*/.exec(present.slice(end))
  return { start, end: end + (rest?.[0].length ?? 0) }
}

/** Insertions at one place become one, in their order. */
function together(edits: readonly TextEdit[]): readonly TextEdit[] {
  const out: TextEdit[] = []
  for (const edit of edits) {
    const same = out.findIndex(
      ({ span }) =>
        edit.span.start === edit.span.end && span.start === edit.span.start && span.end === edit.span.end,
    )
    const known = out[same]
    if (known === undefined) out.push(edit)
    else out[same] = { span: known.span, text: known.text + edit.text }
  }
  return out
}

function lineOf(change: Change, { base, presentOf }: Lines): number | undefined {
  const passage = change.type === 'added' ? change.after : change.passage
  if (passage?.span === undefined) return undefined
  const at = presentOf.get(linesAt(passage.span, base)[0])
  return at === undefined ? undefined : at + 1
}
