/** Which characters the packs hold. */
import { readFileSync } from 'node:fs'

/** The 8105 characters of 通用规范汉字表, in its order. */
function tableOf2013() {
  const lines = readFileSync(new URL('table-of-2013.txt', import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => [...line])
}

/**
 * The characters of rows `first` to `last` of GB 2312 (rows 1–9 marks and letters, 16–87 hanzi).
 * @param {number} first
 * @param {number} last
 */
export function gb2312Rows(first, last) {
  const decoder = new TextDecoder('gbk')
  const found = []
  for (let row = first; row <= last; row++) {
    for (let cell = 1; cell <= 94; cell++) {
      const text = decoder.decode(Uint8Array.of(0xa0 + row, 0xa0 + cell))
      // GBK filled the gaps of the rows; what it put there is in the private area or vertical forms.
      if (text.length === 1 && !/[\ufffd\ue000-\uf8ff\ufe10-\ufe4f]/.test(text)) found.push(text)
    }
  }
  return found
}

/** Ranges beside the two tables; a face gives what it has of them. */
const ranges = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x17f], // accented Latin letters, § ° ± · × ÷
  [0x1cd, 0x1dc], // ǎ ǐ ǒ ǔ ǚ: pinyin
  [0x391, 0x3c9], // Greek
  [0x401, 0x451], // Cyrillic
  [0x2010, 0x2027], // dashes, quotes, † • …
  [0x2030, 0x203e], // ‰ ′ ″ ※
  [0x2070, 0x2089], // superior and inferior digits
  [0x20ac, 0x20ac], // €
  [0x2100, 0x213b], // ℃ № ™
  [0x2150, 0x217f], // fractions, Roman numerals
  [0x2190, 0x21d4], // arrows
  [0x2200, 0x22a5], // mathematics
  [0x2460, 0x249b], // ① ⑴ ⒈
  [0x24eb, 0x24ff], // ⓫ ❶
  [0x2500, 0x257f], // box drawing
  [0x25a0, 0x25ef], // ■ ▲ ◆ ●
  [0x2605, 0x2642], // ★ ☆ ☑
  [0x2713, 0x2717], // ✓ ✗
  [0x2776, 0x277f], // ❶
  [0x3000, 0x301f], // full-width space, 〇 〔 〕 【 】
  [0x3021, 0x3029], // 〡
  [0x3041, 0x30fe], // kana
  [0x3105, 0x3129], // bopomofo
  [0x3220, 0x3243], // ㈠
  [0x3280, 0x32b0], // ㊀ ㊣
  [0x3380, 0x33df], // ㎡ ㎏
  [0xfe30, 0xfe4f], // vertical marks
  [0xff01, 0xff5e], // full-width ASCII
  [0xffe0, 0xffe5], // ￥
]

/** Common in print although in neither table. */
const further = '囍頫喆堃燊淼犇骉赟皛曌仝槑'

/** Every code point that the packs are asked to hold, ascending. */
export function packCodePoints() {
  const wanted = new Set()
  for (const text of [...tableOf2013(), ...gb2312Rows(1, 9), ...gb2312Rows(16, 87), ...further])
    wanted.add(text.codePointAt(0))
  for (const [first, last] of ranges) for (let point = first; point <= last; point++) wanted.add(point)
  return [...wanted].sort((a, b) => a - b)
}

/** Code points of Big5's 5401 commonest traditional characters (rows A4–C6). */
export function big5Common() {
  const decoder = new TextDecoder('big5')
  const found = []
  for (let row = 0xa4; row <= 0xc6; row++) {
    for (let cell = 0x40; cell <= 0xfe; cell++) {
      const text = decoder.decode(Uint8Array.of(row, cell))
      if (/^[\u4e00-\u9fff]$/.test(text)) found.push(text.codePointAt(0))
    }
  }
  return found
}
