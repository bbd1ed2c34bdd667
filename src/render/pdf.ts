import type { CivilDate } from '../base/civil-date.ts'
import type { PdfaLevel } from '../base/pdfa-level.ts'
import type { FontSet } from '../fonts/font-set.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { Pages, PictureFile } from '../model/page.ts'
import { pdfkitSubset } from './pdf/archive.ts'
import { pageContent } from './pdf/content.ts'
import { embedFace, type PdfFace, standsIn } from './pdf/embedded.ts'
import type { Fontkit } from './pdf/font.ts'
import { type PdfHost, type PdfRef, textString } from './pdf/host.ts'
import { type PdfInfo, pdfInfo } from './pdf/info.ts'
import { linksOf } from './pdf/links.ts'
import { looksParted } from './pdf/looks-parted.ts'
import { addOutline, destinationNames, outlineOf } from './pdf/outline.ts'
import { pictureDrawer } from './pdf/picture.ts'
import type { Element } from './pdf/structure.ts'
import { tagPages } from './pdf/tag-pages.ts'
import { annotationKey, writeStructure } from './pdf/write-structure.ts'
import { xmpOf } from './pdf/xmp.ts'

/** What pages are painted with. */
export interface PdfOptions {
  readonly bulletin: Bulletin
  /** The set that the layout was made with: runs name its faces. */
  readonly fonts: FontSet
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** The creation date that the file states: the issue's own, so that two runs give the same bytes. */
  readonly created: CivilDate | Date
  /** Makes the file PDF/A of this level; an ordinary PDF 1.7 without it. */
  readonly pdfa?: PdfaLevel | undefined
}

/**
 * Paints pages as a tagged PDF. pdfkit and fontkit are loaded when this is first called and only draw: every position comes
 * from the layout. The same pages and options give the same bytes. A picture that cannot be decoded leaves its place empty.
 */
export async function renderPdf(pages: Pages, options: PdfOptions): Promise<Uint8Array> {
  const { PDFDocument } = (await import('pdfkit')) as unknown as {
    PDFDocument: new (options: object) => PdfHost
  }
  const fontkit = await import('fontkit')
  const info = pdfInfo(options.bulletin, options.created)
  const host = new PDFDocument({
    autoFirstPage: false,
    // No Helvetica: it would be named in the file without being used or embedded.
    font: null,
    lang: 'zh-CN',
    displayTitle: true,
    ...pdfkitSubset(options.pdfa),
    info,
  })
  const bytes = collect(host)
  writeOwnMetadata(host, info, options.pdfa)
  paint(host, pages, options, fontkit)
  host.end()
  return bytes
}

function collect(host: PdfHost): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    host.on('data', (chunk) => chunks.push(chunk))
    host.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    host.on('error', reject)
  })
}

/** In place of pdfkit's packet, which is not well-formed when a title has & or <. */
function writeOwnMetadata(host: PdfHost, info: PdfInfo, level: PdfaLevel | undefined): void {
  host.endMetadata = () => {
    const packet = host.ref({ Type: 'Metadata', Subtype: 'XML' })
    // Readers that know no PDF look for the packet in the bytes of the file (XMP specification part 3, 1.1).
    packet.compress = false
    packet.end(new TextEncoder().encode(xmpOf(info, level)))
    host._root.data.Metadata = packet
  }
}

function paint(host: PdfHost, pages: Pages, options: PdfOptions, fontkit: Fontkit): void {
  const { bulletin } = options
  const faceOf = faceEmbedder(host, options.fonts, fontkit)
  const drawPicture = pictureDrawer(host, options)
  const names = destinationNames(bulletin)
  const known = new Map(options.fonts.faces().map((face) => [face.id, face]))
  const tagged = tagPages(bulletin, pages, {
    standsIn(id, char) {
      const face = known.get(id)
      return face !== undefined && standsIn(face, char)
    },
    looksParted(run) {
      const face = known.get(run.face)
      return face !== undefined && looksParted(run, face)
    },
  })
  const pageRefs: PdfRef[] = []
  const links = new Map<Element, { readonly annotation: PdfRef; readonly page: number }[]>()
  let annotations = 0
  for (const [i, page] of pages.pages.entries()) {
    host.addPage({ size: [page.width, page.height], margin: 0 })
    host.page.dictionary.data.StructParents = i
    pageRefs.push(host.page.dictionary)
    for (const piece of pageContent(page, tagged.pages[i] ?? [], faceOf)) {
      if (typeof piece === 'string') host.addContent(piece)
      else drawPicture(piece)
    }
    for (const { x, y, width, height, target, runs } of linksOf(page)) {
      const name = names.get(target)
      const element = runs.map((run) => tagged.links.get(run)).find((one) => one !== undefined)
      if (name === undefined || element === undefined) continue
      const StructParent = annotationKey(pages.pages.length, annotations++)
      const Contents = textString(runs.map(({ text }) => text).join(''))
      host.goTo(x, y, width, height, name, { Contents, StructParent })
      const annotation = host.page.annotations.at(-1)
      if (annotation !== undefined)
        links.set(element, [...(links.get(element) ?? []), { annotation, page: page.number }])
    }
    for (const [block, name] of names) {
      const anchor = pages.anchors.get(block)
      if (anchor?.page === page.number) host.addNamedDestination(name, 'XYZ', 0, anchor.y, null)
    }
  }
  addOutline(host.outline, outlineOf(bulletin, pages), pages)
  writeStructure(host, tagged.tree, { pages: pageRefs, links, height: pages.pages[0]?.height ?? 0 })
}

function faceEmbedder(host: PdfHost, fonts: FontSet, fontkit: Fontkit): (id: string) => PdfFace {
  const faces = new Map<string, PdfFace>()
  const opened = fonts.faces()
  return (id) => {
    const known = faces.get(id)
    if (known !== undefined) return known
    const face = opened.find((one) => one.id === id)
    if (face === undefined) throw new RangeError(`the pages were laid out with another font set: ${id}`)
    const embedded = embedFace(host, face, fontkit)
    faces.set(id, embedded)
    return embedded
  }
}
