import { LineRuleType, Paragraph } from 'docx'
import { type MastheadWords, mastheadWords } from '../../layout/compose-masthead.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import type { Pages, Picture } from '../../model/page.ts'
import type { StyleName, Template } from '../../theme/template.ts'
import { pictureRun } from './figures.ts'
import { issuerElement } from './issuer.ts'
import { runsOf } from './laid-out.ts'
import { ptToTwips } from './lengths.ts'
import { tabRun, textRun } from './runs.ts'
import { type Spaced, spacedParagraph } from './spacing.ts'
import { cellTwips, type StyleExtra } from './styles.ts'
import { OWN_STYLES } from './word-styles.ts'
import { rowTwips, textWidthTwips, type Writing } from './writing.ts'

/** Air above and below the office's own picture, in points together. */
const PICTURE_AIR = 10

/** What the head adds to its styles: the sizes and blank rows that the layout settled, tabs and the red rule. */
export function mastheadExtras(
  template: Template,
  bulletin: Bulletin,
  pages: Pages,
): Readonly<Partial<Record<StyleName, StyleExtra>>> {
  const { masthead: head, styles } = template
  const row = rowTwips(template)
  const width = textWidthTwips(template)
  const cell = cellTwips(styles.issuer)
  const size = (role: StyleName): { readonly sizePt?: number } => {
    const [run] = runsOf(pages, role)
    return run === undefined ? {} : { sizePt: run.size }
  }
  const gaps = blankRows(template, bulletin, pages)
  return {
    classification: { before: 0, after: 0, tabs: rightTab(width) },
    organisation: {
      before: 0,
      after: 0,
      line: organisationLine(template, bulletin, pages),
      ...size('organisation'),
    },
    draftMark: { before: 0, after: 0 },
    name: { before: 0, after: 0, line: head.nameRows * row, ...size('name') },
    label: { before: 0, after: 0 },
    number: { before: gaps.number * row, after: 0 },
    signer: { before: gaps.signer * row, after: 0 },
    issuer: {
      before: gaps.issuer * row,
      after: 0,
      tabs: rightTab(width - Math.round(styles.issuer.right * cell)),
    },
    pageNumber: { line: ptToTwips(styles.pageNumber.sizePt) },
  }
}

interface Blank {
  /** Above the first line that is printed. */
  readonly first: number
  readonly number: number
  readonly signer: number
  readonly issuer: number
}

/** Blank rows above the parts of the head: as laid out, since a tall head gives some of them up; else as the template has them. */
function blankRows(template: Template, bulletin: Bulletin, pages: Pages): Blank {
  const { masthead: head } = template
  const words = mastheadWords(bulletin)
  const marks = !head.preprinted && words.classification + words.copy !== ''
  const marked = words.draft !== ''
  const signers = words.signers !== ''
  const plain: Blank = {
    first: Math.max(0, head.marksRow - Number(marks || marked)) + head.rowsBeforeName,
    number: head.rowsBeforeNumber,
    signer: Math.max(0, head.rowsBeforeIssuer - 1),
    issuer: signers ? 0 : head.rowsBeforeIssuer,
  }
  const rowOf = (role: StyleName): number | undefined => runsOf(pages, role)[0]?.row
  const number = rowOf('number')
  const issuer = rowOf('issuer')
  if (number === undefined || issuer === undefined) return plain
  const between = issuer - number - 1
  const rows =
    Number(marks) +
    Number(marked) +
    (head.preprinted ? 0 : nameRows(template, pages) + runsOf(pages, 'label').filter(startsLine).length)
  const signed = signers && !head.preprinted
  const above = number - 1 - rows - head.rowsBeforeNumber
  // A blank row before the number that was given up shows as one missing above.
  return {
    first: Math.max(0, above),
    number: head.preprinted ? 0 : head.rowsBeforeNumber + Math.min(0, above),
    signer: Math.max(0, between - 1),
    issuer: signed ? 0 : between,
  }
}

/** The rows that organisations and name take, or the picture in their place. */
function nameRows({ masthead: head, grid }: Template, pages: Pages): number {
  const picture = headPicture(pages)
  if (picture !== undefined)
    return Math.max(1, Math.ceil((picture.height + PICTURE_AIR) / grid.pitchPt - 0.001))
  return organisationRows(head, pages) + runsOf(pages, 'name').filter(startsLine).length * head.nameRows
}

/** The rows of the organisations: from the first of their lines to the name where they are stacked, else those of their lines. */
function organisationRows({ organisationRows: rows, joint }: Template['masthead'], pages: Pages): number {
  const [first] = runsOf(pages, 'organisation')
  const [name] = runsOf(pages, 'name')
  if (joint === 'stacked' && first?.row !== undefined && name?.row !== undefined) return name.row - first.row
  return runsOf(pages, 'organisation').filter(startsLine).length * rows
}

/**
 * The line of the organisations in twips. Word sets joint issuers one a line whatever the template says, so that their names
 * can be edited: together they take the rows that the layout gave them.
 */
function organisationLine({ masthead: head, grid }: Template, bulletin: Bulletin, pages: Pages): number {
  const row = ptToTwips(grid.pitchPt)
  const { organisations } = mastheadWords(bulletin)
  if (head.joint !== 'stacked' || organisations.length === 0) return head.organisationRows * row
  return Math.floor((organisationRows(head, pages) * row) / organisations.length)
}

/** The office's own picture, where one is printed. */
function headPicture({ pages }: Pages): Picture | undefined {
  return pages[0]?.items.find((item): item is Picture => item.type === 'picture' && item.role === 'masthead')
}

function startsLine(run: { readonly startsLine: boolean }): boolean {
  return run.startsLine
}

function rightTab(position: number): string {
  return `<w:tabs><w:tab w:val="right" w:pos="${position}"/></w:tabs>`
}

/** 报头: 密级 and 份号, organisations, name, number, 签发人, and the issuer's line above the red rule. */
export function mastheadElements(writing: Writing, next: 'title' | 'other'): readonly Spaced[] {
  const { template, bulletin, pages } = writing
  const { masthead: head } = template
  const row = rowTwips(template)
  const words = mastheadWords(bulletin)
  const line = (style: StyleName, text: string): readonly Spaced[] =>
    text === '' ? [] : [spacedParagraph(writing, style, [textRun(text)])]
  const signed = head.right === 'signer' && words.signers !== ''
  const picture = pictureElements(writing)
  const names = [
    ...marksElements(writing, words),
    ...(picture.length > 0
      ? picture
      : [...words.organisations.flatMap((text) => line('organisation', text)), ...line('name', words.name)]),
    ...line('label', words.label),
  ]
  const issuer = issuerElement(writing, words.issuer, signed ? words.signers : words.date)
  const below = next === 'title' ? head.rowsBeforeTitle : head.rowsAfter
  const [first, ...rest] = [
    ...line('draftMark', words.draft),
    ...(head.preprinted ? [] : names),
    ...line('number', words.number),
    ...(head.preprinted ? [] : line('signer', signed ? words.date : words.signers)),
    head.preprinted ? { ...issuer, after: below * row } : issuer,
    ...(head.preprinted ? [] : [ruleElement(template, below)]),
  ]
  if (first === undefined) return []
  return [{ ...first, before: first.before + blankRows(template, bulletin, pages).first * row }, ...rest]
}

/** The office's own picture in place of organisations and name, over the rows that the layout gave it. */
function pictureElements({ template, pages, pictures }: Writing): readonly Spaced[] {
  const picture = headPicture(pages)
  const file = picture === undefined ? undefined : pictures.get(picture.path)
  if (picture === undefined || file === undefined) return []
  const line = nameRows(template, pages) * rowTwips(template)
  return [
    {
      before: 0,
      after: 0,
      style: { before: 0, after: 0 },
      make: (spacing) =>
        new Paragraph({
          style: OWN_STYLES.figure.id,
          spacing: { ...spacing, line, lineRule: LineRuleType.AT_LEAST },
          children: [pictureRun(file, picture, { name: picture.path, description: picture.alt })],
        }),
    },
  ]
}

/** 密级 at the left and 份号 at the right of one line. */
function marksElements(writing: Writing, { classification, copy }: MastheadWords): readonly Spaced[] {
  if (classification + copy === '') return []
  const right = copy === '' ? [] : [tabRun(), textRun(copy, 'copy')]
  return [spacedParagraph(writing, 'classification', [textRun(classification), ...right])]
}

/** The red rule: the upper border of an empty paragraph that fills the first blank row below the issuer. */
function ruleElement(template: Template, rows: number): Spaced {
  const row = rowTwips(template)
  const own = { before: 0, after: 0 }
  return {
    before: 0,
    after: rows * row,
    fills: row,
    style: own,
    make: (spacing) =>
      new Paragraph({ style: OWN_STYLES.rule.id, ...(spacing === undefined ? {} : { spacing }) }),
  }
}
