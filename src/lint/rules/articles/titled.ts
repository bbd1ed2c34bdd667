import { titleText } from '../../../model/visit.ts'
import { defineRule } from '../../rule.ts'
import { storiesOf } from '../../stories.ts'

export const articlesTitled = defineRule({
  id: 'articles/titled',
  title: { zh: '文章有题目', en: 'Articles have titles' },
  severity: 'error',
  milder: { loose: 'warning' },
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
    const loose = bulletin.parts.find((part) => part.type === 'paragraph' || part.type === 'heading')
    if (loose !== undefined) report('loose', loose.span)
    for (const { node, span } of storiesOf(bulletin.issue)) {
      if (node.type !== 'article' || titleText(node).trim() !== '') continue
      const hinted = node.children.some((child) => child.type === 'remark' && child.kind === 'hint')
      if (!hinted) report('empty', span)
    }
  },
})
