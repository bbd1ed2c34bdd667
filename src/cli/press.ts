import type { CivilDate } from '../base/civil-date.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import { BulletinError } from '../base/errors.ts'
import type { PdfaLevel } from '../base/pdfa-level.ts'
import type { Candidate } from '../fonts/face.ts'
import { FontError } from '../fonts/font-error.ts'
import { createFontSet, type FontSet } from '../fonts/font-set.ts'
import type { Materials, Opened } from '../job.ts'
import type { LaidOut, LayoutOptions } from '../layout/layout.ts'
import { protectedNames } from '../model/house-words.ts'
import { compose, toDocx, toPdf } from '../pipeline.ts'
import { fontCandidates } from '../project/fonts.ts'
import { type OpenedIssue, openIssue } from '../project/open-issue.ts'
import { type HeadImage, loadPictures } from '../project/pictures.ts'
import type { ReviewNote } from '../render/docx/review.ts'
import type { Measure } from '../theme/template.ts'
import { type Desk, readIssue, settingFor } from './desk.ts'

/** What an issue can be made into. */
export type Format = 'pdf' | 'docx' | 'text' | 'dump'

/** The ending of each format's files. */
export const ENDINGS: Readonly<Record<Format, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  text: '.txt',
  dump: '.dump.txt',
}

/** An issue laid out, ready to be printed in any format. */
export interface Proof {
  readonly file: OpenedIssue
  readonly opened: Opened
  readonly laid: LaidOut
  readonly fonts: FontSet
  /** What pictures have to say. */
  readonly diagnostics: readonly Diagnostic[]
  /** What was found while outputs were written; complete once they are. */
  readonly late: readonly Diagnostic[]
  /** The bytes in a format; the same issue always gives the same. */
  print(format: Format, review?: readonly ReviewNote[]): Promise<Uint8Array>
}

/** What was asked for on the command line, instead of what the project says. */
export interface PrintWishes {
  readonly measure?: Measure | undefined
  readonly pdfa?: PdfaLevel | undefined
  /** 送审稿 is printed on a draft. */
  readonly draft?: true
}

/** Lays out issues of one project. */
export interface Press {
  proof(path: string, wishes?: PrintWishes): Promise<Proof>
}

const presses = new WeakMap<Desk, Press>()

/** The press of a project; it is set up once. */
export function pressOf(desk: Desk): Press {
  const press = presses.get(desk) ?? openPress(desk)
  presses.set(desk, press)
  return press
}

/** Sets up the fonts of a project once; each issue still gets a set of its own, so that none leaves traces in the next. */
function openPress(desk: Desk): Press {
  const { world, project } = desk
  const candidates = once(fontCandidates(world, project))
  const sources = project.settings.fonts.sources
  return {
    async proof(path, wishes = {}) {
      const file = openIssue(world, path, project.folder)
      const { template } = settingFor(desk, file.source)
      const opened = readIssue(desk, file.source, wishes.draft === true ? { draftMark: true } : {})
      const { hasWholeData } = await import('../project/picture-data.ts')
      const { pictures, diagnostics } = loadPictures(
        world,
        file,
        opened.bulletin.issue,
        hasWholeData,
        headImage(desk, opened),
      )
      const fonts = createFontSet(candidates, { sources })
      const created = creationDate(world.env.SOURCE_DATE_EPOCH, opened)
      const late: Diagnostic[] = []
      const report = (diagnostic: Diagnostic): void => void late.push(diagnostic)
      const { output } = project.settings
      const pdfa = wishes.pdfa ?? output.pdfa
      const materials: Materials = { template, fonts, pictures, created, report, pdfa }
      const measure = wishes.measure ?? output.measure ?? template.grid.measure
      const names = protectedNames(desk.words())
      const laid = await withFonts(() => compose(opened, materials, { measure, names }))
      return {
        file,
        opened,
        laid,
        fonts,
        diagnostics,
        late,
        print: (format, review) => print(format, opened, laid, { measure, names }, { ...materials, review }),
      }
    },
  }
}

/** The office's own masthead picture, which stands below the project and not beside the issue. */
function headImage({ project }: Desk, { bulletin }: Opened): HeadImage | undefined {
  const { mastheadImage: path } = bulletin.serial
  const { image } = bulletin.masthead
  if (path === undefined || image?.place === undefined) return undefined
  return { folder: project.folder, path, key: image.value, place: image.place }
}

async function print(
  format: Format,
  opened: Opened,
  laid: LaidOut,
  options: LayoutOptions,
  materials: Materials,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return toPdf(opened, laid, materials)
    case 'docx':
      // Word breaks lines by itself, so titles and page numbers come from pages set as it sets them.
      return toDocx(
        opened,
        options.measure === 'word' ? laid : await compose(opened, materials, { ...options, measure: 'word' }),
        materials,
      )
    case 'text': {
      const { renderText } = await import('../render/text.ts')
      return new TextEncoder().encode(renderText(opened.bulletin, materials.template))
    }
    case 'dump': {
      const { dump } = await import('../render/dump.ts')
      return new TextEncoder().encode(dump(laid.pages))
    }
  }
}

/** Font files are large: each is read once, however many issues use it. */
function once(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => {
    let bytes: Uint8Array | undefined
    return {
      ...candidate,
      load: () => {
        bytes ??= candidate.load()
        return bytes
      },
    }
  })
}

async function withFonts<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof FontError) throw new BulletinError('fonts/none', {}, { cause: error })
    throw error
  }
}

/** The date written into outputs: SOURCE_DATE_EPOCH, else the issue's own, else the first day of its year. Never the clock. */
function creationDate(epoch: string | undefined, { bulletin }: Opened): CivilDate {
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) {
    const at = new Date(Number(epoch) * 1000)
    return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
  }
  const { date, year } = bulletin.masthead
  return date?.value ?? { year: year ?? 2000, month: 1, day: 1 }
}
