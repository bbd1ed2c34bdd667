import { Bookmark, type IParagraphOptions } from 'docx'
import { composeBody } from '../../layout/compose-body.ts'
import type { Piece, Printed, PrintedParagraph, PrintedTitle } from '../../layout/printed.ts'
import type { Part } from '../../model/bulletin.ts'
import type { BlockId, Section } from '../../model/issue.ts'
import { figureElements } from './figures.ts'
import { linesOfBlock } from './laid-out.ts'
import { markOf } from './marks.ts'
import { pieceRuns } from './runs.ts'
import { type Spaced, spacedParagraph } from './spacing.ts'
import { cellTwips } from './styles.ts'
import { tableElements } from './table.ts'
import { titleIndent, titleRuns } from './title.ts'
import { bookmarkName, type Writing } from './writing.ts'

/** The body: the same list of printed blocks that the layout sets, so that both outputs have the same words in the same order. */
export function bodyElements(writing: Writing): readonly Spaced[] {
  const { parts, structure } = writing.bulletin
  const ends = new Map(parts.flatMap((part) => endOf(part)))
  const printed = composeBody(parts, structure)
  return printed.flatMap((block, at) => {
    const blocks = blocksOf(block)
    const elements = elementsOf(writing, block, {
      ends: blocks.map((id) => ends.get(id)).find(Boolean),
      behindHeading: staysWithNext(printed[at - 1], writing),
    })
    const closed = blocks.some((id) => writing.pages.closed.has(id))
    return closed ? elements.map((element, at) => (at === 0 ? { ...element, closed } : element)) : elements
  })
}

/** The last block of a section that 【】 closed. */
function endOf(part: Part): readonly (readonly [BlockId, Section])[] {
  if (part.type !== 'section' || !part.closed) return []
  let last: BlockId = part.id
  for (const child of part.children) {
    const inner = 'children' in child ? child.children : [child]
    for (const one of inner) if ('id' in one) last = one.id
  }
  return [[last, part]]
}

/** The blocks that begin with a printed one. */
function blocksOf(block: Printed): readonly BlockId[] {
  switch (block.type) {
    case 'paragraph':
      return [...(block.anchors ?? []), ...(block.origin === undefined ? [] : [block.origin.block])]
    case 'title':
      return [block.article, block.origin.block]
    case 'figures':
    case 'table':
      return [block.node.id]
    case 'entry':
      return []
  }
}

/** What stands around a block. */
interface Around {
  /** The closed section that it is the last of. */
  readonly ends: Section | undefined
  /** A heading or a title stands above it. */
  readonly behindHeading: boolean
}

/** True for a block that the layout keeps with the one below it. */
function staysWithNext(block: Printed | undefined, { template }: Writing): boolean {
  if (block?.type === 'title') return true
  return block?.type === 'paragraph' && (block.keepNext ?? template.styles[block.style].keepNext)
}

function elementsOf(writing: Writing, block: Printed, around: Around): readonly Spaced[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(writing, block, around)]
    case 'title':
      return titleElements(writing, block)
    case 'figures':
      return figureElements(writing, block)
    case 'table':
      return tableElements(writing, block)
    // Entries belong to the 目录, which writes them itself.
    case 'entry':
      return []
  }
}

/** A paragraph in its style; a section's label carries the bookmark that the 目录 leads to. */
function paragraph(writing: Writing, { joined, ...printed }: PrintedParagraph, around: Around): Spaced {
  const spaced = wholeParagraph(writing, printed, around)
  return {
    ...spaced,
    before: joined?.above === true ? 0 : spaced.before,
    after: joined?.below === true ? 0 : spaced.after,
  }
}

function wholeParagraph(
  writing: Writing,
  paragraph: Omit<PrintedParagraph, 'joined'>,
  { ends, behindHeading }: Around,
): Spaced {
  const { style, pieces, origin } = paragraph
  const closes = ends === undefined ? [] : [markOf('closes', ends.id)]
  const runs = [...pieceRuns(pieces, style), ...closes]
  if (style !== 'section' || origin === undefined) {
    const two = behindHeading && keepsTwoLines(writing, origin?.block)
    return spacedParagraph(writing, style, runs, {
      ...apart(writing, paragraph),
      ...(two ? { widowControl: true } : {}),
    })
  }
  return spacedParagraph(writing, style, [new Bookmark({ id: bookmarkName(origin.block), children: runs })])
}

/**
 * Whether two lines of a paragraph must stay with the heading above it, as in the layout: Word keeps a heading with one line,
 * but under widow control a paragraph has two at the foot of a page. That wants two at the head of the next page as well, which
 * the layout does not.
 */
function keepsTwoLines({ pages }: Writing, block: BlockId | undefined): boolean {
  const lines = block === undefined ? [] : linesOfBlock(pages, block)
  return lines.length > 0 && (lines.length === 1 || lines.at(-1) !== 1)
}

/** What sets a paragraph apart from its style: indents of its own, a page of its own, its hold on the next. */
function apart(
  { template }: Writing,
  { style, indent, keepNext, newPage }: Omit<PrintedParagraph, 'joined'>,
): Pick<IParagraphOptions, 'indent' | 'keepNext' | 'pageBreakBefore'> {
  const own = { ...template.styles[style], ...indent }
  const twips = (chars: number): number => Math.round(chars * cellTwips(own))
  const first = twips(own.firstLine)
  const side = { left: twips(own.left), right: twips(own.right) }
  return {
    ...(keepNext === true ? { keepNext } : {}),
    ...(newPage === true ? { pageBreakBefore: true } : {}),
    ...(indent === undefined
      ? {}
      : { indent: first < 0 ? { ...side, hanging: -first } : { ...side, firstLine: first } }),
  }
}

/** A title with its bookmark, 引题 above and 副题, 署名, 题注 below, without blank rows in between. */
function titleElements(writing: Writing, title: PrintedTitle): readonly Spaced[] {
  const line = (piece: Piece): Spaced =>
    spacedParagraph(writing, piece.style, pieceRuns([piece], piece.style))
  const runs = titleRuns(writing.pages, title)
  const bookmark = new Bookmark({ id: bookmarkName(title.article), children: runs })
  const parts = [
    ...(title.deck === undefined ? [] : [line(title.deck)]),
    spacedParagraph(writing, 'title', [bookmark], titleIndent(writing, title)),
    ...title.below.map(line),
  ]
  return parts.map((part, i) => ({
    ...part,
    before: i === 0 ? part.before : 0,
    after: i === parts.length - 1 ? part.after : 0,
  }))
}
