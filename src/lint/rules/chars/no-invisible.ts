import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** Characters without width or form: zero-width spaces and joiners, soft hyphens, byte order marks, marks of direction, fillers. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]+|[\ufe0e\ufe0f]+(?<=[\u3400-\u9fff，。、；：？！][\ufe0e\ufe0f]+)/g
/** A zero-width joiner holds an emoji together. */
const EMOJI = /(?:[\u{1f000}-\u{1faff}]|[\u2600-\u27bf]|\ufe0f)$/u

export const charsNoInvisible = defineRule({
  id: 'chars/no-invisible',
  title: { zh: '没有看不见的字符', en: 'No invisible characters' },
  severity: 'error',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    invisible: say(
      [
        '“{before}”后面有看不见的字符（{code}）',
        '从网页、微信复制的文字里常夹着零宽字符，查找、排序、换行都会出错。',
        '删去。',
      ],
      [
        'An invisible character ({code}) stands behind “{before}”',
        'Text from web pages and chats often carries zero-width characters; they break searches and lines.',
        'Delete it.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, INVISIBLE)) {
      const before = whole.printed.slice(Math.max(0, span.start - 4), span.start)
      if (found === '\u200d' && EMOJI.test(before)) continue
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      report('invisible', span, { data: { before: before.trim(), code }, fix: put('safe', span, '') })
    }
  },
})
