import type { Anchor, PageItem } from '../model/page.ts'
import type { Area } from './context.ts'
import { rowsOf, type Spot, type Stack, type Strip } from './strip.ts'

/** Strips placed on pages. */
export interface Flowed {
  /** Items page by page. */
  readonly pages: readonly (readonly PageItem[])[]
  readonly anchors: ReadonlyMap<string, Anchor>
  /** Rows taken on the last page. */
  readonly rows: number
}

type Step =
  | { readonly gap: number; readonly keep: boolean }
  | {
      readonly strip: Strip
      readonly keep: boolean
      readonly newPage: boolean
      /** The stack that begins here, and what it would be in fewer rows. */
      readonly stack: Stack | undefined
    }

/**
 * Places stacks on pages of whole rows. Between two stacks stand as many blank rows as the one above or the one below asks
 * for, whichever is more; blank rows vanish at the top of a page. Strips that keep with the next move together; a chain
 * taller than a page is broken where it must.
 */
export function flow(stacks: readonly Stack[], area: Area): Flowed {
  const pages: PageItem[][] = [[]]
  const anchors = new Map<string, Anchor>()
  let row = 0
  const put = (strip: Strip): void => {
    const spot: Spot = { page: pages.length, row: Math.floor(row) + 1, top: area.top + row * area.pitch }
    pages.at(-1)?.push(...strip.draw(spot))
    for (const block of strip.anchors) {
      if (!anchors.has(block)) anchors.set(block, { page: spot.page, row: spot.row, y: spot.top })
    }
    row += strip.rows
  }
  const steps = stepsOf(stacks)
  let placed = 0
  for (const [i, step] of steps.entries()) {
    if (i < placed) continue
    if ('gap' in step) {
      if (row > 0) row += step.gap
      continue
    }
    const { strip } = step
    const chain = chainRows(steps, i, area.rows)
    const over = row + (chain <= area.rows ? chain : strip.rows) > area.rows + 0.001
    const smaller = over && row > 0 ? smallerStack(step.stack, area.rows - row, chain) : undefined
    if (step.stack !== undefined && smaller !== undefined) {
      for (const part of smaller.strips) put(part)
      placed = i + step.stack.strips.length
      continue
    }
    if ((over || step.newPage) && row > 0) {
      pages.push([])
      row = 0
      if (strip.repeat !== undefined && strip.repeat.rows + strip.rows <= area.rows) put(strip.repeat)
    }
    put(strip)
  }
  return { pages, anchors, rows: Math.min(row, area.rows) }
}

/** A stack made smaller for the rows that are left, those of what must stay with it taken off. */
function smallerStack(stack: Stack | undefined, rows: number, chain: number): Stack | undefined {
  return stack?.within?.(rows - Math.max(0, chain - rowsOf(stack.strips)))
}

function stepsOf(stacks: readonly Stack[]): readonly Step[] {
  const steps: Step[] = []
  let after = 0
  let keep = false
  for (const stack of stacks) {
    if (stack.strips.length === 0) continue
    const gap = steps.length === 0 || stack.newPage === true ? 0 : Math.max(after, stack.before)
    if (gap > 0) steps.push({ gap, keep })
    const count = stack.strips.length
    for (const [i, strip] of stack.strips.entries()) {
      // Two lines stay with a heading, so the first of them stays with the second.
      const second = keep && i === 0 && count > 1
      steps.push({
        strip,
        keep: strip.keep || second || (stack.keepNext && i === count - 1),
        newPage: stack.newPage === true && i === 0,
        stack: i === 0 ? stack : undefined,
      })
    }
    after = stack.after
    keep = stack.keepNext
  }
  return steps
}

/** The rows from a step to the end of the chain that must stay together; stops counting beyond a page. */
function chainRows(steps: readonly Step[], from: number, most: number): number {
  let rows = 0
  for (let i = from; i < steps.length && rows <= most; i++) {
    const step = steps[i]
    if (step === undefined) break
    rows += 'gap' in step ? step.gap : step.strip.rows
    if (!step.keep) break
  }
  return rows
}
