import { defineRule } from '../../rule.ts'

export const contentsMatchesTitles = defineRule({
  id: 'contents/matches-titles',
  title: { zh: '目录与正文题目一致', en: 'Contents entries match the titles' },
  severity: 'warning',
  milder: { spacing: 'info' },
  fix: 'suggestion',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    different: {
      zh: {
        message: '目录第{position}条与正文题目不一致：正文作“{title}”',
        reason: '读者按目录找文章，两处不一样会被当作编校差错。',
        help: '改成与正文题目相同；有意缩短时，在题目下写“目录题：{entry}”。',
      },
      en: {
        message: 'Contents entry {position} differs from its title: “{title}”',
        reason: 'Readers find articles by the contents; a difference reads as an editing slip.',
        help: 'Use the words of the title, or write 目录题：{entry} under the title if the shorter form is meant.',
      },
    },
    spacing: {
      zh: {
        message: '目录第{position}条与正文题目只差空格：正文作“{title}”',
        reason: '题目里的空格是停顿，目录里可以不空；两处统一更整齐。',
        help: '不必改；要统一时照正文题目改。',
      },
      en: {
        message: 'Contents entry {position} differs from its title only in spaces: “{title}”',
        reason: 'A space in a title is a pause, and the contents may go without it.',
        help: 'Nothing needs to be done; copy the title if both should look alike.',
      },
    },
    title: {
      zh: { message: '正文题目在这里' },
      en: { message: 'The title stands here' },
    },
  },
  check({ bulletin, report }) {
    for (const [i, { title: entry, target, likeness, place }] of (
      bulletin.contents?.entries ?? []
    ).entries()) {
      if (target === undefined || place === undefined) continue
      if (likeness !== 'different' && likeness !== 'spacing') continue
      report(likeness, place, {
        data: { position: i + 1, entry, title: target.title },
        related: [{ place: target.place, messageId: 'title', data: {} }],
        fix: { safety: 'suggestion', edits: [{ span: place.span, text: target.title }] },
      })
    }
  },
})
