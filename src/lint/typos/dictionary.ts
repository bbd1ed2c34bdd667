import { NEWER_WORDS } from './newer-words.ts'

/** The words that the search for wrong characters goes by, with how frequent and how pronounced they are. */
export interface Dictionary {
  /** The number of a word; undefined for what is none. */
  readonly ids: ReadonlyMap<string, number>
  readonly words: readonly string[]
  /** −log of a word's share of running text (natural logarithm), by number. */
  readonly costs: Float32Array
  /** The syllables of a character, without tone and with 平翘舌 and 前后鼻音 made one (`zhang` and `zan` are one). */
  readonly syllables: ReadonlyMap<string, readonly number[]>
  /** The exact syllables, without tone. */
  readonly exact: ReadonlyMap<string, readonly string[]>
  /** Usual words of two characters by the sound of both (a × 1024 + b), of the first, and of the second beside the other. */
  readonly pairs: ReadonlyMap<number, readonly number[]>
  readonly bySecond: ReadonlyMap<number, readonly number[]>
  readonly byFirst: ReadonlyMap<number, readonly number[]>
  /** Usual words of three and four characters by two of them: `ab`, `-cd` at the end, `a-c` around the middle. */
  readonly longer: ReadonlyMap<string, readonly number[]>
  /** By character: those that it is taken for because they look alike. */
  readonly lookAlikes: ReadonlyMap<string, string>
}

/** The key of words of two characters of which one is known and the other heard. */
export function heardKey(char: string, syllable: number): number {
  return char.charCodeAt(0) * 1024 + syllable
}

/** Rarer words are no candidates: nobody meant them. Twelfths of a power of two, as packed. */
const USUAL = 48

/** How frequent newer words are taken to be, packed like the others. */
const NEWER = 96

/** Unpacks what `scripts/dictionary/build.mjs` and `look-alikes.mjs` packed (already inflated). */
export function openDictionary(bytes: Uint8Array, lookAlikes: Uint8Array): Dictionary {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as {
    readonly words: readonly string[]
    readonly syllables: string
  }
  const packed = bytes.subarray(4 + size)
  const words: string[] = []
  head.words.forEach((joined, i) => {
    for (let at = 0; at < joined.length; at += i + 1) words.push(joined.slice(at, at + i + 1))
  })
  const ids = new Map<string, number>()
  words.forEach((word, i) => {
    ids.set(word, i)
  })
  const raised = new Map<number, number>()
  for (const word of NEWER_WORDS.trim().split(/\s+/)) {
    if (word.length > head.words.length) continue
    const known = ids.get(word)
    if (known === undefined) ids.set(word, words.push(word) - 1)
    raised.set(known ?? words.length - 1, NEWER)
  }
  const levels = new Uint8Array(words.length)
  levels.set(packed)
  for (const [word, level] of raised) levels[word] = Math.max(levels[word] ?? 0, level)
  const costs = new Float32Array(words.length)
  let total = 0
  levels.forEach((level, i) => {
    const count = 2 ** (level / 12)
    total += count
    costs[i] = count
  })
  for (let i = 0; i < costs.length; i++) costs[i] = Math.log(total / (costs[i] ?? 1))
  const { syllables, exact } = readings(head.words[0] ?? '', head.syllables)
  const alike = new TextDecoder().decode(lookAlikes).split('\n')
  return {
    ids,
    words,
    costs,
    syllables,
    exact,
    ...indexes(words, levels, syllables),
    lookAlikes: new Map(alike.map((line) => [line.charAt(0), line.slice(1)])),
  }
}

function readings(characters: string, joined: string): Pick<Dictionary, 'syllables' | 'exact'> {
  const numbers = new Map<string, number>()
  const syllables = new Map<string, readonly number[]>()
  const exact = new Map<string, readonly string[]>()
  joined.split(' ').forEach((one, i) => {
    const char = characters.charAt(i)
    const own = one.split(',')
    exact.set(char, own)
    const fuzzy = new Set<number>()
    for (const syllable of own.map(blur)) {
      const number = numbers.get(syllable) ?? numbers.size
      numbers.set(syllable, number)
      fuzzy.add(number)
    }
    syllables.set(char, [...fuzzy])
  })
  return { syllables, exact }
}

/** A syllable as a careless ear hears it: zh, ch, sh as z, c, s; ang, eng, ing as an, en, in. */
function blur(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/^(.*[aei]n)g$/, '$1')
}

function indexes(
  words: readonly string[],
  levels: Uint8Array,
  syllables: Dictionary['syllables'],
): Pick<Dictionary, 'pairs' | 'bySecond' | 'byFirst' | 'longer'> {
  const pairs = new Map<number, number[]>()
  const bySecond = new Map<number, number[]>()
  const byFirst = new Map<number, number[]>()
  const longer = new Map<string, number[]>()
  words.forEach((word, i) => {
    if (word.length === 1 || (levels[i] ?? 0) < (word.length === 4 ? 0 : USUAL)) return
    if (word.length > 2) {
      put(longer, word.slice(0, 2), i)
      put(longer, `-${word.slice(-2)}`, i)
      if (word.length === 3) put(longer, `${word.charAt(0)}-${word.charAt(2)}`, i)
      return
    }
    const [a = '', b = ''] = word
    const first = syllables.get(a)?.[0]
    const second = syllables.get(b)?.[0]
    if (first === undefined || second === undefined) return
    put(pairs, first * 1024 + second, i)
    put(byFirst, heardKey(b, first), i)
    put(bySecond, heardKey(a, second), i)
  })
  return { pairs, bySecond, byFirst, longer }
}

function put<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
