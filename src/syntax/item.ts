import type { Block, Item } from '../model/issue.ts'
import { withAttributions } from './attribution.ts'
import { readBlock } from './block.ts'
import { hintAtItem } from './block-hints.ts'
import { opensContents } from './contents.ts'
import { paragraphOf } from './editors-note.ts'
import { isClosingLine, isTitleLine, markerOf } from './line-forms.ts'
import { peekLine, type Reader, textAt } from './reader.ts'
import { opensSection } from './section-label.ts'
import { type Line, trimmed } from './source-lines.ts'

/** Reads `§ …`, its run-in 【小标题】, and the lines without a marker that continue it. */
export function readItem(reader: Reader, line: Line): Item {
  const id = reader.nextId()
  const marker = textAt(reader, line.start, line.start + 1)
  let at = trimmed(reader.text, line.start + 1, line.end).start
  const runInAt = /^【\s*([^【】\s][^【】]*)】\s*/.exec(reader.text.slice(at, line.end))
  const words = runInAt?.[1]?.trimEnd() ?? ''
  const runInStart = at + (runInAt?.[0].indexOf(words) ?? 0)
  if (runInAt !== null) at += runInAt[0].length
  const blocks: Block[] = []
  if (at < line.end) blocks.push(paragraphOf(reader, at, line.end))
  reader.at++
  for (let next = peekLine(reader); next !== undefined; next = peekLine(reader)) {
    if (endsItem(reader, next)) break
    blocks.push(readBlock(reader, next, { inText: true, atHead: false }))
  }
  const children = withAttributions(blocks, reader.text)
  hintAtItem(reader, children)
  return {
    type: 'item',
    span: { start: line.start, end: Math.max(line.end, children.at(-1)?.span.end ?? 0) },
    id,
    marker,
    runIn: runInAt === null ? undefined : textAt(reader, runInStart, runInStart + words.length),
    children,
  }
}

function endsItem(reader: Reader, line: Line): boolean {
  if (isTitleLine(line) || isClosingLine(line) || markerOf(line) !== undefined) return true
  return opensContents(reader, line) || opensSection(reader, line)
}
