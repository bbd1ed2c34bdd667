import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './file-failure.ts'

/** Temporary files begin with this; a leading dot hides them from every listing. */
const MARK = '.bulletin-'
/** The name of a temporary file tells the machine and the process that is writing it. */
const NAMED = /^\.bulletin-([0-9a-z]+)-(\d+)-\d+-.*\.tmp$/u
/** A temporary file of another machine (a shared disk) that is older than this was left by a process that was killed. */
const STALE_MS = 60 * 60 * 1000
/** How long to wait for a scanner or a sync client to let go of a file (Windows: EPERM, EBUSY, EACCES). */
const PATIENCE_MS = [20, 50, 100, 200, 400]

let serial = 0
const swept = new Set<string>()

/** Writes a file whole or not at all under a name that must be free; false where it is taken. Throws errors of `node:fs`. */
export function writeExclusive(path: string, bytes: Uint8Array | string): boolean {
  return withTemporary(path, bytes, (temporary) => claim(temporary, path))
}

/** Writes a file whole or not at all, over one of that name or over what a link of that name leads to. Throws errors of `node:fs`. */
export function writeOver(path: string, bytes: Uint8Array | string): void {
  const target = followed(path)
  withTemporary(target, bytes, (temporary) => {
    patiently(() => renameSync(temporary, target))
    return true
  })
}

/** Where a link leads; a rename onto the link itself would leave the file behind it as it was. */
function followed(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  try {
    return realpathSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path
    throw error
  }
}

/** Gives a file a new name that must be free; false where it is taken. Throws errors of `node:fs`. */
export function moveExclusive(from: string, to: string): boolean {
  mkdirSync(dirname(to), { recursive: true })
  if (!claim(from, to)) return false
  forget(from)
  return true
}

/** A hard link is the one way to publish a finished file under a name only if it is free. */
function claim(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') return false
    if (code === 'ENOENT' || code === 'ENOSPC' || code === 'EROFS') throw error
    return claimWithoutLinks(from, to)
  }
}

/** Some network and USB disks know no hard links: an exclusive empty file reserves the name, and the real one replaces it. */
function claimWithoutLinks(from: string, to: string): boolean {
  try {
    closeSync(openSync(to, 'wx'))
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
  try {
    patiently(() => renameSync(from, to))
  } catch (error) {
    forget(to)
    throw error
  }
  return true
}

function withTemporary(
  path: string,
  bytes: Uint8Array | string,
  publish: (temporary: string) => boolean,
): boolean {
  const folder = dirname(path)
  const temporary = join(
    folder,
    `${MARK}${machine()}-${process.pid}-${++serial}-${basename(path).slice(0, 40)}.tmp`,
  )
  // A neighbour may tidy the empty folder away while we are making it or writing into it.
  for (let attempt = 0; ; attempt++) {
    try {
      mkdirSync(folder, { recursive: true })
      sweep(folder)
      fill(temporary, bytes)
      return publish(temporary)
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || attempt === 50) throw error
    } finally {
      forget(temporary)
    }
  }
}

function fill(temporary: string, bytes: Uint8Array | string): void {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const handle = openSync(temporary, 'wx', 0o666)
  try {
    for (let at = 0; at < data.length; ) at += writeSync(handle, data, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Deletes a file that may be gone already. */
function forget(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    // A folder that is no folder holds nothing either.
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') throw error
  }
}

function patiently(action: () => void): void {
  for (const wait of [...PATIENCE_MS, undefined]) {
    try {
      action()
      return
    } catch (error) {
      const code = errorCode(error)
      if (wait === undefined || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error
      if (process.platform !== 'win32' && code !== 'EBUSY') throw error
      pause(wait)
    }
  }
}

/** Waits this many milliseconds, with nothing else going on. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Deletes what killed processes left behind in a folder, once per folder and process. */
function sweep(folder: string): void {
  if (swept.has(folder)) return
  swept.add(folder)
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(MARK) || !name.endsWith('.tmp')) continue
    const path = join(folder, name)
    try {
      if (isAbandoned(name) || Date.now() - statSync(path).mtimeMs > STALE_MS) unlinkSync(path)
    } catch {
      // Somebody else is at it.
    }
  }
}

/** True for a temporary file of this machine whose process lives no more. */
function isAbandoned(name: string): boolean {
  const [, host, process = ''] = NAMED.exec(name) ?? []
  return host === machine() && !isAlive(Number(process))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

/** A short word for this machine. */
function machine(): string {
  let hash = 7
  for (const char of hostname()) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 0xffffffff
  return hash.toString(36)
}
