import type { Table } from '../model/issue.ts'

/** A cell of a table with the rows and columns that it covers. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly text: string
  readonly source: number
}

/** A table as a full grid: rows of equal length, joined cells counted once. */
export interface TableGrid {
  readonly rows: number
  readonly columns: number
  readonly headRows: number
  readonly cells: readonly GridCell[]
}

/**
 * Makes the grid of a table: short rows are filled with empty cells, `<` joins a cell to the one on its left and `^` to the
 * one above. A join that has nothing to join to is an empty cell.
 */
export function gridOf(table: Table): TableGrid {
  const rows = table.rows.length
  const columns = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const joins = (row: number, column: number): 'up' | 'left' | undefined => {
    const join = table.rows[row]?.cells[column]?.joins
    if (join === 'up' && row > 0) return 'up'
    return join === 'left' && column > 0 ? 'left' : undefined
  }
  const covered = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (covered.has(row * columns + column)) continue
      let width = 1
      while (
        column + width < columns &&
        joins(row, column + width) === 'left' &&
        !covered.has(row * columns + column + width)
      )
        width++
      let height = 1
      while (row + height < rows && wholeRowJoined(joins, row + height, column, width)) height++
      for (let r = row; r < row + height; r++)
        for (let c = column; c < column + width; c++) covered.add(r * columns + c)
      const cell = table.rows[row]?.cells[column]
      const text = cell === undefined || cell.joins !== undefined ? '' : cell.text
      cells.push({
        row,
        column,
        rows: height,
        columns: width,
        text,
        source: cell?.span.start ?? table.span.start,
      })
    }
  }
  return { rows, columns, headRows: Math.min(table.headRows, rows), cells }
}

/** True when a row below goes on with a joined cell: its first cell joins up, the rest up or left. */
function wholeRowJoined(
  joins: (row: number, column: number) => 'up' | 'left' | undefined,
  row: number,
  column: number,
  width: number,
): boolean {
  if (joins(row, column) !== 'up') return false
  for (let c = column + 1; c < column + width; c++) if (joins(row, c) === undefined) return false
  return true
}
