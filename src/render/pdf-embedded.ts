import type { Face } from '../fonts/face.ts'
import { type Fontkit, type GlyphSubset, type PdfkitFont, pdfkitFont } from './pdf-font.ts'

/** The parts of pdfkit's embedded font that we fill ourselves (pdfkit is pinned; a test reads the text back). */
interface EmbeddedFont {
  readonly id: string
  readonly subset: GlyphSubset
  /** Widths in thousandths of an em by the glyph's number in the subset. */
  readonly widths: number[]
  /** Code points by the glyph's number in the subset: the ToUnicode table. */
  readonly unicode: number[][]
  ref(): unknown
}

/** The parts of a pdfkit document that we reach for beside its public methods. */
export interface FontHost {
  font(font: PdfkitFont): unknown
  readonly _font: EmbeddedFont
  readonly page: { readonly fonts: Record<string, unknown> }
}

/** A face as embedded in one document. */
export interface PdfFace {
  /** The resource name: `F1`. Notes on the current page that it is used. */
  use(): string
  /** The number of a character in the subset, and its width in em. */
  glyph(char: string): { readonly id: number; readonly width: number }
}

/** Printed where a face has no glyph; the text behind it stays what the author wrote. */
const GETA = 0x3013

/**
 * Embeds a face. Every character gets a number of its own even where two share a glyph (一 and the radical ⼀ in Noto), so
 * that text comes back from the PDF exactly as it was written.
 */
export function embedFace(host: FontHost, face: Face, fontkit: Fontkit): PdfFace {
  host.font(pdfkitFont(face, fontkit))
  const embedded = host._font
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

function glyphOf({ font }: Face, code: number): number {
  const own = font.glyph(code)
  if (own !== 0) return own
  return font.glyph(/\s/u.test(String.fromCodePoint(code)) ? 0x20 : GETA)
}
