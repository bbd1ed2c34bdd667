import { BulletinError } from '../../base/errors.ts'
import type { ReadBlock, ReadNote, ReadParts } from '../read/document.ts'
import { linesOfPage, type PdfLine, type PdfText } from './page-lines.ts'

/** The most pages that are read. */
const MOST_PAGES = 400

/**
 * Reads the text of a PDF line by line; recognition joins the lines to paragraphs. Throws `read/encrypted`, `read/scanned` for pages that are
 * pictures, and `read/damaged`.
 */
export async function readPdf(bytes: Uint8Array, input: string): Promise<ReadParts> {
  const { getDocumentProxy } = await import('unpdf')
  const damaged = (error: unknown): never => {
    const name = error instanceof Error ? error.name : ''
    if (/Password/u.test(name)) throw new BulletinError('read/encrypted', { file: input }, { cause: error })
    throw new BulletinError('read/damaged', { file: input, detail: name || 'PDF' }, { cause: error })
  }
  // The library keeps the bytes it is given for itself: it gets its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(damaged)
  const blocks: ReadBlock[] = []
  const notes: ReadNote[] = []
  let pages = 0
  try {
    pages = pdf.numPages
    for (let page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
      const sheet = await pdf.getPage(page)
      const { items } = await sheet.getTextContent()
      const [, , width = 595] = sheet.view
      const lines = linesOfPage(
        items.filter((item): item is typeof item & PdfText => 'str' in item),
        width,
      )
      const where = { input, part: `page ${page}`, paragraph: 1 }
      if (lines.length === 0 && pages > 1)
        notes.push({ messageId: 'pdf-page-empty', data: { page }, place: where, confidence: 'certain' })
      for (const [i, line] of lines.entries())
        blocks.push(blockOf(line, { ...where, paragraph: i + 1 }, i === 0 && page > 1))
      sheet.cleanup()
    }
  } catch (error) {
    damaged(error)
  } finally {
    await pdf.destroy().catch(() => undefined)
  }
  if (blocks.length === 0) throw new BulletinError('read/scanned', { file: input, pages })
  notes.push({
    messageId: 'pdf-lines',
    data: {},
    place: { input, part: 'page 1', paragraph: 1 },
    confidence: 'likely',
  })
  return { blocks, pictures: new Map(), notes, about: {}, lost: '' }
}

function blockOf(
  { text, sizePt, align, indentPt }: PdfLine,
  where: ReadBlock['where'],
  first: boolean,
): ReadBlock {
  return {
    type: 'paragraph',
    text,
    runs: [{ text, sizePt }],
    where,
    ...(align === undefined ? {} : { align }),
    ...(indentPt === 0 ? {} : { indentPt }),
    ...(first ? { pageBreakBefore: true } : {}),
  }
}
