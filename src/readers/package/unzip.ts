import { isEncryptedOffice } from '../word/ole.ts'
import { ZipProblem } from './zip-problem.ts'
import { openZip } from './zip-reader.ts'

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

/**
 * Opens a package (DOCX, ODT, OFD, …) in memory: the parts that `want` accepts, by their path without a leading `/`. Nothing is
 * written to disk, and names that lead out of the package (`../`) are left out. Never throws.
 */
export function openPackage(bytes: Uint8Array, want: (path: string) => boolean = () => true): Opened {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isEncryptedOffice(bytes) ? 'encrypted' : 'old-binary'
  if (!begins(bytes, [0x50, 0x4b])) return 'not-a-package'
  try {
    const zip = openZip(bytes)
    const parts = new Map<string, Uint8Array>()
    for (const name of zip.names) {
      const part = want(name) ? zip.read(name) : undefined
      if (part !== undefined) parts.set(name, part)
    }
    return parts
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error
    if (error.kind === 'encrypted') return 'encrypted'
    return error.kind === 'bomb' || error.kind === 'entries' ? 'too-large' : 'damaged'
  }
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}
