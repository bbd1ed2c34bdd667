import { breaksBefore } from '../../src/layout/break-class.ts'

/**
 * Where LibreOffice 7.4 breaks lines differently from Word, as rules that can be put on one by one: it gives no letter spacing
 * behind the last character of a script or a face and rounds what is between two such places to pixels of 600 to the inch
 * (`portion`), splits —— and …… (`pairs`), has lists of its own of what may not begin or end a line and ignores those of the
 * document (`kinsoku`), and takes one more character down before a mark (`underflow`).
 */
export type Quirk = 'portion' | 'pairs' | 'kinsoku' | 'underflow'

/** Every one of them. */
export const QUIRKS: readonly Quirk[] = ['portion', 'pairs', 'kinsoku', 'underflow']

const LO_NO_START = '!),.:;?]}¢·ˇ―‖’”′、。〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！），．：；？｜｝～￠-"\'々・`'
const LO_NO_END = '([{£¥‘“〈《「『【〔〖〝﹙﹛﹝（［｛￡￥"\'`'

const NARROW = /^[!-~]$/
const DIGIT = /^\d$/
const HAN = /^\p{Script=Han}$/u

/** A paragraph as our layout measured it: its characters with their advances, and the room of its first and further lines. */
export interface Measured {
  readonly chars: readonly string[]
  readonly advances: readonly number[]
  readonly room: readonly [number, number]
  /** What is added to every advance, in points: LibreOffice leaves it out behind the last character of a script. */
  readonly tracking: number
  /** The style of each character. */
  readonly roles: readonly string[]
}

/** Half a pixel of 600 to the inch, in points, by which LibreOffice rounds the width of a portion. */
const ROUNDING = [0, 0.06, 0.12]

/** Every way to break that a set of quirks gives: rounding is tried in three sizes. */
export function waysToBreak(measured: Measured, quirks: ReadonlySet<Quirk>): readonly (readonly number[])[] {
  return (quirks.has('portion') ? ROUNDING : [0]).map((more) => breaksWith(measured, quirks, more))
}

/** The indexes at which lines begin, the first aside, with some quirks put on. */
function breaksWith(
  { chars, advances, room, tracking, roles }: Measured,
  quirks: ReadonlySet<Quirk>,
  more: number,
): readonly number[] {
  const ours = breaksBefore(chars)
  const may = chars.map((_, i) => mayBegin(chars, i, quirks, ours))
  const widths = advances.map((advance, i) => {
    const last = i === chars.length - 1
    const ends = last || script(chars, i) !== script(chars, i + 1) || roles[i] !== roles[i + 1]
    return ends && quirks.has('portion') ? advance - tracking + more : advance
  })
  const breaks: number[] = []
  let start = 0
  while (start < chars.length) {
    const limit = (breaks.length === 0 ? room[0] : room[1]) + 0.001
    let width = 0
    let last = start
    let i = start
    for (; i < chars.length; i++) {
      if (i > start && may[i] === true) last = i
      const full = widths[i] ?? 0
      if (width + full > limit && chars[i] !== ' ') break
      width += full
    }
    if (i >= chars.length) break
    let next = last > start ? last : i
    const closes = /[、。，”）]/.test(chars[next - 1] ?? '') && NARROW.test(chars[next] ?? '')
    if (quirks.has('underflow') && closes) next = before(may, next, start)
    breaks.push(next)
    start = next
  }
  return breaks
}

/** The break before the character that stands before a closing mark. */
function before(may: readonly boolean[], from: number, start: number): number {
  for (let i = from - 1; i > start; i--) if (may[i] === true) return i
  return from
}

/** ASCII and Latin-1 but for spaces are one script to LibreOffice, 汉字 and full-width forms another; the rest follows what stands before it. */
function script(chars: readonly string[], at: number): 'latin' | 'han' {
  for (let i = at; i >= 0; i--) {
    const char = chars[i] ?? ''
    if (/^[!-~\u00a1-\u024f]$/.test(char)) return 'latin'
    if (HAN.test(char) || /^[\u3000-\u303f\uff00-\uffef]$/.test(char)) return 'han'
  }
  return 'han'
}

function mayBegin(
  chars: readonly string[],
  i: number,
  quirks: ReadonlySet<Quirk>,
  ours: readonly boolean[],
): boolean {
  const left = chars[i - 1] ?? ''
  const right = chars[i] ?? ''
  if (i === 0 || right === ' ') return false
  if (quirks.has('pairs') && (right === '…' || (left === '—' && right === '—'))) return true
  if (!quirks.has('kinsoku') || left === ' ' || left === right) return ours[i] === true
  if (left === '-') return right !== '-'
  if (DIGIT.test(left) && '℃‰°～'.includes(right)) return right === '～'
  if (NARROW.test(left) && NARROW.test(right)) return false
  return !LO_NO_START.includes(right) && !LO_NO_END.includes(left)
}
