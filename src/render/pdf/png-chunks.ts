/** What the chunks of a PNG say; its pixels are still packed. */
export interface Png {
  readonly width: number
  readonly height: number
  /** Of one sample: 1, 2, 4, 8 or 16. */
  readonly bits: number
  /** Samples of colour a point: 1 for grey and palettes, 3 for RGB. */
  readonly colours: 1 | 3
  readonly hasAlpha: boolean
  readonly interlaced: boolean
  /** Three bytes an entry. */
  readonly palette: Uint8Array | undefined
  /** `tRNS`: an alpha for each entry of the palette, or the one colour that is transparent. */
  readonly transparency: Uint8Array | undefined
  /** The filtered rows, deflated. */
  readonly data: Uint8Array
}

/** Reads the chunks of a PNG. RangeError where they are cut short. */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array>()
  const data: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const chunk = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'IDAT') data.push(chunk)
    else if (!chunks.has(type)) chunks.set(type, chunk)
    if (type === 'IEND') break
    at += 12 + length
  }
  const head = chunks.get('IHDR')
  if (head === undefined || head.length < 13) throw new RangeError('PNG without a header')
  const kind = head[9] ?? 0
  const size = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return {
    width: size.getUint32(0),
    height: size.getUint32(4),
    bits: head[8] ?? 8,
    colours: kind === 2 || kind === 6 ? 3 : 1,
    hasAlpha: kind === 4 || kind === 6,
    interlaced: head[12] === 1,
    palette: kind === 3 ? chunks.get('PLTE') : undefined,
    transparency: kind === 4 || kind === 6 ? undefined : chunks.get('tRNS'),
    data: Buffer.concat(data),
  }
}
