import type { BlockId } from '../model/issue.ts'
import type { Style } from '../theme/template.ts'
import { type Cell, cellsOf, unitOf } from './cells.ts'
import { BASELINE, type Context } from './context.ts'
import type { Origin, PrintedParagraph } from './printed.ts'
import { setLine } from './set-line.ts'
import { padded, type Stack, type Strip } from './strip.ts'
import { textLines } from './text-lines.ts'

/** How a column of lines stands in the type area. Lengths in points. */
export interface Column {
  /** From the left edge of the type area. */
  readonly left: number
  readonly width: number
  /** Further indent of the first line. */
  readonly firstLine: number
  readonly align: Style['align']
  /** Rows that one line takes. */
  readonly lineRows: number
}

/** The column in which a style sets its lines: indents in 字 of its own size, tracking included. */
export function columnOf(style: Style, context: Context): Column {
  const cell = unitOf(style, context)
  const { area } = context
  return {
    left: style.left * cell,
    width: Math.max(area.width - (style.left + style.right) * cell, cell),
    firstLine: style.firstLine * cell,
    align: style.align,
    lineRows: style.lineRows,
  }
}

/** Sets a paragraph as one strip a line. */
export function setParagraph(paragraph: PrintedParagraph, context: Context): Stack {
  const style = { ...context.template.styles[paragraph.style], ...paragraph.indent }
  const { origin } = paragraph
  const strips = lineStrips(cellsOf(paragraph.pieces, context), columnOf(style, context), context, origin)
  const anchors = [...(paragraph.anchors ?? []), ...(origin === undefined ? [] : [origin.block])]
  return {
    strips: padded(anchored(strips, anchors)),
    before: paragraph.joined?.above === true ? 0 : style.before,
    after: paragraph.joined?.below === true ? 0 : style.after,
    keepNext: paragraph.keepNext ?? style.keepNext,
    ...(paragraph.newPage === true ? { newPage: true } : {}),
  }
}

/** Breaks cells into the lines of a column and makes a strip of each. */
export function lineStrips(
  cells: readonly Cell[],
  column: Column,
  context: Context,
  origin: Origin | undefined,
  block?: BlockId,
): readonly Strip[] {
  const indent = (line: number): number => (line === 0 ? Math.min(column.firstLine, column.width / 2) : 0)
  const room = (line: number): number => column.width - indent(line)
  const lines = textLines(cells, room, context, column.align === 'justify')
  return lines.map(({ cells: set, continues, gap }, line) =>
    lineStrip(set, {
      context,
      x: context.area.left + column.left + indent(line),
      width: room(line),
      align: column.align,
      rows: column.lineRows,
      continues,
      gap,
      origin,
      block,
    }),
  )
}

/** What a strip of one line is made of. */
export interface LineStripOptions {
  readonly context: Context
  readonly x: number
  readonly width: number
  readonly align: Style['align']
  readonly rows: number
  readonly continues?: boolean
  readonly gap?: number | undefined
  readonly origin?: Origin | undefined
  readonly block?: BlockId | undefined
  readonly keep?: boolean
}

/** A strip that holds one line of cells. */
export function lineStrip(cells: readonly Cell[], options: LineStripOptions): Strip {
  const { context, x, width, align, rows, origin, block } = options
  return {
    rows,
    keep: options.keep ?? false,
    anchors: [],
    draw: ({ row, top }) =>
      setLine(cells, {
        x,
        width,
        baseline: top + BASELINE * rows * context.area.pitch,
        row,
        align,
        continues: options.continues ?? false,
        gap: options.gap,
        origin,
        block,
      }),
  }
}

/** Strips with blocks that begin at the first of them. */
export function anchored(strips: readonly Strip[], anchors: readonly BlockId[]): readonly Strip[] {
  return strips.map((strip, i) => (i === 0 ? { ...strip, anchors: [...strip.anchors, ...anchors] } : strip))
}
