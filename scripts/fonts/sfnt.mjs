/** Reading and writing TrueType files, as far as cutting a font needs it. */

/**
 * The tables of a plain TrueType file by tag.
 * @param {Buffer} file
 * @returns {Map<string, Buffer>}
 */
export function readTables(file) {
  const tables = new Map()
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    const offset = file.readUInt32BE(at + 8)
    tables.set(
      file.toString('latin1', at, at + 4),
      file.subarray(offset, offset + file.readUInt32BE(at + 12)),
    )
  }
  return tables
}

/** @param {Buffer} bytes */
function checksum(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) {
    const word = at + 4 <= bytes.length ? bytes.readUInt32BE(at) : padded(bytes.subarray(at)).readUInt32BE(0)
    sum = (sum + word) >>> 0
  }
  return sum
}

/** @param {Buffer} bytes */
function padded(bytes) {
  const rest = bytes.length % 4
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - rest)])
}

/**
 * Writes tables in the order of their tags with right checksums, so that the same tables give the same bytes.
 * @param {Map<string, Buffer>} tables
 * @returns {Buffer}
 */
export function writeTables(tables) {
  const tags = [...tables.keys()].sort()
  const power = 2 ** Math.floor(Math.log2(tags.length))
  const header = Buffer.alloc(12 + tags.length * 16)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(tags.length, 4)
  header.writeUInt16BE(power * 16, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE(tags.length * 16 - power * 16, 10)
  const head = Buffer.from(tables.get('head'))
  head.writeUInt32BE(0, 8)
  const parts = [header]
  let offset = header.length
  let headAt = 0
  for (const [i, tag] of tags.entries()) {
    const table = tag === 'head' ? head : tables.get(tag)
    const at = 12 + i * 16
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum(table), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(table.length, at + 12)
    if (tag === 'head') headAt = offset
    parts.push(padded(table))
    offset += padded(table).length
  }
  const file = Buffer.concat(parts)
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, headAt + 8)
  return file
}

/**
 * Code point → glyph from a Unicode cmap subtable of format 4 or 12.
 * @param {Buffer} cmap
 * @returns {Map<number, number>}
 */
export function readCmap(cmap) {
  const map = new Map()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4)
    const format = cmap.readUInt16BE(at)
    if (format === 12) {
      for (let g = 0; g < cmap.readUInt32BE(at + 12); g++) {
        const group = at + 16 + g * 12
        const start = cmap.readUInt32BE(group)
        for (let c = start; c <= cmap.readUInt32BE(group + 4); c++)
          map.set(c, cmap.readUInt32BE(group + 8) + c - start)
      }
    } else if (format === 4) {
      readFormat4(cmap, at, map)
    }
  }
  return map
}

function readFormat4(cmap, at, map) {
  const size = cmap.readUInt16BE(at + 6)
  for (let s = 0; s < size; s += 2) {
    const end = cmap.readUInt16BE(at + 14 + s)
    const start = cmap.readUInt16BE(at + 16 + size + s)
    const delta = cmap.readUInt16BE(at + 16 + size * 2 + s)
    const rangeAt = at + 16 + size * 3 + s
    const range = cmap.readUInt16BE(rangeAt)
    for (let c = start; c <= end && c < 0xffff; c++) {
      const raw = range === 0 ? c : cmap.readUInt16BE(rangeAt + range + (c - start) * 2)
      if ((range === 0 || raw !== 0) && !map.has(c)) map.set(c, (raw + delta) & 0xffff)
    }
  }
}

/**
 * A cmap with a format 4 subtable (basic plane, one segment a run) and a format 12 subtable.
 * @param {ReadonlyMap<number, number>} map
 */
export function writeCmap(map) {
  const points = [...map.keys()].sort((a, b) => a - b)
  const runs = []
  for (const point of points) {
    const last = runs.at(-1)
    const glyph = map.get(point)
    if (last && point === last.end + 1 && glyph === last.glyph + point - last.start) last.end = point
    else runs.push({ start: point, end: point, glyph })
  }
  const basic = [...runs.filter((run) => run.end < 0xffff), { start: 0xffff, end: 0xffff, glyph: 0 }]
  const four = Buffer.alloc(16 + basic.length * 8)
  const power = 2 ** Math.floor(Math.log2(basic.length))
  const fields = [
    4,
    four.length,
    0,
    basic.length * 2,
    power * 2,
    Math.log2(power),
    (basic.length - power) * 2,
  ]
  for (const [i, value] of fields.entries()) four.writeUInt16BE(value & 0xffff, i * 2)
  for (const [i, run] of basic.entries()) {
    four.writeUInt16BE(run.end, 14 + i * 2)
    four.writeUInt16BE(run.start, 16 + (basic.length + i) * 2)
    four.writeUInt16BE((run.glyph - run.start) & 0xffff, 16 + (basic.length * 2 + i) * 2)
  }
  const twelve = Buffer.alloc(16 + runs.length * 12)
  twelve.writeUInt16BE(12, 0)
  twelve.writeUInt32BE(twelve.length, 4)
  twelve.writeUInt32BE(runs.length, 12)
  for (const [i, run] of runs.entries()) {
    twelve.writeUInt32BE(run.start, 16 + i * 12)
    twelve.writeUInt32BE(run.end, 20 + i * 12)
    twelve.writeUInt32BE(run.glyph, 24 + i * 12)
  }
  // A subtable of format 4 states its length in 16 bits; a longer one is left out and readers take format 12.
  const subtables =
    four.length <= 0xffff
      ? [
          [3, 1, four],
          [3, 10, twelve],
        ]
      : [[3, 10, twelve]]
  const header = Buffer.alloc(4 + subtables.length * 8)
  header.writeUInt16BE(subtables.length, 2)
  let offset = header.length
  for (const [i, [platform, encoding, bytes]] of subtables.entries()) {
    header.writeUInt16BE(platform, 4 + i * 8)
    header.writeUInt16BE(encoding, 6 + i * 8)
    header.writeUInt32BE(offset, 8 + i * 8)
    offset += bytes.length
  }
  return Buffer.concat([header, ...subtables.map(([, , bytes]) => bytes)])
}
