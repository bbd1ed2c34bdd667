import { inflateSync } from 'node:zlib'
import { type Png, readPng } from './png-chunks.ts'

/** A picture as samples of 8 bits, its transparency apart. */
export interface Samples {
  /** 1 for grey, 3 for RGB. */
  readonly channels: 1 | 3
  readonly colour: Uint8Array
  /** Undefined where every point is opaque. */
  readonly alpha: Uint8Array | undefined
}

/** Decodes a PNG of any kind: palettes, 1 to 16 bits, interlaced, every form of transparency. */
export function decodePng(bytes: Uint8Array): Samples & Pick<Png, 'width' | 'height'> {
  const png = readPng(bytes)
  const { width, height, palette } = png
  const channels = palette !== undefined || png.colours === 3 ? 3 : 1
  const colour = new Uint8Array(width * height * channels)
  const alpha = new Uint8Array(width * height).fill(255)
  const put = pointWriter(png, channels, colour, alpha)
  const data = inflateSync(png.data)
  const samples = png.colours + (png.hasAlpha ? 1 : 0)
  let at = 0
  for (const [x0, y0, dx, dy] of png.interlaced ? ADAM7 : [[0, 0, 1, 1] as const]) {
    const across = Math.ceil((width - x0) / dx)
    const down = Math.ceil((height - y0) / dy)
    if (across <= 0 || down <= 0) continue
    const length = Math.ceil((across * samples * png.bits) / 8)
    let before = new Uint8Array(length)
    for (let row = 0; row < down && at < data.length; row++, at += length + 1) {
      const line = data.slice(at + 1, at + 1 + length)
      unfilter(data[at] ?? 0, line, before, Math.max(1, (samples * png.bits) >> 3))
      for (let i = 0; i < across; i++) put(line, i * samples, (y0 + row * dy) * width + x0 + i * dx)
      before = line
    }
  }
  return { width, height, channels, colour, alpha: alpha.every((one) => one === 255) ? undefined : alpha }
}

/** Where the seven passes of an interlaced PNG begin, and their steps: x, y, dx, dy. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Undoes the filter of one line in place (PNG specification, 9.2). `step` is the distance of a byte to the one on its left. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  for (let i = 0; i < line.length; i++) {
    const left = line[i - step] ?? 0
    const up = above[i] ?? 0
    const corner = above[i - step] ?? 0
    const guess =
      filter === 1
        ? left
        : filter === 2
          ? up
          : filter === 3
            ? (left + up) >> 1
            : filter === 4
              ? paeth(left, up, corner)
              : 0
    line[i] = (line[i] ?? 0) + guess
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs)
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}

/** Writes the point whose first sample is number `from` of a line to place `to` of the picture. */
function pointWriter(
  { bits, colours, hasAlpha, palette, transparency }: Png,
  channels: 1 | 3,
  colour: Uint8Array,
  alpha: Uint8Array,
): (line: Uint8Array, from: number, to: number) => void {
  const most = (1 << bits) - 1
  const sample = (line: Uint8Array, i: number): number => {
    if (bits === 8) return line[i] ?? 0
    if (bits === 16) return ((line[2 * i] ?? 0) << 8) | (line[2 * i + 1] ?? 0)
    return ((line[(i * bits) >> 3] ?? 0) >> (8 - bits - ((i * bits) & 7))) & most
  }
  const eight = (value: number): number => Math.round((value * 255) / most)
  // The one colour that is transparent, two bytes a sample.
  const key = palette === undefined ? transparency : undefined
  return (line, from, to) => {
    if (palette !== undefined) {
      const index = sample(line, from)
      for (let c = 0; c < 3; c++) colour[to * 3 + c] = palette[index * 3 + c] ?? 0
      alpha[to] = transparency?.[index] ?? 255
      return
    }
    let isKey = key !== undefined
    for (let c = 0; c < colours; c++) {
      const value = sample(line, from + c)
      colour[to * channels + c] = eight(value)
      isKey &&= value === (((key?.[2 * c] ?? 0) << 8) | (key?.[2 * c + 1] ?? 0))
    }
    if (hasAlpha) alpha[to] = eight(sample(line, from + colours))
    else if (isKey) alpha[to] = 0
  }
}
