import type { PdfaLevel } from '../../base/pdfa-level.ts'
import type { Picture, PictureFile } from '../../model/page.ts'
import { isSound } from '../sound-picture.ts'
import { isFlat } from './archive.ts'
import { inksAsRgb } from './cmyk.ts'
import type { PdfHost, PdfImage, PdfRef } from './host.ts'
import { decodePng } from './png.ts'
import { readPng } from './png-chunks.ts'

/** Pictures by path, and the PDF/A level that they have to keep to. */
interface Pictures {
  readonly pictures: ReadonlyMap<string, PictureFile>
  readonly pdfa?: PdfaLevel | undefined
}

/** Draws pictures, each file embedded once however often it is used. */
export function pictureDrawer(host: PdfHost, { pictures, pdfa }: Pictures): (picture: Picture) => void {
  const images = new Map<string, PdfImage | undefined>()
  return ({ path, x, y, width, height }) => {
    const file = pictures.get(path)
    if (file === undefined) return
    if (!images.has(path)) images.set(path, openImage(host, file, `I${images.size + 1}`, pdfa))
    const image = images.get(path)
    if (image !== undefined) host.image(image, x, y, { width, height })
  }
}

function openImage(
  host: PdfHost,
  file: PictureFile,
  label: string,
  pdfa: PdfaLevel | undefined,
): PdfImage | undefined {
  if (!isSound(file)) return undefined
  try {
    if (file.format === 'jpeg') return openJpeg(host, file.bytes, label, pdfa)
    const { width, height } = readPng(file.bytes)
    return { width, height, label, obj: embedPng(host, file.bytes, isFlat(pdfa)), embed() {} }
  } catch {
    return undefined
  }
}

/**
 * Embeds a PNG by ourselves: pdfkit unpacks those with transparency on its own time, so that the order of objects would hang
 * on the machine. Where it may stay packed it does; `flat` lays it on white and gives it 8 bits.
 */
function embedPng(host: PdfHost, bytes: Uint8Array, flat: boolean): PdfRef {
  const png = readPng(bytes)
  const { width, height, bits, colours, palette } = png
  const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height }
  const plain = !png.hasAlpha && png.transparency === undefined && !png.interlaced
  if (plain && (bits <= 8 || !flat)) {
    const ref = host.ref({
      ...image,
      BitsPerComponent: bits,
      ColorSpace: palette === undefined ? deviceSpace(colours) : indexed(palette),
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width },
    })
    ref.end(png.data)
    return ref
  }
  const { channels, colour, alpha } = decodePng(bytes)
  const eight = { ...image, BitsPerComponent: 8 }
  let mask: PdfRef | undefined
  if (alpha !== undefined && !flat) {
    mask = host.ref({ ...eight, ColorSpace: 'DeviceGray' })
    mask.end(alpha)
  }
  const ref = host.ref({ ...eight, ColorSpace: deviceSpace(channels), SMask: mask })
  ref.end(alpha !== undefined && flat ? onWhite(colour, alpha, channels) : colour)
  return ref
}

function deviceSpace(channels: 1 | 3): string {
  return channels === 1 ? 'DeviceGray' : 'DeviceRGB'
}

function indexed(palette: Uint8Array): readonly unknown[] {
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, palette]
}

function onWhite(colour: Uint8Array, alpha: Uint8Array, channels: number): Uint8Array {
  return colour.map((value, i) => {
    const share = (alpha[Math.floor(i / channels)] ?? 255) / 255
    return Math.round(value * share + 255 * (1 - share))
  })
}

/** A JPEG goes in as it is. One of four inks gets a colour space that PDF/A allows beside its sRGB intent. */
function openJpeg(host: PdfHost, bytes: Uint8Array, label: string, pdfa: PdfaLevel | undefined): PdfImage {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const image = host.openImage(data)
  const { width, height, bits, colorSpace, orientation = 1 } = image
  const obj = host.ref({
    Type: 'XObject',
    Subtype: 'Image',
    BitsPerComponent: bits,
    Width: width,
    Height: height,
    ColorSpace: colorSpace === 'DeviceCMYK' && pdfa !== undefined ? inksAsRgb(host) : colorSpace,
    Filter: 'DCTDecode',
    // Adobe's programs write the inks upside down.
    Decode: colorSpace === 'DeviceCMYK' ? [1, 0, 1, 0, 1, 0, 1, 0] : undefined,
  })
  obj.end(data)
  return { width, height, label, orientation, obj, embed() {} }
}
