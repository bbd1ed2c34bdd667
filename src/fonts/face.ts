import type { Font } from './font.ts'
import type { FontRole } from './roles.ts'

/** Where a font file was found: the project's own `fonts/` folder, the system, or the program's shipped set. */
export type FontSource = 'project' | 'system' | 'shipped'

/** A face that may be used, described without opening it. */
export interface Candidate {
  readonly source: FontSource
  /** Path as reports show it; its base name may state the role of a project's face (`仿宋.ttf`). */
  readonly path: string
  /** Its place in a collection; 0 in a plain file. */
  readonly index: number
  /** Family and full names in every language. */
  readonly names: readonly string[]
  /** Some faces are known by this name alone (`FZXBSJW--GB1-0`). */
  readonly postScriptName?: string
  readonly weight: number
  /** The id of a shipped face; other faces get one from their PostScript or file name. */
  readonly id?: string
  /** Reads the file; called at most once, when the face is first needed. May throw. */
  load(): Uint8Array
}

/** An opened face that text is set in. */
export interface Face {
  /** Stable, ASCII, unique in its set: `fandol-fang`, `simfang-0`. */
  readonly id: string
  /** The role it was made for; a fallback may serve other roles too. */
  readonly role: FontRole
  readonly source: FontSource
  readonly path: string
  readonly font: Font
  /** Whether it stands in for the official face of `role` or its equals. */
  readonly substitute: boolean
}

/** A code point's face and its glyph there, never 0. */
export interface Pick {
  readonly face: Face
  readonly glyph: number
}

/** A role that is not set in its official face or an equal of it. */
export interface Substitution {
  readonly role: FontRole
  /** The official name, as the Word document carries it. */
  readonly wanted: string
  /** The family that is used instead. */
  readonly used: string
  readonly path: string
}

/** A font file that was chosen and could not be used; the next one took its place. */
export interface RejectedFont {
  readonly path: string
  /** A `FontProblem`, `variable`, or `unreadable` when loading failed. */
  readonly reason: string
}
