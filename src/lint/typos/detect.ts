import type { Span } from '../../base/span.ts'
import { type Deductions, WITH_ARCHIVE, WITHOUT_ARCHIVE } from './deductions.ts'
import { type Dictionary, heardKey } from './dictionary.ts'
import { arrive, bestWay, type Lattice, latticeOf, type Node, onward } from './lattice.ts'
import { knows, type Learned, makeModel } from './model.ts'

/** A place where other characters would make much more likely text. */
export interface Suspicion {
  readonly span: Span
  readonly found: string
  readonly right: string
  /** How much more likely, in natural logarithms after all deductions. */
  readonly score: number
}

/** Finds suspicious characters in a text. */
export type Detector = (text: string) => readonly Suspicion[]

/** How much rarer (natural logarithm) a misspelt idiom is than the right one. */
const RARER = 1.5

/** Taken off more where neither sound nor shape is alike: 青禾商会 is no slip for 青年商会. */
const UNRELATED = 14

/** Characters that are numbers, and those whose choice is grammar and not spelling. */
const NEVER = /[〇零一二三四五六七八九十百千万亿两的地得了着在再他她它们是不]/u
/** Small words that nobody types by a slip; a slip may leave them out, but does not put them there. */
const SMALL = /[这那哪谁此每其只已就都也还]/u
const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂丛岳齐沿'

/** Makes a detector of a dictionary and, where there is one, of what was learned from the archive. */
export function makeDetector(
  dictionary: Dictionary,
  learned: Learned | undefined,
  deductions: Deductions = learned === undefined ? WITHOUT_ARCHIVE : WITH_ARCHIVE,
): Detector {
  const model = makeModel(dictionary, learned)
  const { ids, syllables, exact, pairs, bySecond, byFirst, longer, words, costs, lookAlikes } = dictionary
  return (text) => {
    const found: Suspicion[] = []
    for (const match of text.matchAll(/\p{Script=Han}+/gu)) {
      const run = match[0]
      if (run.length < 2 || run.length > 2000) continue
      for (const one of inRun(run)) {
        const span = { start: match.index + one.span.start, end: match.index + one.span.end }
        if (text.split(text.slice(Math.max(0, span.start - 1), span.end + 1)).length > 2) continue
        found.push({ ...one, span })
      }
    }
    return found
  }

  function inRun(run: string): readonly Suspicion[] {
    const lattice = latticeOf(run, dictionary, model)
    const way = bestWay(lattice)
    const holder: Node[] = []
    for (const node of way) for (let i = node.start; i < node.end; i++) holder[i] = node
    const best: Suspicion[] = []
    for (let at = 0; at < run.length; at++) {
      shortAt(lattice, holder, at, best)
      bothAt(lattice, holder, at, best)
      longAt(lattice, holder, at, best)
    }
    // Of suspicions that overlap the strongest is told.
    const chosen: Suspicion[] = []
    for (const one of best.sort((a, b) => b.score - a.score))
      if (!chosen.some(({ span }) => span.start < one.span.end + 1 && one.span.start < span.end + 1))
        chosen.push(one)
    return chosen.filter((one) => !isKnown(run, one.span))
  }

  /** The likelihood gained by putting a word from `start` to `end`. */
  function gain({ best, ending, starting }: Lattice, start: number, end: number, word: number): number {
    const cost = arrive(word, ending[start] ?? [], model) + onward(word, starting[end] ?? [], model)
    return best - cost
  }

  /** Deductions for what stands there now: a real word is rarely a slip, least of all a long one. */
  function standing(holder: readonly Node[], start: number, end: number): number {
    let most = 0
    for (let i = start; i < end; i++) {
      const node = holder[i]
      const length = node === undefined || node.word < 0 ? 0 : node.end - node.start
      if (length >= 3) most = Math.max(most, deductions.realWord + 6)
      else if (length === 2) most = Math.max(most, deductions.realWord)
    }
    return most
  }

  /** Adds a suspicion if putting `word` at `start` gains enough, the character at `at` being the only other one. */
  function consider(
    lattice: Lattice,
    holder: readonly Node[],
    start: number,
    word: number,
    at: number,
    off: number,
    into: Suspicion[],
  ): void {
    const right = words[word]?.charAt(at - start) ?? ''
    const found = lattice.text.charAt(at)
    if (right === found || NEVER.test(right) || NEVER.test(found) || SMALL.test(found)) return
    const least = off + standing(holder, at, at + 1) + nameNearby(lattice.text, at)
    const end = start + (words[word]?.length ?? 0)
    const score = gain(lattice, start, end, word) - least
    keep(lattice.text, { span: { start: at, end: at + 1 }, found, right, score }, into)
  }

  /** Keeps a suspicion that is strong enough, with what the archive says of the characters around. */
  function keep(run: string, one: Suspicion, into: Suspicion[]): void {
    if (one.score <= deductions.threshold - 3 * deductions.context) return
    const score = one.score + deductions.context * support(run, one)
    if (score > deductions.threshold) into.push({ ...one, score })
  }

  /** How many more runs of three around a place the archive knows when it is changed. */
  function support(run: string, { span: { start, end }, right }: Suspicion): number {
    if (learned === undefined) return 0
    const changed = run.slice(0, start) + right + run.slice(end)
    let more = 0
    for (let from = Math.max(0, start - 2); from < end && from + 3 <= run.length; from++) {
      if (knows(learned, changed.slice(from, from + 3))) more++
      if (knows(learned, run.slice(from, from + 3))) more--
    }
    return Math.min(more, 3)
  }

  /** How a character may have come to stand for another; undefined where they have nothing in common. */
  function slip(found: string, right: string): number | undefined {
    if ((exact.get(right) ?? []).some((one) => (exact.get(found) ?? []).includes(one)))
      return deductions.sound
    if ((lookAlikes.get(found) ?? '').includes(right)) return deductions.shape
    const near = syllables.get(found) ?? []
    return (syllables.get(right) ?? []).some((one) => near.includes(one)) ? deductions.nearSound : undefined
  }

  /** Words of two characters, one of them another than stands there. */
  function shortAt(lattice: Lattice, holder: readonly Node[], at: number, into: Suspicion[]): void {
    const { text: run } = lattice
    const char = run.charAt(at)
    const node = holder[at]
    if (NEVER.test(char) || (node !== undefined && node.end - node.start > 2)) return
    const left = run.charAt(at - 1)
    const right = run.charAt(at + 1)
    for (const syllable of syllables.get(char) ?? []) {
      if (left !== '')
        for (const word of bySecond.get(heardKey(left, syllable)) ?? [])
          consider(lattice, holder, at - 1, word, at, slip(char, words[word]?.charAt(1) ?? '') ?? 9, into)
      if (right !== '')
        for (const word of byFirst.get(heardKey(right, syllable)) ?? [])
          consider(lattice, holder, at, word, at, slip(char, words[word]?.charAt(0) ?? '') ?? 9, into)
    }
    for (const other of lookAlikes.get(char) ?? '') {
      const before = ids.get(left + other)
      const behind = ids.get(other + right)
      if (left !== '' && before !== undefined)
        consider(lattice, holder, at - 1, before, at, deductions.shape, into)
      if (right !== '' && behind !== undefined)
        consider(lattice, holder, at, behind, at, deductions.shape, into)
    }
  }

  /** Two characters that together sound like another word: 福泽 for 负责. */
  function bothAt(lattice: Lattice, holder: readonly Node[], at: number, into: Suspicion[]): void {
    const { text: run } = lattice
    const found = run.slice(at, at + 2)
    if (found.length < 2 || NEVER.test(found) || SMALL.test(found)) return
    const base =
      deductions.sound +
      deductions.bothChanged +
      standing(holder, at, at + 2) +
      Math.max(nameNearby(run, at), nameNearby(run, at + 1))
    for (const a of syllables.get(found.charAt(0)) ?? [])
      for (const b of syllables.get(found.charAt(1)) ?? [])
        for (const word of pairs.get(a * 1024 + b) ?? []) {
          const right = words[word] ?? ''
          if (right[0] === found[0] || right[1] === found[1] || NEVER.test(right)) continue
          const score = gain(lattice, at, at + 2, word) - base
          keep(run, { span: { start: at, end: at + 2 }, found, right, score }, into)
        }
  }

  /** Words of three and four characters with any one of them wrong; in four the other three say enough. */
  function longAt(lattice: Lattice, holder: readonly Node[], start: number, into: Suspicion[]): void {
    const { text: run } = lattice
    const two = run.slice(start, start + 2)
    for (const size of [3, 4]) {
      const here = run.slice(start, start + size)
      if (here.length < size) continue
      const own = ids.get(here)
      if (own !== undefined && size === 3) continue
      const keys =
        size === 3
          ? [two, `-${here.slice(-2)}`, `${here.charAt(0)}-${here.charAt(2)}`]
          : [two, `-${here.slice(-2)}`]
      for (const key of keys)
        for (const word of longer.get(key) ?? []) {
          const at = onlyDifference(here, words[word] ?? '')
          if (at === undefined) continue
          const off = slip(here.charAt(at), words[word]?.charAt(at) ?? '')
          if (own !== undefined) {
            misspelt(own, word, start, at, off, into)
            continue
          }
          if (off === undefined && size === 3) continue
          consider(
            lattice,
            holder,
            start,
            word,
            start + at,
            size === 4
              ? off === undefined
                ? deductions.idiom + UNRELATED
                : Math.min(off, deductions.idiom)
              : (off ?? 0),
            into,
          )
        }
    }
  }

  /** Word lists hold misspelt idioms too; they are told by how much rarer they are than the right one that sounds alike. */
  function misspelt(
    own: number,
    word: number,
    start: number,
    at: number,
    off: number | undefined,
    into: Suspicion[],
  ): void {
    const rarer = (costs[own] ?? 0) - (costs[word] ?? 0)
    const found = words[own]?.charAt(at) ?? ''
    const right = words[word]?.charAt(at) ?? ''
    if (off !== deductions.sound || rarer < RARER || NEVER.test(found) || NEVER.test(right)) return
    const span = { start: start + at, end: start + at + 1 }
    into.push({ span, found, right, score: deductions.threshold + rarer })
  }

  /** What the archive has at least twice is meant. */
  function isKnown(run: string, { start, end }: Span): boolean {
    if (learned === undefined) return false
    for (let from = Math.max(0, end - 3); from <= start && from + 3 <= run.length; from++)
      if (!knows(learned, run.slice(from, from + 3))) return false
    return run.length >= 3
  }
}

/** Names are spelt as their owners like. */
function nameNearby(run: string, at: number): number {
  return SURNAMES.includes(run.charAt(at - 1) || '?') || SURNAMES.includes(run.charAt(at - 2) || '?') ? 2 : 0
}

/** Where two words of one length differ, if they do in one character only. */
function onlyDifference(a: string, b: string): number | undefined {
  if (a.length !== b.length) return undefined
  let at: number | undefined
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue
    if (at !== undefined) return undefined
    at = i
  }
  return at
}
