import { ZipProblem } from './zip-problem.ts'

/** One line of the central directory. */
export interface Entry {
  readonly name: string
  /** Bytes when unpacked and as packed, as the directory says. */
  readonly size: number
  readonly packed: number
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  /** Where its local header stands. */
  readonly offset: number
  readonly encrypted: boolean
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46

/**
 * Reads the central directory at the end of a ZIP package (APPNOTE 4.3.12, 4.3.16). Packages beyond 4 GB (Zip64) are
 * refused. Throws {@link ZipProblem}.
 */
export function readDirectory(bytes: Uint8Array, most: number): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  if (count === 0xffff || count > most) throw new ZipProblem('entries', String(count))
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new ZipProblem('damaged', 'central directory')
    const flags = view.getUint16(at + 8, true)
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: nameOf(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length), (flags & 0x800) !== 0),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (flags & 1) !== 0,
    })
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Where the record of the end stands: in the last 64 KB, behind which only a remark may come. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength)
      return at
  throw new ZipProblem(
    view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50 ? 'damaged' : 'no-zip',
    'zip',
  )
}

/** Old programs write names in the encoding of their system: GBK in China. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder(utf8 ? 'utf-8' : 'gb18030', { fatal: true }).decode(bytes).replaceAll('\\', '/')
  } catch {
    return new TextDecoder('latin1').decode(bytes).replaceAll('\\', '/')
  }
}
