/** Bytes that are searched at a time, and how many of them again with the next. */
const PIECE = 4 << 20
const OVERLAP = 2048

/** Narrower or lower than this in dots, a picture is a line, a dot or an icon. */
const SMALL = 80

/**
 * True for a PDF that holds a picture. Pictures stand in the file under a head of plain words, whatever is packed, so that they are found
 * without unpacking anything.
 */
export function holdsPictures(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('latin1')
  for (let at = 0; at < bytes.length; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE + OVERLAP))
    for (const match of text.matchAll(/\/Subtype\s{0,4}\/Image\b/gu)) {
      const start = text.lastIndexOf(' obj', match.index)
      const end = text.indexOf('stream', match.index)
      const head = text.slice(Math.max(start, match.index - OVERLAP), end < 0 ? match.index + OVERLAP : end)
      const side = (name: string): number =>
        Number(new RegExp(`/${name}\\s{0,4}(\\d{1,6})`, 'u').exec(head)?.[1] ?? 0)
      if (side('Width') >= SMALL && side('Height') >= SMALL) return true
    }
  }
  return false
}
