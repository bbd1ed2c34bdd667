/** Two indexes that belong together: one into the old list, one into the new. */
export type Pair = readonly [number, number]

/** The largest table that is filled in to compare two stretches item by item. */
const MOST_CELLS = 4_000_000

/**
 * The items that two lists have in common, in order. Long lists are cut at items that stand once in both; what is still too long
 * to be compared is taken for different. Time and memory stay in bounds whatever the lists are.
 */
export function alignEqual(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = []
  compareRange(before, after, [0, before.length], [0, after.length], pairs)
  return pairs
}

function compareRange(
  a: readonly string[],
  b: readonly string[],
  [aFrom, aTo]: Pair,
  [bFrom, bTo]: Pair,
  out: Pair[],
): void {
  let head = 0
  while (aFrom + head < aTo && bFrom + head < bTo && a[aFrom + head] === b[bFrom + head]) {
    out.push([aFrom + head, bFrom + head])
    head++
  }
  let tail = 0
  while (aTo - tail > aFrom + head && bTo - tail > bFrom + head && a[aTo - tail - 1] === b[bTo - tail - 1])
    tail++
  const aRange: Pair = [aFrom + head, aTo - tail]
  const bRange: Pair = [bFrom + head, bTo - tail]
  if (aRange[0] < aRange[1] && bRange[0] < bRange[1]) {
    const anchors = uniqueAnchors(a, b, aRange, bRange)
    if (anchors.length > 0) between(a, b, aRange, bRange, anchors, out)
    else if ((aRange[1] - aRange[0]) * (bRange[1] - bRange[0]) <= MOST_CELLS)
      subsequence(a, b, aRange, bRange, out)
  }
  for (let i = tail; i > 0; i--) out.push([aTo - i, bTo - i])
}

function between(
  a: readonly string[],
  b: readonly string[],
  aRange: Pair,
  bRange: Pair,
  anchors: readonly Pair[],
  out: Pair[],
): void {
  let [i, j] = [aRange[0], bRange[0]]
  for (const [x, y] of anchors) {
    compareRange(a, b, [i, x], [j, y], out)
    out.push([x, y])
    ;[i, j] = [x + 1, y + 1]
  }
  compareRange(a, b, [i, aRange[1]], [j, bRange[1]], out)
}

/** Items that stand once in both stretches, as many as keep their order. */
function uniqueAnchors(
  a: readonly string[],
  b: readonly string[],
  [aFrom, aTo]: Pair,
  [bFrom, bTo]: Pair,
): readonly Pair[] {
  const inA = placesOf(a, aFrom, aTo)
  const inB = placesOf(b, bFrom, bTo)
  const pairs: Pair[] = []
  for (const [item, i] of inA) {
    const j = inB.get(item)
    if (i !== undefined && j !== undefined) pairs.push([i, j])
  }
  return increasing(pairs)
}

/** Where items stand; undefined for one that stands there more than once. */
function placesOf(
  list: readonly string[],
  from: number,
  to: number,
): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>()
  for (let i = from; i < to; i++) {
    const item = list[i] ?? ''
    places.set(item, places.has(item) ? undefined : i)
  }
  return places
}

/** The longest part of the pairs, sorted by their first, in which the second grows as well. */
function increasing(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = []
  const before = new Array<number | undefined>(pairs.length)
  for (const [i, pair] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    before[i] = low === 0 ? undefined : ends[low - 1]
    ends[low] = i
  }
  const out: Pair[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = pairs[at]
    if (pair !== undefined) out.unshift(pair)
  }
  return out
}

function subsequence(
  a: readonly string[],
  b: readonly string[],
  [aFrom, aTo]: Pair,
  [bFrom, bTo]: Pair,
  out: Pair[],
): void {
  const width = bTo - bFrom + 1
  const best = new Uint32Array((aTo - aFrom + 1) * width)
  const at = (i: number, j: number): number => best[(i - aFrom) * width + (j - bFrom)] ?? 0
  for (let i = aTo - 1; i >= aFrom; i--)
    for (let j = bTo - 1; j >= bFrom; j--)
      best[(i - aFrom) * width + (j - bFrom)] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  let [i, j] = [aFrom, bFrom]
  while (i < aTo && j < bTo) {
    if (a[i] === b[j]) out.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
}
