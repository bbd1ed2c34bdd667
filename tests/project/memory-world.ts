import { posix } from 'node:path'
import { dateIn } from '../../src/base/civil-date.ts'
import { BulletinError } from '../../src/base/errors.ts'
import type { Listed, World } from '../../src/project/world.ts'

/** A world in memory, for properties that need hundreds of projects: files by absolute path, written at a settable time. */
export interface MemoryWorld extends World {
  /** Makes every file look as if it had been written long ago. */
  age(): void
}

const NOW = new Date('2021-03-02T02:00:00Z')

/** An empty world with the given files in its working directory. */
export function memoryWorld(given: Readonly<Record<string, string>>): MemoryWorld {
  const files = new Map<string, { readonly bytes: Uint8Array; modified: number }>()
  const folder = '/project'
  const absolute = (path: string): string => posix.resolve(folder, path)
  const put = (path: string, bytes: Uint8Array | string): void => {
    const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
    files.set(absolute(path), { bytes: data, modified: NOW.getTime() })
  }
  const below = (path: string): readonly string[] =>
    [...files.keys()].filter((file) => file.startsWith(`${absolute(path)}/`))
  const read = (path: string): Uint8Array => {
    const file = files.get(absolute(path))
    if (file === undefined) throw new BulletinError('file/not-found', { file: path })
    return file.bytes
  }
  for (const [path, text] of Object.entries(given)) put(path, text)
  return {
    folder,
    env: {},
    fontFolders: [],
    packageFolder: '/package',
    cacheFolder: '/cache',
    now: () => NOW,
    today: (timeZone) => dateIn(timeZone, NOW),
    pause: () => {},
    absolute,
    read,
    readIfExists: (path) => files.get(absolute(path))?.bytes,
    readPart: (path, offset, length) => read(path).subarray(offset, offset + length),
    stat(path) {
      const file = files.get(absolute(path))
      if (file !== undefined) return { kind: 'file', size: file.bytes.length, modified: file.modified }
      return below(path).length > 0 ? { kind: 'folder', size: 0, modified: 0 } : undefined
    },
    list: (path) =>
      below(path)
        .map((file): Listed => ({ path: file.slice(absolute(path).length + 1), kind: 'file' }))
        .filter((entry) => !/(^|\/)\./.test(entry.path))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    createExclusive(path, bytes) {
      if (files.has(absolute(path))) return false
      put(path, bytes)
      return true
    },
    replace: put,
    move(from, to) {
      if (files.has(absolute(to))) return false
      put(to, read(from))
      files.delete(absolute(from))
      return true
    },
    remove: (path) => void files.delete(absolute(path)),
    makeFolder: () => {},
    removeEmptyFolder: () => {},
    reads: new Map(),
    age() {
      for (const file of files.values()) file.modified -= 3_600_000
    },
  }
}
