import { BulletinError } from '../../base/errors.ts'
import { XmlProblem } from '../package/xml-problem.ts'
import { ZipProblem } from '../package/zip-problem.ts'
import type { ReadDocument, ReadFormat, ReadNote, ReadParts } from './document.ts'
import { sniff } from './sniff.ts'

/** The largest file of each format, in MB. Word files may be full of photographs; the rest is text. */
const LARGEST_MB: Readonly<Record<ReadFormat, number>> = {
  txt: 16,
  md: 16,
  docx: 200,
  doc: 64,
  rtf: 64,
  html: 24,
  mht: 64,
  pdf: 100,
}

/** Refuses a file that no reader takes, before its bytes are read. Throws `read/too-large`. */
export function checkSize(bytes: number, name: string): void {
  const most = Math.max(...Object.values(LARGEST_MB))
  const size = (bytes / 1e6).toFixed(0)
  if (bytes > most * 1e6) throw new BulletinError('read/too-large', { file: name, size, limit: most })
}

/** How to read a file. */
export interface ReadOptions {
  /** The format to read it as, where the user says so; else its content tells. */
  readonly format?: ReadFormat
  /** The picture at an address that a web page names, where it lies beside the page. */
  readonly pictureAt?: (address: string) => Uint8Array | undefined
}

/**
 * Reads a file of any format that is known by its content, not by its name: Word (docx, doc, wps), RTF, web page (html, mht),
 * PDF with text, plain text (UTF-8, GB18030, UTF-16), Markdown. `name` is what places call the input. The reader of a format is loaded
 * when it is needed. Throws `read/…` errors for what cannot be read.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const found = await formatOf(bytes, name)
  const format = options.format ?? found
  const size = bytes.length / 1e6
  if (size > LARGEST_MB[format])
    throw new BulletinError('read/too-large', {
      file: name,
      size: size.toFixed(0),
      limit: LARGEST_MB[format],
    })
  try {
    const parts = await readAs(format, bytes, name, options)
    checkLength(parts, name)
    return { format, ...parts, notes: [...renamed(name, format), ...parts.notes] }
  } catch (error) {
    throw asReadError(error, name)
  }
}

/** Blocks and line breaks of a document: a bulletin of a hundred pages has two thousand. */
const MOST_LINES = 100_000

function checkLength({ blocks }: ReadParts, file: string): void {
  let count = blocks.length
  for (const block of blocks)
    if (block.type === 'paragraph' && block.text.length > 1000) count += block.text.split('\n').length - 1
  if (count > MOST_LINES) throw new BulletinError('read/too-long', { file, count, limit: MOST_LINES })
}

async function readAs(
  format: ReadFormat,
  bytes: Uint8Array,
  name: string,
  { pictureAt }: ReadOptions,
): Promise<ReadParts> {
  switch (format) {
    case 'txt':
      return (await import('../plain/read-plain.ts')).readPlain(bytes, name)
    case 'docx':
      return (await import('../docx/read-docx.ts')).readDocx(bytes, name)
    case 'html':
      return (await import('../html/read-html.ts')).readHtml(
        bytes,
        name,
        pictureAt === undefined ? {} : { pictureAt },
      )
    case 'mht':
      return (await import('../html/read-mht.ts')).readMht(bytes, name)
    case 'md':
      return (await import('../plain/read-markdown.ts')).readMarkdown(bytes, name)
    case 'rtf':
      return (await import('../rtf/read-rtf.ts')).readRtf(bytes, name)
    case 'doc':
      return (await import('../word/read-doc.ts')).readDoc(bytes, name)
    case 'pdf':
      return (await import('../pdf/read-pdf.ts')).readPdf(bytes, name)
  }
}

async function formatOf(bytes: Uint8Array, name: string): Promise<ReadFormat> {
  const file = name
  const sniffed = sniff(bytes)
  switch (sniffed) {
    case 'empty':
      throw new BulletinError('read/empty', { file })
    case 'encrypted':
      throw new BulletinError('read/encrypted', { file })
    case 'spreadsheet':
      throw new BulletinError('read/other-office', { file, what: 'xls' })
    case 'slides':
      throw new BulletinError('read/other-office', { file, what: 'ppt' })
    case 'archive':
      throw new BulletinError('read/archive', { file })
    case 'picture':
      throw new BulletinError('read/picture', { file })
    case 'binary':
      throw new BulletinError('read/unknown-format', { file })
    case 'zip':
      return (await import('./zip-format.ts')).formatOfZip(bytes, file)
    case 'text':
      // Text is what its name says: Markdown only under its own name.
      return /\.(?:md|markdown)$/iu.test(file) ? 'md' : 'txt'
    default:
      return sniffed
  }
}

const WRITTEN: Readonly<Record<string, ReadFormat>> = {
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mht',
  wps: 'doc',
  dot: 'doc',
  wpt: 'doc',
  docm: 'docx',
  dotx: 'docx',
  text: 'txt',
  markdown: 'md',
}

/** Says that the name of a file promises another format than it is; names that promise nothing pass. */
function renamed(name: string, format: ReadFormat): readonly ReadNote[] {
  const extension = /\.([A-Za-z]{2,8})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const promised = WRITTEN[extension] ?? extension
  if (promised === format || !KNOWN.has(promised)) return []
  return [
    {
      messageId: 'extension-wrong',
      data: { extension, format },
      place: { input: name, part: '', paragraph: 1 },
      confidence: 'certain',
    },
  ]
}

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(LARGEST_MB),
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'jpg',
  'png',
])

function asReadError(error: unknown, file: string): unknown {
  if (error instanceof ZipProblem) {
    if (error.kind === 'encrypted') return new BulletinError('read/encrypted', { file }, { cause: error })
    const damaged = error.kind === 'damaged' || error.kind === 'no-zip'
    return new BulletinError(
      damaged ? 'read/damaged' : 'read/suspicious',
      { file, detail: error.detail },
      { cause: error },
    )
  }
  if (error instanceof XmlProblem) {
    const code = error.kind === 'damaged' ? 'read/damaged' : 'read/suspicious'
    return new BulletinError(code, { file, detail: error.detail }, { cause: error })
  }
  return error
}
