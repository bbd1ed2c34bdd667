import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../src/syntax/decode.ts'
import { propertyOptions } from '../support/seed.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const TEXT = '# 青禾镇开班\n王𬭎、李堃到会。\n'

describe('decode', () => {
  it('tells the line break that a file uses', () => {
    expect(decode(utf8('甲\r\n乙\r\n'))).toMatchObject({ eol: '\r\n', uniform: true })
    expect(decode(utf8('甲\r乙\r'))).toMatchObject({ eol: '\r', uniform: true })
    expect(decode(utf8('甲\r\n乙\r\n丙\n'))).toMatchObject({ eol: '\r\n', uniform: false })
    expect(decode(utf8(''))).toMatchObject({ text: '', encoding: 'utf-8', eol: '\n', uniform: true })
  })

  it('reads GB18030 as 记事本 writes it', () => {
    expect(decode(bytes(0xb1, 0xa8, 0xa3, 0xba, 0x0d, 0x0a))).toMatchObject({
      text: '报：\r\n',
      encoding: 'gb18030',
    })
  })

  it.each([
    ['pdf', utf8('%PDF-1.7\n')],
    ['docx', bytes(0x50, 0x4b, 3, 4, 0x14, 0)],
    ['doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0)],
  ] as const)('refuses a %s and says what it is', (looksLike, file) => {
    expect(decode(file)).toEqual({ problem: 'binary', looksLike })
  })

  it('refuses bytes that are no text', () => {
    expect(decode(bytes(0, 1, 2, 0, 0, 3, 4, 0xff, 0xfe, 0))).toEqual({
      problem: 'binary',
      looksLike: undefined,
    })
  })

  it('does not take an UTF-8 file with one bad byte for GB18030', () => {
    const damaged = utf8(TEXT.repeat(20)).slice()
    damaged[100] = 0xff
    expect(decode(damaged)).toEqual({ problem: 'damaged', looksLike: undefined })
  })
})

describe('encode', () => {
  it('gives back the bytes of an unchanged file', () => {
    const endings = fc.constantFrom('\n', '\r\n', '\r')
    const lines = fc.array(fc.tuple(fc.constantFrom('甲', '王𬭎 3月', 'a', '', '。'), endings), {
      minLength: 1,
    })
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('utf-8', 'utf-16le', 'gb18030'),
        fc.boolean(),
        (parts, encoding, marked) => {
          const bom = marked && encoding !== 'gb18030'
          const like = { encoding, bom, eol: '\n', uniform: false } as const
          const file = encode(`题目\n${parts.flat().join('')}`, like)
          const found = decode(file)
          if ('problem' in found) throw new Error(found.problem)
          expect([...encode(found.text, found)]).toEqual([...file])
        },
      ),
      propertyOptions(300),
    )
  })

  it('makes an inserted line break that of the file', () => {
    const like = { encoding: 'utf-8', bom: true, eol: '\r\n', uniform: true } as const
    expect([...encode('a\nb\r\n', like)]).toEqual([0xef, 0xbb, 0xbf, 0x61, 13, 10, 0x62, 13, 10])
  })
})
