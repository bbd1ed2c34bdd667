import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { runsOf } from './laid-out.ts'
import { tabRun, textRun } from './runs.ts'
import { columnFor, setLines } from './same-breaks.ts'
import { type Spaced, spacedParagraph } from './spacing.ts'
import { cellTwips } from './styles.ts'
import { WORD_STYLES } from './word-styles.ts'
import { textWidthTwips, type Writing } from './writing.ts'

/**
 * The issuer at the left and the date (or 签发人) at the right, on one line with a tab between them; where the layout had to
 * break a long issuer, in two cells, the date at the foot of its own.
 */
export function issuerElement(writing: Writing, issuer: string, right: string): Spaced {
  const { template, pages } = writing
  const lines = setLines(runsOf(pages, 'issuer').filter(({ text }) => !right.includes(text)))
  const line = spacedParagraph(writing, 'issuer', [textRun(issuer.trim()), tabRun(), textRun(right)])
  if (lines.length < 2) return line
  const style = template.styles.issuer
  const cell = cellTwips(style)
  const full = textWidthTwips(template)
  const left = Math.round(style.left * cell)
  const longest = Math.ceil(Math.max(...lines.map(({ width }) => width)) * 20)
  const column = left + (columnFor(lines, new Set(), full) ?? longest + 10)
  return {
    ...line,
    style: undefined,
    make: () => twoCells(issuer.trim(), right, [column, full - column], left),
  }
}

function twoCells(issuer: string, right: string, widths: readonly number[], left: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cells = [
    new Paragraph({
      style: WORD_STYLES.issuer.id,
      indent: { left, right: 0 },
      children: [textRun(issuer)],
    }),
    new Paragraph({
      style: WORD_STYLES.issuer.id,
      indent: { left: 0 },
      alignment: AlignmentType.RIGHT,
      children: [textRun(right)],
    }),
  ]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (paragraph, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlign.BOTTOM,
              children: [paragraph],
            }),
        ),
      }),
    ],
  })
}
