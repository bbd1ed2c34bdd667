import { describe, expect, it } from 'vitest'
import { decodePng } from '../../src/render/pdf/png.ts'
import { makePng } from './png-samples.ts'

const samples = (bytes: Uint8Array) => {
  const { colour, alpha, channels } = decodePng(bytes)
  return { channels, colour: [...colour], alpha: alpha === undefined ? undefined : [...alpha] }
}

describe('pictures as samples', () => {
  it('grey of one bit', () => {
    const png = makePng({ width: 3, height: 1, bits: 1, kind: 0, rows: [[0b10100000]] })
    expect(samples(png)).toEqual({ channels: 1, colour: [255, 0, 255], alpha: undefined })
  })

  it('a palette of two bits whose second colour is half transparent', () => {
    const palette = [255, 0, 0, 0, 255, 0, 0, 0, 255]
    const png = makePng({
      width: 3,
      height: 1,
      bits: 2,
      kind: 3,
      rows: [[0b00011000]],
      palette,
      transparency: [255, 128],
    })
    expect(samples(png)).toEqual({ channels: 3, colour: palette, alpha: [255, 128, 255] })
  })

  it('RGB of sixteen bits with alpha', () => {
    const png = makePng({ width: 1, height: 1, bits: 16, kind: 6, rows: [[255, 255, 0, 0, 128, 128, 0, 0]] })
    expect(samples(png)).toEqual({ channels: 3, colour: [255, 0, 128], alpha: [0] })
  })

  it('RGB with one colour that is transparent', () => {
    const rows = [[1, 2, 3, 1, 2, 4]]
    const png = makePng({ width: 2, height: 1, kind: 2, rows, transparency: [0, 1, 0, 2, 0, 3] })
    expect(samples(png)).toEqual({ channels: 3, colour: rows[0], alpha: [0, 255] })
  })
})
