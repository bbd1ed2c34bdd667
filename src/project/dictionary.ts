import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { type Dictionary, openDictionary } from '../lint/typos/dictionary.ts'
import type { World } from './world.ts'

/** Where the packed words, and what looks alike, lie in the installed program. */
const WORDS = join('dictionary', 'words.bin')
const LOOK_ALIKES = join('dictionary', 'look-alikes.bin')

/** Opens the shipped words. Takes some tenths of a second: only for whoever looks for wrong characters. */
export function loadDictionary(world: Pick<World, 'read' | 'packageFolder'>): Dictionary {
  const open = (name: string): Uint8Array => inflateRawSync(world.read(join(world.packageFolder, name)))
  return openDictionary(open(WORDS), open(LOOK_ALIKES))
}
