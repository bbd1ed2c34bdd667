import type { TextRun } from 'docx'
import { chineseDate } from '../../base/civil-date.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import { numberText } from '../../model/number-text.ts'
import type { Pages } from '../../model/page.ts'
import type { StyleName, Template } from '../../theme/template.ts'
import { mmToPt, ptToEighths, ptToTwips } from './lengths.ts'
import { type Piece, paragraphPiece } from './piece.ts'
import { tabRun, textRun } from './runs.ts'
import { cellTwips, type StyleExtra } from './styles.ts'
import { rowTwips, sizeInLayout, textWidthTwips, type Writing } from './writing.ts'

/** Between the foot of a 3号 character and the foot of its exact line, in points; the gap to the red rule counts from the character. */
const BELOW_TEXT_PT = 3.5

/** What the head adds to its styles: the rows it lays down, the sizes the layout found to fit, tabs and the red rule. */
export function mastheadExtras(
  template: Template,
  bulletin: Bulletin,
  pages: Pages,
): Readonly<Partial<Record<StyleName, StyleExtra>>> {
  const head = template.masthead
  const row = rowTwips(template)
  const width = textWidthTwips(template)
  const cell = cellTwips(template.styles.issuer)
  const sized = (role: StyleName, text: string | undefined): { sizePt?: number } => {
    const sizePt = text === undefined ? undefined : sizeInLayout(pages, role, text)
    return sizePt === undefined ? {} : { sizePt }
  }
  const weight = ptToEighths(head.rule.weightPt)
  const space = Math.min(31, Math.max(0, Math.round(mmToPt(head.rule.gapMm) - BELOW_TEXT_PT)))
  const border = `<w:pBdr><w:bottom w:val="single" w:sz="${weight}" w:space="${space}" w:color="${head.rule.colour}"/></w:pBdr>`
  return {
    classification: { before: 0, after: 0, tabs: rightTab(width) },
    organisation: {
      before: 0,
      after: 0,
      line: head.organisationRows * row,
      ...sized('organisation', bulletin.masthead.organisations[0]?.value),
    },
    name: {
      before: head.rowsBeforeName * row,
      after: 0,
      line: head.nameRows * row,
      ...sized('name', bulletin.masthead.name.value),
    },
    number: { before: head.rowsBeforeNumber * row, after: 0 },
    imprint: { line: ptToTwips(template.imprint.linePitchPt) },
    pageNumber: { line: ptToTwips(template.styles.pageNumber.sizePt) },
    issuer: {
      before: head.rowsBeforeIssuer * row,
      // Border and its space count as height: they come off the blank rows below, so that the grid goes on.
      after: Math.max(0, head.rowsAfter * row - ruleTwips(template)),
      border,
      firstLine: Math.round(template.styles.issuer.left * cell),
      tabs: rightTab(width - Math.round(template.styles.issuer.right * cell)),
    },
  }
}

/** The red rule as Word writes it: eighths of a point, and points between the line and the rule. */
function ruleOf({ masthead: { rule } }: Template): { readonly weight: number; readonly space: number } {
  return {
    weight: ptToEighths(rule.weightPt),
    space: Math.min(31, Math.max(0, Math.round(mmToPt(rule.gapMm) - BELOW_TEXT_PT))),
  }
}

/** How much height the red rule takes with the space above it. */
function ruleTwips(template: Template): number {
  const { weight, space } = ruleOf(template)
  return space * 20 + Math.round(weight * 2.5)
}

function rightTab(position: number): string {
  return `<w:tabs><w:tab w:val="right" w:pos="${position}"/></w:tabs>`
}

/** 报头: 密级 and 份号, organisations, name, number, and the issuer's line above the red rule. */
export function mastheadPieces(writing: Writing, before: 'title' | 'other'): readonly Piece[] {
  const { template, bulletin } = writing
  const { masthead } = bulletin
  const head = template.masthead
  const row = rowTwips(template)
  const marks = head.preprinted ? [] : marksPieces(writing)
  const names = head.preprinted
    ? []
    : [
        ...masthead.organisations.map((line) =>
          paragraphPiece(writing, 'organisation', [textRun(line.value)]),
        ),
        paragraphPiece(writing, 'name', [textRun(masthead.name.value)]),
      ]
  const label =
    masthead.label === undefined ? [] : [paragraphPiece(writing, 'label', [textRun(masthead.label.value)])]
  const number = paragraphPiece(writing, 'number', [textRun(numberText(masthead, bulletin.serial.numbering))])
  const issuer = paragraphPiece(writing, 'issuer', [
    textRun(masthead.issuer.value),
    tabRun(),
    ...rightOfIssuer(writing),
  ])
  const below = before === 'title' ? head.rowsBeforeTitle : head.rowsAfter
  const pieces = [
    ...marks,
    ...names,
    ...label,
    number,
    { ...issuer, after: below * row, filled: ruleTwips(template) },
  ]
  // Rows that nothing is printed on keep their height: those of 密级, and the head that is on the paper already.
  const blank = head.preprinted
    ? head.marksRow +
      masthead.organisations.length * head.organisationRows +
      head.rowsBeforeName +
      head.nameRows
    : marks.length > 0
      ? head.marksRow - 1
      : head.marksRow
  const [first, ...rest] = pieces
  return first === undefined ? [] : [{ ...first, before: first.before + blank * row }, ...rest]
}

/** 密级 at the left and 份号 at the right of one line. */
function marksPieces(writing: Writing): readonly Piece[] {
  const { classification, copy } = writing.bulletin.masthead
  if (writing.template.masthead.marksRow === 0 || (classification ?? copy) === undefined) return []
  const left = classification === undefined ? [] : [textRun(classification.value)]
  const right = copy === undefined ? [] : [tabRun(), textRun(copy.value, 'copy')]
  return [paragraphPiece(writing, 'classification', [...left, ...right])]
}

function rightOfIssuer({ bulletin: { masthead }, template }: Writing): readonly TextRun[] {
  const signers = masthead.signers.map((signer) => signer.value)
  if (template.masthead.right === 'signer' && signers.length > 0) {
    return [textRun('签发人：'), textRun(signers.join('　'), 'signer')]
  }
  return [textRun(masthead.date === undefined ? '' : chineseDate(masthead.date.value))]
}
