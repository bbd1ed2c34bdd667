import { isHan } from '../../base/chars.ts'
import { brackets } from '../../base/half-brackets.ts'
import { halfMarks } from '../../base/half-width.ts'
import { masked } from '../../base/mask.ts'
import { applyEdits, type TextEdit } from '../../base/text-edit.ts'

/** A text with its marks mended, and how many were. */
export interface MendedMarks {
  readonly text: string
  readonly count: number
}

/**
 * Makes the half-width marks of a Chinese text full-width, straight quotes curly, `...` and `--` …… and ——, and drops spaces
 * between 汉字 that are no columns. Addresses, times and decimals stay. With `title`, spaces stay, since they part its halves.
 */
export function mendMarks(text: string, title = false): MendedMarks {
  if (!/\p{Script=Han}/u.test(text)) return { text, count: 0 }
  // First the quotes: what stands before a closing one is the end of a sentence.
  const quoted = applyEdits(text, quotes(masked(text)))
  const mask = masked(quoted.text)
  const edits: TextEdit[] = []
  for (const { span, right } of halfMarks(mask, title))
    if (right !== undefined) edits.push({ span, text: right })
  for (const pair of brackets(mask, title))
    for (const { span, right } of pair) if (right !== undefined) edits.push({ span, text: right })
  edits.push(...dots(mask))
  const { text: mended, applied } = applyEdits(quoted.text, edits)
  const count = quoted.applied.length + applied.length
  return title ? { text: mended, count } : closed(mended, count)
}

/** `...` and 。。。 beside 汉字 are ……; 。。 is one that was typed twice; `--` is ——. */
function dots(text: string): readonly TextEdit[] {
  const edits: TextEdit[] = []
  for (const { 0: found, index } of text.matchAll(/\.{3,}|。{2,}|(?<!-)-{2}(?!-)|──+/gu)) {
    const beside =
      isHan(text[index - 1]) || isHan(text[index + found.length]) || /[”》）]/u.test(text[index - 1] ?? '')
    if (!beside) continue
    const right = /[-─]/u.test(found) ? '——' : found === '。。' ? '。' : '……'
    edits.push({ span: { start: index, end: index + found.length }, text: right })
  }
  return edits
}

/** Straight double quotes, in pairs; an odd one out stays, since nobody can tell which it is. */
function quotes(text: string): readonly TextEdit[] {
  const at = [...text.matchAll(/["＂]/gu)].map(({ index }) => index)
  if (at.length === 0 || at.length % 2 === 1) return []
  return at.map((start, i) => ({ span: { start, end: start + 1 }, text: i % 2 === 0 ? '“' : '”' }))
}

/** Single spaces between 汉字 and full-width marks of a sentence: web pages leave them; wider gaps are meant. */
function closed(text: string, before: number): MendedMarks {
  if (!/[，。；]/u.test(text)) return { text, count: before }
  let count = before
  const mended = text.replace(
    /(?<=[，。；：！？、”’）》]) (?=\S)|(?<=\S) (?=[，。；：！？、”’）》])/gu,
    () => {
      count++
      return ''
    },
  )
  return { text: mended, count }
}
