import { BulletinError } from '../../base/errors.ts'
import type { InputPlace } from '../../base/place.ts'
import type { ReadBlock, ReadNote, ReadParts } from '../read/document.ts'
import { ChineseCMaps } from './chinese-cmaps.ts'
import { linesOfPage, type PdfLine, type PdfText } from './page-lines.ts'
import { holdsPictures } from './pictures-in.ts'
import { isNoCharacter, isNonsense, type SetText, unmappedFonts } from './unmapped.ts'

/** The most pages that are read. */
const MOST_PAGES = 400

/** Fewer characters a page than these, beside pictures, are no text: a stamp of the scanner, a page number. */
const FEWEST_CHARACTERS = 15

/** A page as pdf.js gives it. */
interface Sheet {
  readonly pieces: readonly (PdfText & SetText)[]
  readonly width: number
}

/**
 * Reads the text of a PDF line by line; recognition joins the lines to paragraphs. Throws `read/encrypted`, `read/scanned` for pages that are
 * pictures, `read/unmapped` for fonts that do not tell their characters, and `read/damaged`.
 */
export async function readPdf(bytes: Uint8Array, input: string): Promise<ReadParts> {
  const pictures = holdsPictures(bytes)
  const { sheets, pages } = await readSheets(bytes, input)
  const mapped = withoutNonsense(sheets, input)
  const notes: ReadNote[] = [...mapped.notes]
  const printed = mapped.sheets.map(({ pieces, width }, i) => {
    const place = onPage(input, i + 1)
    return linesOfPage(pieces, width).filter((line, at, all) => {
      const number = at === all.length - 1 && PAGE_NUMBER.test(line.text)
      if (!number && !STAMP.test(line.text)) return true
      const { text } = line
      notes.push({ messageId: 'footer-dropped', data: { text }, place, confidence: 'certain', dropped: text })
      return false
    })
  })
  const characters = printed.flat().reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0)
  if (characters === 0 || (pictures && characters < FEWEST_CHARACTERS * pages))
    throw new BulletinError('read/scanned', { file: input, pages })
  for (const [i, lines] of printed.entries())
    if (lines.length === 0)
      notes.push({
        messageId: pictures ? 'pdf-page-picture' : 'pdf-page-empty',
        data: { page: i + 1 },
        place: onPage(input, i + 1),
        confidence: pictures ? 'guess' : 'certain',
      })
  const first = onPage(input, 1)
  if (pages > MOST_PAGES)
    notes.push({ messageId: 'pdf-cut', data: { count: MOST_PAGES }, place: first, confidence: 'guess' })
  if (pictures) notes.push({ messageId: 'pdf-pictures', data: {}, place: first, confidence: 'likely' })
  notes.push({ messageId: 'pdf-lines', data: {}, place: first, confidence: 'likely' })
  return { blocks: blocksOf(printed, input), pictures: new Map(), notes, about: {}, lost: '' }
}

async function readSheets(
  bytes: Uint8Array,
  input: string,
): Promise<{ readonly sheets: readonly Sheet[]; readonly pages: number }> {
  const { getDocumentProxy } = await import('unpdf')
  const damaged = (error: unknown): never => {
    const name = error instanceof Error ? error.name : ''
    if (/Password/u.test(name)) throw new BulletinError('read/encrypted', { file: input }, { cause: error })
    throw new BulletinError('read/damaged', { file: input, detail: name || 'PDF' }, { cause: error })
  }
  // The library keeps the bytes it is given for itself: it gets its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    BinaryDataFactory: ChineseCMaps,
    useWorkerFetch: false,
    cMapPacked: false,
  }).catch(damaged)
  const sheets: Sheet[] = []
  try {
    for (let page = 1; page <= Math.min(pdf.numPages, MOST_PAGES); page++) {
      const sheet = await pdf.getPage(page)
      const { items } = await sheet.getTextContent()
      const [, , width = 595] = sheet.view
      sheets.push({
        width,
        pieces: items.filter((item): item is typeof item & PdfText & SetText => 'str' in item),
      })
      sheet.cleanup()
    }
    return { sheets, pages: pdf.numPages }
  } catch (error) {
    return damaged(error)
  } finally {
    await pdf.destroy().catch(() => undefined)
  }
}

/** Puts � for what has no meaning, with a note for each page. Throws `read/unmapped` where it is a good part of the text. */
function withoutNonsense(
  sheets: readonly Sheet[],
  input: string,
): { readonly sheets: readonly Sheet[]; readonly notes: readonly ReadNote[] } {
  const pieces = sheets.flatMap((sheet) => sheet.pieces)
  const unmapped = unmappedFonts(pieces)
  const lengthOf = (some: readonly SetText[]): number =>
    some.reduce((sum, { str }) => sum + str.replace(/\s/gu, '').length, 0)
  const all = lengthOf(pieces)
  const bad = lengthOf(pieces.filter(({ fontName }) => unmapped.has(fontName)))
  if (bad * 5 > all || isNonsense(pieces.map(({ str }) => str).join(' ')))
    throw new BulletinError('read/unmapped', { file: input })
  const notes: ReadNote[] = []
  const clean = sheets.map(({ width, pieces: own }, i) => {
    let count = 0
    const better = own.map((piece) => {
      let str = ''
      for (const char of piece.str) {
        const known = /\s/u.test(char) || !(unmapped.has(piece.fontName) || isNoCharacter(char))
        str += known ? char : '�'
        if (!known) count++
      }
      return { ...piece, str }
    })
    if (count > 0)
      notes.push({
        messageId: 'pdf-unmapped',
        data: { page: i + 1, count },
        place: onPage(input, i + 1),
        confidence: 'guess',
      })
    return { width, pieces: better }
  })
  return { sheets: clean, notes }
}

function onPage(input: string, page: number): InputPlace {
  return { input, part: `page ${page}`, paragraph: 1 }
}

const PAGE_NUMBER = /^(?:[-–—―－·]{1,3}\s*)?\d{1,3}(?:\s*[-–—―－·]{1,3})?$/u

/** What programs for scanning print on every page. */
const STAMP =
  /^(?:由\s*)?(?:扫描全能王|夸克扫描王?|CamScanner|Scanned (?:by|with) \S+|Adobe Scan)\s*(?:创建|扫描|生成)?$/iu

function blocksOf(pages: readonly (readonly PdfLine[])[], input: string): readonly ReadBlock[] {
  const blocks: ReadBlock[] = []
  let above: PdfLine | undefined
  for (const [page, lines] of pages.entries())
    for (const [i, line] of lines.entries()) {
      const open = blocks.at(-1)
      if (open !== undefined && above !== undefined && goesOn(above, line))
        blocks[blocks.length - 1] = extended(open, line)
      else blocks.push(blockOf(line, { ...onPage(input, page + 1), paragraph: i + 1 }, i === 0 && page > 0))
      above = line
    }
  return blocks
}

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
