import type { Article, Block } from '../model/issue.ts'
import { withAttributions } from './attribution.ts'
import { readBlock } from './block.ts'
import { hintAtBlocks } from './block-hints.ts'
import { opensContents } from './contents.ts'
import { isClosingLine, isTitleLine } from './line-forms.ts'
import { peekLine, type Reader } from './reader.ts'
import { opensSection } from './section-label.ts'
import type { Line } from './source-lines.ts'
import { readTitle } from './title.ts'

/** Reads a title and what stands below it, up to the next title or section. */
export function readArticle(reader: Reader, inSection: boolean): Article {
  const id = reader.nextId()
  const title = readTitle(reader)
  const blocks: Block[] = []
  let atHead = true
  for (let line = peekLine(reader); line !== undefined; line = peekLine(reader)) {
    if (endsArticle(reader, line, inSection)) break
    const block = readBlock(reader, line, { inText: true, atHead })
    atHead &&= ['remark', 'submission', 'editors-note'].includes(block.type)
    blocks.push(block)
  }
  const children = withAttributions(blocks, reader.text)
  hintAtBlocks(reader, children)
  const end = Math.max(title.span.end, children.at(-1)?.span.end ?? 0)
  return { type: 'article', span: { start: title.span.start, end }, id, title, children }
}

/** In a section an article also ends at `【】` and at `§`; other markers may well be the bullets of its own lists. */
function endsArticle(reader: Reader, line: Line, inSection: boolean): boolean {
  if (isTitleLine(line) || opensContents(reader, line) || opensSection(reader, line)) return true
  return inSection && (isClosingLine(line) || (!line.literal && /^§(?!§)/.test(line.text)))
}
