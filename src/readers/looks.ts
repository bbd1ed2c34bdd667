import type { InputLine } from './input-lines.ts'

/** What the looks of a line say of it: it stands out as a title does, it looks like the body, or nothing is known. */
export type Standing = 'title' | 'body' | undefined

/** Tells titles from body by their looks; {@link Looks.standing} is undefined in a document without looks. */
export interface Looks {
  standing(line: InputLine): Standing
}

/** A line of so many characters is body text. */
const BODY = 30

/**
 * Learns the looks of the body from its long lines. A title is set larger (by a tenth at least), or is a heading of the outline; in one
 * size it is centred, or bold where the body is not.
 */
export function learnLooks(lines: readonly InputLine[]): Looks {
  const long = lines.filter(({ text, look }) => text.length > BODY && look !== undefined)
  if (long.length === 0) return { standing: () => undefined }
  const size = mostCommon(long.map(({ look }) => look?.sizePt))
  const bold = share(long, ({ look }) => look?.bold === true) > 0.5
  const centred = share(long, ({ look }) => look?.align === 'center') > 0.5
  const short = lines.filter(({ text, look }) => text.length <= BODY && look !== undefined)
  const larger = (line: InputLine): boolean => size !== undefined && (line.look?.sizePt ?? 0) >= size * 1.1
  const middle = (line: InputLine): boolean => line.look?.align === 'center' && !centred
  const outlined = (line: InputLine): boolean => (line.look?.heading ?? 9) <= 2
  const strong = (line: InputLine): boolean => line.look?.bold === true && !bold
  // Where titles are set larger, what is only centred is something else: a caption, a date.
  const bySize = short.some((line) => larger(line) && line.text.length >= 5)
  // A document whose lines all look alike says nothing.
  const telling = short.some((line) => larger(line) || middle(line) || outlined(line))
  return {
    standing: (line) => {
      if (line.look === undefined) return undefined
      if (larger(line) || outlined(line) || (middle(line) && !bySize)) return 'title'
      if (telling) return 'body'
      return strong(line) ? 'title' : undefined
    },
  }
}

function share(lines: readonly InputLine[], keep: (line: InputLine) => boolean): number {
  return lines.filter(keep).length / lines.length
}

function mostCommon(values: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
