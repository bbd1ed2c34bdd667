import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/fonts/face.ts'
import { openFont } from '../../src/fonts/font.ts'
import { createFontSet } from '../../src/fonts/font-set.ts'
import { readNames } from '../../src/fonts/names.ts'
import { fontRoles } from '../../src/fonts/roles.ts'
import { shippedFonts } from '../../src/fonts/shipped.ts'

const folder = fileURLToPath(new URL('../../fonts/', import.meta.url))
const fonts = new Map(shippedFonts.map(({ id, path }) => [id, openFont(readFileSync(join(folder, path)))]))
const packs = shippedFonts.filter(({ path }) => path.startsWith('packs/')).map(({ id }) => id)

const candidates: readonly Candidate[] = shippedFonts.map(({ id, path, names, weight }) => ({
  ...{ source: 'shipped', index: 0, id, path, names, weight },
  load: () => readFileSync(join(folder, path)),
}))

function fontOf(id: string) {
  const font = fonts.get(id)
  if (!font) throw new Error(`no face ${id}`)
  return font
}

function advanceOf(id: string, character: string): number {
  const font = fontOf(id)
  return font.advance(font.glyph(character.codePointAt(0) ?? 0))
}

/** The ink of a character in a TrueType face, left and right in em. */
function ink(id: string, character: string): { left: number; right: number } {
  const font = fontOf(id)
  const view = new DataView(font.bytes.buffer, font.bytes.byteOffset, font.bytes.byteLength)
  const offsets = new Map<string, number>()
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    offsets.set(Buffer.from(font.bytes.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8))
  }
  const glyph = font.glyph(character.codePointAt(0) ?? 0)
  const at = (offsets.get('glyf') ?? 0) + view.getUint32((offsets.get('loca') ?? 0) + glyph * 4)
  return { left: view.getInt16(at + 2) / font.unitsPerEm, right: view.getInt16(at + 6) / font.unitsPerEm }
}

function tableOf2013(): readonly string[] {
  const file = readFileSync(new URL('../../scripts/fonts/table-of-2013.txt', import.meta.url), 'utf8')
  return [...file.replace(/^#.*$/m, '').replaceAll('\n', '')]
}

function gb2312(first: number, last: number): readonly string[] {
  const decoder = new TextDecoder('gbk')
  const cells = Array.from({ length: (last - first + 1) * 94 }, (_, i) =>
    decoder.decode(Uint8Array.of(0xa0 + first + Math.floor(i / 94), 0xa1 + (i % 94))),
  )
  return cells.filter((text) => /^\p{Script=Han}$/u.test(text))
}

describe('coverage', () => {
  const table = tableOf2013()
  const hanzi = gb2312(16, 87)

  test('the character tables are whole', () => {
    expect(new Set(table).size).toBe(8105)
    expect(hanzi).toHaveLength(6763)
  })

  test.each(fontRoles)('role %s draws 通用规范汉字表 and GB2312 with the shipped faces alone', (role) => {
    const set = createFontSet(candidates)
    const absent = [...table, ...hanzi].filter((text) => !set.pick(role, text.codePointAt(0) ?? 0))
    expect(absent).toEqual([])
    expect(set.rejected).toEqual([])
  })

  test.each(fontRoles)('role %s draws the marks of official text', (role) => {
    const set = createFontSet(candidates)
    const marks = [
      ...'，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』—…·～－％￥〇①⑩⑳§★☆◆◇●○■□▲△※℃‰№×÷±≤≥→',
      ...'㈠ⅠⅡ㎡°′″ 　éüñÁǎāABCabc0123456789!"#$%&\'()*+,-./:;<=>?@[]^_{|}~',
    ]
    expect(marks.filter((mark) => !set.pick(role, mark.codePointAt(0) ?? 0))).toEqual([])
  })

  test('a rare name in the body comes from 楷体, which is drawn by the brush as 仿宋 is', () => {
    const set = createFontSet(candidates)
    expect([...'堃𬭎翀'].map((c) => set.pick('body', c.codePointAt(0) ?? 0)?.face.id)).toEqual([
      'bulletin-kai',
      'bulletin-kai',
      'bulletin-kai',
    ])
    expect(set.pick('body', 0x4e00)?.face.id).toBe('fandol-fang')
  })
})

describe('widths', () => {
  test.each(shippedFonts.map(({ id }) => id))('%s: 汉字 and the paired marks take one em', (id) => {
    const other = [...'一中国，。、“”‘’—…·（）《》'].filter((c) => advanceOf(id, c) !== 1)
    expect(other).toEqual([])
  })

  test.each(shippedFonts.map(({ id }) => id))('%s: digits take half an em', (id) => {
    expect([...'0123456789'].filter((digit) => advanceOf(id, digit) !== 0.5)).toEqual([])
  })

  test.each(packs)('%s: a dash reaches both edges of its cell, quotes hug what they enclose', (id) => {
    const dash = ink(id, '—')
    expect(dash.left).toBeLessThanOrEqual(0)
    expect(dash.right).toBeGreaterThanOrEqual(1)
    for (const opening of '“‘') expect(ink(id, opening).left).toBeGreaterThan(0.5)
    for (const closing of '”’') expect(ink(id, closing).right).toBeLessThan(0.5)
    for (const centred of '·…') {
      const { left, right } = ink(id, centred)
      expect((left + right) / 2).toBeCloseTo(0.5, 2)
    }
  })

  test('Latin keeps its own widths', () => {
    expect(advanceOf('fandol-fang', 'A')).toBe(0.739)
    expect(advanceOf('bulletin-song', 'A')).toBe(0.718)
  })
})

test.each(shippedFonts)('$id is read as fontkit reads it', ({ id, path }) => {
  const theirs = create(readFileSync(join(folder, path)))
  if (!('glyphForCodePoint' in theirs)) throw new Error('a collection')
  const font = fontOf(id)
  for (let point = 0x20; point < 0x2ffff; point += point < 0x500 ? 1 : 37) {
    const glyph = theirs.glyphForCodePoint(point)
    expect([point, font.glyph(point), font.advance(font.glyph(point))]).toEqual([
      point,
      glyph.id,
      glyph.advanceWidth / theirs.unitsPerEm,
    ])
  }
  expect([font.ascent, font.descent].map((em) => em * font.unitsPerEm)).toEqual([
    theirs.ascent,
    theirs.descent,
  ])
})

describe('what the list says of a face is what the file says', () => {
  test.each(shippedFonts)('$id', ({ path, names, postScriptName, weight }) => {
    const bytes = readFileSync(join(folder, path))
    const [face] = readNames(bytes)
    expect(face).toMatchObject({ postScriptName, weight, variable: false })
    for (const name of names) expect(face?.names).toContain(name)
    expect(openFont(bytes).format).toBe(path.endsWith('.otf') ? 'cff' : 'truetype')
  })

  test.each(packs)('%s gives every character its own glyph, so that text copies out of a PDF', (id) => {
    const font = fontOf(id)
    const glyphs = new Map<number, number>()
    const shared: string[] = []
    for (let point = 0x20; point < 0x30000; point++) {
      const glyph = font.glyph(point)
      const first = glyphs.get(glyph)
      if (glyph !== 0 && first !== undefined) shared.push(String.fromCodePoint(first, point))
      glyphs.set(glyph, point)
    }
    expect(shared).toEqual([])
  })

  test('no pack holds the radicals U+2E80–2FDF, whose look is that of a 汉字', () => {
    for (const id of packs)
      for (let point = 0x2e80; point < 0x2fe0; point++) expect(fontOf(id).glyph(point)).toBe(0)
  })

  test('fonts/ is at most 25 MB, and every face has its licence beside it', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
    const size = files
      .map((file) => statSync(file))
      .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
    expect(size).toBeLessThanOrEqual(25_000_000)
    expect(readFileSync(join(folder, 'packs/OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
    expect(readFileSync(join(folder, 'fandol/COPYING'), 'utf8')).toContain('As a special exception')
  })
})
