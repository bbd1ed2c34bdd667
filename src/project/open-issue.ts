import { hash } from 'node:crypto'
import { isAbsolute, join, relative, sep } from 'node:path'
import { type Decoded, encode } from '../base/encoding.ts'
import { BulletinError } from '../base/errors.ts'
import { lazySourceFile, type SourceFile } from '../model/source.ts'
import { asText } from './as-text.ts'
import type { World } from './world.ts'

/** The largest text file that is read, in MB: a bulletin of 200 pages has less than one. */
const LARGEST_MB = 2

/** A source as it was read, with what is needed to write it back alike. */
export interface OpenedIssue extends Pick<Decoded, 'encoding' | 'bom'> {
  readonly source: SourceFile
  /** Absolute. */
  readonly path: string
  readonly sha256: string
}

/**
 * Reads an issue, or any other text file. It is named relative to the project folder where it lies below it. One that `seen`
 * knows, by its sha256, to be text is decoded only when that is asked for. Throws `file/…` errors: not found, a folder, no
 * permission, too large, no text.
 */
export function openIssue(
  world: World,
  path: string,
  projectFolder: string = world.folder,
  seen: (sha256: string) => boolean = () => false,
): OpenedIssue {
  const absolute = world.absolute(path)
  const file = projectPath(projectFolder, absolute)
  const bytes = world.read(absolute, (size) => {
    if (size > LARGEST_MB * 1_000_000)
      throw new BulletinError('file/too-large', {
        file,
        size: (size / 1_000_000).toFixed(1),
        limit: LARGEST_MB,
      })
  })
  const digest = world.reads.get(absolute) ?? sha256(bytes)
  const opened = new OpenedBytes(file, absolute, digest, bytes)
  if (!seen(digest)) opened.decode()
  return opened
}

/** A file whose bytes are decoded when that is first asked for. */
class OpenedBytes implements OpenedIssue {
  readonly source: SourceFile
  readonly path: string
  readonly sha256: string
  private readonly bytes: Uint8Array
  private decoded: Decoded | undefined

  constructor(file: string, path: string, sha256: string, bytes: Uint8Array) {
    this.source = lazySourceFile(file, () => this.decode().text)
    this.path = path
    this.sha256 = sha256
    this.bytes = bytes
  }

  /** Throws `file/binary` or `file/garbled` for what is no text. */
  decode(): Decoded {
    this.decoded ??= asText(this.bytes, this.source.file)
    return this.decoded
  }

  get encoding(): Decoded['encoding'] {
    return this.decode().encoding
  }

  get bom(): Decoded['bom'] {
    return this.decode().bom
  }
}

/**
 * Writes a source back in its encoding, whole or not at all. Throws `file/changed` where somebody else changed it since it
 * was read: their work is not overwritten. Throws `file/grown-too-large` for a text that nothing would open again.
 */
export function rewriteIssue(
  world: World,
  { source, path, sha256: before, encoding, bom }: OpenedIssue,
  text: string,
): void {
  const bytes = encode(text, { encoding, bom })
  if (bytes.length > LARGEST_MB * 1_000_000)
    throw new BulletinError('file/grown-too-large', {
      file: source.file,
      size: (bytes.length / 1_000_000).toFixed(1),
      limit: LARGEST_MB,
    })
  if (sha256(world.read(path)) !== before) throw new BulletinError('file/changed', { file: source.file })
  world.replace(path, bytes)
}

/** A path as the project names it: relative to its folder with `/`; one outside of it stays absolute. */
export function projectPath(projectFolder: string, absolute: string): string {
  // Nearly always; `relative` takes both paths apart.
  if (absolute.startsWith(projectFolder + sep))
    return absolute.slice(projectFolder.length + 1).replaceAll('\\', '/')
  const short = relative(projectFolder, absolute)
  return (short.startsWith('..') || isAbsolute(short) ? absolute : short).replaceAll('\\', '/')
}

/** The absolute path of a file that the project names. */
export function absolutePath(projectFolder: string, file: string): string {
  return isAbsolute(file) ? file : join(projectFolder, file)
}

/** sha256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
}
