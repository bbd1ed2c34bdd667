import type { Bulletin } from '../../model/bulletin.ts'
import type { PageItem, Pages, Run } from '../../model/page.ts'
import { itemPaths } from './item-paths.ts'
import { type Element, type StructureTree, structureTree } from './structure.ts'

/** Items of one page in print order that share one tag. */
export interface TaggedPart {
  readonly mark:
    | { readonly type: 'artifact'; readonly kind: 'Pagination' | 'Layout' }
    | { readonly type: 'content'; readonly tag: string; readonly id: number }
  readonly items: PageItem[]
}

/** The pages of an issue with what each piece of them is. */
export interface TaggedPages {
  readonly tree: StructureTree
  /** The parts of each page; every item stands in one of them, in the order of the page. */
  readonly pages: readonly (readonly TaggedPart[])[]
  /** The `Link` elements by their runs. */
  readonly links: ReadonlyMap<Run, Element>
}

/** Gives every item of the pages its tag, and makes the structure tree of the issue. */
export function tagPages(bulletin: Bulletin, { pages }: Pages): TaggedPages {
  const tree = structureTree()
  const links = new Map<Run, Element>()
  const pathOf = itemPaths(bulletin)
  const tagged = pages.map(({ items, number }) => {
    const parts: TaggedPart[] = []
    let ids = 0
    let open: Element | string | undefined
    for (const item of items) {
      const path = pathOf(item)
      if (path.type === 'words') for (const one of path.before ?? []) tree.reach(one)
      const next = path.type === 'words' ? tree.reach(path.path) : path.kind
      if (typeof next !== 'string' && next.step.type === 'Link' && item.type === 'run') links.set(item, next)
      if (next !== open) {
        if (typeof next !== 'string') next.children.push({ type: 'content', page: number, id: ids })
        const mark: TaggedPart['mark'] =
          path.type === 'artifact'
            ? { type: 'artifact', kind: path.kind }
            : { type: 'content', tag: path.path.at(-1)?.type ?? 'P', id: ids++ }
        parts.push({ mark, items: [] })
        open = next
      }
      parts.at(-1)?.items.push(item)
    }
    return parts
  })
  return { tree, pages: tagged, links }
}
