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
  let above: PdfLine | undefined
  try {
    pages = pdf.numPages
    for (let page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
      const sheet = await pdf.getPage(page)
      const { items } = await sheet.getTextContent()
      const [, , width = 595] = sheet.view
      const printed = linesOfPage(
        items.filter((item): item is typeof item & PdfText => 'str' in item),
        width,
      )
      const where = { input, part: `page ${page}`, paragraph: 1 }
      const last = printed.at(-1)
      const numbered = last !== undefined && PAGE_NUMBER.test(last.text)
      if (numbered)
        notes.push({
          messageId: 'footer-dropped',
          data: { text: last.text },
          place: where,
          confidence: 'certain',
          dropped: last.text,
        })
      const lines = numbered ? printed.slice(0, -1) : printed
      if (lines.length === 0 && pages > 1)
        notes.push({ messageId: 'pdf-page-empty', data: { page }, place: where, confidence: 'certain' })
      for (const [i, line] of lines.entries()) {
        const open = blocks.at(-1)
        if (open !== undefined && above !== undefined && goesOn(above, line))
          blocks[blocks.length - 1] = extended(open, line)
        else blocks.push(blockOf(line, { ...where, paragraph: i + 1 }, i === 0 && page > 1))
        above = line
      }
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

const PAGE_NUMBER = /^(?:[-–—―－·]{1,3}\s*)?\d{1,3}(?:\s*[-–—―－·]{1,3})?$/u

/** True for a line at the left edge below one that reaches the right edge: a paragraph that goes on. */
function goesOn(above: PdfLine, line: PdfLine): boolean {
  return (
    above.full &&
    above.align === undefined &&
    line.align === undefined &&
    line.indentPt < line.sizePt &&
    Math.abs(above.sizePt - line.sizePt) < 0.6 &&
    !/^(?:[§◆●■★▲※]|[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]|(?:报|送|发|抄送|抄报|共印)[：:])/u.test(
      line.text,
    )
  )
}

function extended(block: ReadBlock, { text, sizePt }: PdfLine): ReadBlock {
  if (block.type !== 'paragraph') return block
  const words = /[A-Za-z0-9,]$/u.test(block.text) && /^[A-Za-z0-9]/u.test(text) ? ` ${text}` : text
  return { ...block, text: block.text + words, runs: [...block.runs, { text: words, sizePt }] }
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
