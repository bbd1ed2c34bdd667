import type { StyleName } from '../../theme/template.ts'

/** A template style as Word knows it. */
export interface WordStyle {
  /** The style id that paragraphs refer to. */
  readonly id: string
  /** A name built into Word; without one the style is called 简报 and the template's own title. */
  readonly builtIn?: string
  /** The level in the navigation pane, from 0. */
  readonly outline?: number
  /** The id of the character style for a part of a paragraph, where there is one: run-in headings, labels. */
  readonly character?: string
}

/**
 * The Word style of every template style. Word knows its headings by name alone, so titles and the ladder 一、（一）1.（1）
 * are `heading 1` to `heading 5`; their Chinese titles become aliases.
 */
export const WORD_STYLES: Readonly<Record<StyleName, WordStyle>> = {
  classification: { id: 'BulletinClassification' },
  copy: { id: 'BulletinCopy', character: 'BulletinCopyChar' },
  organisation: { id: 'BulletinOrganisation' },
  name: { id: 'BulletinName' },
  label: { id: 'BulletinLabel', character: 'BulletinLabelChar' },
  number: { id: 'BulletinNumber' },
  issuer: { id: 'BulletinIssuer' },
  signer: { id: 'BulletinSigner', character: 'BulletinSignerChar' },
  contentsLabel: { id: 'BulletinContentsLabel' },
  contentsGroup: { id: 'BulletinContentsGroup' },
  contentsEntry: { id: 'BulletinContentsEntry' },
  noteLabel: { id: 'BulletinNoteLabel', character: 'BulletinNoteLabelChar' },
  note: { id: 'BulletinNote' },
  deck: { id: 'BulletinDeck' },
  title: { id: 'Heading1', builtIn: 'heading 1', outline: 0 },
  subtitle: { id: 'BulletinSubtitle' },
  byline: { id: 'BulletinByline' },
  titleNote: { id: 'BulletinTitleNote' },
  heading1: { id: 'Heading2', builtIn: 'heading 2', outline: 1, character: 'Heading2Char' },
  heading2: { id: 'Heading3', builtIn: 'heading 3', outline: 2, character: 'Heading3Char' },
  heading3: { id: 'Heading4', builtIn: 'heading 4', outline: 3, character: 'Heading4Char' },
  heading4: { id: 'Heading5', builtIn: 'heading 5', outline: 4, character: 'Heading5Char' },
  minorHeading: { id: 'BulletinMinorHeading', outline: 1 },
  body: { id: 'BulletinBody' },
  salutation: { id: 'BulletinSalutation' },
  nameList: { id: 'BulletinNameList' },
  attribution: { id: 'BulletinAttribution', character: 'BulletinAttributionChar' },
  attachmentNote: { id: 'BulletinAttachmentNote' },
  signature: { id: 'BulletinSignature' },
  signatureDate: { id: 'BulletinSignatureDate' },
  attachment: { id: 'BulletinAttachment', outline: 1 },
  attachmentTitle: { id: 'BulletinAttachmentTitle' },
  section: { id: 'BulletinSection', outline: 0 },
  item: { id: 'BulletinItem' },
  runIn: { id: 'BulletinRunIn', character: 'BulletinRunInChar' },
  caption: { id: 'Caption', builtIn: 'caption' },
  tableCaption: { id: 'BulletinTableCaption' },
  tableHead: { id: 'BulletinTableHead' },
  tableCell: { id: 'BulletinTableCell' },
  imprint: { id: 'BulletinImprint' },
  pageNumber: { id: 'Footer', builtIn: 'footer' },
  draftMark: { id: 'BulletinDraftMark', character: 'BulletinDraftMarkChar' },
}

/** Styles that no template names: lines that carry no words, and the look of tables. */
export const OWN_STYLES = {
  /** The red rule under the head, in the first blank row. */
  rule: { id: 'BulletinRule', name: '简报红线' },
  /** Holds a picture. */
  figure: { id: 'BulletinFigure', name: '简报图片' },
  /** A paragraph of 1 pt that a floating table needs behind it. */
  anchor: { id: 'BulletinAnchor', name: '简报版记锚点' },
  /** A number alone in a cell, in the middle. */
  figures: { id: 'BulletinTableFigure', name: '简报表格数字' },
  /** Thin lines round every cell. */
  table: { id: 'BulletinTable', name: '简报表格' },
} as const

/** The name a template style bears in Word: its built-in one, or 简报 and its title. */
export function wordStyleName(style: WordStyle, title: string): string {
  return style.builtIn ?? (title.startsWith('简报') ? title : `简报${title}`)
}
