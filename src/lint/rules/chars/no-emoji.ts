import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** Emoji, with what modifies and joins them. Signs that texts use (№ ☎ ★ ✓ ℃) are none. */
const EMOJI =
  /[\u231a\u231b\u23e9-\u23f3\u2614\u2615\u2648-\u2653\u26a1\u26bd\u26be\u2705\u2728\u274c\u2753-\u2755\u2757\u2764\u{1f300}-\u{1faff}](?:\ufe0f|\u200d|\p{Emoji_Presentation}){0,20}/gu

export const charsNoEmoji = defineRule({
  id: 'chars/no-emoji',
  title: { zh: '不用表情符号', en: 'No emoji' },
  severity: 'warning',
  fix: 'suggestion',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    emoji: say(
      ['“{found}”是表情符号', '公文和简报不用表情符号，仿宋字体里也没有。', '删去。'],
      ['“{found}” is an emoji', 'Official text has none, and its fonts cannot print them.', 'Delete it.'],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, EMOJI))
      report('emoji', span, { data: { found }, fix: put('suggestion', span, '') })
  },
})
