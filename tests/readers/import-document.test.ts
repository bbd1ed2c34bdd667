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
