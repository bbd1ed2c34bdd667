/**
 * Where LibreOffice 7.4 breaks lines differently from Word, as rules that can be put on one by one. `numbers` is no quirk of
 * LibreOffice: our layout keeps 18个, 第87期 and -8℃ whole where Word and LibreOffice may break.
 */
export type Quirk = 'portion' | 'pairs' | 'kinsoku' | 'underflow' | 'numbers'

/** Every one of them. */
export const QUIRKS: readonly Quirk[] = ['portion', 'pairs', 'kinsoku', 'underflow', 'numbers']

const OUR_NO_START =
  '，。、；：？！．”’）〕】》〉」』］｝〗〞·・‧～–／％‰℃°′″‖ˇ¨…〃々︶︺︾﹀﹄﹚﹜﹞｜￠¢)]},.;:!?>%"\'`'
const OUR_NO_END = '“‘（〔【《〈「『［｛〖〝﹙﹛﹝([{<￥¥＄$€￡£№#±／"\''
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
}

/** The indexes at which lines begin, the first aside, with some quirks put on. */
export function breaksWith(
  { chars, advances, room, tracking }: Measured,
  quirks: ReadonlySet<Quirk>,
): readonly number[] {
  const widths = advances.map((advance, i) => {
    const ends =
      quirks.has('portion') && (i === chars.length - 1 || script(chars, i) !== script(chars, i + 1))
    return ends ? advance - tracking : advance
  })
  const breaks: number[] = []
  let start = 0
  while (start < chars.length) {
    const limit = (breaks.length === 0 ? room[0] : room[1]) + 0.001
    let width = 0
    let last = start
    let i = start
    for (; i < chars.length; i++) {
      if (i > start && mayBegin(chars, i, quirks)) last = i
      const full = widths[i] ?? 0
      if (width + full > limit && chars[i] !== ' ') break
      width += full
    }
    if (i >= chars.length) break
    let next = last > start ? last : i
    if (
      quirks.has('underflow') &&
      /[、。，”）]/.test(chars[next - 1] ?? '') &&
      NARROW.test(chars[next] ?? '') &&
      i > next
    )
      next = before(chars, next, start, quirks)
    breaks.push(next)
    start = next
  }
  return breaks
}

/** The break before the character that stands before a closing mark. */
function before(chars: readonly string[], from: number, start: number, quirks: ReadonlySet<Quirk>): number {
  for (let i = from - 1; i > start; i--) if (mayBegin(chars, i, quirks)) return i
  return from
}

/** Latin letters, digits, `·` and `§` are one script to LibreOffice, 汉字 another; marks follow what stands before them. */
function script(chars: readonly string[], at: number): 'latin' | 'han' {
  for (let i = at; i >= 0; i--) {
    const char = chars[i] ?? ''
    if (/^[A-Za-z0-9·§]$/.test(char)) return 'latin'
    if (HAN.test(char) || /^[\u3000-\u303f\uff00-\uffef]$/.test(char)) return 'han'
  }
  return 'han'
}

function mayBegin(chars: readonly string[], i: number, quirks: ReadonlySet<Quirk>): boolean {
  const left = chars[i - 1] ?? ''
  const right = chars[i] ?? ''
  const noStart = quirks.has('kinsoku') ? LO_NO_START : OUR_NO_START
  const noEnd = quirks.has('kinsoku') ? LO_NO_END : OUR_NO_END
  if (right === ' ') return false
  if ((left === '—' || left === '…') && left === right) return quirks.has('pairs')
  if (noStart.includes(right) && !(right === '…' && quirks.has('pairs'))) return false
  if (noEnd.includes(left)) return false
  if (left === ' ') return true
  if (quirks.has('numbers') && left === '-' && DIGIT.test(right) && HAN.test(chars[i - 2] ?? '')) return true
  if (NARROW.test(left) && NARROW.test(right)) return false
  if (quirks.has('numbers')) return true
  if (right === '—') return left !== '—' && chars[i + 1] === '—'
  if (DIGIT.test(left)) return !HAN.test(right)
  return !(DIGIT.test(right) && /[第＋－+\-〕]/.test(left))
}
