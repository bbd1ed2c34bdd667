import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importDocument } from '../../src/readers/import-document.ts'
import type { Imported } from '../../src/readers/imported.ts'
import { readDocument } from '../../src/readers/read/read-document.ts'
import { docxOf } from './docx-file.ts'
import { STRUCTURE } from './import-support.ts'

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const row = (...cells: readonly string[]): string =>
  `<w:tbl><w:tr>${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr></w:tbl>`

async function imported(body: string): Promise<Imported> {
  const file = docxOf(`<w:document ${NS}><w:body>${body}</w:body></w:document>`)
  return importDocument(await readDocument(file, '旧刊.docx'), { input: '旧刊.docx', structure: STRUCTURE })
}

describe('a masthead set in a table', () => {
  test.each([
    ['整理编集：林晓、周宁', '2015-05-25T10:54:20+08:00'],
    ['云岭市商会', '2015-05-25'],
    ['编：周宁', '二〇一五年五月二十五日（星期一）'],
  ])('%s | %s', async (issuer, date) => {
    const { fields, lost } = await imported(
      `${p('商会简报')}${p('第3期（总第27期）')}${row(issuer, date)}${p('【目录】')}${p('1.某镇开展清河行动')}${p('2.简讯一则')}`,
    )
    expect(fields).toMatchObject({ issuer, date: { year: 2015, month: 5, day: 25 } })
    expect(lost).toBe('')
  })
})

const PICTURE = (alt: string): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="图片 1" descr="${alt}"/><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="p"/></wp:inline></w:drawing></w:r></w:p>`
const pictured = async (body: string): Promise<Imported> => {
  const file = docxOf(
    `<w:document ${NS} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    { 'word/media/a.png': strToU8('png') },
    { relations: { p: 'media/a.png' } },
  )
  return importDocument(await readDocument(file, '旧刊.docx'), { input: '旧刊.docx', structure: STRUCTURE })
}

test('the number below a name that is a picture is not its caption', async () => {
  const { fields, text } = await pictured(
    `${PICTURE('')}<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>第3期（总第27期）</w:t></w:r></w:p>${p('2015年5月25日')}${p('商会办起夜校，会员学起新本事。')}`,
  )
  expect(fields).toMatchObject({ number: { first: 3 }, total: { first: 27 } })
  expect(text).toContain('\n![](a.png)\n')
})

test('a section whose head is a picture takes its name from the alternative text', async () => {
  const { text, lost } = await pictured(
    `${p('商会简报')}${p('第3期')}${p('2015年5月25日')}${p('商会办起夜校')}${p('近日，商会办起夜校，会员学起新本事。')}${PICTURE('各地动态')}${p('★ 近日，青禾镇修缮古桥。（青禾镇）')}${p('★ 近日，望溪县清河。（望溪县）')}`,
  )
  expect(text).toContain('\n![各地动态](a.png)\n\n【各地动态】\n\n§ 近日，青禾镇修缮古桥。')
  expect(lost).toBe('')
})

test('of a section whose head is a picture without words a note says what to do', async () => {
  const { text, notes, lost } = await pictured(
    `${p('商会简报')}${p('第3期')}${p('2015年5月25日')}${p('商会办起夜校')}${p('近日，商会办起夜校，会员学起新本事。（商会）')}${PICTURE('')}${p('§ 近日，青禾镇修缮古桥。（青禾镇）')}${p('§ 近日，望溪县清河。（望溪县）')}`,
  )
  expect(text).toContain('\\§ 近日，青禾镇修缮古桥。（青禾镇）')
  expect(notes.filter(({ messageId }) => messageId === 'section-drawn')).toHaveLength(1)
  expect(lost).toBe('')
})
