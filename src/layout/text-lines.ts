import { breakLines } from './break-lines.ts'
import { breakable, type Cell } from './cells.ts'
import type { Context } from './context.ts'
import { breakParagraph } from './typeset/break-paragraph.ts'
import { fitLine } from './typeset/fit-line.ts'
import { measured } from './typeset/measured.ts'

/** One line of a paragraph, ready to be set. */
export interface TextLine {
  readonly cells: readonly Cell[]
  /** False for the last line. */
  readonly continues: boolean
  /** What every open gap was widened by already, in points; undefined where setting the line is to fill it. */
  readonly gap: number | undefined
}

/**
 * Breaks cells into lines in the measure of the layout: `word` takes them greedily as Word does and leaves the filling to
 * the setting of the line; `typeset` squeezes marks and evens the whole paragraph out.
 */
export function textLines(
  cells: readonly Cell[],
  widthOf: (line: number) => number,
  { measure, hanging, names }: Pick<Context, 'measure' | 'hanging' | 'names'>,
  justified: boolean,
): readonly TextLine[] {
  if (measure === 'word') {
    return breakLines(breakable(cells, names), widthOf).map(({ start, end }) => ({
      cells: cells.slice(start, end),
      continues: end < cells.length,
      gap: undefined,
    }))
  }
  const text = measured(cells, hanging, names)
  return breakParagraph(text, widthOf, justified).map((line, i) => {
    const continues = line.end < cells.length
    return { continues, ...fitLine(text, line, { width: widthOf(i), fill: justified && continues, hanging }) }
  })
}

/** A line of display text at rest: in measure `typeset` its marks are trimmed where they meet, nothing is stretched. */
export function displayLine(
  cells: readonly Cell[],
  { measure, names }: Pick<Context, 'measure' | 'names'>,
): readonly Cell[] {
  if (measure === 'word') return cells
  const whole = { start: 0, end: cells.length }
  const width = Number.POSITIVE_INFINITY
  return fitLine(measured(cells, false, names), whole, { width, fill: false, hanging: false }).cells
}
