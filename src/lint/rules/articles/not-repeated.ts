import type { EarlierArticle } from '../../input.ts'
import { defineRule } from '../../rule.ts'
import { likeness, type Sketch, sketch } from '../../sketch.ts'
import { storiesOf, storyText } from '../../stories.ts'

/** From here on it is the same text; below, down to the next figure, a text that was used again in part. */
const SAME = 0.7
const SIMILAR = 0.4
/** Shorter texts are alike by chance. */
const LEAST = 40

/** Sketches of earlier articles, kept as long as the articles are: many issues are compared with the same ones. */
const sketches = new WeakMap<EarlierArticle, Sketch>()

export const articlesNotRepeated = defineRule({
  id: 'articles/not-repeated',
  title: { zh: '文章没有在往期登过', en: 'No article was printed before' },
  severity: 'warning',
  milder: { similar: 'info' },
  fix: 'none',
  scope: 'series',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    same: {
      zh: {
        message: '“{name}”在{issue}登过（相同{percent}%）',
        reason: '同一篇稿子登两次，多半是忘了已经用过。',
        help: '换一篇；确要重登时，用 // 不查 注明理由。',
      },
      en: {
        message: '“{name}” was printed in {issue} ({percent}% the same)',
        reason: 'A text that is printed twice was mostly forgotten to be used already.',
        help: 'Take another, or silence the rule with a reason if it is meant.',
      },
    },
    similar: {
      zh: {
        message: '“{name}”与{issue}的“{title}”有{percent}%相同',
        reason: '后续报道和连载会有相同的段落；也可能是旧稿改写。',
        help: '看一遍是否重复。',
      },
      en: {
        message: '“{name}” shares {percent}% with “{title}” of {issue}',
        reason: 'Follow-ups share passages; it may also be an old text rewritten.',
        help: 'Look whether it repeats.',
      },
    },
    earlier: { zh: { message: '往期在这里' }, en: { message: 'The earlier issue' } },
  },
  check({ bulletin, earlier, report }) {
    for (const story of storiesOf(bulletin.issue)) {
      const text = storyText(story)
      if (text.length < LEAST) continue
      const own = sketch(text)
      let best: EarlierArticle | undefined
      let most = SIMILAR
      for (const other of earlier()) {
        if (other.text.length < LEAST || other.file === bulletin.source.file) continue
        const one = likeness(own, sketchOf(other))
        if (one < most) continue
        most = one
        best = other
      }
      if (best === undefined) continue
      const { issue, title, file } = best
      report(most >= SAME ? 'same' : 'similar', story.span, {
        data: {
          name: story.name,
          issue,
          title: title === '' ? '简讯' : title,
          percent: Math.round(most * 100),
        },
        related: [{ place: { file, span: { start: 0, end: 0 } }, messageId: 'earlier', data: {} }],
      })
    }
  },
})

function sketchOf(article: EarlierArticle): Sketch {
  const known = sketches.get(article)
  if (known !== undefined) return known
  const made = sketch(article.text)
  sketches.set(article, made)
  return made
}
