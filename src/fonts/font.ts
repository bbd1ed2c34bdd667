import { readerOf } from './byte-source.ts'
import { readCmap } from './cmap.ts'
import { faceOffsets, needTable, readDirectory, readTable } from './directory.ts'
import { FontError } from './font-error.ts'
import { type Naming, readNaming, readWeight } from './names.ts'

/** An opened face: its names, metrics and coverage, read straight from the tables. */
export interface Font extends Naming {
  /** Its place in a collection; 0 in a plain file. */
  readonly index: number
  /** Kind of outlines: quadratic `glyf` or PostScript `CFF`. */
  readonly format: 'truetype' | 'cff'
  /** 100–900; 400 is regular (OpenType OS/2 usWeightClass). */
  readonly weight: number
  readonly unitsPerEm: number
  /** Height above the baseline in em (`hhea`), positive. */
  readonly ascent: number
  /** Depth below the baseline in em (`hhea`), never positive. */
  readonly descent: number
  /** Whether it has variation axes; it is measured and embedded as its default instance, with outlines in `glyf` only. */
  readonly variable: boolean
  /** The whole file, as given. */
  readonly bytes: Uint8Array
  /** The glyph of a code point, 0 where the face has none. */
  glyph(codePoint: number): number
  /** Advance width of a glyph in em; 0 for a glyph that does not exist. */
  advance(glyph: number): number
}

/** Opens face `index` of a font file; throws `FontError`, and nothing else, for bytes that are truncated or lie. */
export function openFont(bytes: Uint8Array, index = 0): Font {
  const read = readerOf(bytes)
  const offset = faceOffsets(read)[index]
  if (offset === undefined) throw new FontError('no-such-face', String(index))
  const directory = readDirectory(read, offset)
  const head = needTable(read, directory, 'head')
  const hhea = needTable(read, directory, 'hhea')
  const glyphCount = needTable(read, directory, 'maxp').u16(4)
  const unitsPerEm = head.u16(18)
  if (unitsPerEm < 16 || unitsPerEm > 16384) throw new FontError('malformed', `${unitsPerEm} units per em`)
  const format = directory.has('glyf') ? 'truetype' : 'cff'
  if (format === 'truetype') {
    needTable(read, directory, 'glyf')
    needTable(read, directory, 'loca').bytes(0, (glyphCount + 1) * (head.i16(50) === 0 ? 2 : 4))
  } else if (!directory.has('CFF2')) {
    // Whoever embeds the face reads the outlines, and would break down only then.
    const [major] = needTable(read, directory, 'CFF ').bytes(0, 4)
    if (major !== 1) throw new FontError('malformed', 'CFF')
  }

  const metricCount = hhea.u16(34)
  if (metricCount === 0) throw new FontError('malformed', 'no advance widths')
  const hmtx = needTable(read, directory, 'hmtx')
  hmtx.bytes(0, metricCount * 4)
  const lookup = readCmap(needTable(read, directory, 'cmap'), glyphCount)

  return {
    ...readNaming(needTable(read, directory, 'name')),
    index,
    format,
    weight: readWeight(readTable(read, directory, 'OS/2'), head),
    unitsPerEm,
    ascent: hhea.i16(4) / unitsPerEm,
    // Some faces state the depth as a positive number.
    descent: -Math.abs(hhea.i16(6)) / unitsPerEm,
    variable: directory.has('fvar'),
    bytes,
    glyph: lookup,
    advance(glyph) {
      if (glyph < 0 || glyph >= glyphCount) return 0
      return hmtx.u16(Math.min(glyph, metricCount - 1) * 4) / unitsPerEm
    },
  }
}
