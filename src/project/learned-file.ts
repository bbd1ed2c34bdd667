import { join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { Learned } from '../lint/typos/model.ts'
import { sha256 } from './open-issue.ts'
import type { World } from './world.ts'

const VERSION = 1
const WORDS_OF_HEAD = 6

/**
 * Where this machine keeps what it learned from a project: in the user's cache and not in the project, which may lie on a
 * shared disk. Undefined where the system has no such folder.
 */
export function learnedFile(world: World, projectFolder: string): string | undefined {
  const { cacheFolder } = world
  if (cacheFolder === undefined) return undefined
  const name = sha256(new TextEncoder().encode(projectFolder)).slice(0, 16)
  return join(cacheFolder, name, 'learned.bin')
}

/** Keeps what was learned; gives the file. Throws `file/…` errors, and `lint/no-cache` where there is no folder for it. */
export function writeLearned(world: World, projectFolder: string, words: number, learned: Learned): string {
  const file = learnedFile(world, projectFolder)
  if (file === undefined) throw new BulletinError('lint/no-cache')
  const counts = [...learned.counts]
  const pairs = [...learned.pairs]
  const head = Uint32Array.of(
    VERSION,
    words,
    learned.total,
    counts.length,
    pairs.length,
    learned.known.length,
  )
  const parts = [
    head,
    Uint32Array.from(counts.flat()),
    // A pair is 40 bits wide; three words hold it with its count.
    Uint32Array.from(
      pairs.flatMap(([pair, count]) => [Math.floor(pair / 1_048_576), pair % 1_048_576, count]),
    ),
    learned.known,
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  world.replace(file, bytes)
  return file
}

/** What was learned from a project; undefined where nothing was, or with another dictionary (of `words` words). */
export function readLearned(world: World, projectFolder: string, words: number): Learned | undefined {
  const file = learnedFile(world, projectFolder)
  const bytes = file === undefined ? undefined : world.readIfExists(file)
  if (bytes === undefined || bytes.length < WORDS_OF_HEAD * 4) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const word = (i: number): number => view.getUint32(i * 4, true)
  const [version, known, total, countSize, pairSize, bits] = [0, 1, 2, 3, 4, 5].map(word)
  if (version !== VERSION || known !== words || total === undefined) return undefined
  const countEnd = WORDS_OF_HEAD + 2 * (countSize ?? 0)
  const pairEnd = countEnd + 3 * (pairSize ?? 0)
  if (bytes.length !== pairEnd * 4 + (bits ?? 0)) return undefined
  const counts = new Map<number, number>()
  for (let i = WORDS_OF_HEAD; i < countEnd; i += 2) counts.set(word(i), word(i + 1))
  const pairs = new Map<number, number>()
  for (let i = countEnd; i < pairEnd; i += 3) pairs.set(word(i) * 1_048_576 + word(i + 1), word(i + 2))
  return { counts, pairs, total, known: bytes.slice(pairEnd * 4) }
}

/** Forgets what was learned; false where nothing was. */
export function forgetLearned(world: World, projectFolder: string): boolean {
  const file = learnedFile(world, projectFolder)
  if (file === undefined || world.stat(file) === undefined) return false
  world.remove(file)
  return true
}
