import type { LintSettings } from '../lint/input.ts'
import { type Detector, makeDetector } from '../lint/typos/detect.ts'
import { loadDictionary } from '../project/dictionary.ts'
import { readLearned } from '../project/learned-file.ts'
import type { Desk } from './desk.ts'
import { lintSettings } from './lint-settings.ts'

/** The rule that looks for wrong characters. */
export const WRONG_CHARACTERS = 'words/wrong-characters'

const detectors = new WeakMap<Desk, Detector>()

/** The detector for a file of a desk, made when it is first needed; undefined where the rule is off, as it is unless asked for. */
export function detectorFor(desk: Desk, file: string, given: LintSettings): Detector | undefined {
  const level = lintSettings(desk.project, file, given).rules[WRONG_CHARACTERS] ?? 'off'
  if (level === 'off') return undefined
  const known = detectors.get(desk)
  if (known !== undefined) return known
  const { world, project } = desk
  const dictionary = loadDictionary(world)
  const detector = makeDetector(dictionary, readLearned(world, project.folder, dictionary.words.length))
  detectors.set(desk, detector)
  return detector
}
