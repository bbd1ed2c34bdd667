import type { Dictionary } from './dictionary.ts'
import type { Model } from './model.ts'

/** A word at a place of a run of 汉字. */
export interface Node {
  readonly start: number
  readonly end: number
  /** Its number, −1 for a character that no word holds. */
  readonly word: number
  /** The cost of the best way from the beginning up to and with this word. */
  forward: number
  /** The cost of the best way behind this word. */
  backward: number
  previous: Node | undefined
}

/** Every word of a run, by where it ends and begins. */
export interface Lattice {
  readonly text: string
  readonly ending: readonly (readonly Node[])[]
  readonly starting: readonly (readonly Node[])[]
  /** The cost of the best way through. */
  readonly best: number
}

/** The cost of a character that the dictionary does not have. */
export const UNKNOWN_COST = 18
const LONGEST = 4

/** All words of a run of 汉字 with the best ways to and from each. */
export function latticeOf(text: string, { ids }: Dictionary, model: Model): Lattice {
  const length = text.length
  const ending: Node[][] = Array.from({ length: length + 1 }, () => [])
  const starting: Node[][] = Array.from({ length: length + 1 }, () => [])
  for (let start = 0; start < length; start++)
    for (let size = 1; size <= LONGEST && start + size <= length; size++) {
      const word = ids.get(text.slice(start, start + size)) ?? -1
      if (word < 0 && size > 1) continue
      const node: Node = { start, end: start + size, word, forward: 0, backward: 0, previous: undefined }
      starting[start]?.push(node)
      ending[start + size]?.push(node)
    }
  for (const nodes of starting) for (const node of nodes) reach(node, ending[node.start] ?? [], model)
  for (let end = length - 1; end >= 0; end--)
    for (const node of ending[end] ?? []) node.backward = onward(node.word, starting[end] ?? [], model)
  const best = length === 0 ? 0 : Math.min(...(ending[length] ?? []).map(({ forward }) => forward))
  return { text, ending, starting, best }
}

/** The cost of a word behind the best of some others. */
export function arrive(word: number, before: readonly Node[], model: Model): number {
  if (before.length === 0) return stepCost(-1, word, model)
  let least = Number.POSITIVE_INFINITY
  for (const node of before) least = Math.min(least, node.forward + stepCost(node.word, word, model))
  return least
}

/** The cost of the best way on from a word. */
export function onward(word: number, next: readonly Node[], model: Model): number {
  if (next.length === 0) return 0
  let least = Number.POSITIVE_INFINITY
  for (const node of next) least = Math.min(least, stepCost(word, node.word, model) + node.backward)
  return least
}

/** The words of the best way. */
export function bestWay({ ending, text }: Lattice): readonly Node[] {
  let node = (ending[text.length] ?? []).reduce<Node | undefined>(
    (best, one) => (best === undefined || one.forward < best.forward ? one : best),
    undefined,
  )
  const way: Node[] = []
  for (; node !== undefined; node = node.previous) way.push(node)
  return way.reverse()
}

function reach(node: Node, before: readonly Node[], model: Model): void {
  if (before.length === 0) node.forward = stepCost(-1, node.word, model)
  else {
    node.forward = Number.POSITIVE_INFINITY
    for (const one of before) {
      const cost = one.forward + stepCost(one.word, node.word, model)
      if (cost >= node.forward) continue
      node.forward = cost
      node.previous = one
    }
  }
}

function stepCost(before: number, word: number, model: Model): number {
  return word < 0 ? UNKNOWN_COST : model.cost(before, word)
}
