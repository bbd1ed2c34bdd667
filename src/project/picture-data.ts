import { inflateSync } from 'node:zlib'
import type { PictureFile } from '../model/page.ts'

/** Channels by PNG colour type (ISO/IEC 15948, 11.2.2); a palette counts as one. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * True when the picture behind a good header can be decoded too. PNG data are inflated and measured, which takes time, so
 * this is asked only before printing; a JPEG is judged by its header.
 */
export function hasWholeData({ format, bytes }: PictureFile): boolean {
  return format !== 'png' || wholePng(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

function wholePng(bytes: Buffer): boolean {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const [depth = 0, colour = 0] = bytes.subarray(24, 26)
  const channels = CHANNELS[colour]
  const chunks = [...chunksOf(bytes)]
  if (channels === undefined || (colour === 3 && !chunks.some(({ type }) => type === 'PLTE'))) return false
  // An interlaced picture is at least as long as one that is not.
  const wanted = height * (1 + Math.ceil((width * channels * depth) / 8))
  try {
    const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data))
    return inflateSync(data, { maxOutputLength: wanted * 2 + 65_536 }).length >= wanted
  } catch {
    return false
  }
}

function* chunksOf(bytes: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    yield { type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) }
    at += 12 + length
  }
}
