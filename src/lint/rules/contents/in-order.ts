import { inFile } from '../../../base/diagnostic.ts'
import { defineRule } from '../../rule.ts'

export const contentsInOrder = defineRule({
  id: 'contents/in-order',
  title: { zh: '目录与正文次序相同', en: 'The contents follow the order of the text' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    moved: {
      zh: {
        message: '目录第{position}条“{entry}”的次序与正文不同',
        reason: '目录按正文的先后排列；次序不同，多半是调换文章后忘了改目录。',
        help: '调整目录或文章的次序。',
      },
      en: {
        message: 'Contents entry {position}, “{entry}”, stands in another order than the text',
        reason: 'The contents follow the text; mostly articles were moved and the contents forgotten.',
        help: 'Move the entry or the article.',
      },
    },
    title: { zh: { message: '正文题目在这里' }, en: { message: 'The title stands here' } },
  },
  check({ bulletin, report }) {
    const { contents } = bulletin
    if (contents === undefined || contents.generated) return
    const placed = contents.entries.flatMap(({ title, target, place }, i) =>
      target !== undefined && place !== undefined && inFile(target.place)
        ? [{ title, target, place, position: i + 1, at: target.place.span.start }]
        : [],
    )
    const inOrder = longestRising(placed.map(({ at }) => at))
    for (const [i, { title, target, place, position }] of placed.entries()) {
      if (inOrder.has(i)) continue
      report('moved', place, {
        data: { position, entry: title },
        related: [{ place: target.place, messageId: 'title', data: {} }],
      })
    }
  },
})

/**
 * The indexes of a longest rising subsequence: what may stay, so that as few entries as possible are called moved. Patience
 * sorting, n log n.
 */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  /** The index of the smallest value that ends a rising run of each length. */
  const ends: number[] = []
  const from: (number | undefined)[] = []
  for (const [i, value] of values.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    from[i] = ends[low - 1]
    ends[low] = i
  }
  const kept = new Set<number>()
  for (let i = ends.at(-1); i !== undefined; i = from[i]) kept.add(i)
  return kept
}
