import { matchesOf } from './matches.ts'
import type { Position, Span } from './span.ts'

/** The line starts of one text, so that offsets become lines and columns only when something is reported. */
export interface LineIndex {
  /** The number of lines; a text that ends in a line break has an empty last line. */
  readonly count: number
  /** The line and column (from 1) of an offset; offsets outside the text are clamped. */
  position(offset: number): Position
  /** The span of a line (from 1) without its line break. */
  line(number: number): Span
}

const LINE_END = /\r\n?|\n/g

/** Indexes a text. LF, CRLF and a lone CR each end a line. */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  const ends: number[] = []
  for (const { 0: end, index } of matchesOf(text, LINE_END)) {
    ends.push(index)
    starts.push(index + end.length)
  }
  ends.push(text.length)
  const lineAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    count: starts.length,
    position(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length))
      const line = lineAt(clamped)
      return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1 }
    },
    line(number) {
      const line = Math.max(0, Math.min(number - 1, starts.length - 1))
      return { start: starts[line] ?? 0, end: ends[line] ?? text.length }
    },
  }
}
