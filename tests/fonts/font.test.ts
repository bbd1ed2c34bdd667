import { describe, expect, test } from 'vitest'
import { openFont } from '../../src/fonts/font.ts'
import { FontError } from '../../src/fonts/font-error.ts'
import { readNames } from '../../src/fonts/names.ts'
import { makeCollection, makeFont } from './small-font.ts'

const chinese = 0x804

describe('reading a face', () => {
  test.each(['segments', 'indexed', 'groups'] as const)('finds glyphs and advances through %s', (cmap) => {
    const font = openFont(
      makeFont({ names: [[1, 'Test Song']], characters: '一A丁', advances: [0, 1000, 500], cmap }),
    )
    expect([...'一A丁'].map((c) => font.glyph(c.codePointAt(0) ?? 0))).toEqual([1, 2, 3])
    expect([font.glyph(0x4e8c), font.glyph(0x20000), font.glyph(0xffff)]).toEqual([0, 0, 0])
    // The last advance stands for every glyph after it (OpenType hmtx).
    expect([1, 2, 3].map((glyph) => font.advance(glyph))).toEqual([1, 0.5, 0.5])
    expect(font.advance(4)).toBe(0)
  })

  test('finds a character beyond the basic plane', () => {
    const font = openFont(makeFont({ names: [[1, 'Test']], characters: '𬭎喆' }))
    expect(font.glyph(0x2cb4e)).toBe(1)
  })

  test('gives the English family and every name in every language', () => {
    const font = openFont(
      makeFont({
        names: [
          [1, '试验仿宋', chinese],
          [1, 'Test FangSong'],
          [4, 'Test FangSong Regular'],
          [6, 'TestFangSong'],
        ],
        characters: '一',
      }),
    )
    expect(font.family).toBe('Test FangSong')
    expect(font.names).toEqual(['试验仿宋', 'Test FangSong', 'Test FangSong Regular'])
    expect(font.postScriptName).toBe('TestFangSong')
  })

  test('reads the GB2312 names of old faces', () => {
    const song = Buffer.from([0xcb, 0xce, 0xcc, 0xe5])
    const font = openFont(
      makeFont({
        names: [[1, 'Test Old']],
        records: [
          { platform: 1, encoding: 25, language: 33, id: 1, bytes: song },
          { platform: 3, encoding: 3, language: chinese, id: 4, bytes: Buffer.from([0, 0x41, 0xcb, 0xce]) },
        ],
        characters: '一',
      }),
    )
    expect(font.names).toEqual(['Test Old', '宋体', 'A宋'])
  })

  test('opens each face of a collection', () => {
    const file = makeCollection([
      { names: [[1, 'Light']], characters: '一', weight: 300 },
      { names: [[1, 'Black']], characters: '二', weight: 900 },
    ])
    expect(readNames(file)).toEqual([
      { family: 'Light', names: ['Light'], postScriptName: '', index: 0, weight: 300, variable: false },
      { family: 'Black', names: ['Black'], postScriptName: '', index: 1, weight: 900, variable: false },
    ])
    expect(openFont(file, 1).glyph(0x4e8c)).toBe(1)
    expect(() => openFont(file, 2)).toThrow(FontError)
  })

  test('tells a variable face', () => {
    expect(openFont(makeFont({ names: [[1, 'V']], characters: '一', variable: true })).variable).toBe(true)
  })

  test.each([
    ['nothing', '', 'not-a-font'],
    ['text', '这不是字体文件', 'not-a-font'],
    ['WOFF2', 'wOF2 and some more bytes', 'not-a-font'],
  ])('says what is wrong with %s', (_, text, code) => {
    expect(() => openFont(Buffer.from(text))).toThrow(expect.objectContaining({ code }))
    expect(() => readNames(Buffer.from(text))).toThrow(FontError)
  })

  test('scans a file through a reader that is asked for little', () => {
    const file = makeFont({ names: [[1, 'Test Song']], characters: '一' })
    let asked = 0
    const names = readNames((offset, length) => {
      asked += length
      return file.subarray(offset, offset + length)
    })
    expect(names[0]?.family).toBe('Test Song')
    expect(asked).toBeLessThan(file.length)
  })
})
