import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Detector, makeDetector } from '../../src/lint/typos/detect.ts'
import { learn } from '../../src/lint/typos/learn.ts'
import { loadDictionary } from '../../src/project/dictionary.ts'
import { nodeWorld } from '../../src/project/node-world.ts'

const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../../shared')
const PRESENT = existsSync(join(SHARED, 'cases/official-pairs.tsv'))

const lines = (path: string): readonly string[] =>
  PRESENT ? readFileSync(join(SHARED, path), 'utf8').trim().split('\n') : []
const pairs = [
  ...lines('cases/official-pairs.tsv').map((line) => line.split('\t')),
  ...lines('cases/lint-dev.jsonl')
    .map((line) => JSON.parse(line) as { rule: string; bad: string; good: string | null })
    .filter(({ rule, good }) => (rule === 'typo' || rule === 'idiom-typo') && good !== null)
    .map(({ bad, good }) => [bad, good ?? '']),
].map(([bad = '', good = '']) => ({ bad, good }))
const official = PRESENT
  ? gunzipSync(readFileSync(join(SHARED, 'data/official-text.txt.gz')))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
  : []
/** As in `npm run typos:score`: the half that nothing was calibrated on, and text that nothing was learned from. */
const reported = <T>(list: readonly T[]): readonly T[] => list.filter((_, i) => i % 2 === 1)
const wrong = reported(pairs.filter(({ bad, good }) => bad !== good && bad.length === good.length))
const labelled = reported(pairs.map(({ good }) => good))
const statutes = reported(official.filter((_, i) => i % 20 === 7)).slice(0, 1500)

/** How many wrong lines of 100 are found at the wrong place, and how many places of 100 clean lines are reported. */
function measure(detect: Detector) {
  const found = wrong.filter(({ bad, good }) =>
    detect(bad).some(({ span }) => bad.slice(span.start, span.end) !== good.slice(span.start, span.end)),
  )
  const alarms = (clean: readonly string[]) => clean.reduce((sum, line) => sum + detect(line).length, 0)
  const onLabelled = alarms(labelled)
  return {
    found: (100 * found.length) / wrong.length,
    onLabelled: (100 * onLabelled) / labelled.length,
    onAll: (100 * (onLabelled + alarms(statutes))) / (labelled.length + statutes.length),
  }
}

describe.skipIf(!PRESENT)(
  'wrong characters on the half not calibrated on (skipped where ../shared is missing)',
  () => {
    const dictionary = loadDictionary(nodeWorld())
    let learned: ReturnType<typeof learn>
    beforeAll(() => {
      learned = learn(
        official.filter((_, i) => i % 20 !== 7),
        dictionary,
      )
    })

    test('the dictionary alone finds 30 in 100, with at most 1 false alarm in 100 clean lines', () => {
      const { found, onLabelled, onAll } = measure(makeDetector(dictionary, undefined))
      expect(found).toBeGreaterThanOrEqual(30)
      expect(onLabelled).toBeLessThanOrEqual(1)
      expect(onAll).toBeLessThanOrEqual(1)
    })

    test('after learning it finds 45 in 100, with at most 1 false alarm in 100 clean lines', () => {
      const { found, onLabelled, onAll } = measure(makeDetector(dictionary, learned))
      expect(found).toBeGreaterThanOrEqual(45)
      expect(onLabelled).toBeLessThanOrEqual(1)
      expect(onAll).toBeLessThanOrEqual(1)
    })
  },
)
