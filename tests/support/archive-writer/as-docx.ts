import { strToU8, zipSync } from 'fflate'
import type { Dice } from '../dice.ts'
import { LOOKS } from './looks.ts'
import type { Drafted, Part } from './part.ts'
import { PICTURE } from './picture.ts'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A bulletin as a Word file: looks in the runs or in styles, automatic numbers, tables and text boxes in the masthead, tracked changes. */
export function asDocx(
  { parts }: Drafted,
  roll: Dice,
): { readonly bytes: Uint8Array; readonly shapes: readonly string[] } {
  const styled = roll.chance(0.4)
  const auto = roll.chance(0.5)
  const cutRuns = roll.chance(0.5)
  const tracked = roll.chance(0.2)
  const box = roll.chance(0.2)
  const table = !box && roll.chance(0.25)
  const emptyLines = roll.chance(0.3)
  const control = roll.chance(0.2)
  const footer = roll.chance(0.5)
  const ccInFooter = footer && roll.chance(0.3) && parts.some(({ role }) => role === 'cc')
  const shapes = [`docx: looks in ${styled ? 'styles' : 'runs'}`]
  if (auto && parts.some((part) => part.auto !== undefined)) shapes.push('docx: automatic numbers')
  if (cutRuns) shapes.push('docx: runs cut anywhere')
  if (tracked) shapes.push('docx: tracked changes')
  if (box) shapes.push('docx: name in a text box')
  if (table) shapes.push('docx: issuer and date in a table')
  if (emptyLines) shapes.push('docx: empty paragraphs')
  if (control) shapes.push('docx: content control')
  if (ccInFooter) shapes.push('docx: distribution in the footer')
  const lists = new Map<string, number>()
  const listOf = ({ format, pattern }: NonNullable<Part['auto']>, group: number): number => {
    const key = `${format}|${pattern}|${group}`
    const known = lists.get(key) ?? lists.size + 1
    lists.set(key, known)
    return known
  }
  let group = 0
  let above: string | undefined
  let tracks = 0
  const paragraph = (part: Part): string => {
    if (
      part.role !== above &&
      !(part.role === 'paragraph' || part.role === 'heading') &&
      part.auto !== undefined
    )
      group++
    if (part.role === 'title') group++
    above = part.role
    const numbered = auto && part.auto !== undefined
    const text = numbered ? part.text.slice(part.auto?.label.length) : part.text
    const { size, bold, align, colour, font, indent } = LOOKS[part.role]
    const list =
      numbered && part.auto !== undefined
        ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listOf(part.auto, group)}"/></w:numPr>`
        : ''
    const look = styled
      ? `<w:pStyle w:val="${part.role}"/>${list}`
      : `${list}${indent ? '<w:ind w:firstLine="640"/>' : ''}${align === undefined ? '' : `<w:jc w:val="${align}"/>`}`
    const properties = styled
      ? ''
      : `<w:rPr><w:rFonts w:eastAsia="${font}"/>${bold ? '<w:b/>' : ''}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}<w:sz w:val="${size}"/></w:rPr>`
    const run = (words: string): string =>
      `<w:r>${properties}${words
        .split(/([\t\n])/u)
        .map((piece) =>
          piece === '\t'
            ? '<w:tab/>'
            : piece === '\n'
              ? '<w:br/>'
              : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`,
        )
        .join('')}</w:r>`
    if (part.picture === true)
      return `<w:p><w:pPr>${look}</w:pPr><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${escaped(part.text)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><a:blip r:embed="rIdPicture"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    const pieces = cutRuns ? cut(roll, text) : [text]
    let runs = pieces.map(run).join('')
    if (tracked && part.role === 'paragraph' && tracks < 3) {
      tracks++
      runs = `<w:ins w:id="${tracks}" w:author="x" w:date="2020-01-01T00:00:00Z">${runs}</w:ins><w:del w:id="${tracks + 50}" w:author="x" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>此句已删。</w:delText></w:r></w:del>`
    }
    return `<w:p><w:pPr>${look}</w:pPr>${runs}</w:p>`
  }
  const atFoot = (role: Part['role']): boolean => ccInFooter && (role === 'cc' || role === 'copies')
  const blocks = parts
    .filter(({ role }) => !atFoot(role))
    .map((part) => {
      const [left, right, more] =
        part.role === 'issuer' ? part.text.split(/\t|[\u3000\u2003\u00a0 ]{3,}/u) : []
      if (table && left !== undefined && right !== undefined && more === undefined)
        return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${[left, right].map((text) => `<w:tc><w:tcPr/>${paragraph({ ...part, text })}</w:tc>`).join('')}</w:tr></w:tbl>`
      if (box && part.role === 'name' && part.picture === undefined) return textBox(paragraph(part))
      const one = paragraph(part)
      return control && part.role === 'number'
        ? `<w:sdt><w:sdtPr/><w:sdtContent>${one}</w:sdtContent></w:sdt>`
        : one
    })
  const body = blocks.join(emptyLines ? '<w:p><w:pPr/></w:p>' : '')
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(styles()),
    'word/numbering.xml': strToU8(numbering(lists)),
    'word/footer1.xml': strToU8(
      `<w:ftr ${W}><w:p><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t> —</w:t></w:r></w:p>${parts
        .filter(({ role }) => atFoot(role))
        .map(paragraph)
        .join('')}</w:ftr>`,
    ),
    'word/media/image1.png': PICTURE,
    'word/_rels/document.xml.rels': strToU8(
      relations([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
        ['image', 'media/image1.png'],
        ...(footer ? ([['footer', 'footer1.xml']] as const) : []),
      ]),
    ),
  }
  return { bytes: zipSync(files), shapes }
}

function textBox(inner: string): string {
  const box = `<w:txbxContent>${inner}</w:txbxContent>`
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
}

function cut(roll: Dice, text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const next = at + roll.between(1, 12)
    pieces.push(text.slice(at, next))
    at = next
  }
  return pieces
}

function relations(all: readonly (readonly [string, string])[]): string {
  const one = ([type, target]: readonly [string, string], i: number): string =>
    `<Relationship Id="${type === 'image' ? 'rIdPicture' : `rId${i + 1}`}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(one).join('')}</Relationships>`
}

function styles(): string {
  const one = ([role, { size, bold, align, colour, font, indent }]: [
    string,
    (typeof LOOKS)[keyof typeof LOOKS],
  ]): string =>
    `<w:style w:type="paragraph" w:styleId="${role}"><w:name w:val="${role}"/><w:basedOn w:val="Normal"/><w:pPr>${indent ? '<w:ind w:firstLine="640"/>' : ''}${align === undefined ? '' : `<w:jc w:val="${align}"/>`}</w:pPr><w:rPr><w:rFonts w:eastAsia="${font}"/>${bold ? '<w:b/>' : ''}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}<w:sz w:val="${size}"/></w:rPr></w:style>`
  return `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${Object.entries(LOOKS).map(one).join('')}</w:styles>`
}

function numbering(lists: ReadonlyMap<string, number>): string {
  const keys = [...lists]
  const abstracts = keys.map(([key, id]) => {
    const [format, pattern] = key.split('|')
    return `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl></w:abstractNum>`
  })
  return `<w:numbering ${W}>${abstracts.join('')}${keys.map(([, id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`
}
