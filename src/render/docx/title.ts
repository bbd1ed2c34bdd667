import type { IParagraphOptions, ParagraphChild } from 'docx'
import { isFullMark, isHan, withoutSpaces } from '../../base/chars.ts'
import type { PrintedTitle } from '../../layout/printed.ts'
import type { Pages } from '../../model/page.ts'
import { runsOfBlock } from './laid-out.ts'
import { markOf } from './marks.ts'
import { brokenRun, textRun } from './runs.ts'
import { columnFor, setLines } from './same-breaks.ts'
import { cellTwips } from './styles.ts'
import { textWidthTwips, type Writing } from './writing.ts'

/** A space between two characters: where both are 汉字 or full-width marks, the author would like the title to break there. */
const SPACE = /(\S)[ \u3000]+(?=(\S))/gu

function wide(char: string | undefined): boolean {
  return isHan(char) || isFullMark(char)
}

/**
 * The lines of a title as Word must break them, by the author's own lines: each is broken at those preferred breaks where the
 * layout broke too. Elsewhere Word breaks by itself; a preferred break that was not taken is one 字 of space.
 */
export function titleLines(
  written: readonly string[],
  laidOut: readonly string[] | undefined,
): readonly (readonly string[])[] {
  const ends = new Set<number>()
  let total = 0
  for (const line of laidOut ?? []) {
    total += withoutSpaces(line).length
    ends.add(total)
  }
  const out: (readonly string[])[] = []
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
    out.push(marked.split('\n'))
  }
  return out
}

/** The runs of a title, each line behind the first with its break; a mark tells a break at a space from an author's own. */
export function titleRuns(pages: Pages, title: PrintedTitle): readonly ParagraphChild[] {
  let breaks = 0
  return brokenLines(pages, title).flatMap((lines, line) =>
    lines.flatMap((text, i): readonly ParagraphChild[] => {
      if (line === 0 && i === 0) return [textRun(text)]
      breaks += 1
      return [...(i === 0 ? [] : [markOf('space', `${title.origin.block}_${breaks}`)]), brokenRun(text)]
    }),
  )
}

/** Indents on both sides that make Word break a title where the layout broke it. */
export function titleIndent(writing: Writing, title: PrintedTitle): Pick<IParagraphOptions, 'indent'> {
  const { template, pages } = writing
  const runs = runsOfBlock(pages, title.origin.block).filter(({ role }) => role === 'title')
  const forced = new Set<number>()
  let end = 0
  for (const line of brokenLines(pages, title).flat()) {
    end += withoutSpaces(line).length
    forced.add(end)
  }
  const style = template.styles.title
  const cell = cellTwips(style)
  const full = textWidthTwips(template) - (style.left + style.right) * cell
  const column = columnFor(setLines(runs), forced, full)
  if (column === undefined) return {}
  const side = Math.floor((full - column) / 2)
  return {
    indent: { left: Math.round(style.left * cell) + side, right: Math.round(style.right * cell) + side },
  }
}

function brokenLines(pages: Pages, title: PrintedTitle): readonly (readonly string[])[] {
  return titleLines(
    title.lines.map(({ text }) => text),
    pages.titleLines.get(title.origin.block) ?? pages.titleLines.get(title.article),
  )
}
