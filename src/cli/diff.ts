import type { Style } from './style.ts'

/** One line of a comparison: kept, taken out or put in. */
interface DiffLine {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/** How many unchanged lines stand around a change. */
const CONTEXT = 1

/** The changes between two texts as a unified diff; in colour the words that differ inside a line stand out. Empty when alike. */
export function unifiedDiff(file: string, before: string, after: string, style: Style): string[] {
  if (before === after) return []
  const lines = compare(before.split('\n'), after.split('\n'))
  const out = [style.bold(`--- ${file}`), style.bold(`+++ ${file}`)]
  let old = 1
  let fresh = 1
  let i = 0
  while (i < lines.length) {
    const next = lines.findIndex((line, at) => at >= i && line.mark !== ' ')
    if (next < 0) break
    const start = Math.max(i, next - CONTEXT)
    old += start - i
    fresh += start - i
    let end = next
    for (let at = next; at < lines.length && at <= end + 2 * CONTEXT; at++)
      if (lines[at]?.mark !== ' ') end = at
    const hunk = lines.slice(start, end + 1 + CONTEXT)
    const oldCount = hunk.filter(({ mark }) => mark !== '+').length
    const freshCount = hunk.filter(({ mark }) => mark !== '-').length
    out.push(style.info(`@@ -${old},${oldCount} +${fresh},${freshCount} @@`), ...painted(hunk, style))
    old += oldCount
    fresh += freshCount
    i = start + hunk.length
  }
  return out
}

/** The longest common subsequence of lines, after the common beginning and end are set aside. */
function compare(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const x = a.slice(head, a.length - tail)
  const y = b.slice(head, b.length - tail)
  const best = Array.from({ length: x.length + 1 }, () => new Uint32Array(y.length + 1))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row !== undefined)
        row[j] = x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const middle: DiffLine[] = []
  let i = 0
  let j = 0
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      middle.push({ mark: ' ', text: x[i++] ?? '' })
      j++
    } else if (j >= y.length || (i < x.length && at(i + 1, j) >= at(i, j + 1)))
      middle.push({ mark: '-', text: x[i++] ?? '' })
    else middle.push({ mark: '+', text: y[j++] ?? '' })
  }
  const same = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ mark: ' ', text }))
  return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))]
}

function painted(hunk: readonly DiffLine[], style: Style): string[] {
  return hunk.map(({ mark, text }, i) => {
    if (mark === ' ') return ` ${text}`
    const paint = mark === '-' ? style.error : style.good
    const other = hunk[mark === '-' ? i + 1 : i - 1]
    if (other === undefined || other.mark === ' ' || other.mark === mark) return paint(mark + text)
    const [start, end] = difference(text, other.text)
    return (
      paint(`${mark}${text.slice(0, start)}`) +
      style.bold(paint(text.slice(start, end))) +
      paint(text.slice(end))
    )
  })
}

/** A text before and after, what differs standing out in colour; one of the two where the other is undefined. */
export function paintedChange(before: string | undefined, after: string | undefined, style: Style): string[] {
  return painted(
    [
      ...(before === undefined ? [] : [{ mark: '-' as const, text: before }]),
      ...(after === undefined ? [] : [{ mark: '+' as const, text: after }]),
    ],
    style,
  )
}

/** Where a text differs from another: what is left between the common beginning and the common end. */
function difference(text: string, other: string): [number, number] {
  let start = 0
  while (start < text.length && start < other.length && text[start] === other[start]) start++
  let end = 0
  const most = Math.min(text.length, other.length) - start
  while (end < most && text[text.length - 1 - end] === other[other.length - 1 - end]) end++
  return [start, text.length - end]
}
