import { isOneUnit, isSpace } from '../break-class.ts'
import { breakable, type Cell } from '../cells.ts'
import { AIR, blankOf, hasAir, markOf, type Trim, trimsOf, WORD_SPACE } from './marks.ts'

/** The order in which a line gives way when it is too long (clreq), and the names of what is squeezed. */
export const SQUEEZES = ['space', 'bracket', 'comma', 'air', 'stop'] as const

/** One of {@link SQUEEZES}. */
type Squeeze = (typeof SQUEEZES)[number]

/** What one cell can give and take inside a line; lengths in points. */
export interface Elastic {
  readonly trim: Trim
  /** The air behind it where the line goes on. */
  readonly air: number
  /** What kind of squeeze takes from it, and how much. */
  readonly squeeze: Squeeze | undefined
  readonly gives: number
  /** The air behind it can shrink by this much. */
  readonly airGives: number
  /** A word space or the air behind it can grow by this much before anything else. */
  readonly takes: number
  /** Whether the gap behind it may be widened: not inside a word, —— or ……, nor beside ／. */
  readonly open: boolean
}

/** A paragraph measured for typesetting: how wide any stretch of it is as a line, at rest and squeezed. */
export interface Measured {
  readonly cells: readonly Cell[]
  readonly elastic: readonly Elastic[]
  /** Whether a line may begin with the cell. */
  readonly breaks: readonly boolean[]
  /** The end of a line without the spaces that hang over it. */
  trimmed(start: number, end: number): number
  /** The width of a line at rest, its last mark half an em wide (GB/T 15834-2011 5.1.10). */
  natural(start: number, end: number): number
  /** The width of a line with all its squeezes taken. */
  least(start: number, end: number): number
  /** By how many em every open gap must grow so that the line fills the width; 0 where it is long enough, Infinity where it has no gap. */
  looseness(start: number, end: number, width: number): number
}

/** Measures cells for typesetting. `hanging` lets one stop hang over the line's end. */
export function measured(cells: readonly Cell[], hanging: boolean, names: RegExp | undefined): Measured {
  const trims = trimsOf(cells)
  const elastic = cells.map((cell, i) => elasticOf(cell, cells[i + 1], trims[i] ?? { left: 0, right: 0 }))
  const whole = insideShortAttributions(cells)
  const pens = prefix(cells, (cell, i) => {
    const { trim, air } = at(elastic, i)
    return cell.advance - trim.left - trim.right + air
  })
  const gives = prefix(cells, (_, i) => at(elastic, i).gives + at(elastic, i).airGives)
  const takes = prefix(cells, (_, i) => at(elastic, i).takes)
  const gaps = prefix(cells, (_, i) => (at(elastic, i).open ? 1 : 0))
  const between = (sums: readonly number[], start: number, end: number): number =>
    (sums[end] ?? 0) - (sums[start] ?? 0)
  const trimmed = (start: number, end: number): number => {
    let last = end
    while (last > start && isSpace(cells[last - 1]?.char)) last--
    return last
  }
  const natural = (start: number, end: number): number => {
    const last = trimmed(start, end)
    if (last === start) return 0
    const head = at(elastic, start).trim
    const tail = at(elastic, last - 1)
    const restored = cells[start]?.char === '·' ? 0 : head.left
    return (
      between(pens, start, last) + restored + tail.trim.right - tail.air - endTrim(cells[last - 1], hanging)
    )
  }
  const least = (start: number, end: number): number => {
    const last = trimmed(start, end)
    if (last === start) return 0
    const tail = at(elastic, last - 1)
    const held = markOf(cells[start]?.char) === 'opening' && last - 1 > start ? at(elastic, start).gives : 0
    return natural(start, end) - between(gives, start, last) + tail.gives + tail.airGives + held
  }
  return {
    cells,
    elastic,
    breaks: breakable(cells, names).breaks.map((may, i) => may && whole[i] !== true),
    trimmed,
    natural,
    least,
    looseness(start, end, width) {
      const last = trimmed(start, end)
      const rest = width - natural(start, end) - between(takes, start, last) + at(elastic, last - 1).takes
      if (rest <= 0.001) return 0
      const open = between(gaps, start, last - 1)
      return open === 0 ? Number.POSITIVE_INFINITY : rest / open / (cells[start]?.size ?? 1)
    },
  }
}

/** An attribution of at most so many characters stays on one line. */
const SHORT_ATTRIBUTION = 12

/** For each cell whether it stands inside a short attribution, its first character aside: （南屏县组织部） is not parted. */
function insideShortAttributions(cells: readonly Cell[]): readonly boolean[] {
  const inside = cells.map(() => false)
  for (let start = 0; start < cells.length; ) {
    let end = start + 1
    if (cells[start]?.style === 'attribution') {
      while (end < cells.length && cells[end]?.style === 'attribution') end++
      if (end - start <= SHORT_ATTRIBUTION) inside.fill(true, start + 1, end)
    }
    start = end
  }
  return inside
}

/** What a mark at the end of a line gives up: its blank half, or all of a stop that hangs. */
export function endTrim(cell: Cell | undefined, hanging: boolean): number {
  if (cell === undefined) return 0
  if (hanging && '，。、；：'.includes(cell.char)) return cell.advance
  return markOf(cell.char) === 'opening' ? 0 : blankOf(cell)
}

function elasticOf(cell: Cell, next: Cell | undefined, trim: Trim): Elastic {
  const { char, size, advance } = cell
  const air = hasAir(cell, next) ? AIR.natural * size : 0
  const airGives = air === 0 ? 0 : (AIR.natural - AIR.least) * size
  const airTakes = air === 0 ? 0 : (AIR.most - AIR.natural) * size
  const mark = markOf(char)
  const open =
    next !== undefined &&
    !cell.glued &&
    !isOneUnit(char, next.char) &&
    char !== '／' &&
    next.char !== '／' &&
    !isSpace(next.char)
  if (isSpace(char)) {
    const gives = Math.max(0, advance - WORD_SPACE.least * size)
    const takes = Math.max(0, WORD_SPACE.most * size - advance)
    return { trim, air, squeeze: 'space', gives, airGives, takes, open }
  }
  const left = blankOf(cell) - trim.left - trim.right
  const squeeze = mark === undefined ? undefined : mark === 'opening' || mark === 'closing' ? 'bracket' : mark
  return {
    trim,
    air,
    squeeze,
    gives: mark === undefined ? 0 : Math.max(0, left),
    airGives,
    takes: airTakes,
    open,
  }
}

function prefix(cells: readonly Cell[], value: (cell: Cell, i: number) => number): readonly number[] {
  const sums = [0]
  let sum = 0
  for (const [i, cell] of cells.entries()) {
    sum += value(cell, i)
    sums.push(sum)
  }
  return sums
}

const RIGID: Elastic = {
  trim: { left: 0, right: 0 },
  air: 0,
  squeeze: undefined,
  gives: 0,
  airGives: 0,
  takes: 0,
  open: false,
}

function at(elastic: readonly Elastic[], i: number): Elastic {
  return elastic[i] ?? RIGID
}
