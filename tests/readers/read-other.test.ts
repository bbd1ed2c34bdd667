import { describe, expect, test } from 'vitest'
import { blockText } from '../../src/readers/read/block-text.ts'
import { readDocument } from '../../src/readers/read/read-document.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

async function texts(input: Uint8Array, name: string): Promise<readonly string[]> {
  return (await readDocument(input, name)).blocks.map(blockText)
}

describe('RTF', () => {
  test('GBK bytes, Unicode with its stand-ins, groups and destinations', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg936{\fonttbl{\f0 SimSun;}}{\*\generator x;}\uc1\pard\qc\fs44\b \'bc\'f2\'b1\'a8\par\pard\fs32\b0 \u31532?3\u26399? {\*\bkmkstart a}\{A\}\tab B\line C\par}`
    const { blocks } = await readDocument(bytes(rtf), 'a.rtf')
    expect(blocks.map(blockText)).toEqual(['简报', '第3期 {A}\tB\nC'])
    expect(blocks[0]).toMatchObject({ align: 'center', runs: [{ sizePt: 22, bold: true }] })
  })

  test('pictures stand behind their paragraph; a copy for old readers is not read twice', async () => {
    const rtf = String.raw`{\rtf1\ansicpg936 A{\*\shppict{\pict{\*\picprop}\picw9\pngblip ${'89504e47'}
0d0a}}{\nonshppict{\pict\wmetafile8 0102}}\par B\par{\pict\wmetafile8 0102}\par C\par}`
    const { blocks, pictures, notes } = await readDocument(bytes(rtf), 'a.rtf')
    expect(blocks.map((block) => (block.type === 'picture' ? block.picture : blockText(block)))).toEqual([
      'A',
      'image1.png',
      'B',
      '',
      undefined,
      'C',
    ])
    expect(pictures.get('image1.png')?.bytes()).toEqual(bytes('\x89PNG\r\n'))
    expect(notes.map(({ messageId }) => messageId)).toEqual(['object-dropped'])
  })

  test('footnotes stand at the end, text boxes before their paragraph, running heads and feet apart', async () => {
    const rtf = String.raw`{\rtf1\ansicpg936{\header\pard The Paper\par}{\footer\pard - {\field{\*\fldinst PAGE}{\fldrslt 1}} -\par}A{\super\chftn{\*\footnote\pard\chftn Note.\par}} on{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard Box\par}}{\shprslt Box}}\par B\par}`
    const { blocks, notes } = await readDocument(bytes(rtf), 'a.rtf')
    expect(blocks.map((block) => [blockText(block), block.type === 'table' ? '' : block.region])).toEqual([
      ['The Paper', 'header'],
      ['Box', 'textbox'],
      ['A［1］ on', undefined],
      ['B', undefined],
      ['［1］Note.', 'footnote'],
    ])
    expect(notes.map(({ messageId }) => messageId)).toEqual(['text-box', 'footnotes-moved'])
  })

  test('a character whose second byte is written as a letter', async () => {
    expect(await texts(bytes(String.raw`{\rtf1\ansicpg936 \'81@\par}`), 'a.rtf')).toEqual(['丂'])
  })
})

test('Markdown loses its marks, and only those', async () => {
  const md =
    '# 商会办起夜校\n\n- 一条\n> 引文\n**重点**：20**年，张**说。\n[链接](https://a.example/)\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n'
  const read = await readDocument(new TextEncoder().encode(md), 'a.md')
  expect(read.blocks.map(blockText)).toEqual([
    '商会办起夜校',
    '',
    '· 一条',
    '引文',
    '重点：20**年，张**说。',
    '链接',
    '',
    '甲\t乙\n1\t2',
    '',
  ])
  expect(read.blocks[0]).toMatchObject({ heading: 1 })
})

describe('text', () => {
  test.each([
    ['GB18030', [0xbc, 0xf2, 0xb1, 0xa8, 0x0d, 0x0a, 0xb5, 0xda, 0x33, 0xc6, 0xda]],
    ['UTF-16', [0xff, 0xfe, 0x80, 0x7b, 0xa5, 0x62, 0x0a, 0x00, 0x2c, 0x7b, 0x33, 0x00, 0x1f, 0x67]],
  ])('%s', async (_, code) => {
    expect(await texts(Uint8Array.from(code), 'a.txt')).toEqual(['简报', '第3期'])
  })
})
