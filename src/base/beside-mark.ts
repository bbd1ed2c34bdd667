import { isFullMark, isHan } from './chars.ts'
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

/** What half-width marks stand for. */
export const FULL: Readonly<Record<string, string>> = {
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

/** True for 汉字 and Chinese marks: what stands beside them is Chinese too. */
export function beside(char: string | undefined): boolean {
  return char !== undefined && (isHan(char) || (isFullMark(char) && !'—…·％'.includes(char)))
}

/** “,”是半角逗号: the mark itself is spoken of. */
export function isNamed(left: string | undefined, right: string | undefined): boolean {
  return (left === '“' && right === '”') || (left === '‘' && right === '’')
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0
}

/** Where the spaces before an offset begin. */
export function gapBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 4 && isSpace(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the spaces behind an offset end. */
export function gapBehind(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 4 && isSpace(text.charCodeAt(end))) end++
  return end
}

/** The character before an offset; undefined at the start of the text. */
export function charBefore(text: string, at: number): string | undefined {
  if (at === 0) return undefined
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1)
}

/** The character at an offset; undefined at the end of the text. */
export function charAt(text: string, at: number): string | undefined {
  if (at >= text.length) return undefined
  const high = text.charCodeAt(at)
  return high >= 0xd800 && high <= 0xdbff ? text.slice(at, at + 2) : text.charAt(at)
}
