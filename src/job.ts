import type { CivilDate } from './base/civil-date.ts'
import type { Diagnostic } from './base/diagnostic.ts'
import type { PdfaLevel } from './base/pdfa-level.ts'
import type { FontSet } from './fonts/font-set.ts'
import type { Bulletin } from './model/bulletin.ts'
import type { PictureFile } from './model/page.ts'
import type { ResolveContext } from './model/resolve.ts'
import type { Serial } from './model/serial.ts'
import type { ReviewNote } from './render/docx/review.ts'
import type { Template } from './theme/template.ts'

/** What an issue is read with: its serial (from `bulletin.yaml`) and its template. */
export interface Setting extends Pick<ResolveContext, 'placeOf'> {
  readonly serial: Serial
  readonly template: Template
}

/** An issue read and resolved, with what the parser had to say. */
export interface Opened {
  readonly bulletin: Bulletin
  readonly parsed: readonly Diagnostic[]
}

/** What outputs are made with. */
export interface Materials {
  readonly template: Template
  readonly fonts: FontSet
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** Written into the outputs as their date, so that the same issue gives the same bytes. */
  readonly created: CivilDate
  /** Makes PDFs PDF/A of this level. */
  readonly pdfa?: PdfaLevel | undefined
  /** What the proofreader has to say, for the comments of a Word document. */
  readonly review?: readonly ReviewNote[] | undefined
  /** Told of what an output cannot hold, such as control characters in a Word document. */
  readonly report?: (diagnostic: Diagnostic) => void
}
