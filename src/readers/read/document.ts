import type { InputPlace } from '../../base/place.ts'
import type { Data } from '../../base/words.ts'
import type { Confidence } from '../imported.ts'
import type { ReadMessageId } from './words.ts'

/** The formats that are read. `doc` is Word 97–2003 and its WPS twin; `mht` a web page saved as one file. */
export const READ_FORMATS = ['txt', 'md', 'docx', 'doc', 'rtf', 'html', 'mht', 'pdf'] as const

/** One of {@link READ_FORMATS}. */
export type ReadFormat = (typeof READ_FORMATS)[number]

/** What a file holds, whatever its format: text and pictures in reading order, with as much of the looks as tells parts apart. */
export interface ReadDocument {
  readonly format: ReadFormat
  readonly blocks: readonly ReadBlock[]
  /** By the key that {@link ReadPicture} names, in the order of their first use. */
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** In the order of the input. */
  readonly notes: readonly ReadNote[]
  readonly about: ReadAbout
  /** Characters of the input (white space aside) that are neither in `blocks` nor in what a note says was left out; anything but the empty string is a defect of the reader. */
  readonly lost: string
}

/** What a reader of one format gives: a document without the name of its format. */
export type ReadParts = Omit<ReadDocument, 'format'>

/** A paragraph, a table or a picture. */
export type ReadBlock = ReadParagraph | ReadTable | ReadPicture

/** Where a block stood when it was not in the run of the text. */
export type Region = 'header' | 'footer' | 'textbox' | 'footnote'

/** One paragraph. */
export interface ReadParagraph {
  readonly type: 'paragraph'
  /** The texts of all runs, automatic numbering in front included; `\n` for a soft line break, `\t` for a tab. */
  readonly text: string
  readonly runs: readonly ReadRun[]
  readonly where: InputPlace
  /** The automatic number or bullet with which `text` begins: `一、`, `（一）`, `1.`, `●`. */
  readonly label?: string
  readonly align?: 'center' | 'right' | 'justify'
  /** Indentation of the first line in points, hanging ones negative. */
  readonly indentPt?: number
  /** Level of the outline, from 1. */
  readonly heading?: number
  readonly pageBreakBefore?: true
  /** A line is drawn below, as under a masthead. */
  readonly ruleBelow?: true
  readonly region?: Region
}

/** Text of one look. What is undefined is not said by the input. */
export interface ReadRun {
  readonly text: string
  /** The East Asian face. */
  readonly font?: string
  readonly sizePt?: number
  readonly bold?: true
  readonly italic?: true
  /** Six hexadecimal digits; black is not said. */
  readonly colour?: string
}

/** A table. Every row has the cells that begin in it, from left to right; joined ones count once in each row. */
export interface ReadTable {
  readonly type: 'table'
  readonly rows: readonly (readonly ReadCell[])[]
  readonly where: InputPlace
  readonly region?: Region
  /** True where lines are drawn around the cells; a table without them may only set text in columns. */
  readonly ruled?: true
}

/** A cell of a table. */
export interface ReadCell {
  readonly blocks: readonly ReadBlock[]
  /** How many columns it is wide. */
  readonly columns: number
  /** True for the part of a cell that belongs to the one above it. */
  readonly above?: true
}

/** A picture in the run of the text. */
export interface ReadPicture {
  readonly type: 'picture'
  /** Key in {@link ReadDocument.pictures}; undefined where only a link to it is known. */
  readonly picture: string | undefined
  /** What the input says it shows; often empty. */
  readonly alt: string
  readonly where: InputPlace
  readonly region?: Region
}

/** A picture of the input. */
export interface PictureFile {
  /** A file name without folders, one of its kind in the document: `image1.png`. */
  readonly name: string
  /** Its bytes, unpacked at the call so that a file of many pictures needs little memory; undefined where they are damaged. */
  readonly bytes: () => Uint8Array | undefined
}

/** What a file says about itself outside of its text; a web page says most. */
export interface ReadAbout {
  readonly title?: string
  readonly author?: string
  /** The paper or site that it is from. */
  readonly source?: string
  /** As written. */
  readonly date?: string
  readonly url?: string
}

/** Something that a reader left out, took for granted or could not read. Words: `READ_WORDS`. */
export interface ReadNote {
  readonly messageId: ReadMessageId
  readonly data: Data
  readonly place: InputPlace
  readonly confidence: Confidence
  /** The text that was left out on purpose, in full; `data.text` may be shortened for people. */
  readonly dropped?: string
}
