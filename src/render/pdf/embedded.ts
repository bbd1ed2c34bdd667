import type { Face } from '../../fonts/face.ts'
import { type Fontkit, pdfkitFont } from './font.ts'
import type { PdfHost } from './host.ts'

/** A face as embedded in one document. */
export interface PdfFace {
  /** The resource name: `F1`. Notes on the current page that it is used. */
  use(): string
  /** The number of a character in the subset, and its width in em. */
  glyph(char: string): { readonly id: number; readonly width: number }
}

/** Printed where a face has no glyph, the first that it has: 〓, a box, a question mark. */
const STAND_INS = [0x3013, 0x25a1, 0x3f]

/** The meaning of glyph 0, which is in every font but never shown. */
const REPLACEMENT = 0xfffd

/**
 * Embeds a face. Every character gets a number of its own even where two share a glyph (一 and the radical ⼀ in Noto), so
 * that text comes back from the PDF exactly as it was written.
 */
export function embedFace(host: PdfHost, face: Face, fontkit: Fontkit): PdfFace {
  host.font(pdfkitFont(face, fontkit))
  const embedded = host._font
  embedded.unicode[0] = [REPLACEMENT]
  const known = new Map<string, { readonly id: number; readonly width: number }>()
  return {
    use() {
      host.page.fonts[embedded.id] ??= embedded.ref()
      return embedded.id
    },
    glyph(char) {
      const already = known.get(char)
      if (already !== undefined) return already
      const code = char.codePointAt(0) ?? 0
      const glyph = glyphOf(face, code)
      const id = embedded.subset.glyphs.push(glyph) - 1
      const width = face.font.advance(glyph)
      embedded.widths[id] = Math.round(width * 1_000_000) / 1000
      embedded.unicode[id] = [code]
      const made = { id, width }
      known.set(char, made)
      return made
    },
  }
}

/** True where a face has no glyph for a character and shows another in its place. */
export function standsIn({ font }: Face, char: string): boolean {
  return font.glyph(char.codePointAt(0) ?? 0) === 0 && !/\s/u.test(char)
}

/** The glyph of a character, that of a space for any space, else a stand-in; glyph 0 only in a face that has none of these. */
function glyphOf({ font }: Face, code: number): number {
  const own = font.glyph(code)
  if (own !== 0) return own
  if (/\s/u.test(String.fromCodePoint(code))) return font.glyph(0x20)
  return STAND_INS.map((one) => font.glyph(one)).find((one) => one !== 0) ?? 0
}
