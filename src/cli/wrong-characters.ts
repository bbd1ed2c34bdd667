import type { LintSettings } from '../lint/input.ts'
import type { Detector } from '../lint/typos/detect.ts'
import type { Desk } from './desk.ts'
import { lintSettings } from './lint-settings.ts'

/** The rule that looks for wrong characters. */
export const WRONG_CHARACTERS = 'words/wrong-characters'

const detectors = new WeakMap<Desk, Detector>()

/**
 * The detector for a file of a desk, loaded and made when it is first needed; undefined where the rule is off, as it is unless
 * asked for.
 */
export async function detectorFor(
  desk: Desk,
  file: string,
  given: LintSettings,
): Promise<Detector | undefined> {
  const level = lintSettings(desk.project, file, given).rules[WRONG_CHARACTERS] ?? 'off'
  if (level === 'off') return undefined
  const known = detectors.get(desk)
  if (known !== undefined) return known
  const { openDetector } = await import('../project/detector.ts')
  const detector = openDetector(desk.world, desk.project.folder)
  detectors.set(desk, detector)
  return detector
}
