import { inflateSync } from 'node:zlib'
import type { PictureFile } from '../model/page.ts'

/**
 * True when pdfkit can embed the picture. It inflates some PNGs on its own time and a damaged one would end the process
 * there, so the data is inflated here first; of a JPEG the frame header is enough, since its data goes in as it is.
 */
export function isSound({ format, bytes }: PictureFile): boolean {
  try {
    return format === 'png' ? isSoundPng(bytes) : hasJpegFrame(bytes)
  } catch {
    return false
  }
}

const PNG_CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** More than this many bytes of pixels are not unpacked: a picture for print has no use for them. */
const MOST_BYTES = 400_000_000

function isSoundPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let size = 0
  let ended = false
  for (let at = 8; at + 12 <= bytes.length && !ended; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return false
    if (type === 'IHDR') {
      const width = view.getUint32(at + 8)
      const height = view.getUint32(at + 12)
      const bits = (bytes[at + 16] ?? 0) * (PNG_CHANNELS[bytes[at + 17] ?? 9] ?? 0)
      size = height * (Math.ceil((width * bits) / 8) + 1)
      if (size === 0 || size > MOST_BYTES) return false
    }
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length))
    ended = type === 'IEND'
    at += 12 + length
  }
  if (!ended || data.length === 0) return false
  return inflateSync(Buffer.concat(data), { maxOutputLength: size * 2 + 1024 }).length >= size * 0.5
}

function hasJpegFrame(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return true
    if (marker === 0xff) at += 1
    else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return false
}
