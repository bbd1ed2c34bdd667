import { withoutSpaces } from '../../../base/chars.ts'
import { editDistance } from '../../../base/edit-distance.ts'
import { defineRule } from '../../rule.ts'
import { storiesOf } from '../../stories.ts'

/** Words around the name of a source: （转自《…》）, （…供稿）. */
const AROUND = /^(?:转自|转载自?|摘自|选自|原载|来源[：:]|供稿[：:])|(?:供稿|来稿|报送)$/gu

export const wordsSourcesKnown = defineRule({
  id: 'words/sources-known',
  title: { zh: '来源用名单上的名称', en: 'Sources are named as listed' },
  severity: 'info',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    near: {
      zh: {
        message: '来源“{source}”不在名单上，是否指“{name}”？',
        help: '同一个单位每期用同一个名称；新的单位写进 words 里的 sources。',
      },
      en: {
        message: 'The source “{source}” is not listed; is it “{name}”?',
        help: 'Use one name for a unit, or add it to sources under words/.',
      },
    },
    unknown: {
      zh: { message: '来源“{source}”不在名单上', help: '核对名称；新的单位写进 words 里的 sources。' },
      en: {
        message: 'The source “{source}” is not listed',
        help: 'Check it, or add it to sources under words/.',
      },
    },
  },
  check({ bulletin, words, report }) {
    if (words.sources.length === 0) return
    const known = [
      ...words.sources,
      ...words.organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    ]
    const { text } = bulletin.source
    const spans = storiesOf(bulletin.issue).flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('attributions' in block ? block.attributions : [])),
    )
    for (const span of spans) {
      const inner = withoutSpaces(text.slice(span.start + 1, span.end - 1))
        .replace(AROUND, '')
        .replace(/[《》]/gu, '')
      for (const source of inner.split(/[、，]/u)) {
        // A longer one names a person or a date beside the unit.
        if (source === '' || known.some((name) => source.startsWith(name))) continue
        const name = nearest(source, known)
        report(name === undefined ? 'unknown' : 'near', span, { data: { source, name: name ?? '' } })
      }
    }
  },
})

function nearest(source: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(source.length / 3))
  return known
    .map((name) => ({ name, distance: editDistance(source, name) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)[0]?.name
}
