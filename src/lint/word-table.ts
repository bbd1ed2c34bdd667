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

const tables: (() => WordPairs)[] = []
/** Made when first asked for: a run that has its findings from the cache needs no table. */
let index: WordIndex | undefined
/** The text that was walked last. */
let last: (Heads & { readonly text: string }) | undefined

/**
 * A search for the words of a table. All tables are looked up in one walk through a text, the first time that any of them is
 * asked about it: at each pair of characters one look says which tables have words that begin so. Matches of one table do not
 * overlap, and the longest word goes first. Words have two characters or more.
 */
export function wordFinder(pairs: () => WordPairs): (text: string) => readonly WordFound[] {
  const own = tables.length
  tables.push(pairs)
  index = undefined
  last = undefined
  return (text) => {
    const { byHead } = theIndex()
    const { starts, owners } = headsIn(text)
    const found: WordFound[] = []
    let end = 0
    for (let i = 0; i < starts.length; i++) {
      const at = starts[i] ?? 0
      if (((owners[i] ?? 0) & bitOf(own)) === 0 || at < end) continue
      const words = byHead.get(text.slice(at, at + 2))
      const word = words?.find((one) => one.table === own && text.startsWith(one.word, at))
      if (word === undefined) continue
      found.push({ at, word: word.word, right: word.right })
      end = at + word.word.length
    }
    return found
  }
}

function theIndex(): WordIndex {
  index ??= indexAll()
  return index
}

/** Where words may begin, and for each place the tables that have one. */
interface Heads {
  readonly starts: readonly number[]
  readonly owners: readonly number[]
}

/** Where words of any table may begin. The rules ask one after the other about the same text. */
function headsIn(text: string): Heads {
  if (last?.text === text) return last
  const { slots } = theIndex()
  const starts: number[] = []
  const owners: number[] = []
  let code = text.charCodeAt(0)
  for (let i = 1; i < text.length; i++) {
    const next = text.charCodeAt(i)
    const tablesHere = slots[slotOf(code, next)] ?? 0
    if (tablesHere !== 0) {
      starts.push(i - 1)
      owners.push(tablesHere)
    }
    code = next
  }
  last = { text, starts, owners }
  return last
}

const SLOTS = 1 << 18

/** Where a pair of characters stands in a table; some pairs share a place. */
function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (SLOTS - 1)
}

/** The bit of a table; every eighth shares one. */
function bitOf(table: number): number {
  return 1 << (table % 8)
}

interface WordIndex {
  /** For every pair of characters the tables that have a word that begins with it. */
  readonly slots: Uint8Array
  /** The words by their first two characters, the longest first. */
  readonly byHead: ReadonlyMap<string, readonly IndexedWord[]>
}

interface IndexedWord {
  readonly word: string
  readonly right: string
  readonly table: number
}

function indexAll(): WordIndex {
  const slots = new Uint8Array(SLOTS)
  const byHead = new Map<string, IndexedWord[]>()
  for (const [i, pairs] of tables.entries())
    for (const [word, right] of pairs()) {
      const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1))
      slots[slot] = (slots[slot] ?? 0) | bitOf(i)
      const head = word.slice(0, 2)
      const alike = byHead.get(head)
      if (alike === undefined) byHead.set(head, [{ word, right, table: i }])
      else alike.push({ word, right, table: i })
    }
  for (const alike of byHead.values())
    if (alike.length > 1) alike.sort((a, b) => b.word.length - a.word.length)
  return { slots, byHead }
}
