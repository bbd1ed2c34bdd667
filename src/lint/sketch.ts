/** How many hashes stand for a text: the estimate of a likeness then errs by some hundredths. */
const SIZE = 192
/** Characters in a row that are compared. */
const GRAM = 5

/** A text as the smallest hashes of its five-character runs (a bottom-k sketch), rising. Empty when there is too little to compare. */
export type Sketch = Uint32Array

/** Sketches a text: 汉字, letters and digits only, so that marks, spaces and line breaks do not matter. Linear but for one sort. */
export function sketch(text: string): Sketch {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  const hashes = new Set<number>()
  for (let i = 0; i + GRAM <= bare.length; i++) hashes.add(hashOf(bare, i))
  return Uint32Array.from(hashes).sort().slice(0, SIZE)
}

/**
 * How much of two texts is the same, from 0 to 1: the Jaccard likeness of their five-character runs, estimated from the
 * smallest hashes of both together.
 */
export function likeness(a: Sketch, b: Sketch): number {
  const wanted = Math.min(SIZE, Math.max(a.length, b.length))
  let shared = 0
  let seen = 0
  for (let i = 0, j = 0; seen < wanted && (i < a.length || j < b.length); seen++) {
    const left = a[i] ?? Number.POSITIVE_INFINITY
    const right = b[j] ?? Number.POSITIVE_INFINITY
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return seen === 0 ? 0 : shared / seen
}

/** FNV-1a over the code units of one run, stirred so that small hashes are spread evenly. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < from + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
