import { CLOSING, isFullMark, isHan, OPENING } from './chars.ts'
import type { Span } from './span.ts'

/** A half-width mark that should be full-width. */
export interface HalfMark {
  /** The mark with the spaces beside it that go with it. */
  readonly span: Span
  /** Where the mark itself stands. */
  readonly at: number
  readonly found: string
  /** What should stand there; undefined where only a person can tell. */
  readonly right: string | undefined
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
}
/** 一.加强领导: an ordinal whose mark should be 、, which is another matter. */
const HAN_ORDINAL = /(?:^|[。；：，、（(]\s*)[一二三四五六七八九十百]{1,4}$/u
const ENTITY = /&#?\w{1,8}$/

/**
 * The marks `, ; : ? ! .` of a text that stand beside 汉字. Marks between digits or Latin letters (14:30, 1,000, 3.15, Co., Ltd.)
 * stay as they are. With `keepGaps`, spaces behind a mark are left alone, as in titles.
 */
export function halfMarks(text: string, keepGaps: boolean): readonly HalfMark[] {
  const marks: HalfMark[] = []
  let chinese: boolean | undefined
  for (let at = 0, end = 0; at < text.length; at = Math.max(end, at + 1)) {
    if (!isHalf(text.charCodeAt(at))) continue
    end = endOfMark(text, at)
    const found = text.slice(at, end)
    if (found.length > 1 && found.startsWith('.')) continue
    const [start, left] = before(text, at)
    const [stop, right] = after(text, end)
    if (left === undefined) continue
    chinese ??= /\p{Script=Han}/u.test(text)
    const span = { start: beside(left) ? start : at, end: keepGaps || right === undefined ? end : stop }
    const full = FULL[found] ?? [...found].map((char) => FULL[char] ?? char).join('')
    if (found === '.') {
      const point = readPoint(text, at, left, right, stop > end)
      if (point !== undefined) marks.push({ span, at, found, right: point === '?' ? undefined : full })
      continue
    }
    if (found === ';' && ENTITY.test(text.slice(Math.max(0, at - 10), at))) continue
    const ends = right === undefined && /[?!]/.test(found)
    const percent = /[%％‰]/.test(left) && found !== ':'
    if (beside(left) || beside(right) || (chinese && (ends || percent)))
      marks.push({ span, at, found, right: full })
  }
  return marks
}

/** What a single `.` is: the end of a sentence, a doubtful one (`?`), or none of our business. */
function readPoint(
  text: string,
  at: number,
  left: string,
  right: string | undefined,
  spaced: boolean,
): 'stop' | '?' | undefined {
  if (!isHan(left) && !CLOSING.includes(left) && !(/[%％]/.test(left) && right === undefined))
    return undefined
  if (HAN_ORDINAL.test(text.slice(Math.max(0, at - 6), at))) return undefined
  if (right === undefined || spaced || CLOSING.includes(right) || OPENING.includes(right)) return 'stop'
  return isHan(right) ? '?' : undefined
}

/** The half-width brackets of a text, in pairs, that hold 汉字 or stand behind one. Of a mixed pair only the half-width one has a `right`. */
export function brackets(text: string, keepGaps: boolean): readonly (readonly [HalfMark, HalfMark])[] {
  if (!/[()]/.test(text)) return []
  const pairs: (readonly [HalfMark, HalfMark])[] = []
  const open: { readonly at: number; readonly han: number }[] = []
  let han = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '(' || char === '（') open.push({ at: i, han })
    else if (char === ')' || char === '）') {
      const from = open.pop()
      if (from === undefined || (char === '）' && text[from.at] === '（')) continue
      const [start, left] = before(text, from.at)
      const [stop, right] = after(text, i + 1)
      const holds = han > from.han
      const leads = left === undefined && beside(right)
      if (!holds && !beside(left) && !leads && !(beside(right) && !/[\w\ufffc]/.test(left ?? ''))) continue
      const opening = { start: beside(left) && !keepGaps ? start : from.at, end: from.at + 1 }
      const closing = { start: i, end: beside(right) && !keepGaps ? stop : i + 1 }
      pairs.push([bracket(text, from.at, opening), bracket(text, i, closing)])
    } else if (isHan(char) || (isFullMark(char) && !'—…·“”‘’'.includes(char))) han++
  }
  return pairs
}

function bracket(text: string, at: number, span: Span): HalfMark {
  const found = text.charAt(at)
  return { at, span, found, right: FULL[found] }
}

function beside(char: string | undefined): boolean {
  return char !== undefined && (isHan(char) || (isFullMark(char) && !'—…·％'.includes(char)))
}

/** The marks `! , . : ; ?`. */
function isHalf(code: number): boolean {
  return (
    code < 0x40 &&
    (code === 0x2c || code === 0x2e || code === 0x3a || code === 0x3b || code === 0x3f || code === 0x21)
  )
}

/** Where a mark ends: `?!` and `...` are one. */
function endOfMark(text: string, at: number): number {
  const same = text[at] === '.' ? '.' : '?!'
  let end = at + 1
  if (',;:'.includes(text.charAt(at))) return end
  while (end < text.length && same.includes(text.charAt(end))) end++
  return end
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0
}

/** Where the spaces before an offset begin, and the character before them (undefined at the start of the text). */
function before(text: string, at: number): readonly [number, string | undefined] {
  let start = at
  while (start > 0 && at - start < 4 && isSpace(text.charCodeAt(start - 1))) start--
  const low = text.charCodeAt(start - 1)
  const wide = low >= 0xdc00 && low <= 0xdfff
  return [start, start === 0 ? undefined : text.slice(start - (wide ? 2 : 1), start)]
}

/** Where the spaces behind an offset end, and the character behind them (undefined at the end of the text). */
function after(text: string, at: number): readonly [number, string | undefined] {
  let end = at
  while (end < text.length && end - at < 4 && isSpace(text.charCodeAt(end))) end++
  if (end === text.length) return [end, undefined]
  const high = text.charCodeAt(end)
  return [end, text.slice(end, end + (high >= 0xd800 && high <= 0xdbff ? 2 : 1))]
}
