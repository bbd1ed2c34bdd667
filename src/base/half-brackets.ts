import {
  beside,
  charAt,
  charBefore,
  FULL,
  gapBefore,
  gapBehind,
  type HalfMark,
  isNamed,
} from './beside-mark.ts'
import { FULL_MARKS } from './chars.ts'
import { matchesOf } from './matches.ts'
import type { Span } from './span.ts'

const ROUND = /[()（）]/g
/** (0,1]与[2,3): brackets of two intervals, which are no pair. */
const INTERVALS = /^\([^[\]()]{1,40}\][^\n]*\[[^[\]()]{1,40}$/
/** Marks that Latin text has too. */
const AMBIGUOUS = '—…·“”‘’'
/** What makes the inside of brackets Chinese. */
const CHINESE = new RegExp(
  `[\\p{Script=Han}${[...FULL_MARKS].filter((mark) => !AMBIGUOUS.includes(mark)).join('')}]`,
  'u',
)

/**
 * The half-width brackets of a text, in pairs, that hold 汉字 or stand behind one, and those beside 汉字 that have no partner. Of
 * a mixed pair only the half-width one has a `right`. Offsets count from `offset`.
 */
export function brackets(text: string, keepGaps: boolean, offset = 0): readonly (readonly HalfMark[])[] {
  if (!/[()]/.test(text)) return []
  const pairs: (readonly HalfMark[])[] = []
  const open: { readonly at: number; readonly chinese: number }[] = []
  let chinese = 0
  let last = 0
  for (const { 0: char, index: at } of matchesOf(text, ROUND)) {
    if (CHINESE.test(text.slice(last, at))) chinese++
    last = at + 1
    if (isNamed(charBefore(text, at), charAt(text, at + 1))) continue
    if (char === '(' || char === '（') {
      open.push({ at, chinese })
      continue
    }
    const from = open.pop()
    if (from === undefined && char === ')') alone(at)
    if (from === undefined || (char === '）' && text[from.at] === '（')) continue
    const start = gapBefore(text, from.at)
    const left = charBefore(text, start)
    const stop = gapBehind(text, at + 1)
    const right = charAt(text, stop)
    const holds = chinese > from.chinese
    if (holds && INTERVALS.test(text.slice(from.at, at))) continue
    const leads = left === undefined && beside(right)
    if (!holds && !beside(left) && !leads && !(beside(right) && !/[\w\ufffc]/.test(left ?? ''))) continue
    const opening = { start: beside(left) && !keepGaps ? start : from.at, end: from.at + 1 }
    const closing = { start: at, end: beside(right) && !keepGaps ? stop : at + 1 }
    pairs.push([bracket(text, from.at, opening, offset), bracket(text, at, closing, offset)])
  }
  for (const { at } of open) if (text[at] === '(') alone(at)
  return pairs

  /** A bracket whose partner is missing, or stands in another paragraph. The letter or digit of an ordinal is let be: 1). */
  function alone(at: number): void {
    const end = at + 1
    if (beside(text[at] === '(' ? charAt(text, end) : charBefore(text, at)))
      pairs.push([bracket(text, at, { start: at, end }, offset)])
  }
}

function bracket(text: string, at: number, { start, end }: Span, offset: number): HalfMark {
  const found = text.charAt(at)
  return {
    at: offset + at,
    span: { start: offset + start, end: offset + end },
    found,
    right: FULL[found],
  }
}
