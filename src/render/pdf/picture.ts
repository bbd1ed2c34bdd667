import type { Picture, PictureFile } from '../../model/page.ts'
import { isSound } from '../sound-picture.ts'
import type { PdfHost, PdfImage } from './host.ts'

/** Draws pictures, each file embedded once however often it is used. */
export function pictureDrawer(
  host: PdfHost,
  { pictures }: { readonly pictures: ReadonlyMap<string, PictureFile> },
): (picture: Picture) => void {
  const images = new Map<string, PdfImage | undefined>()
  return ({ path, x, y, width, height }) => {
    const file = pictures.get(path)
    if (file === undefined) return
    if (!images.has(path)) images.set(path, isSound(file) ? openImage(host, file) : undefined)
    const image = images.get(path)
    if (image !== undefined) host.image(image, x, y, { width, height })
  }
}

function openImage(host: PdfHost, { bytes }: PictureFile): PdfImage | undefined {
  try {
    return host.openImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch {
    return undefined
  }
}
