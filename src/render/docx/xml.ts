/** The characters that XML 1.0 cannot hold, lone surrogates among them. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Of those, the ones that print nothing and may be dropped. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/

/**
 * A text as XML can hold it: control characters are dropped, half a surrogate pair and U+FFFE/U+FFFF print as U+FFFD, a tab
 * inside a paragraph is one 字 of space as in our layout, a line end a space.
 */
export function xmlText(text: string): string {
  return text
    .replace(ILLEGAL, (char) => (CONTROL.test(char) ? '' : '\ufffd'))
    .replaceAll('\t', '\u3000')
    .replace(/[\n\r]/g, ' ')
}

/** True for a character that prints nothing and may be dropped. */
export function isDropped(char: string): boolean {
  return CONTROL.test(char)
}

/** The characters of a text that {@link xmlText} drops or replaces, each once, in order of appearance. */
export function illegalCharacters(text: string): readonly string[] {
  return [...new Set(text.match(ILLEGAL) ?? [])]
}

/** A text for an attribute or element content, escaped and freed of what XML cannot hold. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The head of every part we write ourselves. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The main namespace of WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
