import { withoutSpaces } from '../../../base/chars.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, put, wholeLine } from '../../scan.ts'

const LABEL = /^(?:核心提示|内容提要|导读|摘要|提要)[：:]\s*/
/** Shorter paragraphs may recur on purpose. */
const PARAGRAPH = 30
const TITLE = 10
/** Lines of a list of tasks, which recur: 责任单位：……. */
const ENTRY =
  /^(?:责任|牵头|配合|整改|完成|主办|承办|协办|实施|联系|时间|地点|地址|电话|来源|进展|状态)[一-鿿]{0,4}[：:]/

export const pasteNothingTwice = defineRule({
  id: 'paste/nothing-twice',
  title: { zh: '没有贴重的题目和段落', en: 'Nothing is pasted twice' },
  severity: 'warning',
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    title: say(
      ['“{found}”与下面几行是同一个题目', '网页的题目常有两份，一份连成一行。', '只留一份。'],
      [
        '“{found}” is the title that the next lines repeat',
        'Web pages often carry a title twice.',
        'Keep one.',
      ],
    ),
    lead: say(
      ['“{found}”与后面一段的开头相同，且没有写完', '网页的提要是从正文截下来的。', '删去这一段。'],
      [
        '“{found}” is the cut-off beginning of a later paragraph',
        'It is the summary of the web page.',
        'Delete it.',
      ],
    ),
    paragraph: say(
      ['“{found}”这一段与前面一段完全相同', '多半是贴了两次。', '删去一段。'],
      ['“{found}” is the same as an earlier paragraph', 'It was probably pasted twice.', 'Delete one.'],
    ),
  },
  check({ texts, bulletin, report }) {
    const { text: source } = bulletin.source
    const plain = texts.map(({ text }) => (text.length < 2000 ? withoutSpaces(text) : text))
    const seen = new Set<string>()
    let story: number | undefined
    for (const [i, text] of texts.entries()) {
      if (text.role !== 'prose' && text.role !== 'heading') continue
      const span = { start: text.start, end: text.start + text.text.length }
      const own = plain[i] ?? ''
      const told = () => ({
        data: { found: brief(text.text) },
        fix: put('unsafe', wholeLine(source, span), ''),
      })
      if (own.length >= TITLE && own.length <= 120 && !/[。；]/.test(own) && spelled(plain, i)) {
        report('title', span, told())
        continue
      }
      if (own.length < PARAGRAPH || ENTRY.test(own)) continue
      const lead = own.replace(LABEL, '')
      const cut = !/[。！？…”）：；]$/.test(lead)
      if (
        cut &&
        plain.slice(i + 1, i + 4).some((next) => next.length > lead.length && next.startsWith(lead))
      ) {
        report('lead', span, told())
        continue
      }
      if (text.story !== story) seen.clear()
      story = text.story
      if (seen.has(own)) report('paragraph', span, told())
      else seen.add(own)
    }
  },
})

/** True when the next two to five lines, put together, are the line itself. */
function spelled(plain: readonly string[], at: number): boolean {
  const own = plain[at] ?? ''
  let joined = ''
  for (let i = at + 1; i <= at + 6 && joined.length < own.length; i++) joined += plain[i] ?? ''
  return joined === own
}
