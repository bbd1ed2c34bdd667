import { Bookmark } from 'docx'
import type { Part } from '../../model/bulletin.ts'
import type { Article, Block, EditorsNote, Heading, Item, Section } from '../../model/issue.ts'
import type { StyleName } from '../../theme/template.ts'
import { figurePieces } from './figures.ts'
import { type Piece, paragraphPiece } from './piece.ts'
import { textRun } from './runs.ts'
import { tablePieces } from './table.ts'
import { titlePieces } from './title.ts'
import { bookmarkName, type Writing } from './writing.ts'

const HEADINGS = { 1: 'heading1', 2: 'heading2', 3: 'heading3', 4: 'heading4' } as const

/** The pieces of one part of the body, in order. */
export function partPieces(writing: Writing, part: Part): readonly Piece[] {
  if (part.type === 'article') return articlePieces(writing, part)
  return part.type === 'section' ? sectionPieces(writing, part) : blockPieces(writing, part)
}

function articlePieces(writing: Writing, article: Article): readonly Piece[] {
  return [
    ...titlePieces(writing, article),
    ...article.children.flatMap((block) => blockPieces(writing, block)),
  ]
}

function sectionPieces(writing: Writing, section: Section): readonly Piece[] {
  const label = new Bookmark({
    id: bookmarkName(section.id),
    children: [textRun(`【${section.label.text}】`)],
  })
  return [
    paragraphPiece(writing, 'section', [label]),
    ...section.children.flatMap((child) => {
      if (child.type === 'article') return articlePieces(writing, child)
      return child.type === 'item' ? itemPieces(writing, child) : blockPieces(writing, child)
    }),
  ]
}

/** An item: the template's marker and the run-in title before its first paragraph, the rest below. */
function itemPieces(writing: Writing, item: Item): readonly Piece[] {
  const marker = textRun(writing.bulletin.structure.itemMarker)
  const title = item.runIn === undefined ? [] : [textRun(`【${item.runIn.text}】`, 'runIn')]
  const [first, ...rest] = item.children
  if (first === undefined) return [paragraphPiece(writing, 'item', [marker, ...title])]
  if (first.type !== 'paragraph') {
    return [
      paragraphPiece(writing, 'item', [marker, ...title]),
      ...item.children.flatMap((block) => blockPieces(writing, block, 'item')),
    ]
  }
  return [
    paragraphPiece(writing, 'item', [marker, ...title, textRun(first.text)]),
    ...rest.flatMap((block) => blockPieces(writing, block, 'item')),
  ]
}

/** The pieces of one block; `base` is the style of an ordinary paragraph where it stands. */
function blockPieces(writing: Writing, block: Block, base: StyleName = 'body'): readonly Piece[] {
  switch (block.type) {
    case 'paragraph':
    case 'unknown':
      return [paragraphPiece(writing, base, [textRun(block.text)])]
    case 'heading':
      return [headingPiece(writing, block, base)]
    case 'minor-heading':
      return [paragraphPiece(writing, 'minorHeading', [textRun(`【${block.label.text}】`)])]
    case 'attribution':
      return [paragraphPiece(writing, 'attribution', [textRun(block.text)])]
    case 'editors-note':
      return notePieces(writing, block)
    case 'figures':
      return figurePieces(writing, block)
    case 'table':
      return tablePieces(writing, block)
    case 'submission':
    case 'remark':
      return []
  }
}

/** A heading alone is a Word heading; one that runs into its paragraph is the same look on a part of it. */
function headingPiece(writing: Writing, heading: Heading, base: StyleName): Piece {
  const style = HEADINGS[heading.level]
  if (heading.length >= heading.text.length) return paragraphPiece(writing, style, [textRun(heading.text)])
  return paragraphPiece(writing, base, [
    textRun(heading.text.slice(0, heading.length), style),
    textRun(heading.text.slice(heading.length)),
  ])
}

/** 编者按, 编后: the label runs into the first paragraph. */
function notePieces(writing: Writing, note: EditorsNote): readonly Piece[] {
  const label = textRun(`${note.label.text}：`, 'noteLabel')
  if (note.paragraphs.length === 0) return [paragraphPiece(writing, 'note', [label])]
  return note.paragraphs.map((paragraph, i) =>
    paragraphPiece(writing, 'note', i === 0 ? [label, textRun(paragraph.text)] : [textRun(paragraph.text)]),
  )
}
