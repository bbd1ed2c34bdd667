import type { IParagraphOptions, TextRun } from 'docx'
import { isFullMark, isHan, withoutSpaces } from '../../base/chars.ts'
import type { PrintedTitle } from '../../layout/printed.ts'
import type { Pages } from '../../model/page.ts'
import { runsOf } from './laid-out.ts'
import { brokenRun, textRun } from './runs.ts'
import { cellTwips } from './styles.ts'
import { textWidthTwips, type Writing } from './writing.ts'

/** A space between two characters: where both are 汉字 or full-width marks, the author would like the title to break there. */
const SPACE = /(\S)[ \u3000]+(?=(\S))/gu

function wide(char: string | undefined): boolean {
  return isHan(char) || isFullMark(char)
}

/**
 * The lines of a title as Word must break them: at the author's own lines, and at those preferred breaks where the layout
 * broke too. Elsewhere Word breaks by itself; a preferred break that was not taken is one 字 of space.
 */
export function titleLines(
  written: readonly string[],
  laidOut: readonly string[] | undefined,
): readonly string[] {
  const ends = new Set<number>()
  let total = 0
  for (const line of laidOut ?? []) {
    total += withoutSpaces(line).length
    ends.add(total)
  }
  const out: string[] = []
  let done = 0
  for (const line of written) {
    const marked = line
      .trim()
      .replace(SPACE, (match, before: string, after: string, at: number, whole: string) => {
        if (!wide(before) || !wide(after)) return match
        const count = done + withoutSpaces(whole.slice(0, at + before.length)).length
        return `${before}${ends.has(count) ? '\n' : '\u3000'}`
      })
    done += withoutSpaces(line).length
    out.push(...marked.split('\n'))
  }
  return out
}

/** The runs of a title, each line behind the first with its break. */
export function titleRuns(pages: Pages, title: PrintedTitle): readonly TextRun[] {
  const laidOut = pages.titleLines.get(title.origin.block) ?? pages.titleLines.get(title.article)
  const lines = titleLines(
    title.lines.map(({ text }) => text),
    laidOut,
  )
  return lines.map((line, i) => (i === 0 ? textRun(line) : brokenRun(line)))
}

/** A line of a title as laid out: its width and its first character's, in points. */
interface SetLine {
  readonly width: number
  readonly first: number
  /** Characters up to its end, spaces aside, from the start of the title. */
  readonly end: number
}

/**
 * Indents on both sides that make Word break a title where the layout broke it of its own accord, for an even shape: a
 * column just wide enough for the longest line. None where Word breaks there anyway, or where no width would do it.
 */
export function titleIndent(writing: Writing, title: PrintedTitle): Pick<IParagraphOptions, 'indent'> {
  const { template, pages } = writing
  const lines = setLines(pages, title)
  const laidOut = pages.titleLines.get(title.origin.block) ?? pages.titleLines.get(title.article)
  const breaks = new Set<number>()
  let end = 0
  for (const line of titleLines(
    title.lines.map(({ text }) => text),
    laidOut,
  )) {
    end += withoutSpaces(line).length
    breaks.add(end)
  }
  const style = template.styles.title
  const full = textWidthTwips(template) - (style.left + style.right) * cellTwips(style)
  const least = Math.max(...lines.map(({ width }) => width), 0) * 20
  const ownBreaks = lines.slice(0, -1).filter((line) => !breaks.has(line.end))
  const room = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next === undefined || breaks.has(line.end) ? [] : [(line.width + next.first) * 20]
  })
  const most = Math.min(full, ...room)
  if (ownBreaks.length === 0 || most >= full || most - least < 20) return {}
  const side = Math.floor((full - (least + most) / 2) / 2)
  const cell = cellTwips(style)
  return {
    indent: { left: Math.round(style.left * cell) + side, right: Math.round(style.right * cell) + side },
  }
}

/** The lines of a title as they stand on the pages. */
function setLines(pages: Pages, { origin }: PrintedTitle): readonly SetLine[] {
  const lines: { width: number; first: number; end: number }[] = []
  let end = 0
  for (const item of runsOf(pages, 'title')) {
    if (item.block !== origin.block) continue
    const width = item.advances.reduce((sum, advance) => sum + advance, 0)
    end += withoutSpaces(item.text).length
    const last = lines.at(-1)
    if (item.startsLine || last === undefined) lines.push({ width, first: item.advances[0] ?? 0, end })
    else Object.assign(last, { width: last.width + width, end })
  }
  return lines
}
