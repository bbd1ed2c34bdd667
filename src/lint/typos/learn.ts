import type { Dictionary } from './dictionary.ts'
import { bestWay, latticeOf } from './lattice.ts'
import { type Learned, makeModel, runBit } from './model.ts'

/** Of archives of more words, pairs that occur once say little and are not kept. */
const LARGE = 200_000
/** Bytes of the table of known runs. */
const RUN_BYTES = 1 << 20

/** Counts words, pairs of words and runs of three in the texts of an archive. */
export function learn(texts: Iterable<string>, dictionary: Dictionary): Learned {
  const model = makeModel(dictionary, undefined)
  const counts = new Map<number, number>()
  const pairs = new Map<number, number>()
  const once = new Uint8Array(RUN_BYTES)
  const known = new Uint8Array(RUN_BYTES)
  let total = 0
  for (const text of texts)
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
      let before = -1
      for (const { word } of bestWay(latticeOf(run, dictionary, model))) {
        if (word >= 0) {
          total++
          counts.set(word, (counts.get(word) ?? 0) + 1)
          const pair = before * 1_048_576 + word
          if (before >= 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        }
        before = word
      }
      for (let at = 0; at + 3 <= run.length; at++) mark(run.slice(at, at + 3))
    }
  if (total >= LARGE) for (const [pair, count] of pairs) if (count === 1) pairs.delete(pair)
  return { counts, pairs, total, known }

  function mark(run: string): void {
    const bit = runBit(run, RUN_BYTES)
    const byte = bit >>> 3
    const mask = 1 << (bit & 7)
    if (((once[byte] ?? 0) & mask) !== 0) known[byte] = (known[byte] ?? 0) | mask
    else once[byte] = (once[byte] ?? 0) | mask
  }
}
