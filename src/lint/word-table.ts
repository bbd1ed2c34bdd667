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

/** By word: the characters that may not stand directly before it, and directly behind it. */
export type Chance = Readonly<Record<string, readonly [before: string, behind: string]>>

/**
 * True where the characters of a word belong to two others (来自|已脱贫, 首批|覆盖): by what stands beside that word, or by
 * what its last character begins.
 */
export function byChance(
  text: string,
  at: number,
  word: string,
  chance: Chance,
  goesOn: Readonly<Record<string, string>>,
): boolean {
  const before = text.charAt(at - 1)
  const behind = text.charAt(at + word.length)
  const [notBefore, notBehind] = chance[word] ?? ['', '']
  if (before !== '' && notBefore.includes(before)) return true
  if (behind === '') return false
  return notBehind.includes(behind) || goesOn[word.charAt(word.length - 1)]?.includes(behind) === true
}

const tables: (() => WordPairs)[] = []
/** Made when first asked for: a run that has its findings from the cache needs no table. */
let index: WordIndex | undefined
/** The text that was walked last, and what was found in it for each table. */
let last: { readonly text: string; readonly found: readonly (readonly WordFound[])[] } | undefined

/**
 * A search for the words of a table. All tables are looked up in one walk through a text, the first time that any of them is
 * asked about it: at each pair of characters one look says whether a word of any table begins so. Matches of one table do not
 * overlap, and the longest word goes first. Words have two characters or more.
 */
export function wordFinder(pairs: () => WordPairs): (text: string) => readonly WordFound[] {
  const own = tables.length
  tables.push(pairs)
  index = undefined
  last = undefined
  return (text) => {
    // The rules ask one after the other about the same text.
    if (last?.text !== text) last = { text, found: findAll(text) }
    return last.found[own] ?? []
  }
}

function findAll(text: string): readonly (readonly WordFound[])[] {
  index ??= indexAll()
  const { slots, byHead } = index
  const found: WordFound[][] = tables.map(() => [])
  const ends = tables.map(() => 0)
  for (let at = nextHead(text, 0, slots); at >= 0; at = nextHead(text, at + 1, slots))
    for (const { word, right, table } of byHead.get(text.slice(at, at + 2)) ?? []) {
      if (at < (ends[table] ?? 0) || !text.startsWith(word, at)) continue
      found[table]?.push({ at, word, right })
      ends[table] = at + word.length
    }
  return found
}

/** Where the next pair of characters stands that a word may begin with; -1 behind the last. All time goes here: kept small. */
function nextHead(text: string, from: number, slots: Uint8Array): number {
  let code = text.charCodeAt(from)
  for (let i = from + 1; i < text.length; i++) {
    const next = text.charCodeAt(i)
    if (slots[slotOf(code, next)] === 1) return i - 1
    code = next
  }
  return -1
}

const SLOTS = 1 << 18

/** Where a pair of characters stands in a table; some pairs share a place. */
function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (SLOTS - 1)
}

interface WordIndex {
  /** 1 for every pair of characters that a word begins with. */
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
  for (const [table, pairs] of tables.entries())
    for (const [word, right] of pairs()) {
      slots[slotOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
      const head = word.slice(0, 2)
      const alike = byHead.get(head)
      if (alike === undefined) byHead.set(head, [{ word, right, table }])
      else alike.push({ word, right, table })
    }
  for (const alike of byHead.values())
    if (alike.length > 1) alike.sort((a, b) => b.word.length - a.word.length)
  return { slots, byHead }
}
