import type { StyleName } from '../../theme/template.ts'

/** A Word document as far as a bulletin has use for it. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[]
  /** Words behind the comments' marks, in the order of the document. */
  readonly comments: readonly WordComment[]
  /** Custom properties by name: 期号, 总期号, 日期 … */
  readonly properties: ReadonlyMap<string, string>
  /** How many paragraphs are set in a style of ours. */
  readonly ours: number
}

/** A paragraph or a table. */
export type WordBlock = WordParagraph | WordTable

/** A style of ours: of the template, or one that carries no words of the issue. */
export type ParagraphStyle = StyleName | 'picture' | 'rule' | 'anchor'

/** A paragraph with all changes that Word tracks accepted. */
export interface WordParagraph {
  readonly type: 'paragraph'
  /** Our style that it is set in or that its style was made from; undefined for any other. */
  readonly style: ParagraphStyle | undefined
  /** A line break is `\n`, a tab `\t`. */
  readonly text: string
  /** The words at its start in the style of a note's label: a note opens here. */
  readonly opensNote: boolean
  /** Bookmarks in it, in order, each with how much text stands before it. */
  readonly bookmarks: readonly { readonly name: string; readonly at: number }[]
  /** The names that pictures bear; ours bear their path. */
  readonly pictures: readonly string[]
  /** `w:jc` of its own. */
  readonly align: string | undefined
  readonly revisions: readonly Revision[]
}

/** A table. */
export interface WordTable {
  readonly type: 'table'
  readonly rows: readonly WordRow[]
}

/** A row of a table. */
export interface WordRow {
  readonly head: boolean
  readonly cells: readonly WordCell[]
}

/** A cell as it stands in the row: `span` columns wide, beginning a cell over several rows or going on with one. */
export interface WordCell {
  readonly span: number
  readonly merge: 'begins' | 'goes-on' | undefined
  readonly paragraphs: readonly WordParagraph[]
}

/** Words that Word tracks as put in or taken out. */
export interface Revision {
  readonly type: 'inserted' | 'deleted'
  readonly author: string
  readonly text: string
}

/** A comment. */
export interface WordComment {
  readonly author: string
  readonly text: string
  /** The words that it is about, shortened by nobody. */
  readonly about: string
}

/** The paragraphs of a document in order, those of table cells included. */
export function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  )
}
