import type { BlockId, Figures, Table } from '../model/issue.ts'
import type { StyleName } from '../theme/template.ts'

/** Words in one style. What the layout adds by itself (markers, labels, colons) has no `source`. */
export interface Piece {
  readonly text: string
  readonly style: StyleName
  /** The UTF-16 offset of the first character in the text. */
  readonly source: number | undefined
  /** Never parted from what follows, nor stretched: a marker and its space. */
  readonly glued?: boolean
  /** The block that a click leads to. */
  readonly link?: BlockId
}

/** A block to which words belong: its id, and where its span starts in the text. */
export interface Origin {
  readonly block: BlockId
  readonly start: number
}

/** How one paragraph stands apart from its style, in 字 of the style's size. What is left out is the style's own. */
export interface Indent {
  readonly left?: number
  readonly right?: number
  /** Of the first line, further than `left`; negative for one that hangs. */
  readonly firstLine?: number
}

/** Where a block goes on with its neighbour: the blank rows that its style wants are left out on that side. */
interface Joined {
  readonly above: boolean
  readonly below: boolean
}

/** A paragraph in print order, its style that of the paragraph (indents, alignment, rows); pieces may differ in face. */
export interface PrintedParagraph {
  readonly type: 'paragraph'
  readonly style: StyleName
  readonly pieces: readonly Piece[]
  readonly origin: Origin | undefined
  /** Further blocks that begin here: a section with its label, an item with its first paragraph. */
  readonly anchors?: readonly BlockId[]
  readonly joined?: Joined
  readonly indent?: Indent
  /** Stays on one page with the next line, though its style does not ask for it. */
  readonly keepNext?: boolean
  /** Begins a page. */
  readonly newPage?: boolean
}

/** A title with what stands around it, set without blank rows in between. */
export interface PrintedTitle {
  readonly type: 'title'
  readonly origin: Origin
  /** The article, which begins here too. */
  readonly article: BlockId
  readonly deck: Piece | undefined
  /** As written: more than one is a forced break. */
  readonly lines: readonly Piece[]
  /** Subtitles (behind ——), bylines and notes, in this order. */
  readonly below: readonly Piece[]
}

/** An entry of the contents. */
export interface PrintedEntry {
  readonly type: 'entry'
  readonly ordinal: string
  readonly title: string
  readonly target: BlockId | undefined
}

/** Pictures side by side. */
export interface PrintedFigures {
  readonly type: 'figures'
  readonly node: Figures
  readonly joined?: Joined
}

/** A table. */
export interface PrintedTable {
  readonly type: 'table'
  readonly node: Table
  readonly joined?: Joined
}

/** One block of an issue as it is printed. */
export type Printed = PrintedParagraph | PrintedTitle | PrintedEntry | PrintedFigures | PrintedTable
