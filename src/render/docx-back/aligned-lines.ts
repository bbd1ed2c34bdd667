import type { Span } from '../../base/span.ts'
import { alignEqual } from './align.ts'

/** Text by lines: where each begins, and which of the present are which of the base. */
export interface Lines {
  readonly base: readonly Line[]
  readonly present: readonly Line[]
  readonly presentOf: ReadonlyMap<number, number>
}

interface Line extends Span {
  readonly text: string
}

/** The lines of two texts, and which live on. */
export function alignLines(base: string, present: string): Lines {
  const a = linesOf(base)
  const b = linesOf(present)
  const pairs = alignEqual(
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  )
  return { base: a, present: b, presentOf: new Map(pairs) }
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]|$/g)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) })
    start = match.index + match[0].length
  }
  return lines
}

/** The first and last line that a span touches. */
export function linesAt({ start, end }: Span, lines: readonly Line[]): readonly [number, number] {
  const find = (offset: number): number => {
    let [low, high] = [0, lines.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return [find(start), find(end)]
}
