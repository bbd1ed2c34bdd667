import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { layout } from '../../src/layout/layout.ts'
import type { PictureFile } from '../../src/model/page.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { bulletinOf, runsOf } from '../layout/lay-out.ts'
import { builtIn } from '../theme/built-in.ts'
import { readPdf } from './pdf-read.ts'
import { shippedSet } from './shipped.ts'

const everything = readFileSync(new URL('../layout/goldens/everything.golden.md', import.meta.url), 'utf8')
const CREATED = { year: 2023, month: 4, day: 9 }

/** A PNG of one colour. */
function png(width: number, height: number, colourType: 2 | 6): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc32(body), body.length + 4)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, colourType, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (1 + width * (colourType === 2 ? 3 : 4)), 0x7f)
  for (let y = 0; y < height; y++) rows[y * (rows.length / height)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

function picture(path: string, bytes: Uint8Array): readonly [string, PictureFile] {
  return [path, { path, format: 'png', width: 64, height: 40, orientation: 1, bytes }]
}

async function render(source: string, pictures: ReadonlyMap<string, PictureFile> = new Map()) {
  const bulletin = bulletinOf(source)
  const fonts = shippedSet()
  const { pages } = layout(bulletin, builtIn('association'), fonts, pictures)
  const bytes = await renderPdf(pages, { bulletin, fonts, pictures, created: CREATED })
  return { ...readPdf(bytes), bytes, laidOut: pages }
}

describe('a PDF', () => {
  it('gives back the words of every page in reading order', async () => {
    const { pages, laidOut } = await render(everything)
    expect(pages).toEqual(laidOut.pages.map((page) => runsOf(page).map(({ text }) => text)))
  })

  it('is the same, byte for byte, when rendered again, also after another issue', async () => {
    const first = await render(everything)
    await render('# 另一期\n正文：甲乙丙丁。')
    const second = await render(everything)
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  it('embeds a subset of every face it uses and names no other', async () => {
    const { objects } = await render('# 题目\n正文。\n一、标题\n（一）标题。正文')
    const fonts = [...objects.values()].filter((text) => text.includes('/Type /Font\n'))
    const names = fonts.map((text) => /\/BaseFont \/(\S+)/.exec(text)?.[1] ?? '')
    expect(new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')))).toEqual(
      new Set([
        'BulletinTitle-Regular',
        'FandolFang-Regular',
        'BulletinHei-Regular',
        'BulletinKai-Regular',
        'BulletinSong-Regular',
      ]),
    )
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+/)
    const descriptors = [...objects.values()].filter((text) => text.includes('/Type /FontDescriptor'))
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile[23] /)
  })

  it('keeps characters that share a glyph apart', async () => {
    const { pages } = await render('一⼀丶⼂大⼤')
    expect(pages.flat()).toContain('一⼀丶⼂大⼤')
  })

  it('holds rare and supplementary characters, and names with ·', async () => {
    const { pages } = await render('张喆、李堃、王𬭎和阿依古丽·买买提参加。')
    expect(pages.flat().join('')).toContain('张喆、李堃、王𬭎和阿依古丽·买买提参加。')
  })

  it('states title, issuer, language and the day of the issue', async () => {
    const { objects, bytes } = await render('# 题目\n正文')
    const file = Buffer.from(bytes).toString('latin1')
    const all = [...objects.values()].join('\n')
    expect(file).toContain('/Lang (zh-CN)')
    expect(all).toContain('/DisplayDocTitle true')
    expect(all).toContain('(D:20230409000000Z)')
    const title = Buffer.from('\ufeff《简报》第7期（总第186期）', 'utf16le').swap16().toString('latin1')
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
    const plain = file.replace(/\\([nrtbf()\\])/g, (_, char: string) => escapes[char] ?? char)
    expect(plain).toContain(title)
  })

  it('has an outline of titles and sections, and links from the contents', async () => {
    const { objects, laidOut } = await render('# 甲文\n正文\n# 乙文\n正文\n【简讯】\n§ 丙。\n§ 丁。')
    const all = [...objects.values()]
    const outline = all.filter((text) => /\/Parent \d+ 0 R/.test(text) && text.includes('/Title'))
    expect(outline).toHaveLength(3)
    const entries = laidOut.pages.flatMap((page) => runsOf(page).filter(({ link }) => link !== undefined))
    expect(new Set(entries.map(({ link }) => link)).size).toBe(3)
    expect(all.filter((text) => text.includes('/Subtype /Link'))).toHaveLength(3)
    expect(all.join('\n').match(/\((?:article|section)-000\d\) \[/g)).toHaveLength(3)
  })

  it('embeds a picture once, plain or with an alpha channel', async () => {
    const files = new Map([picture('a.png', png(64, 40, 2)), picture('b.png', png(64, 40, 6))])
    const { objects } = await render('![甲](a.png)\n![乙](a.png) ![丙](b.png)', files)
    const images = [...objects.values()].filter((text) => text.includes('/Subtype /Image'))
    expect(images.filter((text) => text.includes('/SMask'))).toHaveLength(1)
    expect(images.filter((text) => !text.includes('/SMask') && text.includes('/DeviceRGB'))).toHaveLength(1)
  })

  it('leaves the place of a damaged picture empty', async () => {
    const whole = png(64, 40, 6)
    for (const bytes of [
      whole.subarray(0, whole.length - 20),
      whole.subarray(0, 30),
      new Uint8Array([1, 2, 3]),
    ]) {
      const { pages } = await render('![图](a.png)\n正文', new Map([picture('a.png', bytes)]))
      expect(pages.flat()).toContain('图')
    }
  })

  it('of an empty issue has one page', async () => {
    const { pages } = await render('')
    expect(pages).toHaveLength(1)
  })
})
