import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { blockText } from '../../src/readers/read/block-text.ts'
import type { ReadDocument, ReadParagraph } from '../../src/readers/read/document.ts'
import { readDocument } from '../../src/readers/read/read-document.ts'
import { docxOf } from './docx-file.ts'

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const list = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

async function read(
  body: string,
  more: Readonly<Record<string, string>> = {},
  relations: Readonly<Record<string, string>> = {},
): Promise<ReadDocument> {
  const parts = Object.fromEntries(Object.entries(more).map(([name, xml]) => [`word/${name}`, strToU8(xml)]))
  return readDocument(
    docxOf(`<w:document ${NS}><w:body>${body}</w:body></w:document>`, parts, { relations }),
    '旧刊.docx',
  )
}

async function texts(body: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const document = await read(body, more)
  expect(document.lost).toBe('')
  return document.blocks.map(blockText)
}

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const NUMBERING = {
  'numbering.xml': `<w:numbering ${NS}><w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf06c')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
}

describe('automatic numbers', () => {
  test('are written out, level by level', async () => {
    const body = [
      p('注重谋划', list(1)),
      p('早部署', list(1, 1)),
      p('抓落实', list(1, 1)),
      p('一事一册', list(1, 2)),
      p('加强统筹', list(1)),
      p('再部署', list(1, 1)),
    ].join('')
    expect(await texts(body, NUMBERING)).toEqual([
      '一、注重谋划',
      '（一）早部署',
      '（二）抓落实',
      '1.一事一册',
      '二、加强统筹',
      '（一）再部署',
    ])
  })

  test('go on past ten, and start anew where the list says so', async () => {
    const body = Array.from({ length: 11 }, () => p('甲', list(1))).join('') + p('乙', list(3))
    expect((await texts(body, NUMBERING)).slice(8)).toEqual(['九、甲', '十、甲', '十一、甲', '一、乙'])
  })

  test('bullets of symbol fonts are what they show; an empty paragraph has none', async () => {
    expect(await texts(p('甲', list(2)) + p('', list(2)), NUMBERING)).toEqual(['●甲', ''])
  })
})

test('styles are inherited, and runs override them', async () => {
  const styles = `<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="a"><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:rPr><w:sz w:val="44"/></w:rPr></w:style></w:styles>`
  const body = `<w:p><w:pPr><w:pStyle w:val="b"/></w:pPr><w:r><w:t>简</w:t></w:r><w:r><w:rPr><w:b w:val="0"/><w:sz w:val="21"/><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>报</w:t></w:r></w:p>`
  const { blocks } = await read(body, { 'styles.xml': styles })
  const { align, heading, runs } = blocks[0] as ReadParagraph
  expect([align, heading]).toEqual(['center', 1])
  expect(runs).toEqual([
    { text: '简', sizePt: 22, bold: true, colour: 'ff0000' },
    { text: '报', sizePt: 10.5, font: '黑体', colour: 'ff0000' },
  ])
})

test('tracked changes are accepted, with a note for each deletion', async () => {
  const body =
    '<w:p><w:r><w:t>商会</w:t></w:r><w:ins><w:r><w:t>已</w:t></w:r></w:ins><w:del><w:r><w:delText>将</w:delText></w:r></w:del><w:r><w:t>办夜校。</w:t></w:r></w:p>'
  const { blocks, notes, lost } = await read(body)
  expect([blocks.map(blockText), lost]).toEqual([['商会已办夜校。'], ''])
  expect(notes.map(({ messageId, dropped }) => [messageId, dropped])).toEqual([
    ['tracked-deletion', '将'],
    ['tracked-changes', undefined],
  ])
})

test('a paragraph whose end was deleted goes on in the next', async () => {
  const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>近日，</w:t></w:r></w:p>${p('商会办夜校。')}`
  expect(await texts(body)).toEqual(['近日，商会办夜校。'])
})

test('a text box is read once, before the paragraph that it is tied to', async () => {
  const box = `<w:txbxContent>${p('商会简报')}</w:txbxContent>`
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>第3期</w:t></w:r></w:p>`
  expect(await texts(body)).toEqual(['商会简报', '第3期'])
})

test('WordArt keeps its words', async () => {
  expect(
    await texts('<w:p><w:r><w:pict><v:shape><v:textpath string="简报"/></v:shape></w:pict></w:r></w:p>'),
  ).toEqual(['简报'])
})

test('breaks, tabs, fields, hidden text and content controls', async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3月5日</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const body = `<w:sdt><w:sdtContent><w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>${field}<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:br w:type="page"/><w:t>丁</w:t></w:r></w:p>`
  const { blocks, notes, lost } = await read(body)
  expect([blocks.map(blockText), lost]).toEqual([['甲\t乙\n丙3月5日', '丁'], ''])
  expect(blocks[1]).toMatchObject({ pageBreakBefore: true })
  expect(notes.map(({ messageId }) => messageId)).toEqual(['hidden-text'])
})

test('tables keep their joined cells', async () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
  const body = `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tr>${cell('分会', '<w:vMerge w:val="restart"/>')}${cell('学员', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('48')}${cell('12')}</w:tr></w:tbl>`
  const { blocks } = await read(body)
  expect(blocks[0]).toMatchObject({
    type: 'table',
    ruled: true,
    rows: [
      [{ columns: 1 }, { columns: 2 }],
      [{ above: true }, { columns: 1 }, { columns: 1 }],
    ],
  })
})

test('pictures are found by their relationship, and a missing one is said', async () => {
  const blip = (id: string): string =>
    `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="${id}"/></w:drawing></w:r></w:p>`
  const { blocks, pictures, notes } = await read(
    blip('a') + blip('b'),
    { 'media/现场 1.png': 'png' },
    { a: 'media/现场 1.png', b: 'media/none.png' },
  )
  expect(blocks[0]).toMatchObject({ type: 'picture', picture: 'word/media/现场 1.png' })
  expect([...pictures.values()].map(({ name, bytes }) => [name, bytes()])).toEqual([
    ['现场-1.png', strToU8('png')],
  ])
  expect(notes.map(({ messageId }) => messageId)).toEqual(['picture-missing'])
})

test('a footer that only counts pages says nothing; one with words is kept apart', async () => {
  const counting = `<w:ftr ${NS}><w:p><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`
  expect(await texts(p('甲'), { 'footer.xml': counting })).toEqual(['甲'])
  const { blocks } = await read(p('甲'), { 'footer.xml': `<w:ftr ${NS}>${p('报：云岭市民政局')}</w:ftr>` })
  expect(blocks.map(({ region }) => region)).toEqual([undefined, 'footer'])
})
