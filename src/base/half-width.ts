import { CLOSING, FULL_MARKS, isFullMark, isHan, OPENING } from './chars.ts'
import { matchesOf } from './matches.ts'
import type { Span } from './span.ts'

/** A half-width mark that should be full-width. Web pages have them by the hundred: what is told of one is kept small. */
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
  '．': '。',
}
/** 一.加强领导: an ordinal whose mark should be 、, which is another matter. */
const HAN_ORDINAL = /(?:^|[。；：，、（(]\s*)[一二三四五六七八九十百]{1,4}$/u
/** （1）.加强领导, at the head of a text. */
const BRACKET_ORDINAL = /^[（(][^（()）]{1,4}[）)]$/u
const ENTITY = /&#?\w{1,8}$/

/** The marks `! , . : ; ?`, and the wide point that stands for 。 now and then. */
const HALF = /[!,.:;?．]/g
/** A Latin word behind 汉字 or a Chinese mark, at the end of a text: its point is the sentence's, unless it shortens the word. */
const WORD = /[\p{Script=Han}，：；、。（“《][A-Za-z]{2,40}$/u
/** A figure at the end of a sentence: 联系电话：0000-8888888. It is no ordinal by itself, as in 附件：1. */
const FIGURE = /[\p{Script=Han}].{0,40}[，；：,;:].{0,40}(?:[\p{Script=Han}][0-9]+|[0-9\ufffc.,:：-]{4,20})$/u
/** A foreign sentence of its own: 你好！Hello, world! */
const FOREIGN = /[，。；：！？,.;:!?](?:[A-Za-z'’\ufffc]{1,40}[ ,]{1,2}){1,12}[A-Za-z'’\ufffc]{1,40}$/
const SHORTENED = /(?:Ltd|Inc|Corp|Co|etc|al|No|Nos|Vol|pp|vs|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|St)$/
/** 林乔.山村记[M].云岭…: a reference has half-width marks (GB/T 7714). */
const REFERENCE = /\[(?:[A-Z]|EB|DB|CP)(?:\/OL)?\][.．,]/
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
 * The marks `, ; : ? ! .` of a text that stand beside 汉字. Marks between digits or Latin letters (14:30, 1,000, 3.15, Co., Ltd.)
 * stay as they are. With `keepGaps`, spaces behind a mark are left alone, as in titles. Offsets count from `offset`.
 */
export function halfMarks(text: string, keepGaps: boolean, offset = 0): readonly HalfMark[] {
  const marks: HalfMark[] = []
  if (REFERENCE.test(text)) return marks
  let known: boolean | undefined
  const chinese = (): boolean => (known ??= /\p{Script=Han}/u.test(text))
  for (let at = nextHalf(text, 0), end = 0; at >= 0; at = nextHalf(text, end)) {
    end = endOfMark(text, at)
    const start = gapBefore(text, at)
    const left = charBefore(text, start)
    const stop = gapBehind(text, end)
    const right = charAt(text, stop)
    const found = text.slice(at, end)
    if (left === undefined || !isWrong(text, at, found, left, right, stop > end, chinese)) continue
    const from = offset + (beside(left) ? start : at)
    const to = offset + (keepGaps || right === undefined ? end : stop)
    const doubtful = /^[.．]$/.test(found) && isHan(right) && stop === end && isHan(left)
    marks.push({
      span: { start: from, end: to },
      at: offset + at,
      found,
      right: doubtful ? undefined : fullForm(found),
    })
  }
  return marks
}

/** True for a mark between `left` and `right` that should be full-width, as far as can be told. */
function isWrong(
  text: string,
  at: number,
  found: string,
  left: string,
  right: string | undefined,
  spaced: boolean,
  chinese: () => boolean,
): boolean {
  if (/^[.．]/.test(found)) return found.length === 1 && isStop(text, at, left, right, spaced)
  if (isNamed(left, right)) return false
  if (found === ';' && ENTITY.test(text.slice(Math.max(0, at - 10), at))) return false
  if (beside(left) || beside(right)) return true
  const ends =
    right === undefined && /[?!]/.test(found) && !FOREIGN.test(text.slice(Math.max(0, at - 80), at))
  const percent = (found !== ':' || right === undefined) && /[%％‰℃]/.test(left)
  return (ends || percent) && chinese()
}

/** “,”是半角逗号: the mark itself is spoken of. */
function isNamed(left: string | undefined, right: string | undefined): boolean {
  return (left === '“' && right === '”') || (left === '‘' && right === '’')
}

/** True for a single `.` that ends a sentence, or stands between two 汉字, where only a person can tell. */
function isStop(text: string, at: number, left: string, right: string | undefined, spaced: boolean): boolean {
  if (right === undefined) {
    const before = text.slice(Math.max(0, at - 60), at).trimEnd()
    if (/[A-Za-z]/.test(left)) {
      return WORD.test(before) && !SHORTENED.test(before)
    }
    if (/[0-9]/.test(left)) return FIGURE.test(before)
  }
  if (!isHan(left) && !/[。%％‰℃]/.test(left) && !CLOSING.includes(left)) return false
  if (HAN_ORDINAL.test(text.slice(Math.max(0, at - 6), at))) return false
  if (at < 8 && right !== undefined && BRACKET_ORDINAL.test(text.slice(0, at))) return false
  if (right === undefined || right === '。') return true
  // Points that go on are an ellipsis with gaps.
  return (
    (spaced && !/[.．]/.test(right)) || CLOSING.includes(right) || OPENING.includes(right) || isHan(right)
  )
}

function nextHalf(text: string, from: number): number {
  HALF.lastIndex = from
  return HALF.test(text) ? HALF.lastIndex - 1 : -1
}

function fullForm(found: string): string {
  return FULL[found] ?? [...found].map((char) => FULL[char] ?? char).join('')
}

/** What small, vertical and half-width forms of Chinese marks stand for. */
const FORMS: Readonly<Record<string, string>> = {
  '｡': '。',
  '､': '、',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '﹝': '〔',
  '﹞': '〕',
  '〝': '“',
  '〞': '”',
  '〟': '”',
  '︰': '：',
  '∶': '：',
  '︐': '，',
  '︑': '、',
  '︒': '。',
  '︓': '：',
  '︔': '；',
  '︕': '！',
  '︖': '？',
  '︵': '（',
  '︶': '）',
  '︹': '〔',
  '︺': '〕',
  '︻': '【',
  '︼': '】',
  '︽': '《',
  '︾': '》',
  '︿': '〈',
  '﹀': '〉',
}
const FORM = /[｡､﹐﹑﹔-﹗﹙﹚﹝﹞〝-〟︰∶︐-︖︵︶︹-﹀]/g
/** 水泥∶沙＝1∶3: ∶ is the sign of a ratio. */
const RATIO = /[0-9]∶[0-9]|∶.{0,20}[=＝]/

/** True where {@link lookAlikes} may find something; quick, since next to no text has any. */
export function hasLookAlikes(text: string): boolean {
  FORM.lastIndex = 0
  return FORM.test(text)
}

/**
 * Characters that look like Chinese marks and are others: small, vertical and half-width forms, and the sign of a ratio, where
 * they stand beside 汉字 or another mark. Offsets count from `offset`.
 */
export function lookAlikes(text: string, offset = 0): readonly HalfMark[] {
  const marks: HalfMark[] = []
  for (const { 0: found, index: at } of matchesOf(text, FORM)) {
    const left = charBefore(text, at)
    const right = charAt(text, at + 1)
    if (found === '∶' && (RATIO.test(text) || !(beside(left) || beside(right)))) continue
    if (/[0-9]/.test(left ?? '') && /[0-9]/.test(right ?? '')) continue
    marks.push({
      span: { start: offset + at, end: offset + at + 1 },
      at: offset + at,
      found,
      right: FORMS[found],
    })
  }
  return marks
}

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

function beside(char: string | undefined): boolean {
  return char !== undefined && (isHan(char) || (isFullMark(char) && !'—…·％'.includes(char)))
}

/** Where a mark ends: `?!` and `...` are one. */
function endOfMark(text: string, at: number): number {
  const same = /[.．]/.test(text.charAt(at)) ? '.．' : '?!'
  let end = at + 1
  if (',;:'.includes(text.charAt(at))) return end
  while (end < text.length && same.includes(text.charAt(end))) end++
  return end
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0
}

/** Where the spaces before an offset begin. */
function gapBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 4 && isSpace(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the spaces behind an offset end. */
function gapBehind(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 4 && isSpace(text.charCodeAt(end))) end++
  return end
}

/** The character before an offset; undefined at the start of the text. */
function charBefore(text: string, at: number): string | undefined {
  if (at === 0) return undefined
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1)
}

/** The character at an offset; undefined at the end of the text. */
function charAt(text: string, at: number): string | undefined {
  if (at >= text.length) return undefined
  const high = text.charCodeAt(at)
  return high >= 0xd800 && high <= 0xdbff ? text.slice(at, at + 2) : text.charAt(at)
}
