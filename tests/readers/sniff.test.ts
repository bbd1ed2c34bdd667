import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/readers/read/read-document.ts'
import { sniff } from '../../src/readers/read/sniff.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['<!DOCTYPE html><html><body>云岭</body></html>', 'html'],
  ['\ufeff  <HTML><META charset=gbk>', 'html'],
  ['<!-- saved --><html></html>', 'html'],
  ['From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x', 'mht'],
  ['%PDF-1.7\n', 'pdf'],
  ['{\\rtf1\\ansi', 'rtf'],
  ['云岭市商会\n简报', 'text'],
  ['BM是一个词，不是图片', 'text'],
  ['   \n\n', 'empty'],
  ['', 'empty'],
])('%j is %s', (text, format) => {
  expect(sniff(bytes(text))).toBe(format)
})

test('a file is read as what it is, and a name that says otherwise is noted', async () => {
  const { format, notes } = await readDocument(bytes('云岭市商会\n商会简报'), '第3期.docx')
  expect([format, notes.map(({ messageId }) => messageId)]).toEqual(['txt', ['extension-wrong']])
})

test.each([
  ['nothing', bytes(''), 'read/empty'],
  ['white space', bytes(' \r\n\t\u0000'), 'read/empty'],
  ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'read/picture'],
  ['a ZIP of something', zipSync({ 'a.txt': strToU8('甲') }), 'read/archive'],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'read/other-office'],
])('%s is refused with its reason', async (_, input, code) => {
  await expect(readDocument(input, 'x')).rejects.toMatchObject({ code })
})
