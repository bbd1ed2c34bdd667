import type { PdfkitFont } from './font.ts'

/** An object of the file that others refer to. */
export interface PdfRef {
  readonly data: Record<string, unknown>
  /** Bytes of a stream are written as they are where this is false. */
  compress: boolean
  write(bytes: Uint8Array): void
  end(bytes?: Uint8Array): void
}

/** The parts of pdfkit's embedded font that we fill ourselves. */
export interface EmbeddedFont {
  readonly id: string
  readonly subset: { readonly glyphs: number[] }
  /** Widths in thousandths of an em by the glyph's number in the subset. */
  readonly widths: number[]
  /** Code points by the glyph's number in the subset: the ToUnicode table. */
  readonly unicode: number[][]
  ref(): unknown
}

/** An entry of pdfkit's outline. */
export interface OutlineItem {
  readonly outlineData: Record<string, unknown>
  addItem(title: string, options: object): OutlineItem
}

/** A picture as pdfkit draws it: one that is embedded already has `obj`. */
export interface PdfImage {
  readonly width: number
  readonly height: number
  readonly label: string
  /** As in EXIF; 1 where it is left out. */
  readonly orientation?: number
  readonly bits?: number
  readonly colorSpace?: string
  readonly obj: PdfRef | null
  embed(): void
}

/**
 * The parts of a pdfkit document that we use, its private ones too: pdfkit is pinned, and tests read back what comes out.
 * In its dictionaries a plain string becomes a name, a `String` object a text.
 */
export interface PdfHost {
  readonly _root: { readonly data: Record<string, unknown> }
  readonly _font: EmbeddedFont
  readonly page: {
    readonly dictionary: PdfRef
    readonly fonts: Record<string, unknown>
    readonly annotations: PdfRef[]
  }
  readonly outline: OutlineItem
  endMetadata(): void
  ref(data?: object): PdfRef
  getMarkInfoDictionary(): PdfRef
  addPage(options: object): void
  addContent(content: string): void
  addNamedDestination(name: string, ...destination: readonly unknown[]): void
  font(font: PdfkitFont): void
  goTo(x: number, y: number, width: number, height: number, name: string, options: object): void
  openImage(bytes: Uint8Array): PdfImage
  image(
    image: PdfImage,
    x: number,
    y: number,
    size: { readonly width: number; readonly height: number },
  ): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  end(): void
}

/** Text in a dictionary: a plain string would be written as a name. */
export function textString(text: string): unknown {
  return Object(text)
}
