import type { Face } from '../../fonts/face.ts'
import { type Fontkit, pdfkitFont } from './font.ts'
import type { PdfHost } from './host.ts'

/** A character as a face shows it. */
export interface GlyphOfFace {
  /** Its number in the subset. */
  readonly id: number
  /** In em. */
  readonly width: number
  /** True where the face does not have the character and shows 〓 instead. */
  readonly standsIn: boolean
}

/** A face as embedded in one document. */
export interface PdfFace {
  /** The resource name: `F1`. Notes on the current page that it is used. */
  use(): string
  glyph(char: string): GlyphOfFace
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
  const known = new Map<string, GlyphOfFace>()
  return {
    use() {
      host.page.fonts[embedded.id] ??= embedded.ref()
      return embedded.id
    },
    glyph(char) {
      const already = known.get(char)
      if (already !== undefined) return already
      const code = char.codePointAt(0) ?? 0
      const { glyph, standsIn } = glyphOf(face, code)
      const id = embedded.subset.glyphs.push(glyph) - 1
      const width = face.font.advance(glyph)
      embedded.widths[id] = Math.round(width * 1_000_000) / 1000
      embedded.unicode[id] = [code]
      const made = { id, width, standsIn }
      known.set(char, made)
      return made
    },
  }
}

/** The glyph of a character, that of a space for any space, else a stand-in; glyph 0 only in a face that has none of these. */
function glyphOf({ font }: Face, code: number): { readonly glyph: number; readonly standsIn: boolean } {
  const own = font.glyph(code)
  if (own !== 0) return { glyph: own, standsIn: false }
  if (/\s/u.test(String.fromCodePoint(code))) return { glyph: font.glyph(0x20), standsIn: false }
  const glyph = STAND_INS.map((one) => font.glyph(one)).find((one) => one !== 0) ?? 0
  return { glyph, standsIn: true }
}
