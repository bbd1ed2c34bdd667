/** What a shape costs, in squared 字 of unevenness. */
const COST = {
  /** All lines alike: GB/T 9704-2012 7.3.1 asks for a trapezoid or a diamond. */
  rectangle: 40,
  /** A line shorter than both its neighbours. */
  hourglass: 400,
  /** A step of more than so many 字 between two lines, for each 字 beyond, squared. */
  step: 6,
  /** One character alone. */
  single: 300,
} as const

/** Lines that differ by less than this many 字 look alike. */
const ALIKE = 0.75

/**
 * What the shape of display text costs by the widths of its lines in 字: as even as can be, but a trapezoid or a diamond, no
 * rectangle, no hourglass (GB/T 9704-2012 7.3.1).
 */
export function shapeCost(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length
  let cost = 0
  for (const [i, width] of widths.entries()) {
    cost += (width - mean) ** 2
    if (width < 2) cost += COST.single
    const before = widths[i - 1]
    const behind = widths[i + 1]
    if (before !== undefined) cost += Math.max(0, Math.abs(width - before) - COST.step) ** 2
    if (before !== undefined && behind !== undefined && isWaist(before, width, behind)) cost += COST.hourglass
  }
  return cost + (isRectangle(widths) ? COST.rectangle : 0)
}

function isWaist(before: number, width: number, behind: number): boolean {
  return width < before - ALIKE && width < behind - ALIKE
}

function isRectangle(widths: readonly number[]): boolean {
  return widths.length > 1 && Math.max(...widths) - Math.min(...widths) < ALIKE
}
