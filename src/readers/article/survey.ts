import type { InputPlace } from '../../base/place.ts'
import { type Ordinal, readOrdinal } from '../shapes.ts'
import type { ArticleBlock, Remark } from './article.ts'

/** Says what ladder a text has, which of its ordinals do not follow, and which paragraphs open with a lead sentence. */
export function survey(blocks: readonly ArticleBlock[], place: InputPlace, remark: Remark): void {
  const ordinals: Ordinal[] = []
  const leads: string[] = []
  const counts = new Map<Ordinal['kind'], number>()
  let last: Ordinal | undefined
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const ordinal = readOrdinal(block.text)
    if (ordinal !== undefined) {
      const before = counts.get(ordinal.kind) ?? 0
      if (ordinal.value !== before + 1 && !(ordinal.value === 1))
        remark('ladder-gap', place, 'likely', { before: last?.text ?? '', after: ordinal.text })
      // A heading above begins the ones below it anew.
      if (last !== undefined && last.kind !== ordinal.kind && ordinal.value > 1)
        for (const kind of counts.keys())
          if (kind !== ordinal.kind && rank(kind) > rank(ordinal.kind)) counts.delete(kind)
      counts.set(ordinal.kind, ordinal.value)
      ordinals.push(ordinal)
      last = ordinal
    } else {
      const lead = /^([^。，；：！？]{4,16})。(?=\S{10})/u.exec(block.text)?.[1]
      if (lead !== undefined) leads.push(lead)
    }
  }
  const inside = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [...block.text.matchAll(/(?:^|[。；：])([一二三四五六七八九十]是)/gu)].map((match) => match[1] ?? '')
      : [],
  )
  const all = [...ordinals.map(({ text }) => text), ...inside]
  if (all.length > 0)
    remark('ladder', place, 'certain', { count: all.length, list: all.slice(0, 24).join(' ') })
  if (leads.length >= 3)
    remark('leads', place, 'certain', { count: leads.length, list: leads.slice(0, 8).join('、') })
}

function rank(kind: Ordinal['kind']): number {
  return ['han', 'bracketed-han', 'arabic', 'bracketed-arabic', 'circled'].indexOf(kind)
}
