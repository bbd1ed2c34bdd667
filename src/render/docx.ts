import type { CivilDate } from '../base/civil-date.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { Pages, PictureFile } from '../model/page.ts'
import type { Template } from '../theme/template.ts'
import type { ReviewNote } from './docx/review.ts'

/** What a Word document is written with. */
export interface DocxOptions {
  /** Pictures by the path written in the issue; one that is missing or damaged leaves an empty frame. */
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** The creation date that the file states: the issue's own, so that two runs give the same bytes. */
  readonly created: CivilDate
  /** What the proofreader has to say, as comments. */
  readonly review?: readonly ReviewNote[] | undefined
  /** Told of characters that a Word document cannot hold. */
  report?(diagnostic: Diagnostic): void
}

/**
 * Writes a bulletin as a Word document (ISO/IEC 29500 transitional). The words come from the bulletin, the look from the
 * template, and from the pages only what must agree with the PDF: page numbers, title breaks, fitted sizes, columns. The same
 * input gives the same bytes, whenever and wherever it is run. The `docx` package is loaded when this is first called.
 */
export async function renderDocx(
  bulletin: Bulletin,
  template: Template,
  pages: Pages,
  options: DocxOptions,
): Promise<Uint8Array> {
  const { buildDocument } = await import('./docx/document.ts')
  return buildDocument(bulletin, template, pages, options)
}
