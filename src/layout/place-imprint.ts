import type { PageItem } from '../model/page.ts'
import type { Context } from './context.ts'
import { type Flowed, flow } from './flow.ts'
import { type SetImprint, setImprint } from './imprint.ts'
import type { Stack } from './strip.ts'

/** Pages with the imprint on the last of them. */
export interface Placed extends Flowed {
  /** Pages, from 1, that carry no number: a blank one before the imprint's, and the imprint's then (GB/T 9704-2012 7.5). */
  readonly unnumbered: ReadonlySet<number>
  /** Blocks above which the blank rows were dropped, so that the imprint needs no page of its own. */
  readonly closed: ReadonlySet<string>
}

/** At most so many gaps are closed to make room for the imprint. */
const MOST_CLOSED = 8

/**
 * Flows the body and pins the imprint to the foot of the last page. Where it would stand alone on a page, blank rows are
 * dropped first, the last ones before those above. One that is taller than a page
 * is parted. Where the
 * template asks for it, the imprint's page is an even one: the back of a sheet.
 */
export function placeImprint(stacks: readonly Stack[], context: Context): Placed {
  const { area, template } = context
  const imprint = setImprint(context)
  const none = { unnumbered: new Set<number>(), closed: new Set<string>() }
  if (imprint.height === 0) return { ...flow(stacks, area), ...none }
  const flowed = flow(stacks, area)
  if (imprint.height > area.height) return { ...overPages(flowed, imprint, context), ...none }
  const tight = fits(flowed, imprint, context) ? undefined : tightened(stacks, flowed, imprint, context)
  const { pages, anchors, rows } = tight?.flowed ?? flowed
  const beside = fits({ pages, anchors, rows }, imprint, context)
  const text = pages.length
  const first = beside ? text : text + 1
  const page = template.imprint.evenPage && first % 2 === 1 ? first + 1 : first
  const blank = page - text > 1
  if (page > text && !template.imprint.evenPage) context.report({ type: 'imprint-alone', page })
  const foot = imprint.draw(area.bottom)
  const all: readonly (readonly PageItem[])[] = Array.from({ length: page }, (_, i) => [
    ...(pages[i] ?? []),
    ...(i === page - 1 ? foot : []),
  ])
  return {
    pages: all,
    anchors,
    rows,
    unnumbered: new Set(blank ? [page - 1, page] : []),
    closed: tight?.closed ?? none.closed,
  }
}

/** Fewer lines of an imprint than this are not begun below the text. */
const FEW_LINES = 3

/** Parts an imprint that is taller than the type area: below the text what finds room there, then page by page, the rest at the foot of the last. */
function overPages({ pages, anchors, rows }: Flowed, imprint: SetImprint, { area }: Context): Flowed {
  const perPage = Math.max(1, Math.floor(area.height / imprint.pitch + 0.001))
  const room = Math.floor((area.bottom - area.top - rows * area.pitch) / imprint.pitch)
  const first = room < FEW_LINES ? 0 : Math.min(room, imprint.lines - 1)
  const last = [...(pages.at(-1) ?? []), ...imprint.draw(area.bottom, 0, first)]
  const out: (readonly PageItem[])[] = [...pages.slice(0, -1), last]
  for (let from = first; from < imprint.lines; from += perPage)
    out.push(imprint.draw(area.bottom, from, Math.min(from + perPage, imprint.lines)))
  return { pages: out, anchors, rows }
}

function fits({ rows }: Flowed, imprint: SetImprint, { area }: Context): boolean {
  return area.top + rows * area.pitch <= area.bottom - imprint.height + 0.001
}

/** Closes gaps from the end until the imprint fits below the text; undefined when that does not help. */
function tightened(
  stacks: readonly Stack[],
  { pages }: Flowed,
  imprint: SetImprint,
  context: Context,
): { readonly flowed: Flowed; readonly closed: ReadonlySet<string> } | undefined {
  const closed = new Set<string>()
  let tight = [...stacks]
  // The first gap stays: the red rule lies in it.
  for (let i = stacks.length - 1; i > 1 && closed.size < MOST_CLOSED; i--) {
    const above = tight[i - 1]
    const below = tight[i]
    const block = below?.strips[0]?.anchors[0]
    if (above === undefined || below === undefined || block === undefined) continue
    if (Math.max(above.after, below.before) === 0) continue
    tight = tight.map((stack, at) =>
      at === i - 1 ? { ...stack, after: 0 } : at === i ? { ...stack, before: 0 } : stack,
    )
    closed.add(block)
    const flowed = flow(tight, context.area)
    if (flowed.pages.length <= pages.length && fits(flowed, imprint, context)) return { flowed, closed }
  }
  return undefined
}
