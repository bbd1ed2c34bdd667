/** What a line of a bulletin is; the writers of formats give each its looks. */
export type Role =
  | 'mark'
  | 'organisation'
  | 'name'
  | 'subtitle-of-name'
  | 'number'
  | 'issuer'
  | 'contents-label'
  | 'entry'
  | 'note'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'paragraph'
  | 'heading'
  | 'credit'
  | 'section'
  | 'item'
  | 'cc'
  | 'copies'

/** One line as it is printed. */
export interface Part {
  readonly role: Role
  /** As it is printed; `\n` for a soft break. Of a picture, its alternative text. */
  readonly text: string
  readonly picture?: true
  /** The automatic number that a word processor may write in its place: `text` begins with it. */
  readonly auto?: { readonly label: string; readonly format: string; readonly pattern: string }
}

/** What a bulletin says, to hold the import against. */
export interface ArchiveTruth {
  readonly number: number | undefined
  readonly total: number | undefined
  /** Undefined where it is damaged or missing: then none may be guessed. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | undefined
  readonly name: string | undefined
  readonly organisations: readonly string[]
  readonly issuer: string | undefined
  readonly signers: readonly string[]
  /** Heads inside the contents. */
  readonly groups: readonly string[]
  readonly bylines: readonly string[]
  readonly entries: readonly string[]
  readonly titles: readonly string[]
  readonly credits: readonly string[]
  readonly sections: readonly string[]
  readonly items: readonly string[]
  /** Label and words of every line of the imprint. */
  readonly cc: readonly string[]
}

/** A bulletin before it is given a format. */
export interface Drafted {
  readonly parts: readonly Part[]
  readonly truth: ArchiveTruth
  /** The rows of the table of shapes that occur in it. */
  readonly shapes: readonly string[]
}

/** A bulletin as a file. */
export interface WrittenFile {
  readonly name: string
  readonly format: 'txt' | 'html' | 'docx'
  readonly bytes: Uint8Array
  readonly drafted: Drafted
  /** Shapes that belong to the format. */
  readonly shapes: readonly string[]
}
