/** A picture while its group is read: its bytes stand there as hexadecimal digits. */
export interface OpenPicture {
  /** How many groups were open when it began. */
  readonly depth: number
  readonly digits: string[]
  /** What its bytes are, as a file name ends; undefined for a kind that is not printed. */
  extension: string | undefined
  kind: string
}

/** The words that say what the bytes of a picture are. */
const KINDS: Readonly<Record<string, { readonly kind: string; readonly extension?: string }>> = {
  pngblip: { kind: 'PNG', extension: 'png' },
  jpegblip: { kind: 'JPEG', extension: 'jpg' },
  emfblip: { kind: 'EMF' },
  wmetafile: { kind: 'WMF' },
  macpict: { kind: 'PICT' },
  dibitmap: { kind: 'BMP' },
  wbitmap: { kind: 'BMP' },
}

/** A picture of which nothing is known yet. */
export function openPicture(depth: number): OpenPicture {
  return { depth, digits: [], extension: undefined, kind: 'RTF' }
}

/** Takes in a word of the group of a picture. */
export function tellKind(picture: OpenPicture, word: string): void {
  const found = KINDS[word]
  if (found === undefined) return
  picture.kind = found.kind
  picture.extension = found.extension
}

/** The bytes of a picture; undefined for what is not written in digits. */
export function pictureBytes({ digits }: OpenPicture): Uint8Array | undefined {
  const hex = digits.join('').replace(/\s+/gu, '')
  if (hex === '' || hex.length % 2 === 1 || /[^0-9a-f]/iu.test(hex)) return undefined
  return Uint8Array.from(Buffer.from(hex, 'hex'))
}
