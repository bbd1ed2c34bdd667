import type { Bulletin } from '../../model/bulletin.ts'
import type { PageItem, Pages, Run } from '../../model/page.ts'
import { itemPaths } from './item-paths.ts'
import { type StandsIn, splitRun } from './split-run.ts'
import { type Element, type StructureTree, structureTree } from './structure.ts'

/** Items of one page in print order that share one tag. */
export interface TaggedPart {
  readonly mark:
    | { readonly type: 'artifact'; readonly kind: 'Pagination' | 'Layout' }
    | {
        readonly type: 'content'
        readonly tag: string
        readonly id: number
        /** The text of the part, where its characters stand too far apart or together to be read back. */
        readonly actual?: string
      }
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

/** What is asked about runs before they are tagged. */
export interface RunLooks {
  readonly standsIn: StandsIn
  /** Tells whether a run's characters stand too far apart or together to be read back. */
  looksParted(run: Run): boolean
}

/** Gives every item of the pages its tag, and makes the structure tree of the issue. */
export function tagPages(
  bulletin: Bulletin,
  { pages }: Pages,
  { standsIn, looksParted }: RunLooks,
): TaggedPages {
  const tree = structureTree()
  const links = new Map<Run, Element>()
  const pathOf = itemPaths(bulletin)
  let spans = 0
  const tagged = pages.map(({ items, number }) => {
    const parts: TaggedPart[] = []
    let ids = 0
    let open: Element | 'Pagination' | 'Layout' | undefined
    for (const item of items) {
      const path = pathOf(item)
      if (path.type === 'words') for (const one of path.before ?? []) tree.reach(one)
      const own = path.type === 'words' ? tree.reach(path.path) : path.kind
      if (typeof own !== 'string' && own.step.type === 'Link' && item.type === 'run') links.set(item, own)
      for (const { piece, actual } of item.type === 'run' ? splitRun(item, standsIn) : [{ piece: item }]) {
        const next =
          path.type === 'artifact' || actual === undefined
            ? own
            : tree.reach([...path.path, { key: `stand-in ${spans++}`, type: 'Span', actual }])
        const parted = typeof next !== 'string' && piece.type === 'run' && looksParted(piece)
        if (next !== open || parted) {
          if (typeof next !== 'string') next.children.push({ type: 'content', page: number, id: ids })
          const mark: TaggedPart['mark'] =
            typeof next === 'string'
              ? { type: 'artifact', kind: next }
              : { type: 'content', tag: next.step.type, id: ids++, ...(parted ? { actual: piece.text } : {}) }
          parts.push({ mark, items: [] })
        }
        parts.at(-1)?.items.push(piece)
        // What follows a run whose text is said beside it does not belong to that text.
        open = parted ? undefined : next
      }
    }
    return parts
  })
  return { tree, pages: tagged, links }
}
