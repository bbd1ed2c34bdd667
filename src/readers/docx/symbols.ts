/** Characters of Word's symbol fonts (Symbol, Wingdings), as what they show. */
const SYMBOLS: Readonly<Record<string, string>> = {
  f06c: '●',
  f06e: '■',
  f06f: '□',
  f075: '◆',
  f076: '❖',
  f0b7: '●',
  f0a7: '■',
  f0a8: '□',
  f0ab: '★',
  f0b2: '□',
  f0b5: '☆',
  f0d8: '➢',
  f0e0: '→',
  f0fc: '√',
  f0fe: '☑',
}

/** What a character of a symbol font shows, by its code in hexadecimal; `●` for one that is not known, since most are bullets. */
export function symbol(hex: string): string {
  const code = hex.toLowerCase().padStart(4, '0')
  return (
    SYMBOLS[code] ??
    SYMBOLS[`f0${code.slice(-2)}`] ??
    (/^[ef]/u.test(code) ? '●' : String.fromCodePoint(Number.parseInt(code, 16) || 0x25cf))
  )
}

/** The bullet of a list: characters of symbol fonts as what they show. */
export function bullet(text: string): string {
  return [...text]
    .map((char) => (/[\ue000-\uf8ff]/u.test(char) ? symbol(char.charCodeAt(0).toString(16)) : char))
    .join('')
}
