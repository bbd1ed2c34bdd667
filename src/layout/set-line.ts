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
  /** The line fills its width already, every open gap widened by so many points. */
  readonly gap?: number | undefined
  readonly origin?: Origin | undefined
  /** For words of a block that are not in the source, such as a contents entry. */
  readonly block?: BlockId | undefined
}

/** Sets one line of cells: aligned, the room that is left spread over the gaps between characters, and grouped into runs. */
export function setLine(cells: readonly Cell[], box: LineBox): readonly Run[] {
  const rest = box.width - widthOf(cells)
  const fills = box.gap === undefined && box.align === 'justify' && box.continues && rest > 0
  const { spread, gap } = fills ? spreads(cells, rest) : { spread: [], gap: box.gap ?? 0 }
  const shift = box.align === 'center' ? rest / 2 : box.align === 'right' ? rest : 0
  const runs: Run[] = []
  let pen = box.x + shift
  let open: Open | undefined
  const close = (): void => {
    if (open !== undefined) runs.push(runOf(open, pen, box, gap, runs.length === 0))
  }
  for (const [i, cell] of cells.entries()) {
    const x = round(pen + cell.shift)
    if (open !== undefined && follows(open.cells, cell)) {
      open.cells.push(cell)
      open.starts.push(x)
    } else {
      close()
      open = { from: cell, cells: [cell], starts: [x] }
    }
    pen = round(pen + cell.advance + (spread[i] ?? 0))
  }
  close()
  return runs
}

/** A run that is being gathered: its cells and where each begins. */
interface Open {
  readonly from: Cell
  readonly cells: Cell[]
  readonly starts: number[]
}

/** What each cell of a line is widened by, and the widening of one gap. */
interface Spread {
  readonly spread: readonly number[]
  readonly gap: number
}

/** What each cell is widened by so that the line becomes `rest` wider: the same at every gap outside words and ——. */
function spreads(cells: readonly Cell[], rest: number): Spread {
  const end = trimmedEnd(cells)
  const open = cells.map((cell, i) => i < end - 1 && !cell.glued && !isOneUnit(cell.char, cells[i + 1]?.char))
  const gaps = open.filter(Boolean).length
  if (gaps === 0) return { spread: [], gap: 0 }
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

/** The run of the gathered cells; the last of them reaches to `end`. */
function runOf(
  { from, cells, starts }: Open,
  end: number,
  box: LineBox,
  gap: number,
  startsLine: boolean,
): Run {
  const { origin } = box
  return {
    type: 'run',
    x: starts[0] ?? box.x,
    y: round(box.baseline),
    text: cells.map(({ char }) => char).join(''),
    advances: starts.map((start, i) => round((starts[i + 1] ?? end) - start)),
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
