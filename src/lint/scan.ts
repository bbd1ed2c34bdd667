import type { Safety } from '../base/diagnostic.ts'
import { headsFirst } from '../base/heads-first.ts'
import { matchesOf } from '../base/matches.ts'
import type { Span } from '../base/span.ts'
import type { TextEdit } from '../base/text-edit.ts'
import type { PrintedText, WholeText } from './whole-text.ts'

/** A character class (without brackets) of 汉字 and 〇: the planes that text is written in, quick to test. */
export const HAN = '\\u3400-\\u9fff\\u3007\\uf900-\\ufaff'

/** A character class (without brackets) of the spaces that people type or paste: not U+3000, which is set by hand. */
export const SPACES = ' \\u00a0\\u2000-\\u200a\\u202f\\u205f'

/** A match in the source, with the printed text it stands in. */
export interface Found {
  readonly span: Span
  /** What stands there. */
  readonly found: string
  /** The groups of the pattern, by number; the whole match is 0. */
  readonly groups: readonly (string | undefined)[]
  readonly text: PrintedText
}

/** The patterns of the rules in the form in which they are run. */
const quick = new WeakMap<RegExp, RegExp>()

/**
 * Every match of a global pattern in the masked text. Patterns begin with a literal or a narrow class where they can, are
 * bounded, and never match a line end, so that a search takes one pass.
 */
export function search(whole: WholeText, pattern: RegExp): readonly Found[] {
  const found: Found[] = []
  for (const match of matchesOf(whole.masked, quickForm(pattern))) {
    const text = whole.textAt(match.index)
    if (text === undefined) continue
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ span, found: match[0], groups: match, text })
  }
  return found
}

/** Patterns without groups of their own, all with the same flags, and what each of them stands for. */
export type PatternTable = readonly (readonly [pattern: RegExp, right: string])[]

const tables = new WeakMap<PatternTable, RegExp>()

/** Every match of a table of patterns, in one pass. Of two that overlap only the first is found. */
export function searchTable(
  whole: WholeText,
  table: PatternTable,
): readonly (Found & { readonly right: string })[] {
  let all = tables.get(table)
  if (all === undefined) {
    const sources = table.map(([pattern]) => `(${headsFirst(pattern).source})`)
    all = new RegExp(sources.join('|'), table[0]?.[0].flags)
    tables.set(table, all)
  }
  return search(whole, all).map(({ span, found, groups, text }) => {
    const at = groups.findIndex((group, i) => i > 0 && group !== undefined)
    return { span, found, groups, text, right: table[at - 1]?.[1] ?? '' }
  })
}

/** The same in the printed text, where nothing is masked: for what masks would hide. */
export function matchesIn({ printed }: WholeText, pattern: RegExp): readonly RegExpExecArray[] {
  return matchesOf(printed, quickForm(pattern))
}

function quickForm(pattern: RegExp): RegExp {
  const known = quick.get(pattern)
  if (known !== undefined) return known
  const made = headsFirst(pattern)
  quick.set(pattern, made)
  return made
}

/** A fix that puts one text in the place of a span. */
export function put(
  safety: Safety,
  span: Span,
  text: string,
): { readonly safety: Safety; readonly edits: readonly TextEdit[] } {
  return { safety, edits: [{ span, text }] }
}

/** A part of a match: from `offset` within it, `length` characters long. */
export function within(span: Span, offset: number, length: number): Span {
  return { start: span.start + offset, end: span.start + offset + length }
}

/** A span with the spaces on both sides of it, two at most. */
export function withGaps(text: string, { start, end }: Span): Span {
  const isSpace = (at: number): boolean => SPACE_CODES.has(text.charCodeAt(at))
  let from = start
  let to = end
  while (start - from < 2 && isSpace(from - 1)) from--
  while (to - end < 2 && isSpace(to)) to++
  return { start: from, end: to }
}

const SPACE_CODES: ReadonlySet<number> = new Set([0x20, 0xa0])

/** Words for a message: long ones are cut. */
export function brief(text: string, most = 16): string {
  const words = text.trim()
  if (words.length <= most) return words
  const chars = [...words.slice(0, 2 * most + 2)]
  return chars.length > most ? `${chars.slice(0, most - 1).join('')}…` : words
}

/** The whole line that a printed text stands on, with its line end: what a fix deletes that takes it out. */
export function wholeLine(source: string, { start, end }: Span): Span {
  const from = source.lastIndexOf('\n', start - 1) + 1
  const to = source.indexOf('\n', end)
  return { start: from, end: to < 0 ? source.length : to + 1 }
}
