/** A table of words: what is wrong, and what is right instead. */
export type WordPairs = ReadonlyMap<string, string>

/** Reads `wrong right|wrong right`, on any number of lines. */
export function readPairs(table: string): WordPairs {
  const pairs = new Map<string, string>()
  for (const entry of table.split(/[|\n]/)) {
    const at = entry.indexOf(' ')
    if (at > 0) pairs.set(entry.slice(0, at), entry.slice(at + 1))
  }
  return pairs
}

/** A word of a table found in a text, and where. */
export interface WordFound {
  readonly at: number
  readonly word: string
  readonly right: string
}

/**
 * A search for the words of a table: at each pair of characters one look into a table of the pairs that words begin with, then
 * the words that begin so, the longest first. Matches do not overlap. Words have two characters or more.
 */
export function wordFinder(pairs: () => WordPairs): (text: string) => readonly WordFound[] {
  // Made when first asked for: a run that has its findings from the cache needs no table.
  let index: WordIndex | undefined
  return (text) => {
    index ??= indexOf(pairs())
    const { heads, byHead, words: rights } = index
    const found: WordFound[] = []
    let code = text.charCodeAt(0)
    for (let i = 0; i + 1 < text.length; i++) {
      const next = text.charCodeAt(i + 1)
      const may = heads[slotOf(code, next)] === 1
      code = next
      if (!may) continue
      const words = byHead.get(text.slice(i, i + 2))
      const word = words?.find((one) => text.startsWith(one, i))
      if (word === undefined) continue
      found.push({ at: i, word, right: rights.get(word) ?? '' })
      i += word.length - 1
      code = text.charCodeAt(i + 1)
    }
    return found
  }
}

const SLOTS = 1 << 18

/** Where a pair of characters stands in a table; some pairs share a place. */
function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (SLOTS - 1)
}

interface WordIndex {
  readonly words: WordPairs
  /** 1 for every pair of characters that a word begins with. */
  readonly heads: Uint8Array
  /** The words by their first two characters, the longest first. */
  readonly byHead: ReadonlyMap<string, readonly string[]>
}

function indexOf(words: WordPairs): WordIndex {
  const heads = new Uint8Array(SLOTS)
  const byHead = new Map<string, string[]>()
  for (const word of words.keys()) {
    heads[slotOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
    const head = word.slice(0, 2)
    const alike = byHead.get(head)
    if (alike === undefined) byHead.set(head, [word])
    else alike.push(word)
  }
  for (const alike of byHead.values()) alike.sort((a, b) => b.length - a.length)
  return { words, heads, byHead }
}
