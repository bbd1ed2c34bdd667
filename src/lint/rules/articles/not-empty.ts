import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief } from '../../scan.ts'
import { holdsHint, isBegun, storiesOf } from '../../stories.ts'

export const articlesNotEmpty = defineRule({
  id: 'articles/not-empty',
  title: { zh: '题目下有正文', en: 'Articles have a body' },
  severity: 'error',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    article: say(
      ['“{title}”只有题目，没有正文', '题目下面什么也没有，会印出一个空题目。', '补上正文，或删去题目。'],
      [
        '“{title}” has a title and no body',
        'The title would be printed alone.',
        'Add the body, or delete the title.',
      ],
    ),
    nothing: say(
      ['这里没有题目，也没有正文', '会印出一个空题目。', '写上题目和正文，或删去这一行。'],
      ['Neither a title nor a body', 'An empty title would be printed.', 'Write both, or delete the line.'],
    ),
    item: say(
      ['这一条只有标记，没有文字', '会印出一个空的标记。', '补上文字，或删去标记。'],
      [
        'This item has a marker and no words',
        'The marker would be printed alone.',
        'Add the words, or delete it.',
      ],
    ),
  },
  check({ bulletin, report }) {
    const begun = isBegun(bulletin.issue)
    for (const { kind, name, span, blocks, node } of storiesOf(bulletin.issue)) {
      const body = blocks.filter(({ type }) => type !== 'attribution' && type !== 'editors-note')
      if (body.length > 0 || (node.type === 'item' && node.runIn !== undefined)) continue
      // The scaffold's guidance is still there: source/no-hints-left speaks of this place already.
      const untitled = kind === 'article' && name === ''
      if (untitled && !begun && holdsHint(node.children)) continue
      report(untitled ? 'nothing' : kind, span, { data: { title: brief(name, 20) } })
    }
  },
})
