import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, matchesIn, put, within } from '../../scan.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '……',
  mdash: '——',
  middot: '·',
  times: '×',
  ensp: ' ',
  emsp: '　',
  bull: '·',
  copy: '©',
  deg: '°',
}
const ENTITY =
  /&(nbsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|hellip|mdash|middot|times|ensp|emsp|bull|copy|deg|#[0-9]{2,6}|#x[0-9a-fA-F]{2,6});?/g
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|font|img|table|tr|td|th|ul|ol|li|h[1-6]|section|blockquote|center|sup|sub)(?:[ /][^<>\n]{0,300})?>/gi
/** Stars behind a character that stand for hidden ones (张**、20**年) open nothing. */
const BOLD =
  /(?:(?<![\p{Script=Han}0-9])|(?!\*\*(?:等|[年月日号省市县区镇乡村]|同志|先生|女士)))\*\*(?![\s、，。；：！？）】》”])([^*\n]{1,100})\*\*|(?<!_)__(?!_)([^_\n]{1,100})__(?!_)/gu
const LINK = /!?\[([^[\]\n]{0,80})\]\((?:https?:\/\/[^()\s]{1,300}|[./#][^()\s]{0,200})\)/g
const HEAD = /^(#{1,6} +|```\w*$|> (?=[^\n]))/gm
const BULLET = /^[-*+] +(?=[^\n])/gm
/** What a program for versions leaves where two people changed the same lines. */
const CONFLICT = /^(?:<{7}|>{7})(?: [^\n]{0,80})?$/gm

export const pasteNoMarkup = defineRule({
  id: 'paste/no-markup',
  title: { zh: '没有网页和 Markdown 的记号', en: 'No marks of HTML or Markdown' },
  severity: 'error',
  milder: { bullet: 'warning' },
  fix: 'unsafe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    entity: say(
      ['“{found}”是网页代码', '网页代码会照样印出来。', '改成“{right}”。'],
      ['“{found}” is HTML', 'It would be printed as it stands.', 'Write {right}'],
    ),
    tag: say(
      ['“{found}”是网页标签', '网页代码会照样印出来。', '删去。'],
      ['“{found}” is an HTML tag', 'It would be printed as it stands.', 'Delete it.'],
    ),
    bold: say(
      [
        '“{found}”两边的记号会印出来',
        '简报稿件里没有加粗的记号；** 和 __ 是 Markdown 的写法，机器写的稿子里常有。',
        '去掉记号。',
      ],
      [
        'The marks around “{found}” would be printed',
        'There is no bold in the source; ** and __ are Markdown.',
        'Delete the marks.',
      ],
    ),
    link: say(
      ['“{found}”是网页链接的写法', '链接的代码会照样印出来。', '只留文字。'],
      ['“{found}” is a link in Markdown', 'Its code would be printed.', 'Keep the words alone.'],
    ),
    head: say(
      ['行首的“{found}”是 Markdown 记号', '会照样印出来。', '删去。'],
      ['“{found}” at the head of the line is Markdown', 'It would be printed.', 'Delete it.'],
    ),
    conflict: say(
      [
        '“{found}”是两份改动没有合好的记号',
        '两个人改了同一处，合并软件把两种写法都留下了，会照样印出来。',
        '在两种写法里留一种，删去 <<<<<<<、=======、>>>>>>> 三行。',
      ],
      [
        '“{found}” marks two changes that were not merged',
        'Two people changed the same lines; both would be printed.',
        'Keep one of them, and delete the lines <<<<<<<, ======= and >>>>>>>.',
      ],
    ),
    bullet: say(
      [
        '行首的“{found}”像是列表记号',
        '简报用“一是”“（一）”或 § 分条，短横线会照样印出来。',
        '改用序号，或删去。',
      ],
      [
        '“{found}” at the head of the line looks like a list mark',
        'It would be printed.',
        'Use ordinals, or delete it.',
      ],
    ),
  },
  check({ whole, fragment, report }) {
    for (const match of matchesIn(whole, CONFLICT)) {
      const [found] = match
      report(
        'conflict',
        { start: match.index, end: match.index + found.length },
        { data: { found: brief(found) } },
      )
    }
    for (const match of matchesIn(whole, ENTITY)) {
      const [found, name = ''] = match
      const span = { start: match.index, end: match.index + found.length }
      const right = decode(name)
      report('entity', span, {
        data: { found, right },
        ...(right === '' ? {} : { fix: put('safe', span, right) }),
      })
    }
    for (const match of matchesIn(whole, TAG)) {
      const span = { start: match.index, end: match.index + match[0].length }
      report('tag', span, { data: { found: brief(match[0]) }, fix: put('unsafe', span, '') })
    }
    for (const match of matchesIn(whole, BOLD)) {
      const inner = match[1] ?? match[2] ?? ''
      if (!/\p{Script=Han}/u.test(inner)) continue
      const span = { start: match.index, end: match.index + match[0].length }
      const edits = [within(span, 0, 2), within(span, match[0].length - 2, 2)].map((at) => ({
        span: at,
        text: '',
      }))
      report('bold', span, { data: { found: brief(inner) }, fix: { safety: 'unsafe', edits } })
    }
    for (const match of matchesIn(whole, LINK)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const at = match[0].indexOf('[') + 1
      const edits = [within(span, 0, at), { start: span.start + at + (match[1] ?? '').length, end: span.end }]
      report('link', span, {
        data: { found: brief(match[0]) },
        fix: { safety: 'suggestion', edits: edits.map((one) => ({ span: one, text: '' })) },
      })
    }
    const lines: readonly (readonly ['head' | 'bullet', RegExp])[] = [
      ['head', HEAD],
      ['bullet', BULLET],
    ]
    for (const [id, pattern] of lines) {
      for (const match of matchesIn(whole, pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        const role = whole.textAt(span.start)?.role
        if (role !== 'prose' && role !== 'heading') continue
        if (id === 'bullet' && fragment && whole.texts.length === 1) continue
        report(id, span, {
          data: { found: match[0].trim() },
          fix: put(id === 'head' ? 'unsafe' : 'suggestion', span, ''),
        })
      }
    }
  },
})

function decode(name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? ''
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const digit = code >= 48 && code <= 57
  return code < 32 || code > 0xffff || (code >= 0xd800 && code < 0xe000) || digit
    ? ''
    : String.fromCharCode(code)
}
