import { withoutSpaces } from '../base/chars.ts'

/** What remains of a title when spaces and marks are dropped: what two versions of one title share. */
function bare(text: string): string {
  return withoutSpaces(text).replace(/[\p{P}\p{S}]/gu, '')
}

/**
 * How much two titles have in common, from 0 to 1: twice the longest common subsequence over the sum of the lengths, marks
 * and spaces aside. Titles that an editor shortened score above 0.5, unrelated ones around 0.1.
 */
export function titleLikeness(a: string, b: string): number {
  const left = [...bare(a)].slice(0, 400)
  const right = [...bare(b)].slice(0, 400)
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  let above = new Array<number>(right.length + 1).fill(0)
  for (const char of left) {
    const row = [0]
    for (const [j, other] of right.entries()) {
      row.push(char === other ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0))
    }
    above = row
  }
  return (2 * (above[right.length] ?? 0)) / (left.length + right.length)
}

/** From here on two titles are taken for versions of one. */
export const LIKELY_SAME = 0.5
