import type { Span } from '../base/span.ts'
import type { BlockId } from './issue.ts'

/**
 * A laid-out issue: pages of items at fixed positions. Lengths are points (1/72 inch), x from the left and y down from the
 * top edge of the paper. Renderers only draw what stands here; nothing after layout measures text.
 */
export interface Pages {
  readonly pages: readonly Page[]
  /** Where each title, section and note begins: page number as printed, from 1. */
  readonly anchors: ReadonlyMap<BlockId, Anchor>
  /** The lines of each title as broken, for a writer that must break at the same places. */
  readonly titleLines: ReadonlyMap<BlockId, readonly string[]>
  /** Blocks above which the blank rows were dropped, so that the imprint needs no page of its own. */
  readonly closed: ReadonlySet<BlockId>
  /** Faces used, by the id that runs carry. */
  readonly faces: readonly string[]
  /** What the pages could not show as written, in the order it was met; the page rules speak of it. */
  readonly facts: readonly PageFact[]
}

/** Something that stands on the pages otherwise than it was written. */
export type PageFact = MissingCharacter | UnprintedPicture | Substitution | ImprintAlone

/** A character that no face has: 〓 stands for it. */
export interface MissingCharacter {
  readonly type: 'missing-character'
  readonly char: string
  /** In the text; undefined for words that are not written there. */
  readonly span: Span | undefined
}

/** A picture that was not handed to the layout: an empty frame stands in its place. */
export interface UnprintedPicture {
  readonly type: 'unprinted-picture'
  readonly path: string
  /** Of the path in the text. */
  readonly span: Span
  readonly page: number
  readonly row: number
}

/** The imprint found no room below the text, and the template did not ask for a page of its own. */
export interface ImprintAlone {
  readonly type: 'imprint-alone'
  readonly page: number
}

/** An official face for which another one stands in. */
export interface Substitution {
  readonly type: 'substitution'
  /** The official name: 仿宋_GB2312. */
  readonly wanted: string
  /** The family used. */
  readonly used: string
}

/** Where a block begins. */
export interface Anchor {
  readonly page: number
  readonly row: number
  readonly y: number
}

/** One page. */
export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly PageItem[]
}

/** Anything drawn on a page. */
export type PageItem = Run | Rule | Picture

/** What a run is for; the names of the theme's styles, and the marks outside the text. */
export type RunRole = string

/** A piece of one line in one face, size and colour. */
export interface Run {
  readonly type: 'run'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  /** The advance of each code point of `text` in points, spacing included. */
  readonly advances: readonly number[]
  /** The id of the face in the font set. */
  readonly face: string
  readonly size: number
  /** `000000`, RGB hexadecimal. */
  readonly colour: string
  readonly role: RunRole
  /** The row of the type area that the line stands on, from 1; undefined outside the grid (page number, imprint). */
  readonly row: number | undefined
  readonly block: BlockId | undefined
  /** The offset of the run's first character in the block's text, undefined for words the layout adds (markers, ordinals). */
  readonly offset: number | undefined
  /** True for the first run of a line, so that readers can tell lines apart. */
  readonly startsLine: boolean
  /** True where the line ends inside a paragraph: what follows belongs to it without a break. */
  readonly continues: boolean
  /** Points by which each gap of the line was widened to fill the measure, less than 0 where squeezed; 0 where it stands at its natural width. */
  readonly gap: number
  /** The block that a click leads to, for contents entries. */
  readonly link?: BlockId
}

/** A horizontal rule. */
export interface Rule {
  readonly type: 'rule'
  readonly x: number
  /** Its centre. */
  readonly y: number
  readonly width: number
  /** Line width. */
  readonly weight: number
  readonly colour: string
  readonly role: RunRole
  /** A vertical line of this length instead, for table borders. */
  readonly height?: number
}

/** A picture, scaled to fit. */
export interface Picture {
  readonly type: 'picture'
  readonly x: number
  /** Its upper edge. */
  readonly y: number
  readonly width: number
  readonly height: number
  /** The path as written in the issue. */
  readonly path: string
  /** The size of its file in pixels, after EXIF orientation. */
  readonly pixels: { readonly width: number; readonly height: number }
  readonly alt: string
  readonly block: BlockId | undefined
  readonly role: RunRole
}

/** A picture file made ready by the project: its format and size read from the header. */
export interface PictureFile {
  readonly path: string
  readonly format: 'jpeg' | 'png'
  /** In pixels, after EXIF orientation. */
  readonly width: number
  readonly height: number
  /** 1–8 as in EXIF; 1 is upright. */
  readonly orientation: number
  readonly bytes: Uint8Array
}
