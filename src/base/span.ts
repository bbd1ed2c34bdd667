/** A half-open range of UTF-16 offsets into one source text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A line and a column as people count them, both from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
