import type { BlockId } from '../../model/issue.ts'
import type { Page, Run } from '../../model/page.ts'
import type { Box } from './structure.ts'

/** A rectangle on a page that leads to a block. */
export interface PageLink extends Box {
  readonly target: BlockId
  /** The runs that it covers, from left to right. */
  readonly runs: readonly Run[]
}

/** The links of a page: one for each line of a contents entry, as wide as its words. */
export function linksOf({ items }: Page): readonly PageLink[] {
  const lines = new Map<string, { readonly target: BlockId; readonly runs: Run[] }>()
  for (const item of items) {
    if (item.type !== 'run' || item.link === undefined) continue
    const key = `${item.y} ${item.link}`
    const line = lines.get(key) ?? { target: item.link, runs: [] }
    lines.set(key, line)
    line.runs.push(item)
  }
  return [...lines.values()].map(({ target, runs }) => {
    const left = Math.min(...runs.map(({ x }) => x))
    const right = Math.max(...runs.map(({ x, advances }) => x + advances.reduce((sum, one) => sum + one, 0)))
    const size = Math.max(...runs.map((run) => run.size))
    const y = Math.min(...runs.map((run) => run.y))
    return { x: left, y: y - size, width: right - left, height: size * 1.3, target, runs }
  })
}
