/** Makes tiny TrueType files in memory, so that tests need no font of anyone's. */

/** One record of a `name` table. */
interface NameRecord {
  readonly platform: number
  readonly encoding: number
  readonly language: number
  readonly id: number
  readonly bytes: Buffer
}

export interface SmallFont {
  /** Windows names: [name id, text, language]; English by default. */
  readonly names: readonly (readonly [number, string, number?])[]
  /** Further records, byte for byte. */
  readonly records?: readonly NameRecord[]
  /** The characters it has: the first gets glyph 1, and so on. */
  readonly characters: string
  /** Advance of glyphs by id in 1000 units per em; the last repeats. */
  readonly advances?: readonly number[]
  readonly weight?: number
  readonly variable?: boolean
  readonly cmap?: 'segments' | 'indexed' | 'groups'
}

/** A file with one face. */
export function makeFont(font: SmallFont, base = 0): Buffer {
  const points = [...font.characters].map((character) => character.codePointAt(0) ?? 0)
  const glyphCount = points.length + 1
  const advances = font.advances ?? [1000]
  const tables: [string, Buffer][] = [
    ['OS/2', words([4, 0, font.weight ?? 400, 0, 0])],
    ['cmap', makeCmap(points, font.cmap ?? 'groups')],
    ['glyf', Buffer.alloc(4)],
    ['head', headTable()],
    ['hhea', words([1, 0, 880, -120 & 0xffff, ...Array<number>(13).fill(0), advances.length])],
    ['hmtx', words([...advances.flatMap((advance) => [advance, 0]), 0])],
    ['loca', Buffer.alloc((glyphCount + 1) * 2)],
    ['maxp', words([0, 0x5000, glyphCount])],
    ['name', nameTable(font)],
  ]
  if (font.variable) tables.push(['fvar', Buffer.alloc(16)])
  const header = Buffer.alloc(12 + tables.length * 16)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(tables.length, 4)
  const parts = [header]
  let offset = header.length
  for (const [i, [tag, bytes]] of tables.entries()) {
    header.write(tag, 12 + i * 16, 'latin1')
    header.writeUInt32BE(base + offset, 12 + i * 16 + 8)
    header.writeUInt32BE(bytes.length, 12 + i * 16 + 12)
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

/** A collection (TTC) of several faces. */
export function makeCollection(fonts: readonly SmallFont[]): Buffer {
  const header = Buffer.alloc(12 + fonts.length * 4)
  header.write('ttcf', 0, 'latin1')
  header.writeUInt32BE(0x00010000, 4)
  header.writeUInt32BE(fonts.length, 8)
  let file = header
  for (const [i, font] of fonts.entries()) {
    header.writeUInt32BE(file.length, 12 + i * 4)
    const face = makeFont(font, file.length)
    file = Buffer.concat([file, face])
    header.copy(file)
  }
  return file
}

function words(values: readonly number[]): Buffer {
  const table = Buffer.alloc(values.length * 2)
  for (const [i, value] of values.entries()) table.writeUInt16BE(value, i * 2)
  return table
}

function headTable(): Buffer {
  const table = Buffer.alloc(54)
  table.writeUInt16BE(1000, 18)
  return table
}

function nameTable(font: SmallFont): Buffer {
  const windows = font.names.map(([id, text, language]) => ({
    platform: 3,
    encoding: 1,
    language: language ?? 0x409,
    id,
    bytes: Buffer.from(text, 'utf16le').swap16(),
  }))
  const records = [...windows, ...(font.records ?? [])]
  const header = Buffer.alloc(6 + records.length * 12)
  header.writeUInt16BE(records.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  for (const [i, { platform, encoding, language, id, bytes }] of records.entries()) {
    const fields = [platform, encoding, language, id, bytes.length, offset]
    for (const [j, field] of fields.entries()) header.writeUInt16BE(field, 6 + i * 12 + j * 2)
    offset += bytes.length
  }
  return Buffer.concat([header, ...records.map((record) => record.bytes)])
}

/** Maps the code points in ascending order to the glyphs that their place in the text gave them. */
function makeCmap(points: readonly number[], kind: 'segments' | 'indexed' | 'groups'): Buffer {
  const sorted = points.map((point, i) => ({ point, glyph: i + 1 })).sort((a, b) => a.point - b.point)
  const header = words([0, 1, 3, kind === 'groups' ? 10 : 1, 0, 12])
  if (kind === 'groups') {
    const table = Buffer.alloc(16 + sorted.length * 12)
    table.writeUInt16BE(12, 0)
    table.writeUInt32BE(sorted.length, 12)
    for (const [i, { point, glyph }] of sorted.entries()) {
      for (const [j, value] of [point, point, glyph].entries())
        table.writeUInt32BE(value, 16 + i * 12 + j * 4)
    }
    return Buffer.concat([header, table])
  }
  const segments = [...sorted, { point: 0xffff, glyph: 0 }]
  const count = segments.length
  // Indexed segments reach their glyph through the array after the ranges, as old Chinese faces do.
  const indexed = kind === 'indexed'
  const deltas = segments.map(({ point, glyph }) => (indexed ? 0 : (glyph - point) & 0xffff))
  const ranges = segments.map((_, i) => (indexed ? (count - i) * 2 + i * 2 : 0))
  const ends = segments.map(({ point }) => point)
  const glyphs = indexed ? segments.map(({ glyph }) => glyph) : []
  const table = words([4, 0, 0, count * 2, 0, 0, 0, ...ends, 0, ...ends, ...deltas, ...ranges, ...glyphs])
  return Buffer.concat([header, table])
}
