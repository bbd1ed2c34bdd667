import type { BlockId } from '../../model/issue.ts'
import type { Page, Pages, Picture, Run } from '../../model/page.ts'

/** Two heights that differ by less are one, in points. */
const SAME = 0.6

/** What stands on the pages by what one asks for, made once: a long issue has thousands of runs and hundreds of titles. */
interface Index {
  readonly runsByRole: ReadonlyMap<string, readonly Run[]>
  readonly runsByBlock: ReadonlyMap<BlockId, readonly Run[]>
  readonly picturesByBlock: ReadonlyMap<BlockId, readonly Picture[]>
  readonly linesByBlock: ReadonlyMap<BlockId, readonly number[]>
}

const indexes = new WeakMap<Pages, Index>()

function indexOf(pages: Pages): Index {
  const known = indexes.get(pages)
  if (known !== undefined) return known
  const items = pages.pages.flatMap((page) => page.items)
  const runs = items.filter((item) => item.type === 'run')
  const index: Index = {
    runsByRole: grouped(runs, ({ role }) => role),
    runsByBlock: grouped(runs, ({ block = '' }) => block),
    picturesByBlock: grouped(
      items.filter((item) => item.type === 'picture'),
      ({ block = '' }) => block,
    ),
    linesByBlock: linesByBlock(pages),
  }
  indexes.set(pages, index)
  return index
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** The runs of a role in page order. */
export function runsOf(pages: Pages, role: string): readonly Run[] {
  return indexOf(pages).runsByRole.get(role) ?? []
}

/** The runs of a block in page order. */
export function runsOfBlock(pages: Pages, block: BlockId): readonly Run[] {
  return indexOf(pages).runsByBlock.get(block) ?? []
}

/** How many lines of each block stand on each of its pages. */
function linesByBlock({ pages }: Pages): ReadonlyMap<BlockId, readonly number[]> {
  const counts = new Map<BlockId, number[]>()
  for (const { items } of pages) {
    const lines = items.filter((item): item is Run => item.type === 'run' && item.startsLine)
    for (const [block, some] of grouped(lines, (run) => run.block ?? ''))
      counts.set(block, [...(counts.get(block) ?? []), some.length])
  }
  return counts
}

/** How many lines of a block stand on each of its pages. */
export function linesOfBlock(pages: Pages, block: BlockId): readonly number[] {
  return indexOf(pages).linesByBlock.get(block) ?? []
}

/** The pictures of a block as placed, in order. */
export function picturesOf(pages: Pages, block: BlockId): readonly Picture[] {
  return indexOf(pages).picturesByBlock.get(block) ?? []
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
  const runs = runsOfBlock(pages, block)
  const anchor = pages.anchors.get(block)
  const page = pages.pages.find(({ number }) => number === anchor?.page)
  const offsets = runs.flatMap(({ offset, startsLine }) =>
    startsLine && offset !== undefined ? [offset] : [],
  )
  const starts = [...new Set(offsets)]
  return {
    size: runs[0]?.size,
    edges: anchor === undefined || page === undefined ? [] : columnEdges(page, anchor.y),
    linesAt(start, end) {
      return Math.max(1, starts.filter((offset) => offset >= start && offset < end).length)
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
  const below = borders.filter(({ top }) => top >= y - SAME).sort((a, b) => a.top - b.top)
  const edges: number[] = []
  let reached = below[0]?.top ?? y
  for (const { x, top, bottom } of below) {
    if (top > reached + SAME) continue
    reached = Math.max(reached, bottom)
    if (edges.every((edge) => Math.abs(edge - x) > SAME)) edges.push(x)
  }
  return edges.sort((a, b) => a - b)
}
