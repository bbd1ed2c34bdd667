import type { BlockId } from '../model/issue.ts'
import type { PageItem } from '../model/page.ts'

/** Where a strip came to lie. */
export interface Spot {
  /** Page number from 1. */
  readonly page: number
  /** Row of the type area from 1. */
  readonly row: number
  /** Upper edge in points. */
  readonly top: number
}

/** A slice of the type area that stays whole: one line, a picture with its caption, a table row. */
export interface Strip {
  /** Height in rows of the grid. */
  readonly rows: number
  /** Stays on one page with the next strip. */
  readonly keep: boolean
  /** Blocks that begin here. */
  readonly anchors: readonly BlockId[]
  draw(spot: Spot): readonly PageItem[]
  /** Drawn again above this strip when it begins a page: a table's head. */
  readonly repeat?: Strip | undefined
}

/** A run of strips that belong together, with the blank rows that it wants around it. */
export interface Stack {
  readonly strips: readonly Strip[]
  readonly before: number
  readonly after: number
  /** A heading, label or title: never the last on a page, the next two lines stay with it. */
  readonly keepNext: boolean
  /** Begins a page. */
  readonly newPage?: boolean
  /** The same in at most so many rows, where what is left of a page is enough for it made smaller: pictures. */
  within?(rows: number): Stack | undefined
}

/** Rows that strips take together. */
export function rowsOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { rows }) => sum + rows, 0)
}

/** Pads a stack to whole rows, so that the grid goes on below it. */
export function padded(strips: readonly Strip[]): readonly Strip[] {
  const total = rowsOf(strips)
  const missing = Math.ceil(total - 0.001) - total
  const last = strips.at(-1)
  if (last === undefined || missing < 0.001) return strips
  return [...strips.slice(0, -1), { ...last, rows: last.rows + missing }]
}
