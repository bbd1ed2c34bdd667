import type { Part } from '../model/bulletin.ts'
import type {
  Article,
  Attribution,
  Block,
  EditorsNote,
  Heading,
  Item,
  Paragraph,
  Section,
  Text,
  Unknown,
} from '../model/issue.ts'
import type { Structure } from '../model/structure.ts'
import type { StyleName } from '../theme/template.ts'
import { composeBlocks } from './blocks/compose-blocks.ts'
import type { Piece, Printed, PrintedParagraph } from './printed.ts'

/** The body of an issue as a list of what is printed, in print order. The one place that knows what stands before what. */
export function composeBody(parts: readonly Part[], structure: Structure): readonly Printed[] {
  // Paragraphs before the first title are an article without one.
  const first = parts.findIndex((part) => !isBlock(part))
  const loose = first < 0 ? parts : parts.slice(0, first)
  return [
    ...composeBlocks(loose.filter(isBlock), composeBlock),
    ...parts.slice(loose.length).flatMap((part) => composePart(part, structure)),
  ]
}

function isBlock(part: Part): part is Block {
  return part.type !== 'article' && part.type !== 'section'
}

function composePart(part: Part | Item, structure: Structure): readonly Printed[] {
  switch (part.type) {
    case 'article':
      return composeArticle(part)
    case 'section':
      return composeSection(part, structure)
    case 'item':
      return composeItem(part, structure)
    default:
      return composeBlock(part)
  }
}

function composeArticle(article: Article): readonly Printed[] {
  const { title } = article
  const below = [
    ...title.subtitles.flatMap((text) => pieceOf(text, 'subtitle', '——')),
    ...title.bylines.flatMap((text) => pieceOf(text, 'byline')),
    ...title.notes.flatMap((text) => pieceOf(text, 'titleNote')),
  ]
  const head: Printed = {
    type: 'title',
    origin: { block: title.id, start: title.span.start },
    article: article.id,
    deck: title.deck === undefined ? undefined : pieceOf(title.deck, 'deck')[0],
    lines: title.lines.flatMap((text) => pieceOf(text, 'title')),
    below,
  }
  return [head, ...composeBlocks(article.children, composeBlock)]
}

/** A text as one piece, behind words of our own where a prefix is given. */
function pieceOf(text: Text, style: StyleName, prefix = ''): readonly Piece[] {
  if (text.text === '') return []
  if (prefix === '') return [{ text: text.text, style, source: text.span.start }]
  return [{ text: prefix + text.text, style, source: undefined }]
}

function composeSection(section: Section, structure: Structure): readonly Printed[] {
  const label: Printed = {
    type: 'paragraph',
    style: 'section',
    pieces: bracketed(section.label, 'section'),
    origin: { block: section.id, start: section.span.start },
  }
  return [label, ...section.children.flatMap((child) => composePart(child, structure))]
}

function bracketed(label: Text, style: StyleName): readonly Piece[] {
  return [
    { text: '【', style, source: undefined },
    { text: label.text, style, source: label.span.start },
    { text: '】', style, source: undefined },
  ]
}

function composeItem(item: Item, structure: Structure): readonly Printed[] {
  const marker: Piece = { text: `${structure.itemMarker} `, style: 'item', source: undefined, glued: true }
  const runIn = item.runIn === undefined ? [] : bracketed(item.runIn, 'runIn')
  const blocks = item.children.flatMap(composeBlock)
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') {
    const origin = { block: item.id, start: item.span.start }
    return [{ type: 'paragraph', style: 'item', pieces: [marker, ...runIn], origin }, ...blocks]
  }
  const opening: PrintedParagraph = {
    ...first,
    style: first.style === 'body' ? 'item' : first.style,
    pieces: [marker, ...runIn, ...first.pieces],
    anchors: [item.id, ...(first.anchors ?? [])],
  }
  return [opening, ...rest]
}

function composeBlock(block: Block): readonly Printed[] {
  switch (block.type) {
    case 'paragraph':
      return [flowing(block, bodyPieces(block, 0), 'body')]
    case 'heading':
      return [composeHeading(block)]
    case 'attribution':
      return [
        flowing(block, [{ text: block.text, style: 'attribution', source: block.span.start }], 'attribution'),
      ]
    case 'unknown':
      return [flowing(block, [{ text: block.text, style: 'body', source: block.span.start }], 'body')]
    case 'minor-heading':
      return [flowing(block, bracketed(block.label, 'minorHeading'), 'minorHeading')]
    case 'editors-note':
      return composeNote(block)
    case 'figures':
      return [{ type: 'figures', node: block }]
    case 'table':
      return [{ type: 'table', node: block }]
    case 'remark':
    case 'submission':
      return []
  }
}

function flowing(
  block: { readonly id: string; readonly span: { readonly start: number } },
  pieces: readonly Piece[],
  style: StyleName,
): PrintedParagraph {
  return { type: 'paragraph', style, pieces, origin: { block: block.id, start: block.span.start } }
}

/** A heading that stands alone keeps its own style; one that runs into its paragraph makes it a body paragraph. */
function composeHeading(heading: Heading): Printed {
  const style: StyleName = `heading${heading.level}`
  const own: Piece = { text: heading.text.slice(0, heading.length), style, source: heading.span.start }
  const alone = heading.length >= heading.text.length
  return flowing(
    heading,
    alone ? [own] : [own, ...bodyPieces(heading, heading.length)],
    alone ? style : 'body',
  )
}

/** The text of a paragraph from an offset on, its closing attributions in their own style. */
function bodyPieces(block: Paragraph | Heading | Attribution | Unknown, from: number): readonly Piece[] {
  const base = block.span.start
  const pieces: Piece[] = []
  let at = from
  const add = (end: number, style: StyleName): void => {
    if (end > at) pieces.push({ text: block.text.slice(at, end), style, source: base + at })
    at = Math.max(at, end)
  }
  for (const span of 'attributions' in block ? block.attributions : []) {
    add(span.start - base, 'body')
    add(span.end - base, 'attribution')
  }
  add(block.text.length, 'body')
  return pieces
}

function composeNote(note: EditorsNote): readonly Printed[] {
  const label: readonly Piece[] = [
    { text: note.label.text, style: 'noteLabel', source: note.label.span.start },
    { text: '：', style: 'noteLabel', source: undefined },
  ]
  if (note.paragraphs.length === 0) return [flowing(note, label, 'note')]
  return note.paragraphs.map((paragraph, i) => {
    const text: Piece = { text: paragraph.text, style: 'note', source: paragraph.span.start }
    const joined = { above: i > 0, below: i < note.paragraphs.length - 1 }
    const printed = { ...flowing(paragraph, i === 0 ? [...label, text] : [text], 'note'), joined }
    return i === 0 ? { ...printed, anchors: [note.id] } : printed
  })
}
