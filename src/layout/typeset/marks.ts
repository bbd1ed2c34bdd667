import { isHan } from '../../base/chars.ts'
import type { Cell } from '../cells.ts'

/** What a full-width mark is to the one who squeezes: the order in which they give way is that of clreq. */
export type MarkClass = 'opening' | 'closing' | 'comma' | 'stop'

const CLASSES: ReadonlyMap<string, MarkClass> = new Map([
  ...[...'“‘（〔【《〈「『［｛〖〝'].map((char) => [char, 'opening'] as const),
  ...[...'”’）〕】》〉」』］｝〗〞'].map((char) => [char, 'closing'] as const),
  ...[...'，、；：．'].map((char) => [char, 'comma'] as const),
  ...[...'。？！'].map((char) => [char, 'stop'] as const),
])

/** Many faces centre these in their em, so that only a quarter of it is blank on the right. */
const CENTRED = new Set('？！')

/** Latin letters and digits, beside which 汉字 get a little air. */
const LETTER = /^[A-Za-z0-9\u00c0-\u024f\u0370-\u03ff]$/u

/** The air between 汉字 and letters or digits, in em: as set, at least and at most (clreq: a quarter, an eighth, a half; a third at most in a stretched line). */
export const AIR = { natural: 0.2, least: 0.125, most: 1 / 3 } as const

/** A Latin word space in em: at least and at most. */
export const WORD_SPACE = { least: 0.25, most: 0.5 } as const

/** The class of a mark; undefined for another character. */
export function markOf(char: string | undefined): MarkClass | undefined {
  return char === undefined ? undefined : CLASSES.get(char)
}

/** The blank part of a mark on its open side, in points, half its cell: what a squeeze may take. A mark that is not about an em wide has none. */
export function blankOf({ char, advance, size }: Cell): number {
  if (markOf(char) === undefined || advance < size * 0.9) return 0
  return CENTRED.has(char) ? advance / 4 : advance / 2
}

/** True where air stands between two neighbours: 汉字 beside a letter or digit. */
export function hasAir(left: Cell, right: Cell | undefined): boolean {
  if (right === undefined) return false
  return (isHan(left.char) && LETTER.test(right.char)) || (LETTER.test(left.char) && isHan(right.char))
}

/** What is always taken off a cell, whatever its line needs, in points. */
export interface Trim {
  readonly left: number
  readonly right: number
}

/**
 * The trims of cells: an interpunct is half an em wide, and of two marks that meet one gives up its blank half, so that
 * they take one and a half em (clreq; GB/T 15834-2011 5.1). The blank next to the other mark goes, so brackets hug their content.
 */
export function trimsOf(cells: readonly Cell[]): readonly Trim[] {
  return cells.map((cell, i) => {
    if (cell.char === '·' && cell.advance > cell.size * 0.9)
      return { left: cell.size / 4, right: cell.size / 4 }
    const own = markOf(cell.char)
    const next = markOf(cells[i + 1]?.char)
    const right = own !== undefined && own !== 'opening' && next !== undefined ? blankOf(cell) : 0
    const left = own === 'opening' && markOf(cells[i - 1]?.char) === 'opening' ? blankOf(cell) : 0
    return { left, right }
  })
}
