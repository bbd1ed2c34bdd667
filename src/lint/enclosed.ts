import type { WholeText } from './whole-text.ts'

/** Longer quotations and titles are taken for text: their closing mark is missing, or nobody minds the difference. */
const MOST = 200

/** True where an offset stands between “ ” or ‘ ’: words of somebody else, or a name that is set apart. */
export function isQuoted(whole: WholeText, at: number): boolean {
  return isBetween(whole.printed, at, '“‘「', '”’」')
}

/** True where an offset stands inside of 《》. */
export function isInTitle(whole: WholeText, at: number): boolean {
  return isBetween(whole.printed, at, '《', '》')
}

function isBetween(text: string, at: number, opening: string, closing: string): boolean {
  const before = text.slice(Math.max(0, at - MOST), at)
  const open = lastOf(before, opening)
  return open >= 0 && open > lastOf(before, closing) && open > before.lastIndexOf('\n')
}

function lastOf(text: string, marks: string): number {
  let last = -1
  for (const mark of marks) last = Math.max(last, text.lastIndexOf(mark))
  return last
}
