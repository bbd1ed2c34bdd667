import type { Span } from '../../base/span.ts'
import { type Lines, linesAt } from './aligned-lines.ts'

/** The present lines between the unchanged ones around a span of the base. */
function linesInstead(span: Span, { base, present, presentOf }: Lines): readonly string[] {
  const [first, last] = linesAt(span, base)
  let from = first - 1
  while (from >= 0 && !presentOf.has(from)) from--
  let to = last + 1
  while (to < base.length && !presentOf.has(to)) to++
  const start = (presentOf.get(from) ?? -1) + 1
  return present.slice(start, presentOf.get(to) ?? present.length).map(({ text }) => text.trim())
}

/** True where the lines between the unchanged ones around a span already say what they should. */
export function saysAlready(span: Span, fresh: readonly string[] | undefined, lines: Lines): boolean {
  const instead = linesInstead(span, lines)
  if (fresh === undefined) {
    const [first] = linesAt(span, lines.base)
    return !instead.includes(lines.base[first]?.text.trim() ?? '')
  }
  return fresh.every((line) => instead.includes(line.trim()))
}

/** True where a line in place of the one that holds a span has the words in the same cell, or in the same brackets. */
export function saysWords(span: Span, fresh: string, lines: Lines): boolean {
  const line = lines.base[linesAt(span, lines.base)[0]]
  if (line === undefined) return false
  const before = line.text.slice(0, span.start - line.start)
  const after = line.text.slice(span.end - line.start)
  const cell = before.split(BAR).length - 1
  const wanted = tight(`${before.trimEnd().slice(-1)}${fresh}${after.trimStart().slice(0, 1)}`)
  return linesInstead(span, lines).some((text) => {
    if (cell === 0) return tight(text).includes(wanted)
    const there = text.split(BAR)[cell]
    return there !== undefined && tight(there) === tight(fresh)
  })
}

const BAR = /[|｜]/

function tight(text: string): string {
  return text.replace(/\s/g, '')
}

/** True where added lines stand in the present source already: behind or before a place, up to the next line that the base has. */
export function standsBeside(offset: number, step: 1 | -1, fresh: readonly string[], lines: Lines): boolean {
  const known = new Set(lines.presentOf.values())
  const found = new Set<string>()
  for (let i = linesAt({ start: offset, end: offset }, lines.present)[0] + step; ; i += step) {
    const text = lines.present[i]?.text.trim()
    if (text === undefined || (text !== '' && known.has(i))) break
    found.add(text)
  }
  return fresh.every((line) => found.has(line.trim()))
}
