import type { Structure } from '../model/structure.ts'
import type { FontRole } from './font-role.ts'

/**
 * A template: structure and layout as data, from one YAML file (`templates/<name>.yaml`), driving PDF and DOCX alike.
 * Lengths: millimetres where named `…Mm`, points where named `…Pt`, 字 (one 3号 cell) and rows (one line of the grid) otherwise.
 */
export interface Template {
  readonly name: string
  /** The Chinese name under which it may be asked for: 协会. */
  readonly title: string
  readonly structure: Structure
  readonly page: PageGeometry
  readonly grid: Grid
  readonly styles: Readonly<Record<StyleName, Style>>
  readonly masthead: MastheadLayout
  readonly contents: ContentsLayout
  readonly imprint: ImprintLayout
  readonly pageNumber: PageNumberLayout
  /** What `new` writes beside the sections: guidance, one `// 提示：` line per sentence. */
  readonly scaffold: Scaffold
}

/** Guidance for the one who fills in a new issue, by the place where it is written. */
export interface Scaffold {
  /** How many empty articles stand before the sections. */
  readonly articles: number
  readonly opening: readonly string[]
  readonly contents: readonly string[]
  readonly article: readonly string[]
  readonly imprint: readonly string[]
}

/** The paper and the type area (版心). GB/T 9704-2012 5.1, 5.2. */
export interface PageGeometry {
  readonly widthMm: number
  readonly heightMm: number
  readonly leftMm: number
  readonly topMm: number
  /** 156 × 225 mm for A4 (5.2.1). */
  readonly textWidthMm: number
  readonly textHeightMm: number
  /** For sheets printed on both sides: even pages have the wide margin at the right. */
  readonly mirrored: boolean
}

/**
 * How lines are made. `word`: greedy, as Word and WPS make them, so that DOCX and PDF break alike. `typeset`, for the PDF alone:
 * marks squeezed, lines evened out, paragraphs broken as a whole.
 */
export type Measure = 'word' | 'typeset'

/** The line and character grid. GB/T 9704-2012 5.2.3: 22 lines of 28 characters. */
export interface Grid {
  readonly rows: number
  readonly columns: number
  /** `word`: rows are line boxes, as in Word. `glyph`, for the PDF: 22 rows reach from edge to edge of the type area. */
  readonly model: 'word' | 'glyph'
  /** Line pitch in points: 28.95 (579 twips; 580 would leave 21 rows in Word). */
  readonly pitchPt: number
  /** Digits and Latin letters in the CJK face (default) or in Times New Roman. */
  readonly latin: 'cjk' | 'times'
  readonly measure: Measure
  /** In measure `typeset`: a stop at the end of a line hangs over it. Most Chinese publications do without (clreq). */
  readonly hanging: 'none' | 'stops'
}

/** The names of the styles that a template defines; the same names become Word styles. */
export const STYLE_NAMES = [
  'classification',
  'copy',
  'organisation',
  'name',
  'label',
  'number',
  'issuer',
  'signer',
  'contentsLabel',
  'contentsGroup',
  'contentsEntry',
  'noteLabel',
  'note',
  'deck',
  'title',
  'subtitle',
  'byline',
  'titleNote',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'minorHeading',
  'body',
  'salutation',
  'nameList',
  'attribution',
  'attachmentNote',
  'signature',
  'signatureDate',
  'attachment',
  'attachmentTitle',
  'section',
  'item',
  'runIn',
  'caption',
  'tableCaption',
  'tableHead',
  'tableCell',
  'imprint',
  'pageNumber',
  'draftMark',
] as const

/** One of {@link STYLE_NAMES}. */
export type StyleName = (typeof STYLE_NAMES)[number]

/** How one kind of text is set. */
export interface Style {
  /** The style's name in Word: 正文, 一级标题. */
  readonly title: string
  readonly font: FontRole
  /** Points; the YAML also takes 号 (`3号`). */
  readonly sizePt: number
  readonly colour: string
  readonly align: 'justify' | 'left' | 'center' | 'right'
  /** First-line indent in 字 of the style's own size. */
  readonly firstLine: number
  /** Indents of all lines in 字 of the style's own size. */
  readonly left: number
  readonly right: number
  /** Rows that one line takes. Fractions only in the imprint, outside the grid. */
  readonly lineRows: number
  /**
   * Blank rows before and after the block. Rows between two blocks are the larger of the two. They are dropped at the top of
   * a page, as Word drops the space before a paragraph after a page break of its own.
   */
  readonly before: number
  readonly after: number
  /** Added to every character's advance: −0.25 pt at 16 pt makes the 15.75 pt cell of 28 characters a line. */
  readonly trackingPt: number
  /** Stays on one page with the next line. */
  readonly keepNext: boolean
}

/** 报头. Rows count from the top of the type area. */
export interface MastheadLayout {
  /** Several organisations one a line, or what their names share set once beside what differs. */
  readonly joint: 'lines' | 'stacked'
  /** Prints only number, issuer and date: the red head is on the paper already. */
  readonly preprinted: boolean
  /** Row (from 1) for 密级 and 份号; 0 prints none. */
  readonly marksRow: number
  /** Rows that one organisation takes, and sizes tried from the first until the line fits. */
  readonly organisationRows: number
  readonly organisationSizesPt: readonly number[]
  /** Rows that the name takes, and sizes tried from the first until it fits in `nameWidth` of the text width. */
  readonly nameRows: number
  readonly nameSizesPt: readonly number[]
  readonly nameWidth: number
  /** Blank rows between the parts. */
  readonly rowsBeforeName: number
  readonly rowsBeforeNumber: number
  readonly rowsBeforeIssuer: number
  /** What stands to the right on the issuer's line. */
  readonly right: 'date' | 'signer'
  readonly rule: { readonly weightPt: number; readonly colour: string; readonly gapMm: number }
  /** Blank rows between the issuer's line and what follows; the rule lies inside the first of them. */
  readonly rowsAfter: number
  /** The same where an article's title follows directly (GB/T 9704-2012 7.3.1: two). */
  readonly rowsBeforeTitle: number
}

/** 目录. */
export interface ContentsLayout {
  /** Page numbers with leaders: `auto` prints them in issues of more than four pages. */
  readonly pageNumbers: 'always' | 'never' | 'auto'
  /** 【目录】 at two 字, or centred without brackets. */
  readonly brackets: boolean
  /** The ordinal printed before a generated entry: `1.`, `一、` or none. */
  readonly ordinals: 'arabic' | 'chinese' | 'none'
  /** Blank rows after the block. */
  readonly rowsAfter: number
}

/** 报尾: pinned to the foot of the last page; its last rule lies on the bottom edge of the type area (GB/T 9704-2012 7.4.1). */
export interface ImprintLayout {
  readonly linePitchPt: number
  /** First and last rule, and the rule between distribution and staff (7.4.1: 0.35 and 0.25 mm). */
  readonly thickMm: number
  readonly thinMm: number
  /** 字 (of 4号) in from both sides (7.4.2). */
  readonly inset: number
  /** Where 共印N份 is printed. */
  readonly copies: 'right' | 'left'
  /** The imprint stands on an even page, the back of the last sheet; a blank page may come before it. */
  readonly evenPage: boolean
}

/** `— 1 —`: below the type area, odd pages right, even pages left (GB/T 9704-2012 7.5). */
export interface PageNumberLayout {
  /** From the bottom of the type area to the dash. */
  readonly belowMm: number
  /** 字 (of 4号) in from the outer edge. */
  readonly inset: number
  readonly sides: 'outer' | 'center'
}
