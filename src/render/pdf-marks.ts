import type { Bulletin } from '../model/bulletin.ts'
import type { BlockId } from '../model/issue.ts'
import type { Anchor, Page, Pages, Run } from '../model/page.ts'
import { titleText } from '../model/visit.ts'

/** An entry of the outline: where it leads and what stands below it. */
export interface Mark {
  readonly text: string
  readonly anchor: Anchor
  readonly children: readonly Mark[]
}

/** The outline of an issue: titles and sections in print order, the articles of a section below it. */
export function outlineOf({ issue }: Bulletin, { anchors }: Pages): readonly Mark[] {
  const mark = (id: BlockId, text: string, children: readonly Mark[] = []): readonly Mark[] => {
    const anchor = anchors.get(id)
    const words = text.replace(/\s+/gu, ' ').trim()
    return anchor === undefined || words === '' ? children : [{ text: words, anchor, children }]
  }
  return issue.children.flatMap((child) => {
    if (child.type === 'article') return mark(child.id, titleText(child))
    if (child.type !== 'section') return []
    const below = child.children.flatMap((inner) =>
      inner.type === 'article' ? mark(inner.id, titleText(inner)) : [],
    )
    return mark(child.id, child.label.text, below)
  })
}

/** A rectangle on a page that leads to a block. */
export interface PageLink {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly target: BlockId
}

/** The links of a page: one for each line of a contents entry, as wide as its words. */
export function linksOf({ items }: Page): readonly PageLink[] {
  const lines = new Map<string, Run[]>()
  for (const item of items) {
    if (item.type !== 'run' || item.link === undefined) continue
    const key = `${item.y} ${item.link}`
    lines.set(key, [...(lines.get(key) ?? []), item])
  }
  return [...lines.values()].flatMap((runs): readonly PageLink[] => {
    const [first] = runs
    if (first?.link === undefined) return []
    const left = Math.min(...runs.map(({ x }) => x))
    const right = Math.max(...runs.map(({ x, advances }) => x + advances.reduce((sum, one) => sum + one, 0)))
    return [
      {
        x: left,
        y: first.y - first.size,
        width: right - left,
        height: first.size * 1.3,
        target: first.link,
      },
    ]
  })
}
