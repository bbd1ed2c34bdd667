/** Characters that take two columns: 汉字 and the other East Asian scripts, their marks, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const NONE = /[\p{M}\p{Cc}\p{Cf}]/u
const STYLES = /\u001b\[[0-9;]*m/g

/**
 * How many columns a text takes in a terminal, colours not counted. Marks whose width Unicode calls ambiguous (“ ” — … ·)
 * count as one, as most terminals draw them today.
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const char of text.includes('\u001b') ? text.replace(STYLES, '') : text) width += charWidth(char)
  return width
}

/** How many columns one character takes. */
export function charWidth(char: string): number {
  const code = char.charCodeAt(0)
  // What nearly all texts are made of, without a look into tables.
  if (code >= 0x20 && code < 0x7f) return 1
  if (code >= 0x4e00 && code < 0xa000) return 2
  return NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1
}

/** The text with spaces after it up to a width in columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** As much of a text as fits into a width in columns, with … where something was left out. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let out = ''
  let used = 0
  for (const char of text) {
    used += charWidth(char)
    if (used > width - 1) break
    out += char
  }
  return `${out}…`
}

/** Rows set in columns, two spaces apart; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell))
    })
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : padEnd(cell, widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
