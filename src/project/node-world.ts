import { hash } from 'node:crypto'
import {
  closeSync,
  type Dirent,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmdirSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dateIn } from '../base/civil-date.ts'
import { moveExclusive, pause, writeExclusive, writeOver } from './atomic-write.ts'
import { errorCode, type FileAction, fileFailure } from './file-failure.ts'
import type { FileStat, Listed, World } from './world.ts'

/** What may be given in place of the process's own. */
export interface NodeWorldOptions {
  readonly folder?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly now?: () => Date
  readonly fontFolders?: readonly string[]
}

/** The real world: this machine's files, clock and environment. */
export function nodeWorld(options: NodeWorldOptions = {}): World {
  const folder = resolve(options.folder ?? process.cwd())
  const env = options.env ?? process.env
  const now = options.now ?? (() => new Date())
  const reads = new Map<string, string>()
  const absolute = (path: string): string => resolve(folder, path)
  /** Error messages name files as the user would: below the working directory without it. */
  const shown = (path: string): string => {
    const short = relative(folder, absolute(path))
    return (short.startsWith('..') || short === '' ? absolute(path) : short).replaceAll('\\', '/')
  }
  const guard = <T>(action: FileAction, path: string, act: (path: string) => T): T => {
    try {
      return act(absolute(path))
    } catch (error) {
      throw fileFailure(error, action, shown(path))
    }
  }
  const read = (path: string, judge?: (size: number) => void): Uint8Array => {
    const bytes = judge === undefined ? readFileSync(path) : readJudged(path, judge)
    reads.set(path, hash('sha256', bytes, 'hex'))
    return bytes
  }
  return {
    folder,
    env,
    fontFolders: options.fontFolders ?? systemFontFolders(env),
    packageFolder: packageFolder(),
    cacheFolder: cacheFolder(env),
    now,
    today: (timeZone) => dateIn(timeZone, now()),
    pause,
    absolute,
    read: (path, judge) => guard('read', path, (at) => read(at, judge)),
    readIfExists: (path) => guard('read', path, (absolutePath) => orNothing(() => read(absolutePath))),
    readPart: (path, offset, length) => guard('read', path, (at) => readPart(at, offset, length)),
    stat: (path) => guard('read', path, (absolutePath) => orNothing(() => stat(absolutePath))),
    list: (path, skipped) =>
      listBelow(absolute(path), '', (folder, prefix) => {
        try {
          return guard('read', folder, entriesOf)
        } catch (error) {
          if (skipped === undefined || prefix === '') throw error
          skipped(prefix.slice(0, -1))
          return []
        }
      }),
    createExclusive: (path, bytes) => guard('write', path, (at) => writeExclusive(at, bytes)),
    replace: (path, bytes) => guard('write', path, (at) => writeOver(at, bytes)),
    move: (from, to) => guard('write', to, (at) => moveExclusive(absolute(from), at)),
    remove: (path) => guard('write', path, (at) => orNothing(() => unlinkSync(at))),
    makeFolder: (path) => guard('write', path, (at) => void mkdirSync(at, { recursive: true })),
    removeEmptyFolder(path) {
      try {
        rmdirSync(absolute(path))
      } catch {
        // Not empty, gone already, or not ours to delete: it may stay.
      }
    },
    reads,
  }
}

function orNothing<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

function stat(path: string): FileStat {
  const stats = statSync(path)
  return { kind: stats.isDirectory() ? 'folder' : 'file', size: stats.size, modified: stats.mtimeMs }
}

function readJudged(path: string, judge: (size: number) => void): Uint8Array {
  const handle = openSync(path, 'r')
  try {
    judge(fstatSync(handle).size)
    return readFileSync(handle)
  } finally {
    closeSync(handle)
  }
}

function readPart(path: string, offset: number, length: number): Uint8Array {
  const handle = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const count = readSync(handle, buffer, filled, length - filled, offset + filled)
      if (count === 0) break
      filled += count
    }
    return buffer.subarray(0, filled)
  } finally {
    closeSync(handle)
  }
}

/** Gives what is in a folder; `prefix` is its path below the one that is listed, with `/` at its end. */
type OpenFolder = (folder: string, prefix: string) => readonly Dirent[]

function listBelow(folder: string, prefix: string, open: OpenFolder): readonly Listed[] {
  const found: Listed[] = []
  for (const entry of open(folder, prefix)) {
    if (entry.name.startsWith('.')) continue
    const path = prefix + entry.name
    if (!entry.isDirectory()) found.push({ path, kind: 'file' })
    else found.push({ path, kind: 'folder' }, ...listBelow(join(folder, entry.name), `${path}/`, open))
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function entriesOf(folder: string): readonly Dirent[] {
  return orNothing<Dirent[]>(() => readdirSync(folder, { withFileTypes: true })) ?? []
}

function systemFontFolders(env: NodeWorldOptions['env'] & object): readonly string[] {
  const home = homedir()
  if (process.platform === 'win32')
    return [
      join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
      join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Microsoft', 'Windows', 'Fonts'),
    ]
  if (process.platform === 'darwin')
    return [
      join(home, 'Library/Fonts'),
      '/Library/Fonts',
      '/System/Library/Fonts',
      '/System/Library/Fonts/Supplemental',
    ]
  return [
    join(home, '.fonts'),
    join(env.XDG_DATA_HOME ?? join(home, '.local/share'), 'fonts'),
    '/usr/local/share/fonts',
    '/usr/share/fonts',
    // Where WPS for Linux keeps the faces that it brings.
    '/opt/kingsoft/wps-office/office6/fonts',
    '/opt/apps/cn.wps.wps-office-pro/files/kingsoft/wps-office/office6/fonts',
  ]
}

/**
 * By the variables of the system alone, so that a run without them leaves nothing anywhere. An empty one counts as unset and a
 * relative one says nothing (as the XDG specification has it): else every working directory would get a cache of its own.
 */
function cacheFolder(env: NodeWorldOptions['env'] & object): string | undefined {
  const below = (root: string | undefined, ...names: readonly string[]): string | undefined =>
    root !== undefined && isAbsolute(root) ? join(root, ...names) : undefined
  if ((env.BULLETIN_CACHE ?? '') !== '') return env.BULLETIN_CACHE
  const xdg = below(env.XDG_CACHE_HOME, 'bulletin')
  if (xdg !== undefined) return xdg
  if (process.platform === 'win32') return below(env.LOCALAPPDATA, 'bulletin', 'Cache')
  return process.platform === 'darwin'
    ? below(env.HOME, 'Library', 'Caches', 'bulletin')
    : below(env.HOME, '.cache', 'bulletin')
}

/** The nearest folder above this file that holds a `package.json`: the file lies at other depths once it is bundled. */
function packageFolder(): string {
  let folder = fileURLToPath(new URL('.', import.meta.url))
  for (;;) {
    if (orNothing(() => statSync(join(folder, 'package.json'))) !== undefined) return folder
    const parent = resolve(folder, '..')
    if (parent === folder) return folder
    folder = parent
  }
}
