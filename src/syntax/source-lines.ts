/** One line of the source. `start`–`end` is what it says: without indentation, trailing space and the `\` that makes it literal. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** True when a `\` stood in front: the line is plain text, whatever it looks like. */
  readonly literal: boolean
  /** True when nothing but white space stands on it. */
  readonly blank: boolean
  /** Where the line starts with its indentation. */
  readonly rawStart: number
}

/** Line breaks of text files, and the soft ones that come along when text is pasted from Word (U+2028, VT) or PDF (FF). */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** White space that may be dropped at the edges of a line, with the invisible characters that web pages put there. */
const EDGE = /[\s\u200b\u2060\ufeff]/

/** Cuts a text into lines. Linear in its length. */
export function sourceLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (const match of text.matchAll(BREAK)) {
    lines.push(lineOf(text, from, match.index))
    from = match.index + match[0].length
  }
  lines.push(lineOf(text, from, text.length))
  return lines
}

function lineOf(text: string, rawStart: number, rawEnd: number): Line {
  const { start, end } = trimmed(text, rawStart, rawEnd)
  const literal = text[start] === '\\' && end > start + 1
  const from = literal ? start + 1 : start
  return { start: from, end, text: text.slice(from, end), literal, blank: start === end, rawStart }
}

/** The span of a piece of text without white space at its edges; empty at `end` where there is nothing else. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (to > from && EDGE.test(text.charAt(to - 1))) to--
  while (from < to && EDGE.test(text.charAt(from))) from++
  return { start: from, end: to }
}

/** The line break that a text uses most; `\n` where it has none. */
export function lineBreakOf(text: string): '\n' | '\r\n' | '\r' {
  const count = { '\n': 0, '\r\n': 0, '\r': 0 }
  for (const [found] of text.matchAll(/\r\n|\n|\r/g)) count[found as '\n']++
  if (count['\r\n'] > count['\n'] && count['\r\n'] >= count['\r']) return '\r\n'
  return count['\r'] > count['\n'] ? '\r' : '\n'
}
