import type { WholeText } from './whole-text.ts'

/** Longer quotations and titles are taken for text: their closing mark is missing, or nobody minds the difference. */
const MOST = 300

/** True where an offset stands between “ ” or ‘ ’: words of somebody else, or a name that is set apart. */
export function isQuoted(whole: WholeText, at: number): boolean {
  return isBetween(whole.printed, at, '“‘「', '”’」')
}

/** True where an offset stands inside of 《》. */
export function isInTitle(whole: WholeText, at: number): boolean {
  return isBetween(whole.printed, at, '《', '》')
}

function isBetween(text: string, at: number, opening: string, closing: string): boolean {
  for (let i = at - 1; i >= 0 && i >= at - MOST; i--) {
    const char = text.charAt(i)
    if (char === '\n' || closing.includes(char)) return false
    if (opening.includes(char)) return true
  }
  return false
}
