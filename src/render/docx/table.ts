import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Table as IssueTable } from '../../model/issue.ts'
import type { Piece } from './piece.ts'
import { textRun } from './runs.ts'
import { columnCount, type SpannedCell, spannedRows } from './table-grid.ts'
import { OWN_STYLES, WORD_STYLES } from './word-styles.ts'
import { rowTwips, textWidthTwips, type Writing } from './writing.ts'

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** A table over the width of the type area: repeated head, merged cells, rows of whole grid lines that still grow with their text. */
export function tablePieces(writing: Writing, table: IssueTable): readonly Piece[] {
  const columns = columnCount(table)
  const width = textWidthTwips(writing.template)
  const widths = Array.from(
    { length: columns },
    (_, i) => Math.floor(width / columns) + (i < width % columns ? 1 : 0),
  )
  const row = rowTwips(writing.template)
  const rows = spannedRows(table).map((cells, i) => {
    const head = i < table.headRows
    return new TableRow({
      cantSplit: true,
      ...(head ? { tableHeader: true } : {}),
      height: { value: row, rule: HeightRule.ATLEAST },
      children: cells.map((cell) => tableCell(table, cell, head, widths)),
    })
  })
  const made = new Table({
    style: OWN_STYLES.table.id,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows,
  })
  const { tableHead, tableCell: body } = writing.template.styles
  return [
    {
      before: tableHead.before * row,
      after: body.after * row,
      filled: 0,
      style: undefined,
      make: () => made,
    },
  ]
}

function tableCell(
  table: IssueTable,
  cell: SpannedCell,
  head: boolean,
  widths: readonly number[],
): TableCell {
  const align = table.align[cell.column]
  const size = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, one) => sum + one, 0)
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    width: { size, type: WidthType.DXA },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    children: [
      new Paragraph({
        style: (head ? WORD_STYLES.tableHead : WORD_STYLES.tableCell).id,
        ...(align === undefined || head ? {} : { alignment: ALIGN[align] }),
        children: [textRun(cell.text)],
      }),
    ],
  })
}
