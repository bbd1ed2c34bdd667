/** Most searches find nothing. */
const NONE: readonly RegExpExecArray[] = []

/** Every match of a global pattern, as `matchAll` finds them, but without the copy of the pattern that it makes for each text. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  while (match !== null) {
    found.push(match)
    // Nothing was matched: go on behind the next character, as a whole where the pattern reads code points.
    if (match[0] === '') {
      const wide = pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff
      pattern.lastIndex = match.index + (wide ? 2 : 1)
    }
    match = pattern.exec(text)
  }
  return found
}
