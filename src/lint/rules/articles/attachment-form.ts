import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'

const FIRST = /^附件(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})?[：:]\s*/
const NEXT = /^[0-9]{1,2}[.．]\s*/
/** The source of the article, which may stand behind the last name. */
const SOURCE = /（[^（）\n]{1,40}）$/
const END = /[。；，、]$/
const MARKED = /^(?:[0-9]{1,2}[.．]\s*)?《([^《》]{2,60})》$/
/** A name is short; what is longer is text of an attachment. */
const MOST = 60

export const articlesAttachmentForm = defineRule({
  id: 'articles/attachment-form',
  title: { zh: '附件名称后面不加标点', en: 'Names of attachments end without a mark' },
  severity: 'info',
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 9704-2012 7.3.4',
  since: '0.1.0',
  messages: {
    end: say(
      ['附件名称“{found}”后面不加标点', '附件说明里只列名称，各占一行。', '删去末尾的“{mark}”。'],
      ['The name “{found}” ends with a mark', 'Attachments are listed by their names alone.', 'Delete it.'],
    ),
    marked: say(
      ['附件名称“{found}”不用书名号', '前面已写明“附件”，名称直接写出来。', '去掉书名号。'],
      ['The name “{found}” takes no title marks', 'It stands behind 附件.', 'Drop the marks.'],
    ),
  },
  check({ texts, report }) {
    let listing = false
    for (const text of texts) {
      if (text.role !== 'prose' && text.role !== 'heading') continue
      const lead = leadOf(text.text, listing)
      const name = lead === undefined ? undefined : nameOf(text.text.slice(lead.length))
      listing = name !== undefined
      if (lead === undefined || name === undefined) continue
      const at = text.start + lead.length
      const found = name.replace(END, '')
      const marks = MARKED.exec(found)?.[1]
      if (marks !== undefined) {
        const span = { start: at + found.indexOf('《'), end: at + found.length }
        report('marked', span, { data: { found: marks }, fix: put('unsafe', span, marks) })
      }
      if (found === name) continue
      const span = { start: at + found.length, end: at + name.length }
      report('end', span, { data: { found, mark: name.slice(-1) }, fix: put('safe', span, '') })
    }
  },
})

/** 附件：, and the number of a line that goes on with the list. */
function leadOf(text: string, listing: boolean): string | undefined {
  return (FIRST.exec(text) ?? (listing ? NEXT.exec(text) : null))?.[0]
}

/** The name that a line holds, without the source behind it; undefined where it is a sentence. */
function nameOf(rest: string): string | undefined {
  const source = SOURCE.exec(rest)?.[0] ?? ''
  const name = END.test(rest.slice(0, rest.length - source.length))
    ? rest.slice(0, -source.length || undefined)
    : rest
  const isName = name.length > 1 && name.length <= MOST && !/[。，；]/.test(name.slice(0, -1))
  return isName ? name : undefined
}
