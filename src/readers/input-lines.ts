import type { Report } from './imported.ts'

/** One line of the input that is not blank. */
export interface InputLine {
  /** Its number in the input, from 1. */
  readonly number: number
  /** Its text without the white space at both ends. */
  readonly text: string
  /** The width of its indentation in half-width cells. */
  readonly indent: number
  /** True when a blank line or a page break stands above it. */
  readonly gap: boolean
  /** A picture or a row of a table, as source text already. */
  readonly figure?: 'picture' | 'table'
  /** How it looks, where the input says. */
  readonly look?: LineLook
}

/** How a line of a formatted document looks; what is undefined is not said. */
export interface LineLook {
  readonly sizePt?: number
  readonly bold?: true
  readonly align?: 'center' | 'right'
  /** Level of the outline. */
  readonly heading?: number
  readonly red?: true
  readonly ruleBelow?: true
  /** The automatic number with which it begins. */
  readonly label?: string
}

const BLANK = /[\s\u200b\ufeff]/u

/** The lines of a text that are not blank. Soft breaks (VT, U+2028) part lines too, a form feed counts as a blank line. */
export function inputLines(text: string): readonly InputLine[] {
  const lines: InputLine[] = []
  let gap = false
  let number = 0
  for (const physical of text.split(/\r\n|\n|\r/)) {
    number++
    for (const piece of physical.split(/(?<=\f)|(?=\f)|[\v\u0085\u2028\u2029]/)) {
      const bare = trimmed(piece)
      if (bare === '') {
        gap = true
        continue
      }
      lines.push({ number, text: bare, indent: indentOf(piece), gap })
      gap = false
    }
  }
  return lines
}

/** The text without white space and zero-width characters at its ends. By hand: a pattern for the end looks at every inner gap to its end. */
function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && BLANK.test(text.charAt(start))) start++
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function indentOf(line: string): number {
  let width = 0
  for (const char of line) {
    if (char === '\u3000') width += 2
    else if (char === '\t') width += 4
    else if (/\s/u.test(char)) width += 1
    else return width
  }
  return width
}

const DASHED = /^[-–—―－─·•]{1,3}\s*\d{1,3}\s*[-–—―－─·•]{1,3}$/u
const WORDED =
  /^(?:第\s*\d{1,3}\s*页)(?:\s*[,，/、]?\s*共\s*\d{1,3}\s*页)?$|^共\s*\d{1,3}\s*页\s*[,，]?\s*第\s*\d{1,3}\s*页$/u
const BARE = /^\d{1,3}$/

/**
 * Drops the lines that are plainly page numbers left by extraction: `— 2 —`, `- 3 -`, 第2页 共5页. Bare numbers go only where
 * there are several and they count on from one another as pages do. Every dropped line is noted.
 */
export function withoutPageNumbers(lines: readonly InputLine[], report: Report): readonly InputLine[] {
  const bare = lines.filter(({ text }) => BARE.test(text)).map(({ text }) => Number(text))
  const [first = 0] = bare
  const counting = bare.length >= 2 && (first === 1 || first === 2) && bare.every((n, i) => n === first + i)
  const kept: InputLine[] = []
  let gap = false
  for (const line of lines) {
    const { text } = line
    if (text.length < 20 && (DASHED.test(text) || WORDED.test(text) || (counting && BARE.test(text)))) {
      report('page-number', line.number, counting && BARE.test(text) ? 'likely' : 'certain', { text })
      gap = gap || line.gap
      continue
    }
    kept.push(gap && !line.gap ? { ...line, gap } : line)
    gap = false
  }
  return kept
}
