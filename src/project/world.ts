import type { CivilDate } from '../base/civil-date.ts'

/** What a path leads to. */
export interface FileStat {
  readonly kind: 'file' | 'folder'
  /** Bytes. */
  readonly size: number
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number
}

/** One entry below a folder: its path relative to that folder, with `/`. */
export interface Listed extends Pick<FileStat, 'kind'> {
  readonly path: string
}

/**
 * The outside world behind one interface: files, clock, environment. Only the project and the command line speak to it.
 * Paths are absolute, or relative to `folder`. Whatever fails throws a `BulletinError` that names the file and the cause.
 */
export interface World {
  /** The working directory, absolute. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where this system keeps its fonts; folders that do not exist included. */
  readonly fontFolders: readonly string[]
  /** The folder of the installed program, which holds `templates/`, `fonts/` and `schema/`. */
  readonly packageFolder: string
  /** Where this machine keeps what can be made again, outside of any project; undefined where it has no place for that. */
  readonly cacheFolder: string | undefined
  now(): Date
  /** The day it is now in a time zone such as `Asia/Shanghai`. */
  today(timeZone: string): CivilDate

  /** Waits this many milliseconds. */
  pause(milliseconds: number): void

  /** A path as an absolute one. */
  absolute(path: string): string
  /** All bytes of a file; remembered in {@link reads}. `judge` is told how many there are before they are read, and may throw. */
  read(path: string, judge?: (size: number) => void): Uint8Array
  /** The same, or undefined where there is no such file. */
  readIfExists(path: string): Uint8Array | undefined
  /** Up to `length` bytes from an offset, for a look into large files; not remembered. */
  readPart(path: string, offset: number, length: number): Uint8Array
  /** What stands at a path; undefined where nothing does. */
  stat(path: string): FileStat | undefined
  /**
   * Everything below a folder, sorted by path; empty where the folder does not exist. Names that begin with a dot are left
   * out, links to folders are not followed. Folders below it that cannot be opened are told to `skipped` where that is given.
   */
  list(folder: string, skipped?: (folder: string) => void): readonly Listed[]

  /** Writes a new file whole or not at all, with its folders; false, and nothing done, where the name is taken. */
  createExclusive(path: string, bytes: Uint8Array | string): boolean
  /** Writes a file whole or not at all, in place of one that may be there. */
  replace(path: string, bytes: Uint8Array | string): void
  /** Gives a file a new name; false, and nothing done, where that is taken. */
  move(from: string, to: string): boolean
  /** Deletes a file; nothing happens where there is none. */
  remove(path: string): void
  /** Makes a folder and those above it; nothing happens where it is there. */
  makeFolder(path: string): void
  /** Deletes a folder if nothing is left in it. */
  removeEmptyFolder(path: string): void

  /** sha256 (hexadecimal) of every file read so far, by absolute path: what a result depends on. */
  readonly reads: ReadonlyMap<string, string>
}
