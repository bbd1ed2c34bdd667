import { withoutSpaces } from '../../base/chars.ts'
import type { Run } from '../../model/page.ts'

/** A line as laid out: its width, and that of what stands first in it and is never parted: a Latin word, a number, a 汉字. In points. */
export interface SetLine {
  readonly width: number
  readonly first: number
  /** Characters up to its end, spaces aside, from the start of the text. */
  readonly end: number
}

/** The lines that runs of one text make on the pages. */
export function setLines(runs: readonly Run[]): readonly SetLine[] {
  const lines: { width: number; first: number; end: number }[] = []
  let end = 0
  for (const { text, advances, startsLine } of runs) {
    const width = advances.reduce((sum, advance) => sum + advance, 0)
    end += withoutSpaces(text).length
    const last = lines.at(-1)
    if (startsLine || last === undefined) lines.push({ width, first: firstWidth(text, advances), end })
    else Object.assign(last, { width: last.width + width, end })
  }
  return lines
}

function firstWidth(text: string, advances: readonly number[]): number {
  const word = /^[!-~]+/.exec(text)?.[0].length ?? 1
  return advances.slice(0, word).reduce((sum, advance) => sum + advance, 0)
}

/**
 * The width, in twips, of a column in which Word breaks a text where the layout broke it of its own accord, for an even shape:
 * wide enough for the longest line, too narrow for what comes next on any. `forced` holds the ends of lines that break anyway.
 * Undefined where Word breaks there without help, or where no width would do it.
 */
export function columnFor(
  lines: readonly SetLine[],
  forced: ReadonlySet<number>,
  full: number,
): number | undefined {
  const least = Math.max(0, ...lines.map(({ width }) => width)) * 20
  const room = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next === undefined || forced.has(line.end) ? [] : [(line.width + next.first) * 20]
  })
  const most = Math.min(full, ...room)
  return most >= full || most - least < 20 ? undefined : Math.floor((least + most) / 2)
}
