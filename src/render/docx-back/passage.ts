import type { Span } from '../../base/span.ts'
import type { StyleName } from '../../theme/template.ts'

/** What a paragraph of the document is: the style it is set in, or a picture. */
export type PassageKind = StyleName | 'picture'

/**
 * How a passage can be written back. `lines`: whole lines of the source, made anew from the words. `words`: the words alone,
 * inside their line. `number`: a number or date of the masthead, which nothing but the user changes. `config`: it comes from
 * `bulletin.yaml`. `made`: it was made by the layout, such as a contents that nobody wrote. `by-hand`: its lines cannot be told
 * apart.
 */
export type PassageOrigin = 'lines' | 'words' | 'number' | 'config' | 'made' | 'by-hand'

/** One paragraph of the document as it was written, and where it comes from. */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  readonly origin: PassageOrigin
  /** Where it stands in the source; undefined for `config` and `made`. */
  readonly span: Span | undefined
}

/**
 * What two texts of one kind are compared by. Titles and entries of the contents are broken and spread by the layout, so spaces
 * do not count in them.
 */
export function comparable(kind: PassageKind | undefined, text: string): string {
  if (kind !== undefined && SPREAD.has(kind)) return text.replace(/[\s\u3000]+/gu, '')
  return text.replaceAll('\t', '').trim()
}

const SPREAD: ReadonlySet<PassageKind> = new Set([
  'title',
  'nameList',
  'contentsEntry',
  'contentsLabel',
  'organisation',
  'name',
  'number',
  'issuer',
  'classification',
])
