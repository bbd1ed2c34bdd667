import type { Table } from './byte-source.ts'
import { FontError } from './font-error.ts'

/** Gives the glyph of a code point, 0 where the face has none. */
export type GlyphLookup = (codePoint: number) => number

/** Best first: full Unicode, then the basic plane. Symbol and legacy encodings are not Unicode and are left. */
function rank(platform: number, encoding: number, format: number): number {
  if (format !== 4 && format !== 12) return 0
  if (platform === 3 && encoding === 10) return 4
  if (platform === 0 && format === 12) return 3
  if (platform === 3 && encoding === 1) return 2
  return platform === 0 ? 1 : 0
}

/** Reads the best Unicode subtable (format 12 or 4) into typed arrays; glyphs past `glyphCount` count as none. */
export function readCmap(table: Table, glyphCount: number): GlyphLookup {
  const count = table.u16(2)
  let best = 0
  let offset = -1
  for (let i = 0; i < count; i++) {
    const record = 4 + i * 8
    const start = table.u32(record + 4)
    const value = rank(table.u16(record), table.u16(record + 2), table.u16(start))
    if (value > best) {
      best = value
      offset = start
    }
  }
  if (offset < 0) throw new FontError('malformed', 'cmap without a Unicode subtable')
  return table.u16(offset) === 12 ? format12(table, offset, glyphCount) : format4(table, offset, glyphCount)
}

function format12(table: Table, offset: number, glyphCount: number): GlyphLookup {
  const count = table.u32(offset + 12)
  // Checked before the arrays are made, so that a lying count costs no memory.
  table.bytes(offset + 16, count * 12)
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  const glyphs = new Uint32Array(count)
  for (let i = 0, at = offset + 16; i < count; i++, at += 12) {
    starts[i] = table.u32(at)
    ends[i] = table.u32(at + 4)
    glyphs[i] = table.u32(at + 8)
  }
  return (codePoint) => {
    const i = find(ends, codePoint)
    const start = starts[i]
    if (start === undefined || start > codePoint) return 0
    const glyph = (glyphs[i] ?? 0) + codePoint - start
    return glyph < glyphCount ? glyph : 0
  }
}

function format4(table: Table, offset: number, glyphCount: number): GlyphLookup {
  const count = table.u16(offset + 6) >> 1
  const endAt = offset + 14
  const startAt = endAt + count * 2 + 2
  const deltaAt = startAt + count * 2
  const rangeAt = deltaAt + count * 2
  table.bytes(offset, rangeAt + count * 2 - offset)
  const starts = new Uint16Array(count)
  const ends = new Uint16Array(count)
  const deltas = new Uint16Array(count)
  const ranges = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    starts[i] = table.u16(startAt + i * 2)
    ends[i] = table.u16(endAt + i * 2)
    deltas[i] = table.u16(deltaAt + i * 2)
    ranges[i] = table.u16(rangeAt + i * 2)
  }
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    const i = find(ends, codePoint)
    const start = starts[i]
    if (start === undefined || start > codePoint) return 0
    const delta = deltas[i] ?? 0
    const range = ranges[i] ?? 0
    if (range === 0) return within((codePoint + delta) & 0xffff, glyphCount)
    const at = rangeAt + i * 2 + range + (codePoint - start) * 2
    const glyph = at + 2 <= table.length ? table.u16(at) : 0
    return glyph === 0 ? 0 : within((glyph + delta) & 0xffff, glyphCount)
  }
}

function within(glyph: number, glyphCount: number): number {
  return glyph < glyphCount ? glyph : 0
}

/** The first index whose end is not below the code point (the arrays are sorted by the format's rule). */
function find(ends: Uint16Array | Uint32Array, codePoint: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < codePoint) low = middle + 1
    else high = middle
  }
  return low
}
