import type { Block } from '../model/issue.ts'
import { notePosition, paragraphOf, quoteMarkLength, readNote } from './editors-note.ts'
import { readFigures } from './figures.ts'
import { readHeading } from './heading.ts'
import { bareLabel, isRemarkLine, isSeparatorLine, labelSpan } from './line-forms.ts'
import { hintAtParagraph } from './paragraph-hints.ts'
import { type Reader, spanOf, textAt } from './reader.ts'
import { readRemark } from './remark.ts'
import type { Line } from './source-lines.ts'
import { isTableLine, readTable } from './table.ts'
import { titlePart } from './title.ts'

/** What surrounds a block, as far as it changes how a line is read. */
export interface Surroundings {
  /** True where 来稿：… is a record: in an article or item. */
  readonly inText: boolean
  /** True where an 编者按 may stand: before the first title, directly under a title block or a section's label. */
  readonly atHead: boolean
}

/** Reads one block that begins at a line: whatever no larger part has claimed. Takes at least that line. */
export function readBlock(reader: Reader, line: Line, around: Surroundings): Block {
  return (line.literal ? undefined : readNamed(reader, line, around)) ?? readParagraph(reader, line, around)
}

function readNamed(reader: Reader, line: Line, { inText, atHead }: Surroundings): Block | undefined {
  if (isRemarkLine(line)) return readRemark(reader, line)
  if (isSeparatorLine(line)) return readUnknown(reader, line, 'separator')
  if (line.text === '\\') return readUnknown(reader, line, 'backslash')
  const label = labelSpan(line)
  if (label !== undefined) {
    if (label.start === label.end) return readUnknown(reader, line, 'closing')
    reader.at++
    if (reader.contentsLabels.has(bareLabel(reader.text.slice(label.start, label.end))))
      reader.report('source/contents-once', 'again', line)
    return {
      type: 'minor-heading',
      span: spanOf(line),
      id: reader.nextId(),
      label: textAt(reader, label.start, label.end),
    }
  }
  if (isTableLine(line)) return readTable(reader)
  const note = notePosition(line)
  if (note === 'after' || (note === 'before' && atHead)) return readNote(reader, line, note)
  const record = inText ? titlePart(line.text) : undefined
  if (record?.part === 'submissions') {
    reader.at++
    return {
      type: 'submission',
      span: spanOf(line),
      value: textAt(reader, line.start + record.length, line.end),
    }
  }
  return readFigures(reader, line) ?? readHeading(reader, line)
}

function readUnknown(reader: Reader, line: Line, why: 'separator' | 'backslash' | 'closing'): Block {
  reader.at++
  reader.report('source/understood', why, line, { text: line.text.slice(0, 20) })
  return { type: 'unknown', span: spanOf(line), id: reader.nextId(), text: line.text }
}

function readParagraph(reader: Reader, line: Line, around: Surroundings): Block {
  reader.at++
  if (!line.literal) hintAtParagraph(reader, line, around, quoteMarkLength(line))
  return paragraphOf(reader, line.start, line.end)
}
