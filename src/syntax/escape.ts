import { notePosition, quoteMarkLength } from './editors-note.ts'
import { opensFigure } from './figures.ts'
import { imprintLabels, opensImprintLine } from './imprint-labels.ts'
import { isFenceLine, isRemarkLine, isSeparatorLine, isTitleLine, labelSpan, markerOf } from './line-forms.ts'
import { sourceLines } from './source-lines.ts'
import { isTableLine } from './table.ts'
import { subtitleMarkLength, titlePart } from './title.ts'

const KNOWN_LABELS = imprintLabels([])

/**
 * True for a line that could be read as something else than words somewhere in an issue: a title, a remark, an item, a label
 * of the imprint … Headings (一、) and attributions are words and do not count. `labels` are the imprint's beyond the known.
 */
export function isMarkup(line: string, labels: readonly string[] = []): boolean {
  const [first, more] = sourceLines(line)
  if (first === undefined || more !== undefined || first.blank) return false
  const { text } = first
  if (first.literal || text.startsWith('\\')) return true
  if (isTitleLine(first) || isRemarkLine(first) || isSeparatorLine(first) || isFenceLine(first)) return true
  if (labelSpan(first) !== undefined || markerOf(first) !== undefined || isTableLine(first)) return true
  if (opensFigure(text) || quoteMarkLength(first) > 0 || notePosition(first) !== undefined) return true
  if (titlePart(text) !== undefined || subtitleMarkLength(text) > 0) return true
  return opensImprintLine(text, labels.length === 0 ? KNOWN_LABELS : imprintLabels(labels))
}

/** The line with a `\` in front if it would otherwise be markup, so that it is read as the words it is. */
export function escapeLine(line: string, labels: readonly string[] = []): string {
  return isMarkup(line, labels) ? `\\${line.trimStart()}` : line
}
