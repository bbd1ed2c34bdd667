import type { Table } from '../model/issue.ts'
import type { PageItem, Rule } from '../model/page.ts'
import type { Style } from '../theme/template.ts'
import { type Cell, cellsOf, widthOf } from './cells.ts'
import type { Context } from './context.ts'
import type { PrintedTable } from './printed.ts'
import { setLine } from './set-line.ts'
import type { Stack, Strip } from './strip.ts'
import { type GridCell, gridOf, type TableGrid } from './table-grid.ts'
import { textLines } from './text-lines.ts'

/** Sizes tried from the style's own downwards until every column holds a character. */
const SMALLER = [12, 10.5, 9, 7.5, 6.5, 5]

/** Air left and right of a cell's text: 1.9 mm, as Word has it; less where columns are many. */
const PADDING = 5.4

/** The upper border stands this much below the text above, in points; its row is lower by as much, so that the grid goes on. */
const AIR_ABOVE = 3

/** How far the middle of a 汉字 stands above its baseline, in em. */
const MIDDLE = 0.38

const BORDER = { type: 'rule', weight: 0.5, colour: '000000', role: 'table' } as const

/** A cell with its text broken into lines. */
interface SetCell extends GridCell {
  readonly lines: readonly (readonly Cell[])[]
  readonly x: number
  readonly width: number
  readonly padding: number
}

/** Sets a table over the width of the type area: rows of whole grid rows, the head repeated on every page it reaches. */
export function setTable({ node: table, joined }: PrintedTable, context: Context): Stack {
  const grid = gridOf(table)
  const style = context.template.styles.tableCell
  if (grid.columns === 0) return { strips: [], before: 0, after: 0, keepNext: false }
  const size = sizeFor(grid, context)
  const padding = Math.max(0.5, Math.min(PADDING, (context.area.width / grid.columns - size) / 2))
  const widths = columnWidths(grid, size, padding, context)
  const cells = grid.cells.map((cell) => setCell(cell, grid, widths, size, padding, context))
  const tops = rowTops(grid, cells)
  const slice = (from: number, to: number): Strip => sliceOf({ table, grid, cells, tops, from, to, context })
  const headRows = grid.headRows < grid.rows ? (tops[grid.headRows] ?? 0) : 0
  // A head that would fill half a page is not repeated, nor held together.
  const head = headRows > 0 && headRows <= context.area.rows / 2 ? slice(0, headRows) : undefined
  const most = context.area.rows - (head?.rows ?? 0)
  const strips: Strip[] = head === undefined ? [] : [{ ...head, keep: true }]
  for (let row = head === undefined ? 0 : grid.headRows; row < grid.rows; ) {
    const end = groupEnd(grid, row, tops, most)
    for (let from = tops[row] ?? 0; from < (tops[end] ?? 0); from += most) {
      strips.push({ ...slice(from, Math.min(from + most, tops[end] ?? 0)), repeat: head })
    }
    row = end
  }
  const [first, ...rest] = strips
  return {
    strips: first === undefined ? [] : [{ ...first, anchors: [table.id] }, ...rest],
    before: joined?.above === true ? 0 : style.before,
    after: style.after,
    keepNext: false,
  }
}

function sizeFor({ columns }: TableGrid, { area, template }: Context): number {
  const own = template.styles.tableCell.sizePt
  const fits = (size: number): boolean => columns * (size + 2) <= area.width
  return [own, ...SMALLER].find(fits) ?? SMALLER.at(-1) ?? own
}

/** Column widths by what the cells hold: each at least one character, the rest shared by the widest lines, long ones damped. */
function columnWidths(grid: TableGrid, size: number, padding: number, context: Context): readonly number[] {
  const wanted = new Array<number>(grid.columns).fill(size)
  for (const cell of grid.cells) {
    if (cell.columns > 1) continue
    const width = widthOf(textCells(cell, grid, size, context))
    wanted[cell.column] = Math.max(wanted[cell.column] ?? size, width)
  }
  const least = Math.min(size + 2 * padding, context.area.width / grid.columns)
  const free = context.area.width - least * grid.columns
  // Up to eight characters a column gets what it asks; beyond that, by the root, so that one long column leaves room to the rest.
  const shares = wanted.map((width) => {
    const chars = width / size
    return chars <= 8 ? chars : 8 * Math.sqrt(chars / 8)
  })
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => least + (free * share) / sum)
}

function textCells(cell: GridCell, grid: TableGrid, sizePt: number, context: Context): readonly Cell[] {
  const style = cell.row < grid.headRows ? 'tableHead' : 'tableCell'
  return cellsOf([{ text: cell.text, style, source: cell.source }], context, { sizePt })
}

function setCell(
  cell: GridCell,
  grid: TableGrid,
  widths: readonly number[],
  size: number,
  padding: number,
  context: Context,
): SetCell {
  const sum = (from: number, to: number): number =>
    widths.slice(from, to).reduce((total, one) => total + one, 0)
  const x = context.area.left + sum(0, cell.column)
  const width = sum(cell.column, cell.column + cell.columns)
  const text = textCells(cell, grid, size, context)
  const lines = textLines(text, () => Math.max(width - 2 * padding, 1), context, false)
  return { ...cell, x, width, padding, lines: lines.map(({ cells }) => cells) }
}

/** The upper edge of each table row, and the table's lower edge, in rows of the grid: a row is as tall as its fullest cell; a cell joined over several makes the last of them taller. */
function rowTops(grid: TableGrid, cells: readonly SetCell[]): readonly number[] {
  const heights = new Array<number>(grid.rows).fill(1)
  for (const { row, rows, lines } of cells) {
    if (rows === 1) heights[row] = Math.max(heights[row] ?? 1, lines.length)
  }
  for (const { row, rows, lines } of cells) {
    if (rows === 1) continue
    const have = heights.slice(row, row + rows).reduce((sum, height) => sum + height, 0)
    const last = row + rows - 1
    heights[last] = (heights[last] ?? 1) + Math.max(0, lines.length - have)
  }
  const tops = [0]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height)
  return tops
}

/** The row behind the group that joined cells hold together; one that is taller than a page is not held. */
function groupEnd({ cells }: TableGrid, from: number, tops: readonly number[], most: number): number {
  let end = from + 1
  for (let row = from; row < end; row++) {
    for (const cell of cells) if (cell.row === row) end = Math.max(end, row + cell.rows)
  }
  return (tops[end] ?? 0) - (tops[from] ?? 0) <= most ? end : from + 1
}

interface Slice {
  readonly table: Table
  readonly grid: TableGrid
  readonly cells: readonly SetCell[]
  readonly tops: readonly number[]
  /** In rows of the grid from the table's upper edge. */
  readonly from: number
  readonly to: number
  readonly context: Context
}

/** A slice of the table as one strip: the parts of cells that lie in it, with their borders and lines. */
function sliceOf({ table, grid, cells, tops, from, to, context }: Slice): Strip {
  const { pitch, rows: most } = context.area
  const bands = cells.map((cell) => {
    const start = tops[cell.row] ?? 0
    const end = tops[cell.row + cell.rows] ?? start
    const spare = end - start > most ? 0 : (end - start - cell.lines.length) / 2
    return { cell, start, end, text: start + Math.max(0, spare) }
  })
  const here = bands.filter(({ start, end }) => start < to && end > from)
  return {
    rows: to - from,
    keep: false,
    anchors: [],
    draw: ({ row, top }) => {
      const isNew = unseen()
      return here.flatMap(({ cell, start, end, text }): readonly PageItem[] => {
        const upper = Math.max(start, from) - from
        const lower = Math.min(end, to) - from
        const inset = start === 0 && from === 0 ? AIR_ABOVE : 0
        const size = cell.lines[0]?.[0]?.size ?? 0
        const lines = cell.lines.flatMap((line, i) => {
          const at = text + i
          if (Math.floor(at) < from || Math.floor(at) >= to) return []
          return setLine(line, {
            x: cell.x + cell.padding,
            width: cell.width - 2 * cell.padding,
            baseline: top + (at - from + 0.5) * pitch + inset / 2 + MIDDLE * size,
            row: row + Math.floor(at) - from,
            align: alignOf(cell, table, grid, context.template.styles.tableCell),
            continues: i < cell.lines.length - 1,
            origin: { block: table.id, start: table.span.start },
          })
        })
        const frame = borders(cell, top + upper * pitch + inset, (lower - upper) * pitch - inset)
        return [...frame.filter(isNew), ...lines]
      })
    },
  }
}

/**
 * How the text of a cell is aligned: heads and joined columns in the middle, then as the author asks, plain figures in the
 * middle, the rest as the style has it. The DOCX asks here too.
 */
export function alignOf(
  cell: GridCell,
  table: Table,
  { headRows }: Pick<TableGrid, 'headRows'>,
  { align }: Pick<Style, 'align'>,
): 'left' | 'center' | 'right' {
  const asked = table.align[cell.column]
  if (cell.row < headRows || cell.columns > 1) return 'center'
  if (asked !== undefined) return asked
  if (/^[-+±]?[\d.,％%]+$/.test(cell.text)) return 'center'
  return align === 'justify' ? 'left' : align
}

/** Tells rules that were not drawn yet: neighbours share their borders. */
function unseen(): (rule: Rule) => boolean {
  const seen = new Set<string>()
  return ({ x, y, width, height = 0 }) => {
    const key = [x, y, width, height].map((value) => value.toFixed(2)).join(' ')
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  }
}

function borders({ x, width }: SetCell, y: number, height: number): readonly Rule[] {
  return [
    { ...BORDER, x, y, width },
    { ...BORDER, x, y: y + height, width },
    { ...BORDER, x, y, width: 0, height },
    { ...BORDER, x: x + width, y, width: 0, height },
  ]
}
