/**
 * Where a line may break: GB/T 15834-2011 part 5 and the lists of Word's zh-CN setting, which agree but for rare marks. The
 * same classes serve running text, titles and table cells.
 */

/** Never begin a line: stops, closing marks, connectors, interpuncts, units of measure behind their number. */
export const NO_START_MARKS =
  '，。、；：？！．”’）〕】》〉」』］｝〗〞·・‧～–／％‰℃°′″‖ˇ¨…〃々︶︺︾﹀﹄﹚﹜﹞｜￠¢)]},.;:!?>%"\'`'

/**
 * Never end a line: opening marks, signs before their number, 第, the bracket of a 文号 before its number, and digits, which
 * stay with what they count. So many that Word takes them as a list of its own: 50 at most.
 */
export const NO_END_MARKS = '“‘（〔【《〈「『［｛〖([{<￥¥＄$€￡£#±／"\'第〕0123456789０１２３４５６７８９'

const NO_START = new Set(NO_START_MARKS)
/** Those too rare for the list. */
const NO_END = new Set(`${NO_END_MARKS}〝﹙﹛﹝№`)

/** Signs that belong to the number behind them. */
const BEFORE_NUMBER = new Set('＋－+-')

/** Letters, digits and ASCII marks, of which words and numbers are made; never full-width ones. */
const NARROW = /^[!-~\u00a1-\u024f\u0370-\u052f\u1e00-\u1eff\p{M}]$/u
const DIGIT = /^[0-9０-９]$/
const SPACE = /^[^\S\u3000]$/u

/** Marks of the block above that count as full-width in Chinese text: their neighbours may be parted from them. */
const WIDE_LATIN = new Set('§°±×÷·')

/** True for a space other than U+3000: it may hang over the end of a line. */
export function isSpace(char: string | undefined): boolean {
  return char !== undefined && SPACE.test(char)
}

/** True for a character of a Latin word or a number. */
function isNarrow(char: string | undefined): boolean {
  return char !== undefined && NARROW.test(char) && !WIDE_LATIN.has(char)
}

/** True where two neighbours belong to one unit that is never stretched: a word, a number, ——, ……. */
export function isOneUnit(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false
  if (left === right && (left === '—' || left === '…')) return true
  return isNarrow(left) && isNarrow(right)
}

/** For each character whether a line may begin with it. Runs of — and … are never broken, nor are numbers parted from what they count. */
export function breaksBefore(chars: readonly string[]): readonly boolean[] {
  return chars.map((char, i) => i > 0 && mayPart(chars, i, char))
}

function mayPart(chars: readonly string[], i: number, right: string): boolean {
  const left = chars[i - 1] ?? ''
  if (isSpace(right)) return false
  if (NO_START.has(right) || NO_END.has(left)) return false
  if (isSpace(left)) return true
  if (right === '—') return left !== '—' && chars[i + 1] === '—'
  if (isOneUnit(left, right)) return false
  if (DIGIT.test(right)) return !BEFORE_NUMBER.has(left)
  return true
}
