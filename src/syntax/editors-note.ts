import type { EditorsNote, Paragraph } from '../model/issue.ts'
import { peekLine, type Reader, textAt } from './reader.ts'
import type { Line } from './source-lines.ts'

const BEFORE =
  /^(编[ \u3000]*者[ \u3000]*按|编者的话|编前语|卷首语|写在前面|按[ \u3000]*语|按|批示)[ \u3000]*[：:]\s*/
const AFTER = /^(编[ \u3000]*后[ \u3000]*语?)[ \u3000]*[：:]\s*/

/** Where a note that a line opens belongs: before what it comments, or behind it. */
export function notePosition(line: Line): 'before' | 'after' | undefined {
  if (line.literal) return undefined
  return AFTER.test(line.text) ? 'after' : BEFORE.test(line.text) ? 'before' : undefined
}

/** How many units the `> ` of a note's further paragraph takes; 0 when the line is none. */
export function quoteMarkLength(line: Line): number {
  return line.literal ? 0 : (/^[>＞](?:[ \t\u3000\u00a0]+|$)/.exec(line.text)?.[0].length ?? 0)
}

/** Reads 编者按：… or 编后：… and the `> ` paragraphs below it. */
export function readNote(reader: Reader, line: Line, position: 'before' | 'after'): EditorsNote {
  const id = reader.nextId()
  const [head = '', label = ''] = (position === 'after' ? AFTER : BEFORE).exec(line.text) ?? []
  const paragraphs: Paragraph[] = []
  const add = (from: Line, skip: number): void => {
    if (from.start + skip < from.end) paragraphs.push(paragraphOf(reader, from.start + skip, from.end))
    reader.at++
  }
  let end = line.end
  add(line, head.length)
  for (let next = peekLine(reader); next !== undefined; next = peekLine(reader)) {
    const mark = quoteMarkLength(next)
    if (mark === 0) break
    end = next.end
    add(next, mark)
  }
  if (paragraphs.length === 0)
    reader.report('source/note-has-text', 'empty', { start: line.start, end: line.end }, { label })
  return {
    type: 'editors-note',
    span: { start: line.start, end },
    id,
    label: textAt(reader, line.start, line.start + label.trimEnd().length),
    position,
    paragraphs,
  }
}

/** A paragraph of a piece of a line. */
export function paragraphOf(reader: Reader, start: number, end: number): Paragraph {
  const text = reader.text.slice(start, end)
  return { type: 'paragraph', span: { start, end }, id: reader.nextId(), text, attributions: [] }
}
