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
import type { Bulletin } from '../../model/bulletin.ts'
import type { Page, Pages } from '../../model/page.ts'
import type { Template } from '../../theme/template.ts'
import { pagesWith, runsOf } from './laid-out.ts'
import { mmToPt, mmToTwips, ptToEighths, ptToTwips } from './lengths.ts'
import { textRun } from './runs.ts'
import type { BodyElement } from './spacing.ts'
import { cellTwips, type StyleExtra } from './styles.ts'
import { OWN_STYLES, WORD_STYLES } from './word-styles.ts'
import { textWidthTwips, type Writing } from './writing.ts'

/** The height of the paragraph that holds the table, in twips. */
const ANCHOR_TWIPS = 20

/** Free space above a rule, in twips: Word and LibreOffice put the words of a line of exact height low, all but on it. */
const LIFT = 26

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
  const { imprint } = writing.template
  const width = textWidthTwips(writing.template)
  const rule = (mm: number) => ({ style: BorderStyle.SINGLE, size: ptToEighths(mmToPt(mm)), color: 'auto' })
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  // One taller than a page stands in the text, where it can go on.
  const goesOn = pagesWith(writing.pages, 'imprint').length > 1
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: NO_MARGINS,
    ...(goesOn
      ? {}
      : {
          float: {
            horizontalAnchor: TableAnchorType.PAGE,
            absoluteHorizontalPosition: mmToTwips(leftOf(writing)),
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
          cantSplit: !goesOn,
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { ...NO_MARGINS, bottom: LIFT },
              children: group.map((line) => paragraph(writing, line)),
            }),
          ],
        }),
    ),
  })
  const anchor = new Paragraph({ style: OWN_STYLES.anchor.id })
  const apart = isApart(writing.pages)
  // A section begins on a new page by itself.
  const breaks = Array.from(
    { length: pagesBehindText(writing) },
    (_, i) => new Paragraph({ style: OWN_STYLES.anchor.id, pageBreakBefore: i > 0 || !apart }),
  )
  return [...breaks, table, anchor]
}

/** Whether the imprint is a section of its own: where its page has no number, nor the blank one before it. */
export function isApart({ pages }: Pages): boolean {
  return pages.length > 1 && pages.at(-1)?.items.some(({ role }) => role === 'pageNumber') === false
}

/**
 * What an issue adds to the style of its imprint: lines so much closer that the table is as high as the imprint of the layout
 * with its rules and the anchor behind it, which have no height there. Without that, Word finds no room where the text comes close.
 */
export function imprintExtras(
  template: Template,
  bulletin: Bulletin,
  pages: Pages,
): { readonly imprint?: StyleExtra } {
  const lines = new Set(runsOf(pages, 'imprint').map(({ y }) => y)).size
  const { imprint } = template
  const pitch = ptToTwips(imprint.linePitchPt)
  if (lines === 0 || pagesWith(pages, 'imprint').length > 1) return { imprint: { line: pitch } }
  const ruled = composeImprint(bulletin.imprint.lines, imprint).some(({ ruleAbove }) => ruleAbove)
  const rules = 2 * imprint.thickMm + (ruled ? imprint.thinMm : 0)
  const rows = ruled ? 2 : 1
  return {
    imprint: { line: Math.floor(pitch - (mmToTwips(rules) + ANCHOR_TWIPS + rows * LIFT) / lines) },
  }
}

/** How many pages lie between the last one with text and the first of the imprint: one where it has its own, two where that must be even. */
function pagesBehindText({ pages: { pages } }: Writing): number {
  const has = (page: Page, imprint: boolean): boolean =>
    page.items.some(({ role }) => role !== 'pageNumber' && (role === 'imprint') === imprint)
  const text = pages.findLastIndex((page) => has(page, false))
  const first = pages.findIndex((page) => has(page, true))
  return text < 0 || first < 0 ? 0 : Math.max(0, first - text)
}

/** The left edge of the type area on the imprint's page, in mm: where margins are mirrored, even pages have the right one's. */
function leftOf({ pages, template: { page } }: Writing): number {
  const even = pages.pages.length % 2 === 0
  return page.mirrored && even ? page.widthMm - page.leftMm - page.textWidthMm : page.leftMm
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
