import type { LineRange } from '../break-lines.ts'
import type { Cell } from '../cells.ts'
import { markOf } from './marks.ts'
import { type Elastic, endTrim, type Measured, SQUEEZES } from './measured.ts'

/** A line as it will be set: its cells with their final advances, and what every open gap was widened by. */
export interface FittedLine {
  readonly cells: readonly Cell[]
  /** In points. */
  readonly gap: number
}

/** How a line is fitted. */
export interface FitOptions {
  readonly width: number
  /** Fill the width: a line of a justified paragraph that is not its last. */
  readonly fill: boolean
  readonly hanging: boolean
}

/**
 * Squeezes a line that is too long, in the order of clreq, each kind to its end before the next; widens one that is too short,
 * word spaces first, then the air beside letters, then all open gaps alike.
 */
export function fitLine(
  text: Measured,
  { start, end }: LineRange,
  { width, fill, hanging }: FitOptions,
): FittedLine {
  const last = text.trimmed(start, end)
  const parts = text.elastic.slice(start, last)
  const cells = text.cells.slice(start, end)
  if (parts.length === 0) return { cells, gap: 0 }
  const over = text.natural(start, end) - width
  const squeeze = over > 0 ? squeezes(cells, parts, over) : undefined
  const stretch = over < 0 && fill ? stretches(parts, -over) : undefined
  const gap = stretch?.gap ?? 0
  return {
    gap,
    cells: cells.map((cell, i): Cell => {
      const part = parts[i]
      if (part === undefined) return cell
      const isLast = i === parts.length - 1
      const taken = squeeze?.[i] ?? { own: 0, air: 0 }
      const fromLeft = markOf(cell.char) === 'opening' ? taken.own : 0
      // A trim at the left belongs to the mark before it; at the head of a line there is none.
      const left = (i === 0 && cell.char !== '·' ? 0 : part.trim.left) + fromLeft
      const right = isLast ? endTrim(cell, hanging) : part.trim.right + taken.own - fromLeft
      const air = isLast ? 0 : part.air - taken.air
      const wider = isLast ? 0 : (stretch?.taken[i] ?? 0) + (part.open ? gap : 0)
      return { ...cell, shift: -left, advance: cell.advance - left - right + air + wider }
    }),
  }
}

interface Taken {
  readonly own: number
  readonly air: number
}

function squeezes(cells: readonly Cell[], parts: readonly Elastic[], over: number): readonly Taken[] {
  const taken = parts.map(() => ({ own: 0, air: 0 }))
  let missing = over
  for (const kind of SQUEEZES) {
    if (missing <= 0) break
    const gives = parts.map((part, i) => {
      if (i === parts.length - 1) return 0
      if (kind === 'air') return part.airGives
      // An opening bracket at the head of a line stays whole.
      if (i === 0 && markOf(cells[0]?.char) === 'opening') return 0
      return part.squeeze === kind ? part.gives : 0
    })
    const sum = gives.reduce((total, one) => total + one, 0)
    if (sum <= 0) continue
    const share = Math.min(1, missing / sum)
    for (const [i, one] of gives.entries()) {
      const cell = taken[i]
      if (cell === undefined) continue
      if (kind === 'air') cell.air += one * share
      else cell.own += one * share
    }
    missing -= sum * share
  }
  return taken
}

function stretches(
  parts: readonly Elastic[],
  rest: number,
): { readonly taken: readonly number[]; readonly gap: number } {
  const inner = parts.slice(0, -1)
  const spaces = inner.map(({ takes, squeeze }) => (squeeze === 'space' ? takes : 0))
  const airs = inner.map(({ takes, squeeze }) => (squeeze === 'space' ? 0 : takes))
  const taken = inner.map(() => 0)
  let missing = rest
  for (const takes of [spaces, airs]) {
    const sum = takes.reduce((total, one) => total + one, 0)
    if (sum <= 0 || missing <= 0) continue
    const share = Math.min(1, missing / sum)
    for (const [i, one] of takes.entries()) taken[i] = (taken[i] ?? 0) + one * share
    missing -= sum * share
  }
  const gaps = inner.filter(({ open }) => open).length
  return { taken, gap: gaps === 0 ? 0 : Math.max(0, missing) / gaps }
}
