import { bareLabel, isTitleLine, labelSpan, markerOf } from './line-forms.ts'
import { lineWithWords, type Reader } from './reader.ts'
import type { Line } from './source-lines.ts'

/**
 * True for a 【label】 that opens a section: one that the template or `sections:` lists, or one whose next line with words
 * begins `# ` or `§ ` (or another marker).
 */
export function opensSection(reader: Reader, line: Line): boolean {
  const span = labelSpan(line)
  if (span === undefined || span.start === span.end) return false
  if (reader.sections.has(bareLabel(reader.text.slice(span.start, span.end)))) return true
  // The line to read next is `reader.at`; the label is that line.
  const next = lineWithWords(reader, reader.at + 1)
  return next !== undefined && (isTitleLine(next) || markerOf(next) !== undefined)
}
