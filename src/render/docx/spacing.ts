import { type IParagraphOptions, Paragraph, type ParagraphChild, type Table } from 'docx'
import type { StyleName } from '../../theme/template.ts'
import { WORD_STYLES } from './word-styles.ts'
import { rowTwips, type Writing } from './writing.ts'

/** What the body of a document is made of. */
export type BodyElement = Paragraph | Table

/** Spacing that a neighbour forces on a paragraph, in twips. */
export interface Spacing {
  readonly before?: number
  readonly after?: number
}

/** A paragraph or table before its spacing is settled. All lengths in twips. */
export interface Spaced {
  /** Blank space wanted above and below. */
  readonly before: number
  readonly after: number
  /** How much of the space below it fills itself. */
  readonly fills?: number
  /** The layout dropped the blank rows above it, so that the imprint needs no page of its own. */
  readonly closed?: boolean
  /** What its style writes; undefined for a table, which has no spacing of its own: its neighbours give it. */
  readonly style: { readonly before: number; readonly after: number } | undefined
  readonly make: (spacing: Spacing | undefined) => BodyElement
}

/** A paragraph in a template's style. */
export function spacedParagraph(
  writing: Writing,
  style: StyleName,
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'children' | 'style' | 'spacing'> = {},
): Spaced {
  const row = rowTwips(writing.template)
  const { before, after } = writing.template.styles[style]
  const extra = writing.extras[style]
  const own = {
    before: extra?.before ?? Math.round(before * row),
    after: extra?.after ?? Math.round(after * row),
  }
  return {
    ...own,
    style: own,
    make: (spacing) =>
      new Paragraph({
        ...options,
        style: WORD_STYLES[style].id,
        ...(spacing === undefined ? {} : { spacing }),
        children,
      }),
  }
}

/**
 * Makes the pieces. Between two of them the layout leaves the larger of the two spaces, where Word may add them up: where
 * the styles alone would not give that, the paragraphs carry the difference as spacing of their own.
 */
export function assemble(pieces: readonly Spaced[]): readonly BodyElement[] {
  const spacings = pieces.map((): { before?: number; after?: number } => ({}))
  const [first] = pieces
  if (first?.style !== undefined && first.style.before !== first.before)
    spacings[0] = { before: first.before }
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]
    const own = spacings[i]
    const nextOwn = spacings[i + 1]
    if (next === undefined || own === undefined || nextOwn === undefined) break
    const space = next.closed === true ? 0 : Math.max(piece.after, next.before)
    const gap = Math.max(0, space - (piece.fills ?? 0))
    const after = piece.style?.after ?? 0
    const before = next.style?.before ?? 0
    if (after + before === gap) continue
    if (next.style === undefined || gap === after) {
      if (gap !== after) own.after = gap
      if (before !== 0) nextOwn.before = 0
    } else {
      if (after !== 0) own.after = 0
      if (before !== gap) nextOwn.before = gap
    }
  }
  return pieces.map((piece, i) => {
    const spacing = spacings[i] ?? {}
    return piece.make(Object.keys(spacing).length === 0 ? undefined : spacing)
  })
}
