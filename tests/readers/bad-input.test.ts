import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { importDocument } from '../../src/readers/import-document.ts'
import { checkSize, readDocument } from '../../src/readers/read/read-document.ts'
import { asDocx } from '../support/archive-writer/as-docx.ts'
import { draft } from '../support/archive-writer/draft.ts'
import { dice } from '../support/dice.ts'
import { docxOf } from './docx-file.ts'
import { STRUCTURE } from './import-support.ts'
import { oleWith } from './ole-file.ts'
import { greyPdf } from './pdf-file.ts'
import { runForPeak } from './peak.ts'

const document = asDocx(draft(5), dice(5)).bytes
const XML = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'

const REFUSED: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a Word file under a password', () => oleWith('EncryptedPackage'), 'read/encrypted'],
  ['an old Word file with nothing in it', () => oleWith('WordDocument'), 'read/old-word'],
  ['an old spreadsheet', () => oleWith('Workbook'), 'read/other-office'],
  ['a Word file cut short', () => document.subarray(0, document.length / 2), 'read/damaged'],
  [
    'a Word file with a byte flipped',
    () => document.map((byte, i) => (i === 700 ? byte ^ 255 : byte)),
    'read/damaged',
  ],
  ['a bomb', () => docxOf('', { 'word/media/a.bin': new Uint8Array(50_000_000) }), 'read/suspicious'],
  ['a part that leads out', () => docxOf('', { '../../evil.sh': strToU8('x') }), 'read/suspicious'],
  [
    'entities that blow up',
    () =>
      docxOf(
        `<!DOCTYPE a [<!ENTITY x "xxxxxxxx"><!ENTITY y "&x;&x;&x;">]>${XML}<w:body><w:p><w:r><w:t>&y;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    'read/suspicious',
  ],
  [
    'nesting without end',
    () => docxOf(`${XML}<w:body>${'<w:sdt><w:sdtContent>'.repeat(3000)}`),
    'read/suspicious',
  ],
  [
    'a package without a document',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
    'read/damaged',
  ],
  [
    'a page of 5,000 elements in one another',
    () => strToU8(`<html><body>${'<div>'.repeat(5000)}甲`),
    'read/suspicious',
  ],
  ['a PDF that is none', () => strToU8('%PDF-1.7\n甲乙丙'), 'read/damaged'],
  ['a million lines', () => strToU8('甲\n'.repeat(1_000_000)), 'read/too-long'],
  ['RTF with groups without end', () => strToU8(`{\\rtf1 ${'{'.repeat(100_000)}`), 'read/damaged'],
  [
    'bytes of no kind',
    () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
    'read/unknown-format',
  ],
]

describe('a file that cannot be read says so in one line', () => {
  test.each(REFUSED)('%s', async (_, bytes, code) => {
    await expect(readDocument(bytes(), '第3期.docx')).rejects.toMatchObject({ name: 'BulletinError', code })
  })

  test('a file of 300 MB is refused before it is read', () => {
    expect(() => checkSize(300_000_000, '第3期.docx')).toThrow(
      expect.objectContaining({ code: 'read/too-large' }),
    )
  })
})

const PHOTOS = 100

/** A Word file of this many photographs of 1 MB each, which do not shrink. */
function photographs(): Uint8Array {
  const photo = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * 2_654_435_761) >>> 13)
  const all = Array.from({ length: PHOTOS }, (_, i) => i)
  const paragraphs = all.map(
    (i) =>
      `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="p${i}"/></w:drawing></w:r></w:p><w:p><w:r><w:t>图${i}为商会办起夜校，会员学起新本事。</w:t></w:r></w:p>`,
  )
  return docxOf(
    `${XML.replace('>', ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">')}<w:body>${paragraphs.join('')}</w:body></w:document>`,
    Object.fromEntries(all.map((i) => [`word/media/image${i}.jpg`, photo])),
    { level: 0, relations: Object.fromEntries(all.map((i) => [`p${i}`, `media/image${i}.jpg`])) },
  )
}

describe('a file of 100 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-large-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    ['a Word file of photographs', '旧刊.docx', photographs, 0, '旧刊.docx'],
    ['text', '旧刊.txt', () => new Uint8Array(100_000_000).fill(0x61), 2, '旧刊.txt'],
    [
      'a web page',
      '旧刊.html',
      () => strToU8(`<html><body>${'<p>甲乙丙丁</p>'.repeat(5_300_000)}`),
      2,
      '旧刊.html',
    ],
    ['a scanned PDF', '旧刊.pdf', () => greyPdf(10_000, 9_990), 2, '旧刊.pdf 看来是扫描件'],
  ])('%s needs less than 500 MB of memory at its peak', (what, name, bytes, exit, told) => {
    writeFileSync(
      join(folder, 'bulletin.yaml'),
      'format: 1\nname: 简报\norganisations: [某会]\nissuer: 某会编印\n',
    )
    writeFileSync(join(folder, name), bytes())
    expect(statSync(join(folder, name)).size).toBeGreaterThan(99_000_000)
    const { code, stderr, megabytes } = runForPeak(folder, ['import', name])
    console.log(`${what} of 100 MB: ${megabytes} MB at the peak`)
    expect(stderr).toContain(told)
    expect(code).toBe(exit)
    const copied = readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.jpg'))
    expect(copied).toHaveLength(PHOTOS)
    expect(megabytes).toBeGreaterThan(30)
    expect(megabytes).toBeLessThan(500)
  })
})

describe('large files are read in bounded memory', () => {
  test('a Word file of 2,000 pictures keeps the first thousand, and says so', async () => {
    const media = Object.fromEntries(
      Array.from({ length: 2000 }, (_, i) => [`word/media/i${i}.png`, strToU8(`png${i}`)]),
    )
    const paragraphs = Array.from(
      { length: 2000 },
      (_, i) =>
        `<w:p><w:r><w:t>第${i}幅</w:t><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="p${i}"/></w:drawing></w:r></w:p>`,
    )
    const bytes = docxOf(
      `${XML.replace('>', ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">')}<w:body>${paragraphs.join('')}</w:body></w:document>`,
      media,
      {
        relations: Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`p${i}`, `media/i${i}.png`])),
      },
    )
    const { pictures, notes, lost } = await readDocument(bytes, '第3期.docx')
    expect([pictures.size, notes.map(({ messageId }) => messageId), lost]).toEqual([
      1000,
      ['pictures-cut'],
      '',
    ])
  })

  test('a page of 200,000 nodes', async () => {
    const bytes = strToU8(
      `<html><body><div>${'<p><span>近日，商会办起夜校，会员学起新本事。</span></p>'.repeat(66_000)}</div></body></html>`,
    )
    const read = await readDocument(bytes, 'a.html')
    expect([read.blocks.length, read.lost]).toEqual([66_000, ''])
    expect(importDocument(read, { input: 'a.html', structure: STRUCTURE }).lost).toBe('')
  })
})
