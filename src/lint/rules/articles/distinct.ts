import { withoutSpaces } from '../../../base/chars.ts'
import { defineRule } from '../../rule.ts'
import { likeness, sketch } from '../../sketch.ts'
import { type Story, storiesOf, storyText } from '../../stories.ts'

/** A brief may tell a long article in short; from here on it is the same text. */
const SAME = 0.6
/** Shorter texts are alike by chance. */
const LEAST = 40
const HEAD = 8

export const articlesDistinct = defineRule({
  id: 'articles/distinct',
  title: { zh: '一期里没有登重的文章', en: 'No article stands twice in an issue' },
  severity: 'info',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    title: {
      zh: {
        message: '“{name}”与前面一篇的题目相同',
        reason: '两篇题目一样，目录里分不清，也可能是登重了。',
        help: '核对；确是两篇的，改一个题目。',
      },
      en: {
        message: '“{name}” is the title of an earlier article too',
        reason: 'The contents cannot tell them apart; or one text stands twice.',
        help: 'Look, and change one of the titles.',
      },
    },
    text: {
      zh: {
        message: '“{name}”与前面的“{other}”有{percent}%相同',
        reason: '同一篇稿子从两处收来，题目不同，容易登重。',
        help: '核对，只留一篇。',
      },
      en: {
        message: '“{name}” shares {percent}% with “{other}” above',
        reason: 'One text may come from two contributors under two titles.',
        help: 'Keep one of them.',
      },
    },
    before: { zh: { message: '前面一篇在这里' }, en: { message: 'The first one' } },
  },
  check({ bulletin, report }) {
    const stories = storiesOf(bulletin.issue)
    if (stories.length < 2) return
    const titles = new Map<string, Story>()
    const heads = new Map<string, Story>()
    for (const story of stories) {
      const text = storyText(story)
      const own = text.length < LEAST ? [] : headsOf(text)
      const near = nearest(own, heads)
      const alike = near === undefined ? 0 : likeness(sketch(text), sketch(storyText(near)))
      const title = story.kind === 'article' ? withoutSpaces(story.name) : ''
      const before = alike >= SAME ? near : titles.get(title)
      if (before !== undefined) {
        const place = { file: bulletin.source.file, span: before.span }
        const related = [{ place, messageId: 'before', data: {} }]
        const percent = Math.round(alike * 100)
        const data = { name: story.name, other: before.name, percent }
        report(alike >= SAME ? 'text' : 'title', story.span, { data, related })
      }
      if (title !== '' && !titles.has(title)) titles.set(title, story)
      for (const head of own) if (!heads.has(head)) heads.set(head, story)
    }
  },
})

/** The first words of the sentences of a text: two texts that share few of them need not be compared. */
function headsOf(text: string): readonly string[] {
  return text
    .split(/[。\n]/, 40)
    .filter((sentence) => sentence.length >= HEAD)
    .map((sentence) => sentence.slice(0, HEAD))
}

/** The story that more than a third of the sentences stand in already. */
function nearest(own: readonly string[], heads: ReadonlyMap<string, Story>): Story | undefined {
  const shared = new Map<Story, number>()
  for (const head of own) {
    const story = heads.get(head)
    if (story !== undefined) shared.set(story, (shared.get(story) ?? 0) + 1)
  }
  const [best] = [...shared].sort(([, a], [, b]) => b - a)
  return best !== undefined && best[1] > own.length / 3 ? best[0] : undefined
}
