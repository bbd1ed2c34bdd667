import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, wholeLine } from '../../scan.ts'

const NUMBER =
  /^(?:[—–－-]{1,2} ?[0-9]{1,3} ?[—–－-]{1,2}|第 ?[0-9]{1,3} ?页(?:[ ，,/]{0,2}共 ?[0-9]{1,3} ?页)?|[Pp]age ?[0-9]{1,3}(?: ?(?:of|\/) ?[0-9]{1,3})?|[0-9]{1,3} ?\/ ?[0-9]{1,3})$/gm

export const pasteNoPageNumbers = defineRule({
  id: 'paste/no-page-numbers',
  title: { zh: '没有带来的页码', en: 'No page numbers left in' },
  severity: 'warning',
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    number: say(
      ['“{found}”像是原文件的页码', '从 PDF 复制，页码会夹在正文中间。', '删去这一行。'],
      [
        '“{found}” looks like a page number',
        'Copied from a PDF, page numbers stand between paragraphs.',
        'Delete the line.',
      ],
    ),
  },
  check({ whole, bulletin, report }) {
    for (const { span, found, text } of search(whole, NUMBER)) {
      if (text.role !== 'prose') continue
      report('number', span, {
        data: { found },
        fix: put('unsafe', wholeLine(bulletin.source.text, span), ''),
      })
    }
  },
})
