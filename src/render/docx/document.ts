import { Document, type ISectionOptions, Packer } from 'docx'
import { composeBody } from '../../layout/compose-body.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import type { Pages } from '../../model/page.ts'
import type { Template } from '../../theme/template.ts'
import type { DocxOptions } from '../docx.ts'
import { passagesOf } from '../docx-back/passages.ts'
import { sourceParts } from '../docx-back/source-part.ts'
import { isSound } from '../sound-picture.ts'
import { bodyElements } from './body.ts'
import { contentsElements, contentsExtras } from './contents.ts'
import { fontTableXml } from './faces.ts'
import { emptyFooters, footerDistance, footers } from './footer.ts'
import { reportIllegal } from './illegal.ts'
import { imprintElements, imprintExtras, isApart } from './imprint.ts'
import { mmToTwips } from './lengths.ts'
import { mastheadElements, mastheadExtras } from './masthead.ts'
import { settle } from './package.ts'
import { corePropertiesXml, customProperties } from './properties.ts'
import { withComments } from './review.ts'
import { settingsXml } from './settings.ts'
import { assemble, type BodyElement } from './spacing.ts'
import { stylesXml } from './styles.ts'
import { tableExtras } from './table.ts'
import { bookmarkName, rowTwips, type Writing } from './writing.ts'

/** Builds and packs the document; the one place where the `docx` package makes a file. */
export async function buildDocument(
  bulletin: Bulletin,
  template: Template,
  pages: Pages,
  { pictures, created, report, review = [] }: DocxOptions,
): Promise<Uint8Array> {
  if (report !== undefined) for (const found of reportIllegal(bulletin.source)) report(found)
  const extras = {
    ...mastheadExtras(template, bulletin, pages),
    ...contentsExtras(template, bulletin, pages),
    ...imprintExtras(template, bulletin, pages),
    ...tableExtras(template),
  }
  const writing: Writing = { bulletin, template, pages, pictures, extras }
  const contents = contentsElements(writing)
  const [first] = composeBody(bulletin.parts.slice(0, 1), bulletin.structure)
  const next = contents.length === 0 && first?.type === 'title' ? 'title' : 'other'
  const elements = [...mastheadElements(writing, next), ...contents, ...bodyElements(writing)]
  const document = new Document({
    customProperties: customProperties(bulletin),
    evenAndOddHeaderAndFooters: true,
    pageNumbers: () => ({ bookmarks: pageNumbers(pages), pageCount: pages.pages.length }),
    sections: sections(writing, assemble(elements)),
  })
  const packed = await Packer.toBuffer(document)
  const sound = new Set([...pictures].flatMap(([path, picture]) => (isSound(picture) ? [path] : [])))
  const passages = passagesOf({ bulletin, template, pictures: sound })
  const { file, text } = bulletin.source
  return settle(
    packed,
    new Map([
      ['word/styles.xml', stylesXml(template, extras)],
      ['word/settings.xml', settingsXml(template)],
      ['word/fontTable.xml', fontTableXml()],
      ['docProps/core.xml', corePropertiesXml(bulletin, created)],
      ...sourceParts({ file, text, passages }),
    ]),
    review.length === 0 ? undefined : (body) => withComments(body, review, passages, text, created),
  )
}

/** The page number of every title and section, for the results of the 目录's fields. */
function pageNumbers(pages: Pages): ReadonlyMap<string, string> {
  return new Map([...pages.anchors].map(([block, anchor]) => [bookmarkName(block), String(anchor.page)]))
}

/** The one section of a document; a second for an imprint whose pages bear no number. */
function sections(writing: Writing, body: readonly BodyElement[]): ISectionOptions[] {
  const { template, pages } = writing
  const imprint = imprintElements(writing)
  const properties = sectionProperties(template)
  const main = { properties, footers: footers(template) }
  if (!isApart(pages)) return [{ ...main, children: [...body, ...imprint] }]
  return [
    { ...main, children: body },
    { properties, footers: emptyFooters(), children: imprint },
  ]
}

/** Paper, type area and grid: lines only, since a character grid narrower than its glyphs breaks LibreOffice. */
function sectionProperties(template: Template) {
  const { page } = template
  return {
    page: {
      size: { width: mmToTwips(page.widthMm), height: mmToTwips(page.heightMm) },
      margin: {
        top: mmToTwips(page.topMm),
        left: mmToTwips(page.leftMm),
        right: mmToTwips(page.widthMm - page.leftMm - page.textWidthMm),
        bottom: mmToTwips(page.heightMm - page.topMm - page.textHeightMm),
        header: mmToTwips(15),
        footer: footerDistance(template),
      },
    },
    grid: { type: 'lines' as const, linePitch: rowTwips(template) },
  }
}
