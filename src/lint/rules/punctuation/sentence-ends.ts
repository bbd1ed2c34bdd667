import { MASK } from '../../../base/mask.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, put, search, within } from '../../scan.ts'
import { endsMidSentence } from '../../sentence.ts'

/** 落实（见附件。）: a note inside a sentence keeps no 。; one behind a sentence does. */
const NOTE = /(?<=[^。！？…”\n])（[^（）。\n]{1,60}(。)）(?=[^\n])/g
/** 他说：“要抓落实”。 */
const QUOTED = /(?:说|指出|强调|表示|认为|道|写道)：“[^“”\n]{10,200}[^“”。！？…，；：\n]”(。)/g
/** 他强调“要抓落实。”: a whole sentence is quoted, and nothing leads in. */
const LEAD = /(?:指出|强调|表示|认为|提出|说)(“)[^“”\n]{8,200}。”(?![的等这、])/g
/** 大家关心怎么建？: what is not asked, but told to be asked. */
const INDIRECT =
  /(?<![你您谁][^，。；！？\n]{0,8})(?:不知道|不清楚|不明白|想知道|都关心|很关心|最关心|询问|打听)[^，。；：？！“”\n你您]{0,16}(?:怎么|如何|什么|哪些|哪里|谁|是否|为什么|多少|怎样)[^，。；？！“”\n]{0,16}？/gm
const CHOICE = /呢(？)(?=还是[^。？！\n]{1,30}？)/g
/** A paragraph of prose whose last sentence has no end. */
const LAST = /。[^。！？…；：”’）》】\n]{6,200}$/
const MAY_END = /[。！？…；：”’）》】」~～—.!?;:)]$/

export const punctuationSentenceEnds = defineRule({
  id: 'punctuation/sentence-ends',
  title: { zh: '句末点号用得恰当', en: 'Sentences end as they should' },
  severity: 'warning',
  milder: { quoted: 'info', indirect: 'info' },
  fix: 'unsafe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.1、4.9、附录 A',
  since: '0.1.0',
  messages: {
    missing: say(
      ['这一段末尾没有句号：“…{found}”', '多半是复制时截断了，或漏了句号。', '补上句号；文字不全的，补全。'],
      [
        'The paragraph ends without a mark: “…{found}”',
        'It was cut in copying, or 。 was forgotten.',
        'Add 。 or the missing words.',
      ],
    ),
    note: say(
      ['句内括号里的末尾不用句号', '括号里的话只注释句中的词语，末尾不用句号。', '删去括号里的句号。'],
      [
        'No 。 at the end of a note inside a sentence',
        'The note explains a word; the sentence goes on.',
        'Delete 。',
      ],
    ),
    quoted: say(
      ['完整的引语，句号应在引号里', '“说：”后面引的是完整的话，句号是那句话的。', '写作“。””。'],
      ['The 。 of a full quotation stands inside ”', 'The sentence quoted brings its own end.', 'Write 。”'],
    ),
    lead: say(
      ['“{found}”后面引的是完整的话，中间缺冒号', '引用完整的话，前面用冒号提起。', '补上“：”。'],
      ['“{found}” leads in a full quotation without a colon', 'A whole sentence is quoted.', 'Add ：'],
    ),
    indirect: say(
      ['“{found}”不是在问，不用问号', '句中有疑问词，整句却是陈述。', '改成句号或逗号。'],
      ['“{found}” is no question', 'It tells what is asked.', 'Write 。 or ，'],
    ),
    choice: say(
      ['选择问句中间用逗号', '“……呢，还是……？”是一个问句，末尾才用问号。', '改成“，”。'],
      ['A question of choice takes ， inside', 'It is one question.', 'Write ，'],
    ),
  },
  check({ whole, texts, fragment, report }) {
    for (const { span, groups } of search(whole, NOTE)) {
      if (groups[1] === undefined) continue
      report('note', span, { fix: put('unsafe', { start: span.end - 2, end: span.end - 1 }, '') })
    }
    for (const { span, found } of search(whole, QUOTED)) {
      // What is quoted as it was written stays so.
      if (found.includes(MASK)) continue
      const edits = [{ span: { start: span.end - 2, end: span.end }, text: '。”' }]
      report('quoted', span, { fix: { safety: 'suggestion', edits } })
    }
    for (const { span, found } of search(whole, LEAD)) {
      if (found.includes(MASK)) continue
      const at = span.start + found.indexOf('“')
      const fix = put('suggestion', { start: at, end: at }, '：')
      report(
        'lead',
        { start: span.start, end: at },
        { data: { found: found.slice(0, at - span.start) }, fix },
      )
    }
    for (const { span, found } of search(whole, INDIRECT)) {
      const mark = { start: span.end - 1, end: span.end }
      report('indirect', span, { data: { found: brief(found) }, fix: put('suggestion', mark, '。') })
    }
    for (const { span } of search(whole, CHOICE))
      report('choice', span, { fix: put('safe', within(span, 1, 1), '，') })
    for (const [i, { role, masked, text, start }] of texts.entries()) {
      if (role !== 'prose' || MAY_END.test(text) || text.length < 30) continue
      const match = LAST.exec(masked.slice(-202))
      if (match === null || (fragment && texts.length === 1)) continue
      // What goes on in the next paragraph is another rule's matter.
      const next = texts[i + 1]
      if (next?.follows === true && endsMidSentence(text, next.text)) continue
      if (
        next?.follows === true &&
        next.role === 'prose' &&
        /^[^“《（一二三四五六七八九十0-9]/.test(next.text) &&
        next.text.length < 20
      )
        continue
      report(
        'missing',
        { start: start + text.length - 2, end: start + text.length },
        { data: { found: brief(text.slice(-8)) } },
      )
    }
  },
})
