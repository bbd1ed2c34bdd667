import { BulletinError } from '../../base/errors.ts'
import type { ReadBlock, ReadParts, Region } from '../read/document.ts'

/** What the library gives of a file; its types do not know the option. */
interface Extracted {
  readonly getBody: (options: typeof RAW) => string
  readonly getFootnotes: (options: typeof RAW) => string
  readonly getEndnotes: (options: typeof RAW) => string
  readonly getFooters: (options: typeof RAW) => string
  readonly getHeaders: (options: typeof RAW & { includeFooters: boolean }) => string
  readonly getTextboxes: (
    options: typeof RAW & { includeHeadersAndFooters: boolean; includeBody: boolean },
  ) => string
}

/** Quotation marks stay as they are written. */
const RAW = { filterUnicode: false }

/**
 * Reads the text of an old Word or WPS file (.doc, .wps). Looks, automatic numbers and pictures are not kept by the library that
 * reads it, which a note says. Throws `read/old-word` where it cannot be read.
 */
export async function readDoc(bytes: Uint8Array, input: string): Promise<ReadParts> {
  const { default: WordExtractor } = await import('word-extractor')
  const read: Extracted = await new WordExtractor().extract(Buffer.from(bytes)).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message.slice(0, 60) : ''
    throw new BulletinError('read/old-word', { file: input, detail }, { cause: error })
  })
  const blocks: ReadBlock[] = []
  let paragraph = 0
  const add = (text: string, region?: Region): void => {
    for (const line of text.replace(/\n+$/u, '').split(/\r\n|\n|\r/u)) {
      paragraph++
      const bare = line.replace(/[\u0000-\u0008\u000e-\u001f]/gu, '')
      blocks.push({
        type: 'paragraph',
        text: bare,
        runs: [{ text: bare }],
        where: { input, part: '', paragraph },
        ...(region === undefined ? {} : { region }),
      })
    }
  }
  const header = read.getHeaders({ includeFooters: false, ...RAW })
  if (/\p{L}/u.test(header)) add(header, 'header')
  const boxes = read.getTextboxes({ includeHeadersAndFooters: false, includeBody: true, ...RAW })
  if (boxes.trim() !== '') add(boxes, 'textbox')
  add(read.getBody(RAW))
  for (const more of [read.getFootnotes(RAW), read.getEndnotes(RAW)])
    if (more.trim() !== '') add(more, 'footnote')
  const footer = read.getFooters(RAW)
  if (/\p{L}/u.test(footer)) add(footer, 'footer')
  if (!blocks.some((block) => block.type === 'paragraph' && block.text.trim() !== ''))
    throw new BulletinError('read/old-word', { file: input, detail: 'text' })
  const place = { input, part: '', paragraph: 1 }
  return {
    blocks,
    pictures: new Map(),
    notes: [{ messageId: 'old-word', data: {}, place, confidence: 'certain' }],
    about: {},
    lost: '',
  }
}
