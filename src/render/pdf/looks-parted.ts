import type { Face } from '../../fonts/face.ts'
import type { Run } from '../../model/page.ts'

/**
 * Gaps from so many em on look like spaces to a program that reads the text back, and marks that were moved together
 * like another line.
 */
const PARTED = 0.08

/** True for a run whose characters stand so far from their natural places that its text must be said beside it. */
export function looksParted({ text, advances, size }: Run, { font }: Face): boolean {
  const chars = [...text]
  return chars.slice(0, -1).some((char, i) => {
    const natural = font.advance(font.glyph(char.codePointAt(0) ?? 0)) * size
    return Math.abs((advances[i] ?? natural) - natural) > PARTED * size
  })
}
