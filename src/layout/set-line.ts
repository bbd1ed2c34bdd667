import type { BlockId } from '../model/issue.ts'
import type { Run } from '../model/page.ts'
import { isOneUnit } from './break-class.ts'
import { type Cell, trimmedEnd, widthOf } from './cells.ts'
import type { Origin } from './printed.ts'

/** Where and how a line is set. Lengths are points on the page. */
export interface LineBox {
  readonly x: number
  readonly width: number
  readonly baseline: number
  readonly row: number | undefined
  readonly align: 'justify' | 'left' | 'center' | 'right'
  /** The line ends inside its paragraph: a justified one is then spread to its full width. */
  readonly continues: boolean
  readonly origin?: Origin | undefined
  /** For words of a block that are not in the source, such as a contents entry. */
  readonly block?: BlockId | undefined
}

/** Sets one line of cells: aligned, the room that is left spread over the gaps between characters, and grouped into runs. */
export function setLine(cells: readonly Cell[], box: LineBox): readonly Run[] {
  const rest = box.width - widthOf(cells)
  const { spread, gap } = box.align === 'justify' && box.continues && rest > 0 ? spreads(cells, rest) : EVEN
  const shift = box.align === 'center' ? rest / 2 : box.align === 'right' ? rest : 0
  const runs: Run[] = []
  let x = box.x + shift
  let open: { from: Cell; cells: Cell[]; advances: number[]; x: number } | undefined
  const close = (): void => {
    if (open !== undefined) runs.push(runOf(open, box, gap, runs.length === 0))
  }
  for (const [i, cell] of cells.entries()) {
    const advance = round(cell.advance + (spread[i] ?? 0))
    if (open !== undefined && follows(open.cells, cell)) {
      open.cells.push(cell)
      open.advances.push(advance)
    } else {
      close()
      open = { from: cell, cells: [cell], advances: [advance], x }
    }
    x += advance
  }
  close()
  return runs
}

/** What each cell of a line is widened by, and the widening of one gap. */
interface Spread {
  readonly spread: readonly number[]
  readonly gap: number
}

const EVEN: Spread = { spread: [], gap: 0 }

/** What each cell is widened by so that the line becomes `rest` wider: the same at every gap outside words and ——. */
function spreads(cells: readonly Cell[], rest: number): Spread {
  const end = trimmedEnd(cells)
  const open = cells.map((cell, i) => i < end - 1 && !cell.glued && !isOneUnit(cell.char, cells[i + 1]?.char))
  const gaps = open.filter(Boolean).length
  if (gaps === 0) return EVEN
  const gap = rest / gaps
  return { spread: open.map((isGap) => (isGap ? gap : 0)), gap }
}

function follows(before: readonly Cell[], cell: Cell): boolean {
  const last = before.at(-1)
  return (
    last !== undefined &&
    last.face === cell.face &&
    last.size === cell.size &&
    last.colour === cell.colour &&
    last.style === cell.style &&
    last.link === cell.link &&
    (last.source === undefined ? undefined : last.source + last.char.length) === cell.source
  )
}

function runOf(
  open: { from: Cell; cells: Cell[]; advances: number[]; x: number },
  box: LineBox,
  gap: number,
  startsLine: boolean,
): Run {
  const { from, cells, advances, x } = open
  const { origin } = box
  return {
    type: 'run',
    x: round(x),
    y: round(box.baseline),
    text: cells.map(({ char }) => char).join(''),
    advances,
    face: from.face,
    size: from.size,
    colour: from.colour,
    role: from.style,
    row: box.row,
    block: origin?.block ?? box.block,
    offset: origin === undefined || from.source === undefined ? undefined : from.source - origin.start,
    startsLine,
    continues: box.continues,
    gap: round(gap),
    ...(from.link === undefined ? {} : { link: from.link }),
  }
}

/** Thousandths of a point: finer than any printer, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
