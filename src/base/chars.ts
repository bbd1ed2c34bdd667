/** Han characters of every plane, with 〇 and 々. */
const HAN = /\p{Script=Han}/u

/** True for one 汉字 (any plane), 〇 and 々. */
export function isHan(char: string | undefined): boolean {
  if (char === undefined) return false
  // Nearly all of them lie in one block, and next to nothing else is longer than one unit.
  const code = char.charCodeAt(0)
  if (char.length === 1 && code < 0xa000)
    return (code >= 0x4e00 && code < 0xa000) || (code >= 0x2e80 && HAN.test(char))
  return HAN.test(char)
}

/** Marks that a Chinese line sets in a full cell, the ambiguous ones (“ ” ‘ ’ — … ·) included. */
export const FULL_MARKS = '，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』［］｛｝—…·～％／＋－＝＃＆＠＊｜'

/** True for one full-width Chinese mark. */
export function isFullMark(char: string | undefined): boolean {
  return char !== undefined && char !== '' && FULL_MARKS.includes(char)
}

/** Marks that end a sentence. */
export const SENTENCE_END = '。！？…'

/** Marks that close a quotation, title or bracket. */
export const CLOSING = '”’）》〉】〕」』］｝'

/** Marks that open a quotation, title or bracket. */
export const OPENING = '“‘（《〈【〔「『［｛'

/** The text without any white space, U+3000, NBSP and zero-width characters included: how titles and contents are compared. */
export function withoutSpaces(text: string): string {
  // Most lines of Chinese have none, and walking costs less than a search.
  let at = 0
  while (at < text.length && !maySpace(text.charCodeAt(at))) at++
  if (at === text.length) return text
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
}

/** True for every kind of space, and for some marks. */
function maySpace(code: number): boolean {
  if (code < 0x1680) return code <= 0x20 || code === 0xa0
  return code <= 0x2060 ? code < 0x2010 || code > 0x2026 : code === 0x3000 || code === 0xfeff
}

/** Full-width digits, letters and marks of the ASCII block as their half-width forms. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
