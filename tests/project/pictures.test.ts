import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { openIssue } from '../../src/project/open-issue.ts'
import { hasWholeData } from '../../src/project/picture-data.ts'
import { readPictureHeader } from '../../src/project/picture-header.ts'
import { PICTURE_WORDS } from '../../src/project/picture-words.ts'
import { loadPictures } from '../../src/project/pictures.ts'
import { parse } from '../../src/syntax/parse.ts'
import { worldWith } from './support.ts'

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length)
  new DataView(out.buffer).setUint32(0, data.length)
  out.set(new TextEncoder().encode(type), 4)
  out.set(data, 8)
  return out
}

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function png(width: number, height: number, data: Uint8Array = deflateSync(Buffer.alloc(4))): Uint8Array {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, 0], 8)
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  return joined(signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', new Uint8Array()))
}

/** A JPEG of segments only: it has a size, an orientation, and a scan of one byte. */
function jpeg(width: number, height: number, orientation = 1): Uint8Array {
  const exif = [
    ...new TextEncoder().encode('Exif\0\0II*\0'),
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  const app1 = [0xff, 0xe1, 0, exif.length + 2, ...exif]
  const frame = [0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 17, 0]
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0]
  return joined([0xff, 0xd8], app1, frame, scan, [0xff, 0xd9])
}

describe('the header of a picture', () => {
  it('gives format and size', () => {
    expect(readPictureHeader(png(640, 480))).toEqual({
      format: 'png',
      width: 640,
      height: 480,
      orientation: 1,
    })
    expect(readPictureHeader(jpeg(640, 480))).toEqual({
      format: 'jpeg',
      width: 640,
      height: 480,
      orientation: 1,
    })
  })

  it('gives the size as it will be seen when a phone was held upright', () => {
    expect(readPictureHeader(jpeg(640, 480, 6))).toEqual({
      format: 'jpeg',
      width: 480,
      height: 640,
      orientation: 6,
    })
  })

  it('says when a file is cut short, wherever it was cut', () => {
    for (const whole of [png(640, 480), jpeg(640, 480)])
      for (let length = 12; length < whole.length; length++)
        expect(readPictureHeader(whole.subarray(0, length))).toEqual({ fault: 'truncated' })
  })

  it('knows formats that are not printed by their names', () => {
    const text = (value: string) => readPictureHeader(new TextEncoder().encode(value))
    expect(text('GIF89a')).toEqual({ fault: 'unsupported', format: 'GIF' })
    expect(text('RIFF1234WEBPVP8 ')).toEqual({ fault: 'unsupported', format: 'WebP' })
    expect(text('0000ftypheic')).toEqual({ fault: 'unsupported', format: 'HEIC' })
    expect(text('这是一段文字')).toEqual({ fault: 'unknown' })
  })

  it('survives any bytes', () => {
    let seed = 7
    for (let round = 0; round < 500; round++) {
      const bytes = round % 2 === 0 ? png(640, 480) : jpeg(640, 480, 3)
      for (let i = 0; i < 4; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        bytes[seed % bytes.length] = seed % 256
      }
      expect(() => readPictureHeader(bytes)).not.toThrow()
    }
  })
})

describe('the data of a picture', () => {
  const file = (bytes: Uint8Array) => ({
    path: 'a.png',
    bytes,
    format: 'png' as const,
    width: 4,
    height: 3,
    orientation: 1,
  })

  it('is whole when it inflates to every row', () => {
    expect(hasWholeData(file(png(4, 3, deflateSync(Buffer.alloc(15)))))).toBe(true)
  })

  it('is not when rows are missing, or it does not inflate', () => {
    expect(hasWholeData(file(png(4, 3, deflateSync(Buffer.alloc(14)))))).toBe(false)
    expect(hasWholeData(file(png(4, 3, Uint8Array.from([1, 2, 3, 4]))))).toBe(false)
  })

  it('must have a scan in a JPEG', () => {
    const whole = jpeg(640, 480)
    expect(readPictureHeader(joined(whole.subarray(0, -13), [0xff, 0xd9]))).toEqual({ fault: 'truncated' })
  })
})

describe('the pictures of an issue', () => {
  const text = [
    '# 题目',
    '![合影](0940/a.png)![现场](0940\\b.jpg)',
    '![没有](0940/none.jpg)',
    '![网上](https://example.org/a.jpg)',
    '![文件夹](0940)',
    '![空的](0940/empty.png)',
    '![动图](0940/c.gif)',
    '![太大](0940/huge.png)',
    '![又是没有](0940/none.jpg)',
  ].join('\n')
  const world = () =>
    worldWith({
      'issues/2021/0940.md': text,
      'issues/2021/0940/a.png': png(640, 480),
      'issues/2021/0940/b.jpg': jpeg(640, 480, 8),
      'issues/2021/0940/empty.png': '',
      'issues/2021/0940/c.gif': 'GIF89a',
      'issues/2021/0940/huge.png': png(20_000, 10_000),
    })

  it('are found beside it; what cannot be printed is a finding at its path', () => {
    const here = world()
    const opened = openIssue(here, 'issues/2021/0940.md')
    const { issue } = parse(sourceFile('x', text), { sections: [], imprintLabels: [], contentsLabels: [] })
    const { pictures, diagnostics } = loadPictures(here, opened, issue)
    expect([...pictures].map(([path, { width, height, format }]) => [path, format, width, height])).toEqual([
      ['0940/a.png', 'png', 640, 480],
      ['0940\\b.jpg', 'jpeg', 480, 640],
    ])
    const found = diagnostics.map(({ messageId, place }) => [
      messageId,
      'file' in place ? text.slice(place.span.start, place.span.end) : '',
    ])
    expect(found).toEqual([
      ['missing', '0940/none.jpg'],
      ['remote', 'https://example.org/a.jpg'],
      ['unreadable', '0940'],
      ['empty', '0940/empty.png'],
      ['unsupported', '0940/c.gif'],
      ['too-large', '0940/huge.png'],
      ['missing', '0940/none.jpg'],
    ])
    for (const [id] of found) expect(PICTURE_WORDS['pictures/printable']).toHaveProperty(id ?? '')
  })
})
