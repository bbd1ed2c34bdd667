import type { SourceFile } from '../../model/source.ts'
import type { TextWhere } from '../finding.ts'
import type { Style } from '../style.ts'
import { charWidth, displayWidth } from '../width.ts'

/**
 * The line that a finding points to with carets below it, set in columns so that the carets stand under the 汉字 they
 * mean. A paragraph is one long line: only the part around the place is shown, with … where it was cut.
 */
export function codeFrame(source: SourceFile, where: TextWhere, width: number, style: Style): string[] {
  const span = source.lines.line(where.line)
  const line = source.text.slice(span.start, span.end)
  const start = Math.min(where.column - 1, line.length)
  const end = where.endLine === where.line ? Math.min(where.endColumn - 1, line.length) : line.length
  const gutter = String(where.line)
  const room = Math.max(20, width - gutter.length - 6)
  const [from, to] = cutAround(line, start, Math.max(end, start), room)
  const before = (from > 0 ? '…' : '') + visible(line.slice(from, start))
  const marked = visible(line.slice(start, Math.min(end, to)))
  const after = visible(line.slice(Math.min(end, to), to)) + (to < line.length ? '…' : '')
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)))
  return [
    `  ${style.faint(`${gutter} │`)} ${before}${marked}${after}`.trimEnd(),
    `  ${style.faint(`${' '.repeat(gutter.length)} │`)} ${' '.repeat(displayWidth(before))}${style.error(carets)}`,
  ]
}

/** The part of a line to show: the place with some text before it, as much as fits into a width in columns. */
function cutAround(line: string, start: number, end: number, room: number): [number, number] {
  // Much longer lines do not fit, whatever they hold, and need not be measured.
  if (line.length <= 2 * room && displayWidth(line) <= room) return [0, line.length]
  // A third of the room goes to what stands before, so that the reader sees where he is.
  let from = start
  let used = 0
  while (from > 0 && used < room / 3) {
    const next = before(line, from)
    used += displayWidth(line.slice(next, from))
    from = next
  }
  let to = start
  used += 2
  while (to < line.length) {
    const char = String.fromCodePoint(line.codePointAt(to) ?? 0)
    used += charWidth(char)
    if (used > room) break
    to += char.length
  }
  return [from, Math.max(to, Math.min(end, start + 1))]
}

function before(line: string, at: number): number {
  return /[\udc00-\udfff]/.test(line[at - 1] ?? '') ? at - 2 : at - 1
}

/** The text with tabs and other control characters as single spaces, so that columns can be counted. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
}
