import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import { whitePng } from '../support/white-png.ts'

const FACES = {
  body: fileURLToPath(new URL('../../fonts/fandol/FandolFang-Regular.otf', import.meta.url)),
  title: fileURLToPath(new URL('../../fonts/packs/BulletinTitle.ttf', import.meta.url)),
}
type Face = keyof typeof FACES

/** A line of text, a scanned page (`scan`), or the beginning of another font (`font`) or page (`page`). */
export type PdfPiece = string | { readonly scan: true } | { readonly font: Face } | { readonly page: true }

/** A PDF of lines and pictures, on one page until another begins. `unmapped` fonts do not tell which characters their shapes are. */
export async function pdfOf(
  pieces: readonly PdfPiece[],
  unmapped: readonly Face[] = [],
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false, compress: false })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const done = new Promise((resolve) => document.on('end', resolve))
  const fonts: Face[] = []
  const setFont = (face: Face): void => {
    if (!fonts.includes(face)) fonts.push(face)
    document.font(FACES[face]).fontSize(16)
  }
  document.addPage()
  setFont('body')
  for (const piece of pieces)
    if (typeof piece === 'string') document.text(piece)
    else if ('scan' in piece) document.image(Buffer.from(whitePng(600, 800)), 0, 0, { width: 595 })
    else if ('font' in piece) setFont(piece.font)
    else document.addPage()
  document.end()
  await done
  // Each font with its map: in the order of the file, which is that of their first use.
  let font = -1
  const text = Buffer.concat(parts)
    .toString('latin1')
    .replace(/\/ToUnicode \d+ 0 R/gu, (key) => {
      font++
      const face = fonts[font]
      return face !== undefined && unmapped.includes(face) ? ' '.repeat(key.length) : key
    })
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

/** A PDF of the kind that was made before 2005: its font is only named, and its text is in GBK. */
export function oldPdf(lines: readonly Uint8Array[], encoding: string): Uint8Array {
  const hex = (line: Uint8Array): string => Buffer.from(line).toString('hex')
  const content = `BT /F1 16 Tf 24 TL 60 700 Td ${lines.map((line) => `<${hex(line)}> Tj T*`).join('\n')} ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000/W[814 908 500]>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ]
  let text = '%PDF-1.4\n'
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    places.push(text.length)
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 8\n0000000000 65535 f \n${table}trailer<</Size 8/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

/** A PDF of one page that is a grey picture of so many dots, not packed. */
export function greyPdf(width: number, height: number): Uint8Array {
  const content = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`
  const before = [
    '%PDF-1.4',
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj',
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj',
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R>>\nendobj',
    `4 0 obj\n<</Length ${content.length}>>stream\n${content}\nendstream\nendobj`,
    `5 0 obj\n<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Length ${width * height}>>stream\n`,
  ].join('\n')
  const places = [...before.matchAll(/^\d 0 obj/gmu)].map(({ index }) => index)
  const end = before.length + width * height + '\nendstream\nendobj\n'.length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from(before, 'latin1'),
      Buffer.alloc(width * height, 0x80),
      Buffer.from(
        `\nendstream\nendobj\nxref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${end}\n%%EOF`,
        'latin1',
      ),
    ]),
  )
}
