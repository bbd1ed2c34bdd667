import type { LineRange } from '../break-lines.ts'
import { markOf } from './marks.ts'
import type { Measured } from './measured.ts'

/** A gap wider than this many em makes a line loose: between xeCJK's 0.08 of the line pitch and LuaTeX-ja's 0.05 em. */
export const LOOSE = 0.08

/** Rounding of sums must not decide a break. */
const SLACK = 0.001

/** What a paragraph costs: a loose line and a last line of one character weigh more than anything that evens lines out. */
const COST = { stretch: 40, squeeze: 25, loose: 4_000, single: 6_000, forced: 1_000_000 } as const

/**
 * Breaks a paragraph: each line takes what fits at rest; where that break is forbidden it is squeezed to hold the next
 * allowed one, else what cannot stand there goes to the next line. Only when this leaves a loose line or one character
 * alone on the last, the paragraph is broken anew as a whole, by the least cost.
 */
export function breakParagraph(
  text: Measured,
  widthOf: (line: number) => number,
  justified: boolean,
): readonly LineRange[] {
  const lines = greedy(text, widthOf)
  const [first] = lines
  if (lines.length < 2 || first === undefined) return lines
  const loose =
    justified &&
    lines.some(({ start, end }, i) => i < lines.length - 1 && text.looseness(start, end, widthOf(i)) > LOOSE)
  const last = lines.at(-1)
  if (!loose && !(last !== undefined && isSingle(text, last))) return lines
  return optimum(text, widthOf) ?? lines
}

function greedy(text: Measured, widthOf: (line: number) => number): readonly LineRange[] {
  const lines: LineRange[] = []
  const count = text.cells.length
  let start = 0
  while (start < count) {
    const width = widthOf(lines.length) + SLACK
    let rest = start + 1
    while (rest < count && text.natural(start, rest + 1) <= width) rest++
    let end = rest
    if (!mayEnd(text, rest)) {
      end = squeezed(text, start, rest, width) ?? pushed(text, start, rest) ?? rest
    }
    lines.push({ start, end })
    start = end
  }
  return lines
}

/** The first allowed end behind `rest` that a squeeze brings into the line. */
function squeezed(text: Measured, start: number, rest: number, width: number): number | undefined {
  for (let end = rest + 1; end <= text.cells.length; end++) {
    if (text.least(start, end) > width) return undefined
    if (mayEnd(text, end)) return end
  }
  return undefined
}

/** The last allowed end before `rest`. */
function pushed(text: Measured, start: number, rest: number): number | undefined {
  for (let end = rest - 1; end > start; end--) if (mayEnd(text, end)) return end
  return undefined
}

function mayEnd({ cells, breaks }: Measured, end: number): boolean {
  return end === cells.length || breaks[end] === true
}

/** True for a last line of a single character, its marks not counted. */
function isSingle({ cells }: Measured, { start, end }: LineRange): boolean {
  let counted = 0
  for (let i = start; i < end && counted < 2; i++) if (markOf(cells[i]?.char) === undefined) counted++
  return counted < 2
}

interface Step {
  readonly cost: number
  readonly start: number
  readonly line: number
}

/**
 * The cheapest way to break the paragraph. Only the first line's width differs from the others, so the best way to reach a
 * break does not depend on how many lines came before it.
 */
function optimum(text: Measured, widthOf: (line: number) => number): readonly LineRange[] | undefined {
  const count = text.cells.length
  const steps: (Step | undefined)[] = [{ cost: 0, start: -1, line: 0 }]
  for (let start = 0; start < count; start++) {
    const here = steps[start]
    if (here === undefined) continue
    const width = widthOf(here.line)
    let reached = false
    for (let end = start + 1; end <= count; end++) {
      if (text.least(start, end) > width + SLACK) {
        // A word wider than the line is cut at the edge.
        if (!reached)
          offer(steps, Math.max(start + 1, end - 1), { ...next(here, start), cost: here.cost + COST.forced })
        break
      }
      if (!mayEnd(text, end)) continue
      reached = true
      const cost = here.cost + lineCost(text, { start, end }, width)
      offer(steps, end, { ...next(here, start), cost })
    }
  }
  const lines: LineRange[] = []
  for (let end = count; end > 0; ) {
    const step = steps[end]
    if (step === undefined) return undefined
    lines.unshift({ start: step.start, end })
    end = step.start
  }
  return lines
}

function next(here: Step, start: number): Omit<Step, 'cost'> {
  return { start, line: here.line + 1 }
}

function offer(steps: (Step | undefined)[], end: number, step: Step): void {
  const known = steps[end]
  if (known === undefined || step.cost < known.cost) steps[end] = step
}

function lineCost(text: Measured, line: LineRange, width: number): number {
  const natural = text.natural(line.start, line.end)
  const gives = natural - text.least(line.start, line.end)
  const over = natural - width
  const squeeze = over > SLACK ? COST.squeeze * (over / Math.max(gives, SLACK)) ** 2 : 0
  if (line.end === text.cells.length) return squeeze + (isSingle(text, line) ? COST.single : 0)
  const loose = text.looseness(line.start, line.end, width) / LOOSE
  if (!Number.isFinite(loose)) return squeeze + COST.loose * 4
  return squeeze + COST.stretch * loose ** 2 + (loose > 1 ? COST.loose * loose : 0)
}
