import { editDistance } from '../base/edit-distance.ts'

/** The one of some words that a misspelt one most likely stands for; undefined where none is near. */
export function closest(typed: string, words: readonly string[]): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const word of words) {
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase())
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
  }
  return best
}
