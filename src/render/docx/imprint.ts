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
import { composeImprint, type ImprintParagraph } from '../../layout/compose-imprint.ts'
import { pagesWith } from './laid-out.ts'
import { mmToPt, mmToTwips, ptToEighths } from './lengths.ts'
import { textRun } from './runs.ts'
import type { BodyElement } from './spacing.ts'
import { cellTwips } from './styles.ts'
import { OWN_STYLES, WORD_STYLES } from './word-styles.ts'
import { textWidthTwips, type Writing } from './writing.ts'

/** LibreOffice takes 0.19 cm where a table says nothing, whatever its style has. */
const NO_MARGINS = { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA } as const

/**
 * 报尾: a one-column floating table at the foot of the type area, anchored to a paragraph of 1 pt behind it. It is put on a
 * page of its own where the layout found no room, since Word and LibreOffice each decide that differently.
 */
export function imprintElements(writing: Writing): readonly BodyElement[] {
  const lines = composeImprint(writing.bulletin.imprint.lines, writing.template.imprint)
  if (lines.length === 0) return []
  const split = lines.findIndex((line) => line.ruleAbove)
  const groups = split < 0 ? [lines] : [lines.slice(0, split), lines.slice(split)]
  const { page, imprint } = writing.template
  const width = textWidthTwips(writing.template)
  const rule = (mm: number) => ({ style: BorderStyle.SINGLE, size: ptToEighths(mmToPt(mm)), color: 'auto' })
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: NO_MARGINS,
    // One taller than a page stands in the text, where it can go on.
    ...(pagesWith(writing.pages, 'imprint').length > 1
      ? {}
      : {
          float: {
            horizontalAnchor: TableAnchorType.PAGE,
            absoluteHorizontalPosition: mmToTwips(page.leftMm),
            verticalAnchor: TableAnchorType.MARGIN,
            relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
            leftFromText: 0,
            rightFromText: 0,
          },
        }),
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
              children: group.map((line) => paragraph(writing, line)),
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
  return last.items.every((item) => item.role === 'imprint' || item.role === 'pageNumber')
}

/** A line of the imprint; turnovers and further lines of its value stand under the first character behind the label. */
function paragraph({ template }: Writing, { label, hang, text, align }: ImprintParagraph): Paragraph {
  const cell = cellTwips(template.styles.imprint)
  const inset = Math.round(template.imprint.inset * cell)
  const room = Math.round(hang * cell)
  return new Paragraph({
    style: WORD_STYLES.imprint.id,
    ...(align === 'right' ? { alignment: 'right' as const } : {}),
    indent: { left: inset + room, right: inset, ...(label === '' ? {} : { hanging: room }) },
    children: [textRun(`${label}${text}`)],
  })
}
