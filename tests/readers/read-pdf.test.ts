import { describe, expect, test } from 'vitest'
import { blockText } from '../../src/readers/read/block-text.ts'
import { readDocument } from '../../src/readers/read/read-document.ts'
import { encodeGb18030 } from '../support/archive-writer/gb18030.ts'
import { oldPdf, type PdfPiece, pdfOf } from './pdf-file.ts'

const HEAD = ['云岭简报', '第3期（总第12期）', '云岭市志愿服务联合会编印　　2025年3月1日']
const TEXT = [
  '　　2月20日，南屏县举办读书会，三百人参加。',
  '　　读书会由县图书馆承办，邀请三位老教师谈读书的心得。',
]
const scan = { scan: true } as const
const page = { page: true } as const

async function read(pieces: readonly PdfPiece[], unmapped: readonly ('body' | 'title')[] = []) {
  return readDocument(await pdfOf(pieces, unmapped), 'a.pdf')
}

describe('pages that are pictures', () => {
  test.each<[string, readonly PdfPiece[]]>([
    ['pictures alone', [scan, page, scan]],
    ['the stamp of a scanner', [scan, '扫描全能王 创建', page, scan, '扫描全能王 创建']],
    ['page numbers', [scan, '- 1 -', page, scan, '- 2 -']],
  ])('%s are refused as a scan', async (_, pieces) => {
    await expect(read(pieces)).rejects.toMatchObject({ code: 'read/scanned' })
  })

  test('one of them among pages with text is told', async () => {
    const { blocks, notes } = await read([...HEAD, ...TEXT, page, scan, '扫描全能王 创建'])
    expect(blocks.map(blockText).join('')).not.toContain('扫描')
    expect(notes).toContainEqual(
      expect.objectContaining({ messageId: 'pdf-page-picture', confidence: 'guess', data: { page: 2 } }),
    )
    expect(notes).toContainEqual(expect.objectContaining({ messageId: 'pdf-pictures' }))
  })

  test('a document without pictures hears nothing of them', async () => {
    const { notes } = await read([...HEAD, ...TEXT])
    expect(notes.map(({ messageId }) => messageId)).toEqual(['pdf-lines'])
  })
})

describe('fonts that do not tell their characters', () => {
  test('a document in such a font is refused', async () => {
    await expect(read([...HEAD, ...TEXT], ['body'])).rejects.toMatchObject({ code: 'read/unmapped' })
  })

  test('a document in which every 汉字 is the same box, and reads as the first of them, is refused', async () => {
    const boxes = [...HEAD, ...TEXT].map((line) => line.replace(/\p{Script=Han}/gu, '云'))
    await expect(read(boxes)).rejects.toMatchObject({ code: 'read/unmapped' })
  })

  test('of a title in such a font so many characters stand as �, and are told', async () => {
    const title = '南屏县举办读书会'
    const { blocks, notes } = await read(
      [...HEAD, { font: 'title' }, title, { font: 'body' }, ...TEXT, ...TEXT, ...TEXT],
      ['title'],
    )
    expect(blocks.map(blockText)).toContain('�'.repeat(title.length))
    expect(notes).toContainEqual(
      expect.objectContaining({
        messageId: 'pdf-unmapped',
        confidence: 'guess',
        data: { page: 1, count: title.length },
      }),
    )
  })

  test.each([
    [
      'English',
      'The members of the association met in the library on Friday and talked about reading to children.',
    ],
    [
      'old forms',
      '讀書會於二月二十日在縣圖書館舉行，邀請三位老師談讀書的心得，與會的同志們談了自己的體會，氣氛熱烈。',
    ],
    ['signs', '●１．温度－3℃～12℃，湿度≤60％；②《读书》☆★§№5，α＝0.5，共3×4＝12。——“会”上说。其余从略。'],
  ])('text in %s is text', async (_, text) => {
    expect((await read([text])).blocks.map(blockText).join('').replace(/\s/gu, '')).toBe(
      text.replace(/\s/gu, ''),
    )
  })
})

describe('PDFs of old that name a Chinese font and do not hold it', () => {
  const lines = ['云岭简报', '第12期', '2月20日，南屏县举办读书会。']
  test.each(['GBK-EUC-H', 'GBKp-EUC-H', 'GB-EUC-H', 'GBK2K-H'])('%s', async (encoding) => {
    const { blocks } = await readDocument(
      oldPdf(
        lines.map((line) => encodeGb18030(line) ?? new Uint8Array()),
        encoding,
      ),
      'a.pdf',
    )
    expect(blocks.map(blockText)).toEqual(lines)
  })

  test.each(['UniGB-UCS2-H', 'UniGB-UTF16-H'])('%s', async (encoding) => {
    const wide = lines.map((line) => Uint8Array.from(Buffer.from(line, 'utf16le').swap16()))
    const { blocks } = await readDocument(oldPdf(wide, encoding), 'a.pdf')
    expect(blocks.map(blockText)).toEqual(lines)
  })
})
