import { STYLE_NAMES, type Style, type StyleName, type Template } from '../../theme/template.ts'
import { rFonts } from './faces.ts'
import { ptToHalfPoints, ptToTwips } from './lengths.ts'
import { ownStyles } from './own-styles.ts'
import { WORD_STYLES, wordStyleName } from './word-styles.ts'
import { escapeXml, W, XML_HEAD } from './xml.ts'

/** Word settings of every paragraph: 避头尾 on, nothing hangs, no gap between 汉字 and Latin, widow control off so that a page fills its 22 rows. */
const SWITCHES =
  '<w:kinsoku w:val="1"/><w:wordWrap w:val="1"/><w:overflowPunct w:val="0"/><w:topLinePunct w:val="0"/>' +
  '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/>'

const JUSTIFICATION = { justify: 'both', left: 'left', center: 'center', right: 'right' } as const

/** What the head of one issue adds to a style: spacing that the template's head lays down, tabs and the red rule. */
export interface StyleExtra {
  /** Twips above and below, instead of the style's own rows. */
  readonly before?: number
  readonly after?: number
  /** Twips of the line, instead of the style's own rows. */
  readonly line?: number
  /** The size that was found to fit, in points. */
  readonly sizePt?: number
  /** `w:tabs`, as XML. */
  readonly tabs?: string
  /** How far lines behind the first stand in from it, in twips, instead of a first-line indent. */
  readonly hanging?: number
}

/** `word/styles.xml`, written whole from the template: nothing is left to Word's or the package's defaults. */
export function stylesXml(
  template: Template,
  extras: Readonly<Partial<Record<StyleName, StyleExtra>>> = {},
): string {
  const body = template.styles.body
  const styles = STYLE_NAMES.flatMap((name) => {
    const extra = extras[name] ?? {}
    const style = template.styles[name]
    return [paragraphStyle(template, name, style, extra), characterStyle(template, name, style)]
  })
  return (
    `${XML_HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>${rFonts(body.font, template.grid.latin)}` +
    `${size(body.sizePt)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault/></w:docDefaults>${latentStyles()}${normal(template)}${styles.join('')}${ownStyles(template)}</w:styles>`
  )
}

function latentStyles(): string {
  const known = [
    ['Normal', 0],
    ...['heading 1', 'heading 2', 'heading 3', 'heading 4', 'heading 5'].map((name) => [name, 9]),
    ['caption', 35],
    ['footer', 99],
  ]
  return (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376">' +
    known
      .map(
        ([name, priority]) =>
          `<w:lsdException w:name="${name}" w:semiHidden="0" w:uiPriority="${priority}" w:unhideWhenUsed="0" w:qFormat="1"/>`,
      )
      .join('') +
    '</w:latentStyles>'
  )
}

function normal({ styles: { body } }: Template): string {
  return (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:widowControl w:val="0"/>${SWITCHES}<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>` +
    `<w:jc w:val="${JUSTIFICATION[body.align]}"/></w:pPr><w:rPr>${tracking(body.trackingPt)}</w:rPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
    '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/></w:style>'
  )
}

function paragraphStyle(template: Template, name: StyleName, style: Style, extra: StyleExtra): string {
  const word = WORD_STYLES[name]
  const pitch = ptToTwips(template.grid.pitchPt)
  const line = extra.line ?? Math.round(style.lineRows * pitch)
  const before = extra.before ?? Math.round(style.before * pitch)
  const after = extra.after ?? Math.round(style.after * pitch)
  // The body stands on the grid, so that a taller picture or face pushed in by a colleague gets room; all else has exact lines.
  const onGrid = name === 'body' || name === 'item'
  const lineXml = onGrid ? 'w:line="240" w:lineRule="auto"' : `w:line="${line}" w:lineRule="exact"`
  const next = word.id === 'BulletinBody' ? '' : `<w:next w:val="${WORD_STYLES[nextOf(name)].id}"/>`
  const alias = word.builtIn === undefined ? '' : `<w:aliases w:val="${escapeXml(style.title)}"/>`
  return (
    `<w:style w:type="paragraph"${word.builtIn === undefined ? ' w:customStyle="1"' : ''} w:styleId="${word.id}">` +
    `<w:name w:val="${escapeXml(wordStyleName(word, style.title))}"/>${alias}<w:basedOn w:val="Normal"/>${next}` +
    `${word.character === undefined ? '' : `<w:link w:val="${word.character}"/>`}` +
    `<w:uiPriority w:val="${word.outline === undefined ? 10 : 9}"/><w:qFormat/><w:pPr>` +
    `${style.keepNext ? '<w:keepNext/>' : ''}${extra.tabs ?? ''}${onGrid ? '' : '<w:snapToGrid w:val="0"/>'}` +
    `<w:spacing w:before="${before}" w:after="${after}" ${lineXml}/>${indent(style, extra.hanging)}` +
    `<w:jc w:val="${JUSTIFICATION[style.align]}"/>` +
    `${word.outline === undefined ? '' : `<w:outlineLvl w:val="${word.outline}"/>`}` +
    `</w:pPr><w:rPr>${runProperties(template, style, extra.sizePt)}</w:rPr></w:style>`
  )
}

/** What a colleague types after a paragraph of this style. */
function nextOf(name: StyleName): StyleName {
  const same: readonly StyleName[] = ['note', 'item', 'contentsEntry', 'imprint', 'tableCell', 'tableHead']
  return same.includes(name) ? name : 'body'
}

/** The twin of a paragraph style for a part of a paragraph; Word keeps the two alike. */
function characterStyle(template: Template, name: StyleName, style: Style): string {
  const word = WORD_STYLES[name]
  if (word.character === undefined) return ''
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${word.character}">` +
    `<w:name w:val="${escapeXml(characterName(wordStyleName(word, style.title)))}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:link w:val="${word.id}"/><w:uiPriority w:val="10"/>` +
    `<w:rPr>${runProperties(template, style)}</w:rPr></w:style>`
  )
}

function characterName(name: string): string {
  return `${name.replace(/^heading (\d)$/, '标题 $1')} 字符`
}

/** Fonts, colour, tracking and size: the `w:rPr` children of a style. */
export function runProperties(template: Template, style: Style, sizePt = style.sizePt): string {
  return (
    `${rFonts(style.font, template.grid.latin)}<w:color w:val="${style.colour === '000000' ? 'auto' : style.colour}"/>` +
    `${tracking(style.trackingPt)}${size(sizePt)}`
  )
}

function tracking(pt: number): string {
  return `<w:spacing w:val="${ptToTwips(pt)}"/>`
}

function size(pt: number): string {
  return `<w:sz w:val="${ptToHalfPoints(pt)}"/><w:szCs w:val="${ptToHalfPoints(pt)}"/>`
}

/** One 字 of a style in twips: its size and tracking, 15.75 pt for 3号 at −0.25. */
export function cellTwips(style: Style): number {
  return (style.sizePt + style.trackingPt) * 20
}

/** Indents in twips; a positive first line says 字 too, which Word prefers and keeps when the size is changed. */
function indent(style: Style, hanging = 0): string {
  const cell = cellTwips(style)
  const first = hanging > 0 ? -hanging : Math.round(style.firstLine * cell)
  const side = `w:left="${Math.round(style.left * cell) + hanging}" w:right="${Math.round(style.right * cell)}"`
  if (first < 0) return `<w:ind ${side} w:hanging="${-first}"/>`
  const chars = first > 0 ? ` w:firstLineChars="${Math.round(style.firstLine * 100)}"` : ''
  return `<w:ind ${side}${chars} w:firstLine="${first}"/>`
}
