import type { Dictionary } from './dictionary.ts'

/** What was counted in a serial's own issued issues. Never leaves the machine. */
export interface Learned {
  /** How often each word of the dictionary occurs, by number. */
  readonly counts: ReadonlyMap<number, number>
  /** How often two words stand side by side: first × 2²⁰ + second. */
  readonly pairs: ReadonlyMap<number, number>
  /** Words of the archive in all. */
  readonly total: number
  /** A bit for every run of three 汉字 that occurs at least twice: what the archive knows is no mistake. */
  readonly known: Uint8Array
}

/** How likely words are, alone and after one another. */
export interface Model {
  /** −log of the likelihood of a word (by number) after another (−1: at the beginning, or unknown). */
  cost(before: number, word: number): number
}

/** Archives up to so many words count less than the dictionary. */
const BELIEVED = 30_000
/** The share that pairs have in a likelihood, when the first word is well known. */
const PAIR_SHARE = 0.75

/** The likelihoods of a dictionary, sharpened by what was learned. */
export function makeModel({ costs }: Dictionary, learned: Learned | undefined): Model {
  if (learned === undefined) return { cost: (_, word) => costs[word] ?? 20 }
  const { counts, pairs, total } = learned
  const share = (0.9 * total) / (total + BELIEVED)
  const alone = (word: number): number =>
    (1 - share) * Math.exp(-(costs[word] ?? 20)) + (share * (counts.get(word) ?? 0)) / (total || 1)
  return {
    cost(before, word) {
      const single = alone(word)
      const seen = counts.get(before) ?? 0
      if (before < 0 || seen === 0) return -Math.log(single)
      const trust = (PAIR_SHARE * seen) / (seen + 4)
      const pair = (pairs.get(before * 1_048_576 + word) ?? 0) / seen
      return -Math.log(trust * pair + (1 - trust) * single)
    },
  }
}

/** True when the archive has a run of three 汉字 at least twice. */
export function knows({ known }: Learned, run: string): boolean {
  const bit = runBit(run, known.length)
  return ((known[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
}

/** Where the bit of a run of three stands in so many bytes. */
export function runBit(run: string, bytes: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < run.length; i++) hash = Math.imul(hash ^ run.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) % (bytes * 8)
}
