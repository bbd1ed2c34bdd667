import type { CivilDate } from '../base/civil-date.ts'
import type { FontSet } from '../fonts/font-set.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { Pages, Picture, PictureFile } from '../model/page.ts'
import { embedFace, type FontHost, type PdfFace } from './pdf-embedded.ts'
import type { Fontkit } from './pdf-font.ts'
import { pdfInfo } from './pdf-info.ts'
import { linksOf, type Mark, outlineOf } from './pdf-marks.ts'
import { pageContent } from './pdf-page.ts'
import { isSound } from './pdf-picture.ts'

/** What pages are painted with. */
export interface PdfOptions {
  readonly bulletin: Bulletin
  /** The set that the layout was made with: runs name its faces. */
  readonly fonts: FontSet
  readonly pictures: ReadonlyMap<string, PictureFile>
  /** The creation date that the file states: the issue's own, so that two runs give the same bytes. */
  readonly created: CivilDate | Date
}

/**
 * Paints pages as a PDF. pdfkit and fontkit are loaded when this is first called and only draw: every position comes from the layout.
 * The same pages and options give the same bytes. A picture that cannot be decoded leaves its place empty.
 */
export async function renderPdf(pages: Pages, options: PdfOptions): Promise<Uint8Array> {
  const { PDFDocument } = (await import('pdfkit')) as unknown as {
    PDFDocument: new (options: object) => PDFKit.PDFDocument
  }
  const fontkit = await import('fontkit')
  const document = new PDFDocument({
    autoFirstPage: false,
    // No Helvetica: it would be named in the file without being used or embedded.
    font: null,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: pdfInfo(options.bulletin, options.created),
  })
  const bytes = collect(document)
  paint(document, pages, options, fontkit)
  document.end()
  return bytes
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
}

function paint(document: PDFKit.PDFDocument, pages: Pages, options: PdfOptions, fontkit: Fontkit): void {
  const faces = new Map<string, PdfFace>()
  const opened = options.fonts.faces()
  const faceOf = (id: string): PdfFace => {
    const known = faces.get(id)
    if (known !== undefined) return known
    const face = opened.find((one) => one.id === id)
    if (face === undefined) throw new RangeError(`the pages were laid out with another font set: ${id}`)
    const embedded = embedFace(document as unknown as FontHost, face, fontkit)
    faces.set(id, embedded)
    return embedded
  }
  const drawPicture = pictureDrawer(document, options.pictures)
  const names = destinationNames(pages)
  for (const page of pages.pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 })
    for (const part of pageContent(page, faceOf)) {
      if (typeof part === 'string') document.addContent(part)
      else drawPicture(part)
    }
    for (const { x, y, width, height, target } of linksOf(page)) {
      const name = names.get(target)
      if (name !== undefined) document.goTo(x, y, width, height, name)
    }
    for (const [block, name] of names) {
      const anchor = pages.anchors.get(block)
      if (anchor?.page === page.number) document.addNamedDestination(name, 'XYZ', 0, anchor.y, null)
    }
  }
  addOutline(document.outline, outlineOf(options.bulletin, pages), pages)
}

/** Names of the places that links lead to: ASCII and of one length, since pdfkit sorts names by the machine's language. */
function destinationNames(pages: Pages): ReadonlyMap<string, string> {
  const targets = new Set(pages.pages.flatMap((page) => linksOf(page).map(({ target }) => target)))
  const known = [...pages.anchors.keys()].filter((block) => targets.has(block))
  return new Map(known.map((block, i) => [block, `d${String(i + 1).padStart(5, '0')}`]))
}

function addOutline(outline: PDFKit.PDFOutline, marks: readonly Mark[], pages: Pages): void {
  for (const { text, anchor, children } of marks) {
    const page = pages.pages[anchor.page - 1]
    if (page === undefined) continue
    const options = { pageNumber: anchor.page - 1, left: page.width, top: anchor.y, expanded: true }
    addOutline(outline.addItem(text, options), children, pages)
  }
}

/** Draws pictures, each file embedded once however often it is used. */
function pictureDrawer(
  document: PDFKit.PDFDocument,
  files: ReadonlyMap<string, PictureFile>,
): (picture: Picture) => void {
  const images = new Map<string, unknown>()
  return ({ path, x, y, width, height }) => {
    const file = files.get(path)
    if (file === undefined) return
    if (!images.has(path)) images.set(path, isSound(file) ? openImage(document, file) : undefined)
    const image = images.get(path)
    if (image === undefined) return
    document.image(image as PDFKit.Mixins.ImageSrc, x, y, { width, height })
  }
}

function openImage(document: PDFKit.PDFDocument, { bytes }: PictureFile): unknown {
  try {
    const host = document as unknown as { openImage(src: Buffer): unknown }
    return host.openImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch {
    return undefined
  }
}
