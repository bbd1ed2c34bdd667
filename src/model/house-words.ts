import type { Severity } from '../base/diagnostic.ts'
import type { Span } from '../base/span.ts'

/** What an office keeps under `words/`: its people, organisations, terms, sources and rules of its own. Nothing of it is ours. */
export interface HouseWords {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  /** Words that no rule about words may object to. */
  readonly accept: readonly string[]
  /** Words not to be used, with what to say about them. */
  readonly reject: readonly { readonly word: string; readonly why: string | undefined }[]
  /** Words to be replaced by others. */
  readonly prefer: readonly { readonly from: string; readonly to: string }[]
  /** Names never to be split over two lines, beside those of people. */
  readonly names: readonly string[]
  /** Who sends in articles, as attributions name them. */
  readonly sources: readonly string[]
  readonly rules: readonly HouseRule[]
}

/** A person in one office. Who changes office is listed once for each. */
export interface Person {
  readonly name: string
  readonly title: string | undefined
  /** The place in lists of names, from 1; undefined where it does not matter. */
  readonly rank: number | undefined
  /** The first and last day in office, `2031-01-01`; undefined for no limit. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** Forms that are not to be printed. */
  readonly short: readonly string[]
}

/** An organisation with the short forms that may be used, and forms that are wrong. */
export interface Organisation {
  readonly name: string
  readonly aliases: readonly string[]
  readonly wrong: readonly string[]
}

/** A rule of the office, written in YAML. */
export type HouseRule = {
  readonly id: string
  /** What is said when it finds something. */
  readonly message: string | undefined
  readonly severity: Severity
} & (
  | { readonly kind: 'existence'; readonly find: Finder }
  | {
      readonly kind: 'substitution'
      readonly swap: readonly { readonly from: string; readonly to: string }[]
    }
  | { readonly kind: 'consistency'; readonly either: readonly (readonly string[])[] }
  | { readonly kind: 'occurrence'; readonly find: Finder; readonly min: number; readonly max: number }
)

/** Finds all places of words and patterns in a text. */
export type Finder = (text: string) => readonly Span[]

/** No words at all: what a project without `words/` has. */
export const NO_WORDS: HouseWords = {
  people: [],
  organisations: [],
  accept: [],
  reject: [],
  prefer: [],
  names: [],
  sources: [],
  rules: [],
}

/** True when a person holds the office on a day (`2031-02-23`); always where the day is not known. */
export function inOffice({ from, to }: Person, day: string | undefined): boolean {
  return day === undefined || ((from === undefined || from <= day) && (to === undefined || day <= to))
}

/** The names that a line must not split, each once, longest first: those of people and those listed as such. */
export function protectedNames({ people, names }: HouseWords): readonly string[] {
  const all = new Set([...people.map(({ name }) => name), ...names])
  return [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** Finds words in a text, the longest at each place. Linear for texts that hold few of their first characters. */
export function findWords(words: readonly string[]): Finder {
  const byFirst = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (word === '') continue
    const first = word.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  return (text) => {
    const found: Span[] = []
    for (let at = 0; at < text.length; at++) {
      const word = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at))
      if (word === undefined) continue
      found.push({ start: at, end: at + word.length })
      at += word.length - 1
    }
    return found
  }
}
