import { withoutSpaces } from '../../../base/chars.ts'
import { defineRule } from '../../rule.ts'
import { likeness, sketch } from '../../sketch.ts'
import { storiesOf, storyText } from '../../stories.ts'

/** Shorter titles recur: 召开座谈会. */
const LEAST = 10
/** From here on `articles/not-repeated` tells of it. */
const SIMILAR = 0.4

export const articlesTitlesNotReused = defineRule({
  id: 'articles/titles-not-reused',
  title: { zh: '题目没有在往期用过', en: 'No title was used in an earlier issue' },
  severity: 'info',
  fix: 'none',
  scope: 'series',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    used: {
      zh: {
        message: '“{title}”在{issue}做过题目，内容不同',
        reason: '每年都办的事，套用去年的稿子，题目里的年份、届次容易忘了改；查旧文也分不清。',
        help: '核对；固定栏目不必改。',
      },
      en: {
        message: '“{title}” was a title in {issue}, of another text',
        reason:
          'What is held each year is written from last year’s text, and the year in the title is forgotten.',
        help: 'Look; a standing column may keep its title.',
      },
    },
    earlier: { zh: { message: '往期在这里' }, en: { message: 'The earlier issue' } },
  },
  check({ bulletin, earlier, report }) {
    for (const story of storiesOf(bulletin.issue)) {
      const title = withoutSpaces(story.name)
      if (story.kind !== 'article' || title.length < LEAST) continue
      const head = title.charAt(0)
      // An archive holds thousands: most are told apart by their first character.
      const same = earlier().filter(
        (other) =>
          other.title.startsWith(head) &&
          other.file !== bulletin.source.file &&
          withoutSpaces(other.title) === title,
      )
      // A title of many issues is that of a column.
      const [one] = same
      if (one === undefined || same.length > 1) continue
      if (likeness(sketch(storyText(story)), sketch(one.text)) >= SIMILAR) continue
      const place = { file: one.file, span: { start: 0, end: 0 } }
      const related = [{ place, messageId: 'earlier', data: {} }]
      report('used', story.span, { data: { title: story.name, issue: one.issue }, related })
    }
  },
})
