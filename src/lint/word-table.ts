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
 * A search for the words of a table: at each character one look into a table of first characters, then the words that begin
 * so, the longest first. Matches do not overlap.
 */
export function wordFinder(pairs: () => WordPairs): (text: string) => Generator<WordFound> {
  // Made when first asked for: a run that has its findings from the cache needs no table.
  let index: WordIndex | undefined
  return function* (text) {
    index ??= indexOf(pairs())
    const { heads, byHead, words: rights } = index
    for (let i = 0; i < text.length; i++) {
      if (heads[text.charCodeAt(i)] === 0) continue
      const words = byHead.get(text.slice(i, i + 2))
      const word = words?.find((one) => text.startsWith(one, i))
      if (word === undefined) continue
      yield { at: i, word, right: rights.get(word) ?? '' }
      i += word.length - 1
    }
  }
}

interface WordIndex {
  readonly words: WordPairs
  /** 1 for every character that a word begins with. */
  readonly heads: Uint8Array
  /** The words by their first two characters, the longest first. */
  readonly byHead: ReadonlyMap<string, readonly string[]>
}

function indexOf(words: WordPairs): WordIndex {
  const heads = new Uint8Array(0x10000)
  const byHead = new Map<string, string[]>()
  for (const word of words.keys()) {
    heads[word.charCodeAt(0)] = 1
    const head = word.slice(0, 2)
    byHead.set(
      head,
      [...(byHead.get(head) ?? []), word].sort((a, b) => b.length - a.length),
    )
  }
  return { words, heads, byHead }
}
