import type { Bulletin } from '../../model/bulletin.ts'
import type { BlockId } from '../../model/issue.ts'
import type { Pages, PictureFile } from '../../model/page.ts'
import type { StyleName, Template } from '../../theme/template.ts'
import { mmToTwips, ptToTwips } from './lengths.ts'
import type { StyleExtra } from './styles.ts'

/** All that the writers of the document's parts look at. */
export interface Writing {
  readonly bulletin: Bulletin
  readonly template: Template
  /** The layout: page numbers, title breaks and fitted sizes are taken from it, never measured here. */
  readonly pages: Pages
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** What the head of this issue adds to the template's styles. */
  readonly extras: Readonly<Partial<Record<StyleName, StyleExtra>>>
}

/** The bookmark of a title or section. The underscore hides it from Word's list of bookmarks. */
export function bookmarkName(block: BlockId): string {
  return `_bulletin_${block}`
}

/** One row of the grid in twips: 579. */
export function rowTwips(template: Template): number {
  return ptToTwips(template.grid.pitchPt)
}

/** The width of the type area in twips: 8844 for 156 mm. */
export function textWidthTwips(template: Template): number {
  return mmToTwips(template.page.textWidthMm)
}
