import { titleText } from '../../../model/visit.ts'
import { defineRule } from '../../rule.ts'
import { holdsHint, storiesOf } from '../../stories.ts'

/** Parts that open an issue's text. Text below a 【heading】 is spoken of by the parser. */
const TEXT: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'minor-heading',
  'editors-note',
  'article',
  'section',
])

export const articlesTitled = defineRule({
  id: 'articles/titled',
  title: { zh: '文章有题目', en: 'Articles have titles' },
  severity: 'error',
  milder: { loose: 'warning', 'behind-note': 'info' },
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    empty: {
      zh: {
        message: '这里的题目是空的',
        reason: '没有题目的文章进不了目录，也没法引用。',
        help: '在 # 后面写上题目，或删去这一行。',
      },
      en: {
        message: 'This title is empty',
        reason: 'An article without a title can neither be listed nor cited.',
        help: 'Write the title behind #, or delete the line.',
      },
    },
    'behind-note': {
      zh: {
        message: '这一段不算在编者按里',
        reason: '编者按只到一段为止；续接的段落以“> ”开头。',
        help: '是编者按的，在段首加“> ”；是文章的，在前面加一行“# 题目”。',
      },
      en: {
        message: 'This paragraph is not part of the editor’s note',
        reason: 'A note has one paragraph; those that go on with it begin with “> ”.',
        help: 'Put “> ” before it, or a line “# title” above it.',
      },
    },
    loose: {
      zh: {
        message: '正文前面没有题目',
        reason: '题目以“# ”开头；没有题目的段落不属于任何一篇文章。',
        help: '在文章前加一行“# 题目”。',
      },
      en: {
        message: 'Text without a title above it',
        reason: 'A title begins with “# ”; paragraphs without one belong to no article.',
        help: 'Add a line “# title” above the text.',
      },
    },
  },
  check({ bulletin, report }) {
    const loose = bulletin.parts.find((part) => TEXT.has(part.type))
    if (loose?.type === 'paragraph' || loose?.type === 'heading') report('loose', loose.span)
    if (loose?.type === 'editors-note') {
      const next = bulletin.parts[bulletin.parts.indexOf(loose) + 1]
      if (next?.type === 'paragraph') report('behind-note', next.span)
    }
    for (const { node, span, blocks } of storiesOf(bulletin.issue)) {
      if (node.type !== 'article' || titleText(node).trim() !== '') continue
      if (blocks.length > 0 || !holdsHint(node.children)) report('empty', span)
    }
  },
})
