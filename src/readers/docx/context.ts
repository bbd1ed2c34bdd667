import type { Data } from '../../base/words.ts'
import type { Confidence } from '../imported.ts'
import type { Zip } from '../package/zip-reader.ts'
import type { PictureFile, ReadNote, Region } from '../read/document.ts'
import type { ReadMessageId } from '../read/words.ts'
import type { Numbering } from './numbering.ts'
import type { Relation } from './relations.ts'
import type { Styles } from './styles.ts'

/** Pictures beyond this many are left where they are. */
export const MOST_PICTURES = 1000

/** What is known of a document while one part of it is read. */
export interface PartContext {
  readonly input: string
  readonly part: string
  readonly zip: Zip
  readonly styles: Styles
  readonly numbering: Numbering
  readonly relations: ReadonlyMap<string, Relation>
  /** Shared by all parts of the document. */
  readonly found: Found
  readonly region: Region | undefined
  /** The paragraph that is being read, from 1. */
  paragraph: number
}

/** What all parts of a document add to. */
export interface Found {
  readonly notes: ReadNote[]
  readonly pictures: Map<string, PictureFile>
  inserted: number
  deleted: number
  skippedPictures: number
  /** True once a text box was met. */
  boxes: boolean
}

/** Adds a note about the paragraph that is being read. */
export function noteHere(
  context: PartContext,
  messageId: ReadMessageId,
  confidence: Confidence,
  data: Data = {},
  dropped?: string,
): void {
  const { input, part, paragraph } = context
  const note = { messageId, data, place: { input, part, paragraph: Math.max(1, paragraph) }, confidence }
  context.found.notes.push(dropped === undefined ? note : { ...note, dropped })
}

/** The first words of a text, for a note. */
export function shortened(text: string): string {
  const bare = text.replace(/\s+/gu, ' ').trim()
  return bare.length > 30 ? `${bare.slice(0, 30)}…` : bare
}
