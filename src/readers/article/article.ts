import type { CivilDate } from '../../base/civil-date.ts'
import type { InputPlace } from '../../base/place.ts'
import type { Data } from '../../base/words.ts'
import type { Confidence } from '../imported.ts'
import type { PictureFile, ReadNote, ReadTable } from '../read/document.ts'
import type { ArticleMessageId } from './words.ts'

/** A pasted article, cleaned: what it is called, where it is from, and its text in the order of the input. */
export interface CleanArticle {
  /** The lines of the title as they stood; empty where the input has none. */
  readonly title: readonly string[]
  /** Without its dashes. */
  readonly subtitle: string | undefined
  readonly origin: Origin
  readonly blocks: readonly ArticleBlock[]
  /** The pictures that `blocks` name. */
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** In the order of the input; those of the reader of the file included. */
  readonly notes: readonly (ArticleNote | ReadNote)[]
}

/** Where an article is from, as far as the input says. */
export interface Origin {
  /** The unit that sent it, or the paper or site that printed it. */
  readonly source?: string
  /** True where `source` is a paper, a site or an agency: 转自. */
  readonly medium: boolean
  readonly author?: string
  readonly date?: CivilDate
}

/** A piece of the text. Texts are words, without the marks of the source format. */
export type ArticleBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'subhead'; readonly text: string }
  /** （…） at the end, alone on its line. */
  | { readonly type: 'attribution'; readonly text: string }
  | { readonly type: 'picture'; readonly picture: string; readonly caption: string }
  | { readonly type: 'table'; readonly table: ReadTable }
  /** Something is missing here; what, the editor is told in `text`. */
  | { readonly type: 'gap'; readonly text: string }

/** Something that was left out, mended, guessed or not found. Words: `ARTICLE_WORDS`. */
export interface ArticleNote {
  readonly messageId: ArticleMessageId
  readonly data: Data
  readonly place: InputPlace
  readonly confidence: Confidence
  /** The text that stands in the input and not in the article, or not there, in full. */
  readonly dropped?: string
}

/** Adds a note about a line of the input. */
export type Remark = (
  messageId: ArticleMessageId,
  place: InputPlace,
  confidence: Confidence,
  data?: Data,
  dropped?: string,
) => void
