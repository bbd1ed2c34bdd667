import type * as fontkit from 'fontkit'
import type { Face } from '../../fonts/face.ts'

/** What pdfkit asks of a font object (it takes any that has `layout`), in font units. */
export interface PdfkitFont {
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly xHeight: number
  readonly capHeight: number
  readonly italicAngle: number
  readonly bbox: {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  readonly post: { readonly isFixedPitch: number }
  readonly head: { readonly macStyle: { readonly italic: boolean } }
  /** pdfkit takes two fonts of one name for the same when this agrees; ours differ by face. */
  readonly _tables: { readonly head: { readonly checkSumAdjustment: string } }
  layout(text: string): never
  getGlyph(glyph: number): { readonly advanceWidth: number }
  createSubset(): GlyphSubset
}

/** fontkit's subset: glyph ids in the order in which the PDF numbers them, 0 first. */
export interface GlyphSubset {
  readonly glyphs: number[]
  includeGlyph(glyph: number): number
  encode(): Uint8Array
}

/** The part of fontkit that is used; the package is loaded by the one who renders, since it takes long. */
export type Fontkit = Pick<typeof fontkit, 'create'>

/** Fonts opened by fontkit, by the bytes that they were opened from: a batch of issues opens each face once. */
const opened = new WeakMap<Uint8Array, Map<number, fontkit.Font>>()

function open({ font }: Face, { create }: Fontkit): fontkit.Font {
  const known = opened.get(font.bytes) ?? new Map<number, fontkit.Font>()
  opened.set(font.bytes, known)
  const already = known.get(font.index)
  if (already !== undefined) return already
  const { bytes } = font
  const file = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const face = 'fonts' in file ? file.fonts[font.index] : file
  if (face === undefined) throw new RangeError(`face ${font.index} of ${font.postScriptName}`)
  known.set(font.index, face)
  return face
}

/** Wraps a face for pdfkit: metrics and glyphs are our own reading of the tables, only the outlines are cut by fontkit. */
export function pdfkitFont(face: Face, fontkit: Fontkit): PdfkitFont {
  const { font } = face
  const file = open(face, fontkit)
  const units = font.unitsPerEm
  const { minX, minY, maxX, maxY } = file.bbox
  return {
    postscriptName: font.postScriptName.replace(/[^\x21-\x7e]|[()<>[\]{}/%#]/g, '') || face.id,
    unitsPerEm: units,
    ascent: font.ascent * units,
    descent: font.descent * units,
    lineGap: 0,
    xHeight: file.xHeight || 0,
    capHeight: file.capHeight || font.ascent * units,
    italicAngle: 0,
    bbox: { minX, minY, maxX, maxY },
    post: { isFixedPitch: 0 },
    head: { macStyle: { italic: false } },
    _tables: { head: { checkSumAdjustment: face.id } },
    layout() {
      throw new Error('text is shaped by the layout')
    },
    getGlyph: (glyph) => ({ advanceWidth: font.advance(glyph) * units }),
    createSubset: () => file.createSubset() as unknown as GlyphSubset,
  }
}
