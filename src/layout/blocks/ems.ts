/** The width of a text in 字: digits, Latin letters and ASCII marks are half a 字 wide, everything else a whole one. */
export function emsOf(text: string): number {
  let ems = 0
  for (const char of text) ems += char >= ' ' && char <= '~' ? 0.5 : 1
  return ems
}
