/** One line of a paragraph: half-open indexes into its cells, trailing spaces included. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** What the breaker needs of a paragraph, one entry per character. */
export interface Breakable {
  /** In points, letter spacing included: the last character of a line keeps its own, as in Word. */
  readonly advances: readonly number[]
  /** Whether a line may begin here. */
  readonly breaks: readonly boolean[]
  /** Whether the character is a space, which hangs over the line's end and takes no room there. */
  readonly spaces: readonly boolean[]
}

/** Rounding of sums of advances must not decide a break. */
const SLACK = 0.001

/**
 * Breaks a paragraph greedily: each line takes what fits in its width, and what may not begin or end a line is pushed down
 * with its neighbours (no squeezing, no hanging). Where a line offers no break at all it is cut at the edge. `widthOf` gives
 * the room of a line by its index. Every line holds at least one character, so any width ends.
 */
export function breakLines(
  { advances, breaks, spaces }: Breakable,
  widthOf: (line: number) => number,
): readonly LineRange[] {
  const lines: LineRange[] = []
  const count = advances.length
  let start = 0
  while (start < count) {
    const limit = widthOf(lines.length) + SLACK
    let width = 0
    let last = start
    let i = start
    for (; i < count; i++) {
      if (i > start && breaks[i] === true) last = i
      const advance = advances[i] ?? 0
      if (width + advance > limit && spaces[i] !== true) break
      width += advance
    }
    const end = i === count ? count : last > start ? last : Math.max(i, start + 1)
    lines.push({ start, end })
    start = end
  }
  return lines
}
