import { gridOf } from '../../layout/table-grid.ts'
import type { Table } from '../../model/issue.ts'
import type { Run } from '../../model/page.ts'
import type { Path } from './structure.ts'

/** Tells which cell of a table the runs belong to, as they come in print order. */
export interface TableCells {
  /** The rows and cells of the table as steps below it, empty cells too: every row has all its columns. */
  readonly paths: readonly Path[]
  /** The cell of a run: `repeated` for a head that is drawn again on a further page, undefined for words outside the cells. */
  cellOf(run: Run): Path | 'repeated' | undefined
}

/** Prepares a table. */
export function tableCells(table: Table): TableCells {
  const grid = gridOf(table)
  const cells = grid.cells.map((cell) => {
    const head = cell.row < grid.headRows
    const path: Path = [
      { key: `row ${cell.row}`, type: 'TR' },
      {
        key: `column ${cell.column}`,
        type: head ? 'TH' : 'TD',
        span: { rows: cell.rows, columns: cell.columns },
      },
    ]
    return { start: cell.source, text: cell.text, head, path }
  })
  const rows = Array.from({ length: grid.rows }, (_, row): Path => [{ key: `row ${row}`, type: 'TR' }])
  const filled = cells.filter(({ text }) => text !== '').sort((a, b) => a.start - b.start)
  let furthest = -1
  return {
    paths: [...rows, ...cells.map(({ path }) => path)],
    cellOf({ offset, text }) {
      if (offset === undefined) return undefined
      const at = table.span.start + offset
      const cell = filled.findLast(({ start }) => start <= at)
      if (cell === undefined) return undefined
      if (cell.head && at <= furthest) return 'repeated'
      furthest = cell.head ? Math.max(furthest, at + text.length - 1) : furthest
      return cell.path
    },
  }
}
