import { type Detector, makeDetector } from '../lint/typos/detect.ts'
import { loadDictionary } from './dictionary.ts'
import { readLearned } from './learned-file.ts'
import type { World } from './world.ts'

/** The search for wrong characters, with what was learned from the issues of a project. Takes some tenths of a second. */
export function openDetector(world: World, projectFolder: string): Detector {
  const dictionary = loadDictionary(world)
  return makeDetector(dictionary, readLearned(world, projectFolder, dictionary.words.length))
}
