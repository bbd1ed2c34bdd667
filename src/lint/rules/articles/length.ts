import { withoutSpaces } from '../../../base/chars.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief } from '../../scan.ts'
import { storiesOf, storyText } from '../../stories.ts'

/** How many characters a brief and a title may have. */
const BRIEF = 400
const TITLE = 40

export const articlesLength = defineRule({
  id: 'articles/length',
  title: { zh: '简讯简短，题目不长', en: 'Briefs are brief, and titles short' },
  severity: 'info',
  on: 'strict',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    item: say(
      ['这一则简讯有{length}字', '简讯一般在四百字以内，长的另作一篇。', '删短，或改成文章。'],
      [
        'This brief has {length} characters',
        'A brief has some 400 at most.',
        'Shorten it, or make it an article.',
      ],
    ),
    title: say(
      ['题目“{found}”有{length}字', '题目太长要排三四行，目录里也放不下。', '删短，或把一部分改成副题。'],
      [
        'The title “{found}” has {length} characters',
        'It takes three lines and more.',
        'Shorten it, or make a part of it a subtitle.',
      ],
    ),
  },
  check({ bulletin, report }) {
    for (const story of storiesOf(bulletin.issue)) {
      const { kind, name, span } = story
      if (kind === 'item') {
        const { length } = withoutSpaces(storyText(story))
        if (length > BRIEF) report('item', span, { data: { length } })
      } else {
        const { length } = withoutSpaces(name)
        if (length > TITLE) report('title', span, { data: { found: brief(name), length } })
      }
    }
  },
})
