import { describe, expect, it } from 'vitest'
import { decode, type Encoding, encode, garbledLine } from '../../src/base/encoding.ts'

const SAMPLE = '第17期（总第940期）\r\n喆堃𬭎 · “引号”——完'

describe('decode and encode', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] satisfies Encoding[])
    for (const bom of [false, true]) {
      if (bom && encoding === 'gb18030') continue
      it(`reads and writes ${encoding}${bom ? ' with a mark' : ''} alike`, () => {
        const bytes = encode(SAMPLE, { encoding, bom })
        expect(decode(bytes)).toEqual({ text: SAMPLE, encoding, bom })
      })
    }

  it('writes GB18030 as other programs do', () => {
    // 简报 = BC F2 B1 A8
    expect([...encode('简报', { encoding: 'gb18030', bom: false })]).toEqual([0xbc, 0xf2, 0xb1, 0xa8])
  })

  it('reads an empty file as empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false })
  })

  it('reads a short Chinese text into which a control character was pasted', () => {
    for (const encoding of ['utf-8', 'gb18030'] satisfies Encoding[]) {
      const text = '# 题目\n\n各单位要把任务落到实处，\u0001按月调度，按季通报。\n'
      expect(decode(encode(text, { encoding, bom: false }))?.text).toBe(text)
    }
    expect(decode(new TextEncoder().encode('# 题\u0001\u0002\u0003目'))).toBeUndefined()
  })

  it('tells the line that keeps a text from being read', () => {
    const before = new TextEncoder().encode('# 题目\n\n各单位要把任务落到实处。\n')
    const line = encode('按月调度。\n', { encoding: 'gb18030', bom: false })
    expect(decode(Buffer.concat([before, line]))).toBeUndefined()
    expect(garbledLine(Buffer.concat([before, line]))).toBe(4)
    expect(garbledLine(new TextEncoder().encode('# 题目\n各单位\0要落到实处。\n'))).toBe(2)
    expect(garbledLine(Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256))).toBeUndefined()
  })

  it('refuses binary bytes', () => {
    expect(
      decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    ).toBeUndefined()
    expect(decode(Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256))).toBeUndefined()
  })
})
