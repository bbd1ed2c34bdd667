import type { Article, Block, EditorsNote, Item, Section } from '../model/issue.ts'
import { readArticle } from './article.ts'
import { readBlock } from './block.ts'
import { hintAtBlocks } from './block-hints.ts'
import { opensContents } from './contents.ts'
import { readItem } from './item.ts'
import { isClosingLine, isTitleLine, labelSpan, markerOf } from './line-forms.ts'
import { peekLine, type Reader, spanOf, textAt } from './reader.ts'
import { opensSection } from './section-label.ts'
import type { Line } from './source-lines.ts'

/** Reads 【label】 and what stands below it up to the next section, `【】` or the end. */
export function readSection(reader: Reader, line: Line): Section {
  const id = reader.nextId()
  const label = labelSpan(line) ?? spanOf(line)
  const children: (Article | Item | EditorsNote | Block)[] = []
  let closed = false
  let atHead = true
  let end = line.end
  reader.at++
  for (let next = peekLine(reader); next !== undefined; next = peekLine(reader)) {
    if (isClosingLine(next)) {
      closed = true
      end = next.end
      reader.at++
      break
    }
    if (opensSection(reader, next) || opensContents(reader, next)) break
    const child = readChild(reader, next, atHead)
    atHead &&= child.type === 'remark' || child.type === 'editors-note'
    children.push(child)
    end = Math.max(end, child.span.end)
  }
  hintAtBlocks(
    reader,
    children.filter((child) => child.type !== 'article' && child.type !== 'item'),
  )
  return {
    type: 'section',
    span: { start: line.start, end },
    id,
    label: textAt(reader, label.start, label.end),
    children,
    closed,
  }
}

function readChild(reader: Reader, line: Line, atHead: boolean): Section['children'][number] {
  if (isTitleLine(line)) return readArticle(reader, true)
  if (markerOf(line) !== undefined) return readItem(reader, line)
  return readBlock(reader, line, { inText: false, atHead })
}
