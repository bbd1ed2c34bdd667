import {
  BorderStyle,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { ImprintLine } from '../../model/bulletin.ts'
import { mmToPt, mmToTwips, ptToEighths } from './lengths.ts'
import type { BodyElement } from './piece.ts'
import { textRun } from './runs.ts'
import { cellTwips } from './styles.ts'
import { OWN_STYLES, WORD_STYLES } from './word-styles.ts'
import { textWidthTwips, type Writing } from './writing.ts'

/**
 * 报尾: a one-column floating table at the foot of the type area, anchored to a paragraph of 1 pt behind it. It is put on a
 * page of its own where the layout found no room, since Word and LibreOffice each decide that differently.
 */
export function imprintElements(writing: Writing): readonly BodyElement[] {
  const lines = writing.bulletin.imprint.lines
  if (lines.length === 0) return []
  const groups = [
    lines.filter((line) => line.role === 'distribution'),
    lines.filter((line) => line.role !== 'distribution'),
  ].filter((group) => group.length > 0)
  const { page, imprint } = writing.template
  const width = textWidthTwips(writing.template)
  const rule = (mm: number) => ({ style: BorderStyle.SINGLE, size: ptToEighths(mmToPt(mm)), color: 'auto' })
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: mmToTwips(page.leftMm),
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      leftFromText: 0,
      rightFromText: 0,
    },
    borders: {
      top: rule(imprint.thickMm),
      bottom: rule(imprint.thickMm),
      left: none,
      right: none,
      insideHorizontal: rule(imprint.thinMm),
      insideVertical: none,
    },
    rows: groups.map(
      (group) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: group.length === 0 ? [] : paragraphs(writing, group),
            }),
          ],
        }),
    ),
  })
  const anchor = new Paragraph({ style: OWN_STYLES.anchor.id })
  return standsAlone(writing)
    ? [new Paragraph({ style: OWN_STYLES.anchor.id, pageBreakBefore: true }), table, anchor]
    : [table, anchor]
}

/** True when the layout put the imprint on a page without body text. */
function standsAlone({ pages }: Writing): boolean {
  const last = pages.pages.at(-1)
  if (last === undefined || pages.pages.length < 2) return false
  const outside = ['imprint', 'pageNumber', 'draftMark']
  return (
    last.items.every((item) => outside.includes(item.role)) &&
    last.items.some((item) => item.role === 'imprint')
  )
}

/** One paragraph per printed line of a group; a value's further lines stand under its first character. */
function paragraphs(writing: Writing, lines: readonly ImprintLine[]): readonly Paragraph[] {
  const { template } = writing
  const cell = cellTwips(template.styles.imprint)
  const inset = Math.round(template.imprint.inset * cell)
  const rows: ImprintLine[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (line.sameLine && row !== undefined) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => {
    const [first] = row
    if (first === undefined) return []
    const right = first.role === 'copies' && template.imprint.copies === 'right'
    if (right || first.bracketed) {
      return [
        new Paragraph({
          style: WORD_STYLES.imprint.id,
          ...(right ? { alignment: 'right' as const } : {}),
          indent: { left: inset, right: inset },
          children: [textRun(row.map(lineText).join('　'))],
        }),
      ]
    }
    const label = [...first.label].length + (first.colon ? 1 : 0)
    const hanging = Math.round(label * cell)
    const [value, ...more] =
      row.length > 1 ? [row.map(lineText).join('　')] : [lineText(first), ...first.values.slice(1)]
    return [
      new Paragraph({
        style: WORD_STYLES.imprint.id,
        indent: { left: inset + hanging, hanging, right: inset },
        children: [textRun(value ?? '')],
      }),
      ...more.map(
        (text) =>
          new Paragraph({
            style: WORD_STYLES.imprint.id,
            indent: { left: inset + hanging, right: inset },
            children: [textRun(text)],
          }),
      ),
    ]
  })
}

/** A label with its first value: 报：…, 共印50份, （共印50份）. */
function lineText(line: ImprintLine): string {
  const text = `${line.label}${line.colon ? '：' : ''}${line.values[0] ?? ''}`
  return line.bracketed ? `（${text}）` : text
}
