import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** Emoji, with what modifies and joins them. Signs that texts use (№ ☎ ★ ✓ ℃) are none. */
const EMOJI =
  /[\u231a\u231b\u23e9-\u23f3\u2614\u2615\u2648-\u2653\u26a1\u26bd\u26be\u2705\u2728\u274c\u2753-\u2755\u2757\u2764\u{1f300}-\u{1faff}](?:\ufe0f|\u200d|\p{Emoji_Presentation}){0,20}/gu

/** What {@link EMOJI} and {@link FACE} cannot do without, quicker to look for. */
const PICTURE = /[\u231a\u231b\u23e9-\u23f3\u2614-\u2757\u2764\ud83c-\ud83e]/
const FEATURE = /[_▽∇]/
/** A drawn-out tone at the end of a sentence: 啦~. Numbers have ranges: 5~. */
const TONE = /[~～]{1,9}(?=$|[。！？，])(?<=[啦呀哦哟呢吧吗嘛啊哈喽嗨了的好哒！？][~～]{1,9})/gm
/** Faces made of marks: ^_^, (≧▽≦), T_T. */
const FACE = /(?=[(（^T>≧∩°￣])[(（]?(?:\^_+\^|T_+T|>_+<|≧[▽∇]≦|∩_∩|°▽°|￣▽￣)[)）]?/g

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
    tone: say(
      ['句末的“{found}”是聊天用的语气', '公文和简报的句末不用波浪号。', '删去。'],
      ['“{found}” at the end is a tone of chats', 'Official text has none.', 'Delete it.'],
    ),
  },
  check({ whole, report }) {
    const faces: RegExp[] = []
    if (PICTURE.test(whole.masked)) faces.push(EMOJI)
    if (FEATURE.test(whole.masked)) faces.push(FACE)
    for (const pattern of faces)
      for (const { span, found } of search(whole, pattern))
        report('emoji', span, { data: { found }, fix: put('suggestion', span, '') })
    // At the end of a title it is another rule's matter.
    for (const { span, found, text } of search(whole, TONE))
      if (text.role === 'prose') report('tone', span, { data: { found }, fix: put('safe', span, '') })
  },
})
