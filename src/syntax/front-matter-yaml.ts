import { frontMatterKey } from './front-matter-keys.ts'
import { keyOf } from './front-matter-span.ts'
import type { Line } from './source-lines.ts'

/** The lines of a head as YAML, and the way back from an offset in it to the source. */
export interface YamlText {
  readonly yaml: string
  readonly sourceOffset: (offset: number) => number
}

/**
 * Writes `期号：17` and `期号:17` as YAML wants them, `期号: 17`, one line each, with U+3000 as a space. Every character keeps
 * its offset but for the spaces that are put behind a colon.
 */
export function yamlTextOf(text: string, lines: readonly Line[]): YamlText {
  const pieces: string[] = []
  // Where each piece begins: in the YAML, and in the source.
  const starts: { readonly yaml: number; readonly source: number }[] = []
  let length = 0
  const add = (piece: string, source: number): void => {
    starts.push({ yaml: length, source })
    pieces.push(piece)
    length += piece.length
  }
  for (const line of lines) {
    const indent = text.slice(line.rawStart, line.start).replace(/[^\t]/g, ' ')
    const colon = keyColon(line)
    if (colon < 0) add(`${indent}${line.text}\n`, line.rawStart)
    else {
      const key = frontMatterKey(keyOf(line) ?? '') === undefined ? indent : ''
      add(`${key}${line.text.slice(0, colon)}:`, line.start - key.length)
      add(' ', line.start + colon + 1)
      add(`${line.text.slice(colon + 1)}\n`, line.start + colon + 1)
    }
  }
  return { yaml: pieces.join(''), sourceOffset: (offset) => toSource(starts, offset) }
}

function toSource(starts: readonly { yaml: number; source: number }[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle]?.yaml ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const piece = starts[low]
  return piece === undefined ? offset : piece.source + offset - piece.yaml
}

/** Where the colon of `键：值` stands: in lines that are not indented, and in those with a known key. */
export function keyColon(line: Line): number {
  const key = keyOf(line)
  if (key === undefined || (line.start > line.rawStart && frontMatterKey(key) === undefined)) return -1
  return line.text.indexOf(key) + line.text.slice(line.text.indexOf(key)).search(/[:：]/)
}
