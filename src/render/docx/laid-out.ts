import type { BlockId } from '../../model/issue.ts'
import type { Page, PageItem, Pages, Picture, Run } from '../../model/page.ts'

/** Two heights that differ by less are one, in points. */
const SAME = 0.6

/** Everything on the pages, in order. */
function itemsOf({ pages }: Pages): readonly PageItem[] {
  return pages.flatMap(({ items }) => items)
}

/** The runs of a role in page order. */
export function runsOf(pages: Pages, role: string): readonly Run[] {
  return itemsOf(pages).filter((item) => item.type === 'run' && item.role === role) as readonly Run[]
}

/** The pictures of a block as placed, in order. */
export function picturesOf(pages: Pages, block: BlockId): readonly Picture[] {
  return itemsOf(pages).filter(
    (item) => item.type === 'picture' && item.block === block,
  ) as readonly Picture[]
}

/** The pages, by number, that hold a role. */
export function pagesWith({ pages }: Pages, role: string): readonly Page[] {
  return pages.filter(({ items }) => items.some((item) => item.role === role))
}

/** The size in which a table's text was set and the edges of its columns from the left, in points. */
export interface LaidOutTable {
  readonly size: number | undefined
  readonly edges: readonly number[]
  /** Lines of the cell whose source begins at an offset in the table's text. */
  linesAt(start: number, end: number): number
}

/** What the layout made of a table; no edges where it is not on the pages. */
export function tableOf(pages: Pages, block: BlockId): LaidOutTable {
  const runs = itemsOf(pages).filter((item) => item.type === 'run' && item.block === block) as readonly Run[]
  const anchor = pages.anchors.get(block)
  const page = pages.pages.find(({ number }) => number === anchor?.page)
  return {
    size: runs[0]?.size,
    edges: anchor === undefined || page === undefined ? [] : columnEdges(page, anchor.y),
    linesAt(start, end) {
      const offsets = new Set<number>()
      for (const { offset, startsLine } of runs) {
        if (startsLine && offset !== undefined && offset >= start && offset < end) offsets.add(offset)
      }
      return Math.max(1, offsets.size)
    },
  }
}

/** Where the vertical borders of the table that begins at `y` stand, walking down from border to border. */
function columnEdges({ items }: Page, y: number): readonly number[] {
  const borders = items.flatMap((item) =>
    item.type === 'rule' && item.role === 'table' && item.height !== undefined
      ? [{ x: item.x, top: item.y, bottom: item.y + item.height }]
      : [],
  )
  const edges: number[] = []
  let reached = y
  for (const { x, top, bottom } of [...borders].sort((a, b) => a.top - b.top)) {
    if (top < y - SAME || top > reached + SAME) continue
    reached = Math.max(reached, bottom)
    if (edges.every((edge) => Math.abs(edge - x) > SAME)) edges.push(x)
  }
  return edges.sort((a, b) => a - b)
}
