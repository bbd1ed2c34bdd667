import { type ReadAt, type Table, tableOf } from './byte-source.ts'
import { FontError } from './font-error.ts'

/** Where a table lies in its file, in bytes from the file's start. */
interface TableRecord {
  readonly offset: number
  readonly length: number
}

/** The tables of one face by tag, such as `cmap` or `OS/2`. */
export type Directory = ReadonlyMap<string, TableRecord>

const TRUETYPE = 0x00010000
const TRUE = 0x74727565 // 'true', Apple's tag for TrueType outlines
const OTTO = 0x4f54544f // 'OTTO', CFF outlines
const TTCF = 0x74746366 // 'ttcf', a collection

/** No real collection holds more faces than this; a larger count is a lie that would cost time. */
const MOST_FACES = 256

/** Likewise for the tables of a face; real ones hold about 20. */
const MOST_TABLES = 128

function read(source: ReadAt, offset: number, length: number, what: string): Table {
  const bytes = source(offset, length)
  if (bytes.length < length) throw new FontError('truncated', what)
  return tableOf(what, bytes)
}

/** Where each face's table directory begins: one offset for a plain file, several for a collection. */
export function faceOffsets(source: ReadAt): readonly number[] {
  const start = source(0, 12)
  if (start.length < 12) throw new FontError('not-a-font', 'shorter than a header')
  const header = tableOf('header', start)
  const kind = header.u32(0)
  if (kind === TRUETYPE || kind === TRUE || kind === OTTO) return [0]
  if (kind !== TTCF) throw new FontError('not-a-font', `begins with ${kind.toString(16)}`)
  const count = header.u32(8)
  if (count === 0 || count > MOST_FACES) throw new FontError('malformed', `collection of ${count} faces`)
  const list = read(source, 12, count * 4, 'ttcf')
  return Array.from({ length: count }, (_, face) => list.u32(face * 4))
}

/** Reads the table directory at `offset`; table positions are checked when a table is read. */
export function readDirectory(source: ReadAt, offset: number): Directory {
  const header = read(source, offset, 12, 'directory')
  const kind = header.u32(0)
  if (kind !== TRUETYPE && kind !== TRUE && kind !== OTTO) throw new FontError('not-a-font', 'face header')
  const count = header.u16(4)
  if (count > MOST_TABLES) throw new FontError('malformed', `${count} tables`)
  const records = read(source, offset + 12, count * 16, 'directory')
  const tables = new Map<string, TableRecord>()
  for (let at = 0; at < count * 16; at += 16) {
    const tag = String.fromCharCode(...records.bytes(at, 4))
    tables.set(tag, { offset: records.u32(at + 8), length: records.u32(at + 12) })
  }
  return tables
}

/** Reads a table whole; undefined where the face has none. */
export function readTable(source: ReadAt, directory: Directory, tag: string): Table | undefined {
  const record = directory.get(tag)
  return record && read(source, record.offset, record.length, tag)
}

/** Reads a table that every usable face has. */
export function needTable(source: ReadAt, directory: Directory, tag: string): Table {
  const table = readTable(source, directory, tag)
  if (!table) throw new FontError('missing-table', tag)
  return table
}
