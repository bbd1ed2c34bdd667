import type { Table, TableCell } from '../../model/issue.ts'

/** A cell of the printed table with the columns and rows it covers. */
export interface SpannedCell {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** How many columns a table has: as many as its longest row. */
export function columnCount(table: Table): number {
  return Math.max(1, ...table.rows.map((row) => row.cells.length))
}

/**
 * The rows of a table with joined cells merged: `<` widens the cell to the left, `^` lengthens the one above. A join that
 * would not make a rectangle, or has nothing to join, is an empty cell of its own; short rows are filled up.
 */
export function spannedRows(table: Table): readonly (readonly SpannedCell[])[] {
  const columns = columnCount(table)
  const cellAt = (row: number, column: number): TableCell | undefined => table.rows[row]?.cells[column]
  const covered = table.rows.map(() => new Array<boolean>(columns).fill(false))
  return table.rows.map((_, row) => {
    const out: SpannedCell[] = []
    for (let column = 0; column < columns; column += 1) {
      if (covered[row]?.[column] === true) continue
      let columnSpan = 1
      while (
        cellAt(row, column + columnSpan)?.joins === 'left' &&
        covered[row]?.[column + columnSpan] === false
      )
        columnSpan += 1
      let rowSpan = 1
      while (joinsUp(cellAt, row + rowSpan, column, columnSpan)) rowSpan += 1
      for (let r = row; r < row + rowSpan; r += 1) covered[r]?.fill(true, column, column + columnSpan)
      const cell = cellAt(row, column)
      out.push({ text: cell?.joins === undefined ? (cell?.text ?? '') : '', column, columnSpan, rowSpan })
    }
    return out
  })
}

/** True when a whole run of cells of a row joins the cell above it. */
function joinsUp(
  cellAt: (row: number, column: number) => TableCell | undefined,
  row: number,
  column: number,
  columnSpan: number,
): boolean {
  if (cellAt(row, column)?.joins !== 'up') return false
  for (let c = column + 1; c < column + columnSpan; c += 1) {
    if (cellAt(row, c)?.joins === undefined) return false
  }
  // A cell to the right that joins the last one would break the rectangle.
  return cellAt(row, column + columnSpan)?.joins !== 'left'
}
