/** A piece of text with the font that it is set in. */
export interface SetText {
  readonly str: string
  readonly fontName: string
}

/** Fewer characters than these tell nothing of a font, or of a document. */
const TELLING = { font: 8, distinct: 5, document: 40 }

/**
 * The fonts of a PDF that do not say which characters their shapes stand for: what is read from them is the numbers of shapes, and
 * nonsense. Known by their characters: none that a Chinese text would hold.
 */
export function unmappedFonts(pieces: readonly SetText[]): ReadonlySet<string> {
  const fonts = new Map<string, { all: number; odd: number; distinct: Set<string> }>()
  for (const { str, fontName } of pieces) {
    const font = fonts.get(fontName) ?? { all: 0, odd: 0, distinct: new Set() }
    fonts.set(fontName, font)
    for (const char of str) {
      if (char === ' ' || char === '\u3000') continue
      font.all++
      if (isPlausible(char)) continue
      font.odd++
      font.distinct.add(char)
    }
  }
  const unmapped = [...fonts].filter(
    ([, { all, odd, distinct }]) => all >= TELLING.font && odd * 2 > all && distinct.size >= TELLING.distinct,
  )
  return new Set(unmapped.map(([name]) => name))
}

/**
 * True for a text that is neither Chinese nor a Western language: bytes or shapes taken for letters; or one 汉字 again and again, where the
 * program that made the PDF had no shape for any and set the same box for all.
 */
export function isNonsense(text: string): boolean {
  const bare = text.replace(/[\s\d]/gu, '')
  if (bare.length < TELLING.document) return false
  let common = 0
  for (const char of bare) if (commonHan().has(char)) common++
  const words = text.match(/\b(?:the|of|and|to|in|for|is|on|de|la)\b/giu)?.length ?? 0
  return (common * 20 < bare.length && words * 200 < bare.length) || isOneForAll(bare)
}

function isOneForAll(bare: string): boolean {
  const counts = new Map<string, number>()
  const han = bare.match(/\p{Script=Han}/gu) ?? []
  for (const char of han) counts.set(char, (counts.get(char) ?? 0) + 1)
  return han.length >= TELLING.document && Math.max(...counts.values()) * 2 > han.length
}

/** True for what no text holds: a control character, one that is not assigned. */
export function isNoCharacter(char: string): boolean {
  return char !== '\t' && char !== '\n' && /[\p{Cc}\p{Cn}\p{Cs}\ufffd]/u.test(char)
}

/** ASCII, common 汉字, kana, Greek, and the marks, circled numbers, signs and shapes that print has. */
function isPlausible(char: string): boolean {
  return (
    /[ -~\u00a0\u00a7\u00a9\u00ae\u00b0-\u00b3\u00b7\u00d7\u00f7\u0391-\u03c9\u2010-\u203b\u2070-\u20bf\u2100-\u22ff\u2460-\u266f\u3000-\u30ff\uff00-\uffef]/u.test(
      char,
    ) || commonHan().has(char)
  )
}

let han: ReadonlySet<string> | undefined

/** The 汉字 of GB 2312 and the common ones of Big5. */
function commonHan(): ReadonlySet<string> {
  if (han !== undefined) return han
  const found = new Set<string>()
  const add = (label: string, from: number, to: number): void => {
    const decoder = new TextDecoder(label)
    for (let lead = from; lead <= to; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (label === 'gb18030' && trail < 0xa1) continue
        const char = decoder.decode(Uint8Array.of(lead, trail))
        if (/^\p{Script=Han}$/u.test(char)) found.add(char)
      }
  }
  add('gb18030', 0xb0, 0xf7)
  add('big5', 0xa4, 0xc6)
  han = found.add('〇')
  return han
}
