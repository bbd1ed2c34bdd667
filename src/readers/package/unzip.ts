import { unzipSync } from 'fflate'

/** Why a file is no package that can be read. */
export type PackageProblem =
  /** Not a ZIP file at all. */
  | 'not-a-package'
  /** The old binary format of Word (.doc) or WPS, whatever its name says. */
  | 'old-binary'
  /** Saved with a password. */
  | 'encrypted'
  /** Cut short, or damaged. */
  | 'damaged'
  /** Would take more memory than any document needs: a ZIP bomb. */
  | 'too-large'

/** The parts of a package by their path; a problem where it is none. */
export type Opened = ReadonlyMap<string, Uint8Array> | PackageProblem

/** The most that the parts taken may have together, in bytes. */
const MOST = 256 * 1024 * 1024

/** A part that grows more than this when it is unpacked, and to more than {@link HARMLESS}, was made to exhaust memory. */
const RATIO = 400
const HARMLESS = 32 * 1024 * 1024

/** The most parts that are listed. */
const MOST_PARTS = 20_000

/**
 * Opens a package (DOCX, ODT, OFD, …) in memory: the parts that `want` accepts, by their path without a leading `/`. Nothing is
 * written to disk, and names that lead out of the package (`../`) are left out. Never throws.
 */
export function openPackage(bytes: Uint8Array, want: (path: string) => boolean = () => true): Opened {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-binary'
  if (!begins(bytes, [0x50, 0x4b])) return 'not-a-package'
  let total = 0
  let parts = 0
  let tooLarge = false
  const take = ({ name, size, originalSize }: Entry): boolean => {
    const path = partPath(name)
    if (tooLarge || path === undefined || !want(path)) return false
    total += originalSize
    parts += 1
    tooLarge = total > MOST || parts > MOST_PARTS || (originalSize > HARMLESS && originalSize > size * RATIO)
    return !tooLarge
  }
  try {
    const files = unzipSync(bytes, { filter: take })
    if (tooLarge) return 'too-large'
    return new Map(Object.entries(files).map(([name, part]) => [partPath(name) ?? name, part]))
  } catch {
    return tooLarge ? 'too-large' : 'damaged'
  }
}

interface Entry {
  readonly name: string
  /** Packed and unpacked size in bytes, as the directory of the file states them. */
  readonly size: number
  readonly originalSize: number
}

function partPath(name: string): string | undefined {
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '')
  return path === '' || path.endsWith('/') || path.split('/').includes('..') ? undefined : path
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** True where the name of a stream stands in a compound file, in UTF-16 as they are written there. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0])
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
