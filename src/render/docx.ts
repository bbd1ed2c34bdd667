import type { CivilDate } from '../base/civil-date.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { Pages, PictureFile } from '../model/page.ts'
import type { Template } from '../theme/template.ts'

/**
 * Writes a bulletin as a Word document (ISO/IEC 29500 transitional). The words come from the bulletin, the look from the template, and
 * from the pages only what must agree with the PDF: page numbers, title breaks, fitted sizes. The same input gives the same
 * bytes, whenever and wherever it is run. Pictures are looked up by the path written in the issue; one that is missing
 * prints its path.
 */
export async function renderDocx(
  bulletin: Bulletin,
  template: Template,
  pages: Pages,
  options: { readonly pictures: ReadonlyMap<string, PictureFile>; readonly created: CivilDate },
): Promise<Uint8Array> {
  const { buildDocument } = await import('./docx/document.ts')
  return buildDocument(bulletin, template, pages, options)
}
