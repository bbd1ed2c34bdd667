import type { PictureFile } from '../model/page.ts'

/** What the first bytes of a picture tell. */
export type PictureHeader = Pick<PictureFile, 'format' | 'width' | 'height' | 'orientation'>

/** Why a file cannot be printed as a picture. `unsupported` names a format that we know but do not print. */
export type PictureFault =
  | { readonly fault: 'unknown' | 'truncated' }
  | { readonly fault: 'unsupported'; readonly format: string }

/** Reads format, size and orientation of a JPEG or PNG; says what is wrong with anything else. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | PictureFault {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(bytes)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(bytes)
  const other = OTHERS.find(([, pattern]) => pattern.test(latin(bytes, 0, 32)))
  return other === undefined ? { fault: 'unknown' } : { fault: 'unsupported', format: other[0] }
}

const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['GIF', /^GIF8/],
  ['BMP', /^BM/],
  ['WebP', /^RIFF....WEBP/s],
  ['TIFF', /^(II\*\0|MM\0\*)/],
  ['HEIC', /^....ftyp(heic|heix|mif1|msf1|hevc)/s],
  ['AVIF', /^....ftypavif/s],
  ['SVG', /^\s*<(\?xml|svg)/],
  ['PDF', /^%PDF/],
  ['PSD', /^8BPS/],
]

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte)
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}

function u16(bytes: Uint8Array, at: number, little = false): number {
  const [a = 0, b = 0] = bytes.subarray(at, at + 2)
  return little ? b * 256 + a : a * 256 + b
}

function u32(bytes: Uint8Array, at: number, little = false): number {
  const high = u16(bytes, little ? at + 2 : at, little)
  const low = u16(bytes, little ? at : at + 2, little)
  return high * 65_536 + low
}

/** PNG: the size stands in IHDR, which comes first; the chunks must lead to IEND (ISO/IEC 15948, 5.6). */
function readPng(bytes: Uint8Array): PictureHeader | PictureFault {
  if (latin(bytes, 12, 16) !== 'IHDR' || bytes.length < 33) return { fault: 'truncated' }
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) return { fault: 'truncated' }
    if (latin(bytes, at + 4, at + 8) === 'IEND') break
    at += 12 + u32(bytes, at)
  }
  return sized({ format: 'png', width: u32(bytes, 16), height: u32(bytes, 20), orientation: 1 })
}

/** The marker of a scan (SOS), behind which the picture itself begins. */
const SCAN = 0xda

/** JPEG: segments up to the first scan; the frame header (SOF) among them holds the size, and the file must reach its end mark (ISO/IEC 10918-1, B.1). */
function readJpeg(bytes: Uint8Array): PictureHeader | PictureFault {
  let orientation = 1
  let frame: PictureHeader | undefined
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return { fault: 'truncated' }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === SCAN)
      return frame !== undefined && hasEnd(bytes, at) ? sized(frame) : { fault: 'truncated' }
    if (isFrame(marker)) {
      const turned = orientation >= 5
      const [height, width] = [u16(bytes, at + 5), u16(bytes, at + 7)]
      frame = {
        format: 'jpeg',
        width: turned ? height : width,
        height: turned ? width : height,
        orientation,
      }
    }
    if (marker === 0xe1) orientation = exifOrientation(bytes, at + 4) ?? orientation
    at += 2 + u16(bytes, at + 2)
  }
  return { fault: 'truncated' }
}

/** SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Cameras and phones write padding, even a second picture, behind the end mark: it is looked for from the end. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

/** Orientation (tag 0x0112) from the EXIF segment whose content begins at `at`. */
function exifOrientation(bytes: Uint8Array, at: number): number | undefined {
  if (latin(bytes, at, at + 6) !== 'Exif\0\0') return undefined
  const tiff = at + 6
  const little = latin(bytes, tiff, tiff + 2) === 'II'
  const directory = tiff + u32(bytes, tiff + 4, little)
  const count = Math.min(u16(bytes, directory, little), 500)
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12
    if (u16(bytes, entry, little) !== 0x0112) continue
    const value = u16(bytes, entry + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

function sized(header: PictureHeader): PictureHeader | PictureFault {
  return header.width > 0 && header.height > 0 ? header : { fault: 'truncated' }
}
