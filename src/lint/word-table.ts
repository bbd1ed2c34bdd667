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
 * asked about it: at each pair of characters one look says whether a word of any table is known by it. Matches of one table do not
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
  const { slots, words } = index
  const found: WordFound[][] = tables.map(() => [])
  for (let pair = nextPair(text, 0, slots); pair >= 0; pair = nextPair(text, pair + 1, slots)) {
    let one = words[slots[slotOf(text.charCodeAt(pair), text.charCodeAt(pair + 1))] ?? 0]
    for (; one !== undefined; one = words[one.next]) {
      const { word, right, table, offset } = one
      const at = pair - offset
      if (at >= 0 && text.startsWith(word, at)) found[table]?.push({ at, word, right })
    }
  }
  return found.map((some) => (some.length < 2 ? some : apart(some)))
}

/** In order, the longest of those that begin together, and none that begins within another. */
function apart(words: WordFound[]): readonly WordFound[] {
  words.sort((a, b) => a.at - b.at || b.word.length - a.word.length)
  let end = 0
  return words.filter(({ at, word }) => {
    if (at < end) return false
    end = at + word.length
    return true
  })
}

/** Where the next pair of characters stands that a word is known by; -1 behind the last. All time goes here: kept small. */
function nextPair(text: string, from: number, slots: Uint16Array): number {
  let code = text.charCodeAt(from)
  for (let i = from + 1; i < text.length; i++) {
    const next = text.charCodeAt(i)
    if (slots[slotOf(code, next)] !== 0) return i - 1
    code = next
  }
  return -1
}

const SLOTS = 1 << 17

/** Where a pair of characters stands in a table; some pairs share a place. */
function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (SLOTS - 1)
}

interface WordIndex {
  /** For every pair of characters the last of {@link words} that is known by it, or by one that shares its place; 0 for none. */
  readonly slots: Uint16Array
  /** From 1 on. */
  readonly words: readonly (IndexedWord | undefined)[]
}

interface IndexedWord {
  readonly word: string
  readonly right: string
  readonly table: number
  /** Where its pair stands in the word. */
  readonly offset: number
  /** The one before it that stands in the same place; 0 for none. */
  readonly next: number
}

function indexAll(): WordIndex {
  const slots = new Uint16Array(SLOTS)
  const words: (IndexedWord | undefined)[] = [undefined]
  for (const [table, pairs] of tables.entries())
    for (const [word, right] of pairs()) {
      const offset = rarePair(word, right)
      const slot = slotOf(word.charCodeAt(offset), word.charCodeAt(offset + 1))
      const next = slots[slot] ?? 0
      slots[slot] = words.length
      words.push({ word, right, table, offset, next })
    }
  return { slots, words }
}

/** Where the pair with the wrong character stands: 工作 is in every line, 机致 of 工作机致 in none. */
function rarePair(word: string, right: string): number {
  if (word.length !== right.length) return 0
  let at = 0
  while (at < word.length && word.charCodeAt(at) === right.charCodeAt(at)) at++
  return Math.max(0, Math.min(at, word.length - 1) - 1)
}
