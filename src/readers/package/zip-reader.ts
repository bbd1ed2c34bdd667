import { inflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import { type Entry, readDirectory } from './zip-directory.ts'
import { ZipProblem } from './zip-problem.ts'

/** How much a package may hold; what is beyond is refused before memory is taken for it. */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of one part when unpacked. */
  readonly part: number
  /** Bytes of all parts when unpacked. */
  readonly whole: number
  /** How many times larger than its packed form a part may be; small ones may be as they like. */
  readonly ratio: number
}

/** Limits far above any document that people write: 20,000 parts, 96 MB a part, 600 MB in all, 250 : 1. */
export const ZIP_LIMITS: ZipLimits = { entries: 20_000, part: 96e6, whole: 600e6, ratio: 250 }

const LEADS_OUT = /^[A-Za-z]:|\0|(?:^|[/\\])\.\.(?:[/\\]|$)/u

/** Parts smaller than this may be packed at any ratio. */
const SMALL = 2_000_000

/** A package opened for reading. Nothing is unpacked before it is asked for. */
export interface Zip {
  /** The names of the parts with `/`, in the order of the package. */
  readonly names: readonly string[]
  /** Names that lead out of the package (`../`, a drive, a NUL); their parts cannot be read. */
  readonly outside: readonly string[]
  /** True where there is a part of this name; case does not matter, as in OPC. */
  has(name: string): boolean
  /** Unpacks a part; undefined where there is none. Throws {@link ZipProblem} where it is damaged or larger than it says. */
  read(name: string): Uint8Array | undefined
}

/**
 * Opens a ZIP package for reading. Throws {@link ZipProblem} for what is no ZIP, is damaged, encrypted or a bomb.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Zip {
  const entries = new Map<string, Entry>()
  const names: string[] = []
  const outside: string[] = []
  let whole = 0
  for (const entry of readDirectory(bytes, limits.entries)) {
    const name = entry.name.replace(/^\/+/u, '')
    if (name === '' || name.endsWith('/')) continue
    if (LEADS_OUT.test(name)) {
      outside.push(name)
      continue
    }
    checkEntry(entry, limits)
    whole += entry.size
    if (whole > limits.whole) throw new ZipProblem('bomb', `${Math.round(whole / 1e6)} MB`)
    const key = name.toLowerCase()
    if (entries.has(key)) throw new ZipProblem('twice', entry.name)
    entries.set(key, entry)
    names.push(name)
  }
  return {
    names,
    outside,
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase())
      return entry === undefined ? undefined : unpack(bytes, entry)
    },
  }
}

function checkEntry({ name, size, packed, encrypted, method }: Entry, limits: ZipLimits): void {
  if (encrypted) throw new ZipProblem('encrypted', name)
  if (method !== 0 && method !== 8) throw new ZipProblem('method', name)
  if (size > limits.part) throw new ZipProblem('bomb', `${name} ${Math.round(size / 1e6)} MB`)
  if (size > SMALL && size > packed * limits.ratio)
    throw new ZipProblem('bomb', `${name} ${Math.round(packed / 1e3)} KB → ${Math.round(size / 1e6)} MB`)
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { name, size, packed, method, offset } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new ZipProblem('damaged', name)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length !== packed) throw new ZipProblem('damaged', name)
  const part = method === 0 ? data : inflated(name, data, size)
  if (part.length !== size || crc32(part) !== entry.crc) throw new ZipProblem('damaged', name)
  return part
}

/** Inflates into a buffer of the size that the directory names, so that a part that lies about it takes no more memory. */
function inflated(name: string, data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size) })
  } catch {
    throw new ZipProblem('damaged', name)
  }
}
