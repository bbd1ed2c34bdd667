import type { Span } from '../base/span.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { BlockId } from '../model/issue.ts'
import type { Page, Pages, Run } from '../model/page.ts'
import { walk } from '../model/visit.ts'
import type { PageSpot } from './page-rule.ts'

/** One line as it stands on a page: its runs from left to right. */
export interface PrintedLine {
  readonly page: number
  /** Of the type area; undefined outside the grid (imprint). */
  readonly row: number | undefined
  readonly runs: readonly [Run, ...Run[]]
  readonly text: string
  /** The next line goes on with the same paragraph. */
  readonly continues: boolean
}

/** The lines of all pages in print order; page numbers are left out. */
export function printedLines({ pages }: Pages): readonly PrintedLine[] {
  const lines: { page: number; runs: [Run, ...Run[]] }[] = []
  for (const { number, items } of pages) {
    for (const item of items) {
      if (item.type !== 'run' || item.role === 'pageNumber') continue
      const last = lines.at(-1)
      if (item.startsLine || last === undefined) lines.push({ page: number, runs: [item] })
      else last.runs.push(item)
    }
  }
  return lines.map(({ page, runs }) => ({
    page,
    runs,
    row: runs[0].row,
    text: runs.map(({ text }) => text).join(''),
    continues: runs.some(({ continues }) => continues),
  }))
}

/** The lowest row of a page on which words stand; 1 on a page without any. */
export function lastRow(page: Page): number {
  return rowAbove(page, Number.POSITIVE_INFINITY)
}

/** The lowest row of words above a height of the page; 1 where there is none. */
export function rowAbove({ items }: Page, y: number): number {
  return items.reduce(
    (last, item) => (item.type === 'run' && item.y < y ? Math.max(last, item.row ?? 1) : last),
    1,
  )
}

/** Where printed lines stand: their row, and the words of the issue where these are known. */
export function spotFinder({ issue }: Bulletin, { pages }: Pages): (line: PrintedLine) => PageSpot {
  const starts = new Map<BlockId, number>()
  walk(issue, (node) => {
    if ('id' in node) starts.set(node.id, node.span.start)
    if (node.type === 'article') starts.set(node.title.id, node.title.span.start)
  })
  return ({ page, row, runs }) => {
    const found = pages.find(({ number }) => number === page)
    return { page, row: row ?? (found === undefined ? 1 : lastRow(found)), span: spanOf(runs) }
  }

  function spanOf(runs: readonly Run[]): Span | undefined {
    const spans = runs.flatMap(({ block, offset, text }) => {
      const start = block === undefined ? undefined : starts.get(block)
      if (start === undefined || offset === undefined) return []
      return [{ start: start + offset, end: start + offset + text.length }]
    })
    const [first] = spans
    const last = spans.at(-1)
    return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
  }
}
