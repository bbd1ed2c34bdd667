import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { BASELINE } from '../../layout/context.ts'
import type { PrintedTable } from '../../layout/printed.ts'
import { alignOf } from '../../layout/table.ts'
import { type GridCell, gridOf, type TableGrid } from '../../layout/table-grid.ts'
import type { Table as IssueTable } from '../../model/issue.ts'
import type { StyleName, Template } from '../../theme/template.ts'
import { type LaidOutTable, tableOf } from './laid-out.ts'
import { ptToHalfPoints, ptToTwips } from './lengths.ts'
import type { Spaced } from './spacing.ts'
import type { StyleExtra } from './styles.ts'
import { OWN_STYLES, WORD_STYLES } from './word-styles.ts'
import { rowTwips, textWidthTwips, type Writing } from './writing.ts'
import { xmlText } from './xml.ts'

/** Air left and right of a cell's text as the table style has it, in twips; narrow columns have less. */
const PADDING = 108

/** The thin line round a cell as the table style has it, in twips. */
const BORDER_TWIPS = 10

/** What the cells of one table share. */
interface Setting {
  readonly writing: Writing
  readonly table: IssueTable
  readonly grid: TableGrid
  readonly laidOut: LaidOutTable
  /** Column widths in twips. */
  readonly widths: readonly number[]
}

/** A table over the width of the type area: repeated head, joined cells, and rows of whole grid lines that still grow with their text. */
export function tableElements(writing: Writing, { node: table, joined }: PrintedTable): readonly Spaced[] {
  const grid = gridOf(table)
  if (grid.columns === 0 || grid.rows === 0) return []
  const width = textWidthTwips(writing.template)
  const laidOut = tableOf(writing.pages, table.id)
  const widths = columnWidths(laidOut.edges, grid.columns, width)
  const setting: Setting = { writing, table, grid, laidOut, widths }
  const row = rowTwips(writing.template)
  const style = writing.template.styles.tableCell
  const size = laidOut.size ?? style.sizePt
  const padding = Math.max(10, Math.min(PADDING, Math.round((width / grid.columns - size * 20) / 2)))
  const heights = rowHeights(setting)
  const made = new Table({
    style: OWN_STYLES.table.id,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: {
      ...(padding === PADDING ? {} : { left: padding, right: padding }),
      bottom: airBelow(writing.template),
      marginUnitType: WidthType.DXA,
    },
    rows: heights.map(
      (lines, i) =>
        new TableRow({
          cantSplit: true,
          ...(i < grid.headRows ? { tableHeader: true } : {}),
          // Word adds the border above a row to its height, and the one below to that of the last.
          height: {
            value: lines * row - (i === heights.length - 1 ? 2 : 1) * BORDER_TWIPS,
            rule: HeightRule.ATLEAST,
          },
          children: grid.cells.filter((cell) => cell.row === i).map((cell) => tableCell(setting, cell)),
        }),
    ),
  })
  return [
    {
      before: joined?.above === true ? 0 : Math.round(style.before * row),
      after: Math.round(style.after * row),
      style: undefined,
      make: () => made,
    },
  ]
}

/** What tables add to their styles: Word puts words low in a line of exact height, so lines
 * leave room below them, by which the words of a row stand in its middle. */
export function tableExtras(template: Template): Readonly<Partial<Record<StyleName, StyleExtra>>> {
  return {
    tableHead: { line: tableLine(template, 'tableHead') },
    tableCell: { line: tableLine(template, 'tableCell') },
  }
}

/** From the baseline to the middle of a 汉字, as a part of its size. */
const MIDDLE = 0.38

/** A row of one line, in twips: a whole grid line with the two borders that Word adds to it. */
function rowRoom(template: Template, style: StyleName): number {
  return Math.round(template.styles[style].lineRows * rowTwips(template)) - 2 * BORDER_TWIPS
}

/** The line, in twips, whose words stand in the middle of a row of one line. */
function tableLine(template: Template, style: StyleName): number {
  const room = rowRoom(template, style)
  const middle = MIDDLE * ptToTwips(template.styles[style].sizePt)
  return Math.min(room, Math.round((room / 2 + middle) / BASELINE))
}

/** What a row of one line leaves below the words, in twips. */
function airBelow(template: Template): number {
  return rowRoom(template, 'tableCell') - tableLine(template, 'tableCell')
}

/** The widths that the layout gave the columns, in whole twips that add up to the table's; even ones without a layout. */
function columnWidths(edges: readonly number[], columns: number, width: number): readonly number[] {
  const left = edges[0] ?? 0
  const at = (column: number): number => {
    if (column === 0) return 0
    if (column === columns) return width
    return edges.length === columns + 1
      ? ptToTwips((edges[column] ?? 0) - left)
      : Math.round((width * column) / columns)
  }
  return Array.from({ length: columns }, (_, i) => at(i + 1) - at(i))
}

/** How many grid rows each table row takes; a cell over several rows lengthens the last of them. */
function rowHeights({ grid, table, laidOut }: Setting): readonly number[] {
  const heights = new Array<number>(grid.rows).fill(1)
  const linesOf = (cell: GridCell): number => {
    const source = table.rows[cell.row]?.cells[cell.column]?.span
    if (source === undefined) return 1
    return laidOut.linesAt(source.start - table.span.start, source.end - table.span.start)
  }
  for (const cell of [...grid.cells].sort((a, b) => a.rows - b.rows)) {
    const last = cell.row + cell.rows - 1
    const have = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0)
    heights[last] = (heights[last] ?? 1) + Math.max(0, linesOf(cell) - have)
  }
  return heights
}

function tableCell({ writing, table, grid, laidOut, widths }: Setting, cell: GridCell): TableCell {
  const head = cell.row < grid.headRows
  const style = head ? 'tableHead' : 'tableCell'
  const own = writing.template.styles[style].align
  const align = alignOf(cell, table, grid, writing.template.styles.tableCell)
  const asked = !head && table.align[cell.column] !== undefined
  // Plain figures that nobody aligned have a style of their own.
  const figures =
    !head &&
    cell.columns === 1 &&
    align === 'center' &&
    table.align[cell.column] === undefined &&
    own !== 'center'
  const size = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, one) => sum + one, 0)
  const { sizePt } = writing.template.styles[style]
  const smaller =
    laidOut.size !== undefined && laidOut.size !== sizePt ? { size: ptToHalfPoints(laidOut.size) } : {}
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    width: { size, type: WidthType.DXA },
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    children: [
      new Paragraph({
        style: figures ? OWN_STYLES.figures.id : WORD_STYLES[style].id,
        ...(figures || (!asked && align === (own === 'justify' ? 'left' : own)) ? {} : { alignment: align }),
        children: cell.text === '' ? [] : [new TextRun({ text: xmlText(cell.text), ...smaller })],
      }),
    ],
  })
}
