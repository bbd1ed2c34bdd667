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
import { CLOSING, isHan, OPENING } from './chars.ts'

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

/**
 * The marks `, ; : ? ! .` of a text that stand beside 汉字. Marks between digits or Latin letters (14:30, 1,000, 3.15, Co., Ltd.)
 * stay as they are. With `keepGaps`, spaces behind a mark are left alone, as in titles. Offsets count from `offset`.
 */
export function halfMarks(text: string, keepGaps: boolean, offset = 0): readonly HalfMark[] {
  const first = nextHalf(text, 0)
  const marks: HalfMark[] = []
  if (first < 0 || REFERENCE.test(text)) return marks
  let known: boolean | undefined
  const chinese = (): boolean => (known ??= /\p{Script=Han}/u.test(text))
  for (let at = first, end = 0; at >= 0; at = nextHalf(text, end)) {
    end = endOfMark(text, at)
    const start = gapBefore(text, at)
    const left = charBefore(text, start)
    const stop = gapBehind(text, end)
    const right = charAt(text, stop)
    const found = text.slice(at, end)
    if (left === undefined || !isWrong(text, at, found, left, right, stop > end, chinese)) continue
    const from = offset + (beside(left) ? start : at)
    const to = offset + (keepGaps || right === undefined ? end : stop)
    const doubtful = isPoint(found) && isHan(right) && stop === end && isHan(left)
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
  if (isPoint(found.charAt(0))) return found.length === 1 && isStop(text, at, left, right, spaced)
  if (isNamed(left, right)) return false
  if (found === ';' && ENTITY.test(text.slice(Math.max(0, at - 10), at))) return false
  if (beside(left) || beside(right)) return true
  const ends =
    right === undefined && /[?!]/.test(found) && !FOREIGN.test(text.slice(Math.max(0, at - 80), at))
  const percent = (found !== ':' || right === undefined) && /[%％‰℃]/.test(left)
  return (ends || percent) && chinese()
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

function isPoint(found: string): boolean {
  return found === '.' || found === '．'
}

function nextHalf(text: string, from: number): number {
  HALF.lastIndex = from
  return HALF.test(text) ? HALF.lastIndex - 1 : -1
}

function fullForm(found: string): string {
  return FULL[found] ?? [...found].map((char) => FULL[char] ?? char).join('')
}

/** Where a mark ends: `?!` and `...` are one. */
function endOfMark(text: string, at: number): number {
  const mark = text.charAt(at)
  let end = at + 1
  if (mark === ',' || mark === ':' || mark === ';') return end
  const same = isPoint(mark) ? '.．' : '?!'
  while (end < text.length && same.includes(text.charAt(end))) end++
  return end
}
