import { breaksBefore } from './break-class.ts'
import { breakCosts, type Display } from './break-cost.ts'
import { breakLines, type LineRange } from './break-lines.ts'
import { shapeCost } from './title-shape.ts'

/** One more line than needed costs this much, in squared 字. */
const EXTRA_LINE = 90

/** A break that Word would not take by itself costs this much where both must break alike. */
const UNLIKE_WORD = 200

/** One character alone on a line, among many lines. */
const LONE = 300

/** Beyond this many characters nobody looks at the balance any more. */
const LONGEST = 160

/** Up to so many lines every way to break is looked at, so that the whole shape counts. */
const FEW = 4

/** How display text may be broken. */
export interface BalanceOptions {
  /** In points. */
  readonly width: number
  /** Prefer breaks that a greedy breaker takes in a narrower column, as Word must: no line shorter than what the next could have given it. */
  readonly likeWord?: boolean
}

/**
 * Breaks display text into as few lines as fit, in a good shape, at the author's spaces first, then between words, never inside
 * 《》 or “” and never leaving one character alone where that can be helped. Ranges leave out a space at which a break is taken.
 */
export function balance(display: Display, { width, likeWord = false }: BalanceOptions): readonly LineRange[] {
  const { chars, advances } = display
  const total = advances.reduce((sum, advance) => sum + advance, 0)
  if (chars.length === 0) return []
  if (total <= width) return [{ start: 0, end: chars.length }]
  const search = searchOf(display, width, likeWord)
  const least = Math.ceil(total / width - 0.001)
  let best: Found | undefined
  for (let count = least; count <= least + 2 && chars.length <= LONGEST; count++) {
    const found = count <= FEW ? everyWay(count, search) : evenLines(count, search)
    if (found === undefined) continue
    const cost = found.cost + (count - least) * EXTRA_LINE
    if (best === undefined || cost < best.cost) best = { cost, lines: found.lines }
  }
  if (best !== undefined) return best.lines
  const breaks = breaksBefore(chars)
  return breakLines({ advances, breaks, spaces: chars.map(() => false) }, () => width)
}

interface Found {
  readonly cost: number
  readonly lines: readonly LineRange[]
}

interface Search {
  readonly cells: number
  /** The width of the whole in 字. */
  readonly whole: number
  readonly costs: readonly (number | undefined)[]
  /** The range of a line that ends before a cell: without the space at which the break is taken. */
  range(start: number, end: number): LineRange
  /** The width of a line in 字; undefined where it does not fit. */
  taken(line: LineRange): number | undefined
  /** What lines as a whole cost beside their breaks. */
  shape(lines: readonly LineRange[]): number
}

function searchOf(display: Display, width: number, likeWord: boolean): Search {
  const { advances, preferred } = display
  const sums = [0]
  for (const advance of advances) sums.push((sums.at(-1) ?? 0) + advance)
  const size = Math.max(...advances, 1)
  const room = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)
  const costs = breakCosts(display)
  const widthOf = ({ start, end }: LineRange): number => room(start, end) / size
  return {
    cells: advances.length,
    whole: room(0, advances.length) / size,
    costs,
    range: (start, end) => ({
      start,
      end: end < advances.length && preferred[end - 1] === true ? end - 1 : end,
    }),
    taken: (line) => (room(line.start, line.end) > width + 0.001 ? undefined : widthOf(line)),
    shape(lines) {
      const widths = lines.map(widthOf)
      const unlike = likeWord ? unlikeWord(lines, widths, costs, (from, to) => room(from, to) / size) : 0
      return shapeCost(widths) + unlike * UNLIKE_WORD
    },
  }
}

/** How many breaks a greedy breaker would not take in a column as wide as the widest line; the author's own breaks do not count. */
function unlikeWord(
  lines: readonly LineRange[],
  widths: readonly number[],
  costs: readonly (number | undefined)[],
  room: (from: number, to: number) => number,
): number {
  const column = Math.max(...widths)
  return lines.filter(({ end }, i) => {
    const next = lines[i + 1]
    // Where a space was dropped, the author asked for the break.
    if (next === undefined || next.start > end) return false
    let unit = next.start + 1
    while (unit < next.end && costs[unit] === undefined) unit++
    return (widths[i] ?? 0) + room(next.start, unit) <= column + 0.001
  }).length
}

/** The cheapest of all ways to part the cells into exactly `count` lines that fit. */
function everyWay(count: number, search: Search): Found | undefined {
  let best: Found | undefined
  const lines: LineRange[] = []
  const walk = (start: number, spent: number): void => {
    if (best !== undefined && spent >= best.cost) return
    if (lines.length === count - 1) {
      const last = search.range(start, search.cells)
      if (search.taken(last) === undefined) return
      const all = [...lines, last]
      const cost = spent + search.shape(all)
      if (best === undefined || cost < best.cost) best = { cost, lines: all }
      return
    }
    for (let end = start + 1; end < search.cells; end++) {
      const line = search.range(start, end)
      if (search.taken(line) === undefined) break
      const cost = search.costs[end]
      if (cost === undefined) continue
      lines.push(line)
      walk(end, spent + cost)
      lines.pop()
    }
  }
  walk(0, 0)
  return best
}

/** The cheapest way to part the cells into exactly `count` lines of about the same width, line by line: for many lines, where the shape as a whole cannot be searched. */
function evenLines(count: number, search: Search): Found | undefined {
  let steps = new Map<number, Found>([[0, { cost: 0, lines: [] }]])
  const mean = search.whole / count
  for (let line = 1; line <= count; line++) {
    const next = new Map<number, Found>()
    for (const [start, step] of steps) {
      for (let end = start + 1; end <= search.cells; end++) {
        const cost = end === search.cells ? 0 : search.costs[end]
        const range = search.range(start, end)
        const taken = search.taken(range)
        if (taken === undefined) break
        if (cost === undefined || (line === count) !== (end === search.cells)) continue
        const sum = step.cost + cost + (taken - mean) ** 2 + (taken < 2 ? LONE : 0)
        const known = next.get(end)
        if (known === undefined || sum < known.cost)
          next.set(end, { cost: sum, lines: [...step.lines, range] })
      }
    }
    steps = next
  }
  return steps.get(search.cells)
}
