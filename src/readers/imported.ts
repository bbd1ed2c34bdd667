import type { CivilDate } from '../base/civil-date.ts'
import type { InputPlace } from '../base/place.ts'
import type { Data } from '../base/words.ts'
import type { Kind, NumberRange } from '../model/issue.ts'
import type { Serial } from '../model/serial.ts'
import type { Structure } from '../model/structure.ts'
import type { PictureFile } from './read/document.ts'
import type { ReadMessageId } from './read/words.ts'
import type { ImportMessageId } from './words.ts'

/** How far a reading may be trusted: its form leaves no doubt · it is the usual one · it is our best guess. */
export type Confidence = 'certain' | 'likely' | 'guess'

/** Something that an importer read, mended or could not read. Words: `IMPORT_WORDS` and `READ_WORDS`. */
export interface ImportNote {
  readonly messageId: ImportMessageId | ReadMessageId
  readonly data: Data
  /** The line or paragraph of the input in `paragraph`, from 1. */
  readonly place: InputPlace
  readonly confidence: Confidence
}

/** What the masthead of the input says. */
export interface ImportedFields {
  readonly number?: NumberRange
  readonly total?: NumberRange
  readonly date?: CivilDate
  /** The year by which the issue is numbered, as its number line says or its date. */
  readonly year?: number
  readonly kind: Kind
  readonly name?: string
  readonly organisations: readonly string[]
  readonly issuer?: string
}

/** A legacy issue as source text. */
export interface Imported {
  /** Canonical source text of the issue, front matter included. */
  readonly text: string
  /** In the order of the input. */
  readonly notes: readonly ImportNote[]
  readonly fields: ImportedFields
  /** Characters of the input (spaces aside) that are missing from `text`; anything but the empty string is a defect of the importer. */
  readonly lost: string
  /** The pictures that the text shows as `![…](name)`, in order. */
  readonly pictures: readonly PictureFile[]
}

/** What of `bulletin.yaml` an importer compares the masthead with. */
export type ImportSerial = Pick<Serial, 'name' | 'organisations' | 'issuer' | 'classification' | 'numbering'>

/** What an importer needs to know beside the text. */
export interface ImportOptions {
  /** The name under which places report the input. */
  readonly input: string
  /** Masthead values that equal the serial's are left out of the front matter. */
  readonly serial?: ImportSerial
  readonly structure: Structure
  /** The folder in which the text names its pictures, with `/` at its end; none by default. */
  readonly pictureFolder?: (fields: ImportedFields) => string
}

/** Adds a note about a line of the input. */
export type Report = (
  messageId: ImportMessageId,
  line: number,
  confidence: Confidence,
  data?: Readonly<Record<string, string | number>>,
) => void
