import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { type Dictionary, openDictionary } from '../lint/typos/dictionary.ts'
import type { World } from './world.ts'

/** Where the packed words lie in the installed program. */
export const DICTIONARY_FILE = join('dictionary', 'words.bin')

/** Opens the shipped words. Takes some tenths of a second: only for whoever looks for wrong characters. */
export function loadDictionary(world: Pick<World, 'read' | 'packageFolder'>): Dictionary {
  return openDictionary(inflateRawSync(world.read(join(world.packageFolder, DICTIONARY_FILE))))
}
