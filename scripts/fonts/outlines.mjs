/** Glyphs of a `glyf` table: read, moved, replaced, written. A glyph here is its bytes without hinting instructions. */

const ARGS_ARE_WORDS = 1
const ARGS_ARE_OFFSETS = 2
const HAS_SCALE = 8
const MORE_COMPONENTS = 32
const HAS_XY_SCALE = 64
const HAS_MATRIX = 128
const HAS_INSTRUCTIONS = 256

/**
 * The raw glyphs of a font by glyph id; empty buffers for blank ones.
 * @param {Map<string, Buffer>} tables
 * @returns {Buffer[]}
 */
export function readGlyphs(tables) {
  const glyf = tables.get('glyf')
  const loca = tables.get('loca')
  const long = tables.get('head').readInt16BE(50) !== 0
  const at = (i) => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2)
  const count = tables.get('maxp').readUInt16BE(4)
  return Array.from({ length: count }, (_, i) => glyf.subarray(at(i), at(i + 1)))
}

/** @param {Buffer} glyph */
function isComposite(glyph) {
  return glyph.length > 0 && glyph.readInt16BE(0) < 0
}

/**
 * Where each component of a composite glyph begins and which glyph it is.
 * @param {Buffer} glyph
 */
export function components(glyph) {
  if (!isComposite(glyph)) return []
  const found = []
  let at = 10
  for (;;) {
    const flags = glyph.readUInt16BE(at)
    found.push({ at, flags, glyph: glyph.readUInt16BE(at + 2) })
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2)
    at += flags & HAS_SCALE ? 2 : flags & HAS_XY_SCALE ? 4 : flags & HAS_MATRIX ? 8 : 0
    if (!(flags & MORE_COMPONENTS)) return Object.assign(found, { end: at })
  }
}

/**
 * A glyph without its instructions, components renumbered.
 * @param {Buffer} glyph
 * @param {(old: number) => number} renumber
 */
export function stripped(glyph, renumber) {
  if (glyph.length === 0) return glyph
  if (isComposite(glyph)) {
    const parts = components(glyph)
    const copy = Buffer.from(glyph.subarray(0, parts.end))
    for (const part of parts) {
      copy.writeUInt16BE(part.flags & ~HAS_INSTRUCTIONS, part.at)
      copy.writeUInt16BE(renumber(part.glyph), part.at + 2)
    }
    return copy
  }
  const lengthAt = 10 + glyph.readInt16BE(0) * 2
  const after = lengthAt + 2 + glyph.readUInt16BE(lengthAt)
  return Buffer.concat([
    glyph.subarray(0, lengthAt),
    Buffer.alloc(2),
    glyph.subarray(after, outlineEnd(glyph, after)),
  ])
}

/** Where the coordinates of a simple glyph end (padding follows). */
function outlineEnd(glyph, flagsAt) {
  let points = glyph.readUInt16BE(10 + (glyph.readInt16BE(0) - 1) * 2) + 1
  let at = flagsAt
  let size = 0
  while (points > 0) {
    const flag = glyph[at++]
    const times = 1 + (flag & 8 ? glyph[at++] : 0)
    size += times * ((flag & 2 ? 1 : flag & 16 ? 0 : 2) + (flag & 4 ? 1 : flag & 32 ? 0 : 2))
    points -= times
  }
  return at + size
}

/** The ink box of a glyph in font units. */
export function inkBox(glyph) {
  return {
    left: glyph.readInt16BE(2),
    bottom: glyph.readInt16BE(4),
    right: glyph.readInt16BE(6),
    top: glyph.readInt16BE(8),
  }
}

/**
 * A glyph moved sideways: a composite of one component, so that its outline need not be taken apart.
 * @param {Buffer} glyph the glyph that is moved
 * @param {number} id its glyph id
 * @param {number} dx font units
 * @param {number} dy font units
 */
export function moved(glyph, id, dx, dy = 0) {
  const { left, bottom, right, top } = inkBox(glyph)
  const values = [-1, left + dx, bottom + dy, right + dx, top + dy]
  const copy = Buffer.alloc(18)
  for (const [i, value] of values.entries()) copy.writeInt16BE(value, i * 2)
  copy.writeUInt16BE(ARGS_ARE_WORDS | ARGS_ARE_OFFSETS, 10)
  copy.writeUInt16BE(id, 12)
  copy.writeInt16BE(dx, 14)
  copy.writeInt16BE(dy, 16)
  return copy
}

/**
 * A glyph drawn narrower: a composite of one component with a horizontal scale.
 * @param {Buffer} glyph
 * @param {number} id its glyph id
 * @param {number} scale below 2
 */
export function narrowed(glyph, id, scale) {
  const fixed = Math.round(scale * 0x4000)
  const { left, bottom, right, top } = inkBox(glyph)
  const values = [-1, Math.round((left * fixed) / 0x4000), bottom, Math.round((right * fixed) / 0x4000), top]
  const copy = Buffer.alloc(22)
  for (const [i, value] of values.entries()) copy.writeInt16BE(value, i * 2)
  copy.writeUInt16BE(ARGS_ARE_WORDS | ARGS_ARE_OFFSETS | HAS_XY_SCALE, 10)
  copy.writeUInt16BE(id, 12)
  copy.writeInt16BE(fixed, 18)
  copy.writeInt16BE(0x4000, 20)
  return copy
}

/**
 * A filled rectangle.
 * @param {{left: number, bottom: number, right: number, top: number}} box font units
 */
export function rectangle({ left, bottom, right, top }) {
  const glyph = Buffer.alloc(10 + 2 + 2 + 4 + 16)
  const header = [1, left, bottom, right, top, 3, 0]
  for (const [i, value] of header.entries()) glyph.writeInt16BE(value, i * 2)
  glyph.fill(1, 14, 18) // four points on the curve, both coordinates as words
  const xs = [left, 0, right - left, 0]
  const ys = [bottom, top - bottom, 0, bottom - top]
  for (const [i, value] of [...xs, ...ys].entries()) glyph.writeInt16BE(value, 18 + i * 2)
  return glyph
}
