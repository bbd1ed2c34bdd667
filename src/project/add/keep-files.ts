import { join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import type { PictureFile } from '../../readers/read/document.ts'
import { sha256 } from '../open-issue.ts'
import { safeName } from '../outputs.ts'
import type { World } from '../world.ts'

/** A file that goes into the project beside an issue. */
export interface KeptFile {
  /** Relative to the folder of the files. */
  readonly name: string
  /** True where a file of these very bytes was there already. */
  readonly known: boolean
}

/** The folder below the issue's in which the units' originals are kept. */
export const SUBMISSIONS = '来稿'

/**
 * Puts a file into a folder under its own name, or one with a number where that is taken by another; the same bytes are not
 * kept twice. With `dry` only the name is found.
 */
export function keepFile(
  world: World,
  folder: string,
  wanted: string,
  bytes: Uint8Array,
  dry: boolean,
): KeptFile {
  const hash = sha256(bytes)
  const safe = wanted.split('/').map(safeName).join('/')
  for (let n = 1; n < 1000; n++) {
    const name = n === 1 ? safe : safe.replace(/(\.[^./]*)?$/u, `-${n}$1`)
    const path = join(folder, name)
    const stat = world.stat(path)
    if (stat?.kind === 'folder') continue
    if (stat !== undefined) {
      if (stat.size === bytes.length && sha256(world.read(path)) === hash) return { name, known: true }
      continue
    }
    if (dry || world.createExclusive(path, bytes)) return { name, known: false }
  }
  throw new BulletinError('file/exists', { file: wanted })
}

/** Puts the pictures of an article into a folder; gives their names there by their keys. What cannot be unpacked is left out. */
export function keepPictures(
  world: World,
  folder: string,
  pictures: ReadonlyMap<string, PictureFile>,
  dry: boolean,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [key, picture] of pictures) {
    const bytes = picture.bytes()
    if (bytes !== undefined) names.set(key, keepFile(world, folder, picture.name, bytes, dry).name)
  }
  return names
}
