import type { Span } from './span.ts'

/** Somewhere in a text file of the project: an issue or `bulletin.yaml`. Offsets are UTF-16 units of the decoded text. */
export interface FilePlace {
  readonly file: string
  readonly span: Span
}

/** Somewhere in an imported file: the part of a package (`word/document.xml`, empty for plain text) and a paragraph or line, from 1. */
export interface InputPlace {
  readonly input: string
  readonly part: string
  readonly paragraph: number
}

/** Somewhere on a printed page: page and row, both from 1. */
export interface PagePlace {
  readonly page: number
  readonly row: number
}

/** Where a value came from or a finding points to. */
export type Place = FilePlace | InputPlace | PagePlace
