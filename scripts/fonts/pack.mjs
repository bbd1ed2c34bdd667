/** Cuts a TrueType file down to a pack: fewer characters, marks of official widths, no hinting, no layout tables, another name. */
import { fullWidth, fullWidthMarks, halfWidth, halfWidthDigits } from './full-width.mjs'
import { copyrightOf, naming } from './naming.mjs'
import { components, inkBox, readGlyphs, stripped } from './outlines.mjs'
import { readCmap, readTables, writeCmap, writeTables } from './sfnt.mjs'

/** 2024-01-01 in seconds since 1904, for both dates of `head`: a build on another day gives the same bytes. */
const FIXED_DATE = 3786912000n

/**
 * @param {Buffer} file the source face
 * @param {readonly number[]} wanted code points, ascending
 * @param {{family: string, chinese: string, from: string}} names
 * @returns {Buffer}
 */
export function cutPack(file, wanted, names) {
  const tables = readTables(file)
  const em = tables.get('head').readUInt16BE(18)
  const source = { glyphs: readGlyphs(tables), cmap: readCmap(tables.get('cmap')), advance: advances(tables) }
  const { order, map } = chooseGlyphs(source, wanted)
  const ids = new Map(order.map((glyph, id) => [glyph, id]).reverse())
  const glyphs = order.map((old) => stripped(source.glyphs[old], (part) => ids.get(part)))
  const widths = order.map((old) => source.advance(old))

  const dash = source.cmap.get(0x2015) ?? source.cmap.get(0x2014)
  const stroke = dash === undefined ? undefined : inkBox(source.glyphs[dash])
  const replace = (mark, width, draw) => {
    const id = map.get(mark.codePointAt(0))
    if (id === undefined) return
    const glyph = draw({ glyph: glyphs[id], id, advance: widths[id] })
    if (!glyph) return
    map.set(mark.codePointAt(0), glyphs.length)
    glyphs.push(glyph)
    widths.push(width)
  }
  for (const mark of fullWidthMarks) replace(mark, em, (now) => fullWidth(mark, now, em, stroke))
  for (const digit of halfWidthDigits) replace(digit, em / 2, (now) => halfWidth(now, em))
  return writeTables(packTables(tables, { glyphs, widths, map, names }))
}

/** `hmtx` as a function. */
function advances(tables) {
  const count = tables.get('hhea').readUInt16BE(34)
  return (glyph) => tables.get('hmtx').readUInt16BE(Math.min(glyph, count - 1) * 4)
}

/**
 * Glyph 0, then one glyph for each code point, then the parts of composites. Code points that share a glyph in the
 * source get a copy each: a PDF can give back only one character for a glyph.
 */
function chooseGlyphs(source, wanted) {
  const order = [0]
  const map = new Map()
  for (const point of wanted) {
    const glyph = source.cmap.get(point)
    if (!glyph) continue
    map.set(point, order.length)
    order.push(glyph)
  }
  const seen = new Set(order)
  for (let i = 0; i < order.length; i++) {
    for (const { glyph } of components(source.glyphs[order[i]])) {
      if (seen.has(glyph)) continue
      seen.add(glyph)
      order.push(glyph)
    }
  }
  return { order, map }
}

function packTables(tables, { glyphs, widths, map, names }) {
  const loca = Buffer.alloc((glyphs.length + 1) * 4)
  const parts = []
  const metrics = Buffer.alloc(glyphs.length * 4)
  let offset = 0
  for (const [id, glyph] of glyphs.entries()) {
    loca.writeUInt32BE(offset, id * 4)
    const size = Math.ceil(glyph.length / 4) * 4
    parts.push(glyph, Buffer.alloc(size - glyph.length))
    offset += size
    metrics.writeUInt16BE(widths[id], id * 4)
    metrics.writeInt16BE(glyph.length > 0 ? inkBox(glyph).left : 0, id * 4 + 2)
  }
  loca.writeUInt32BE(offset, glyphs.length * 4)

  const boxes = glyphs.filter((glyph) => glyph.length > 0).map(inkBox)
  const head = Buffer.from(tables.get('head'))
  head.writeUInt32BE(0x00010000, 4)
  head.writeUInt16BE(0b11, 16) // baseline at 0, left side bearing at 0; nothing that depends on hinting
  head.writeBigInt64BE(FIXED_DATE, 20)
  head.writeBigInt64BE(FIXED_DATE, 28)
  head.writeInt16BE(Math.min(...boxes.map((box) => box.left)), 36)
  head.writeInt16BE(Math.min(...boxes.map((box) => box.bottom)), 38)
  head.writeInt16BE(Math.max(...boxes.map((box) => box.right)), 40)
  head.writeInt16BE(Math.max(...boxes.map((box) => box.top)), 42)
  head.writeUInt16BE(0, 44) // regular
  head.writeInt16BE(1, 50) // long loca

  const hhea = Buffer.from(tables.get('hhea'))
  hhea.writeUInt16BE(Math.max(...widths), 10)
  hhea.writeUInt16BE(glyphs.length, 34)

  const maxp = Buffer.from(tables.get('maxp'))
  maxp.writeUInt16BE(glyphs.length, 4)
  for (const at of [18, 20, 22, 24, 26]) maxp.writeUInt16BE(0, at) // storage, functions, stack, instructions
  // A moved mark is a composite of whatever its glyph was, so the largest outline bounds it too.
  for (const at of [6, 8])
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), maxp.readUInt16BE(at + 4)), at + 4)
  maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(28), 1), 28)
  maxp.writeUInt16BE(maxp.readUInt16BE(30) + 1, 30) // a moved mark may itself be a composite

  const os2 = Buffer.from(tables.get('OS/2'))
  const points = [...map.keys()].sort((a, b) => a - b)
  os2.writeUInt16BE(400, 4) // each pack is the only face of its family
  os2.writeUInt16BE(0, 8) // embedding is not restricted
  os2.writeUInt16BE(0x40, 62) // regular
  os2.writeUInt16BE(points[0], 64)
  os2.writeUInt16BE(Math.min(points.at(-1), 0xffff), 66)

  const post = Buffer.alloc(32)
  post.writeUInt32BE(0x00030000, 0)
  return new Map([
    ['OS/2', os2],
    ['cmap', writeCmap(map)],
    ['glyf', Buffer.concat(parts)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metrics],
    ['loca', loca],
    ['maxp', maxp],
    ['name', naming({ ...names, copyright: copyrightOf(tables.get('name')) })],
    ['post', post],
  ])
}
