import { Bookmark, type TextRun } from 'docx'
import { isFullMark, isHan, withoutSpaces } from '../../base/chars.ts'
import type { Article } from '../../model/issue.ts'
import { type Piece, paragraphPiece } from './piece.ts'
import { brokenRun, textRun } from './runs.ts'
import { bookmarkName, type Writing } from './writing.ts'

/** A space between two 汉字 or full-width marks: a place where the author would like the title to break. */
const PREFERRED = /(\S)[ \u3000]+(?=(\S))/gu

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
      .replace(PREFERRED, (match, before: string, after: string, at: number, whole: string) => {
        if (!wide(before) || !wide(after)) return match
        const count = done + withoutSpaces(whole.slice(0, at + before.length)).length
        return `${before}${ends.has(count) ? '\n' : '\u3000'}`
      })
    done += withoutSpaces(line).length
    out.push(...marked.split('\n'))
  }
  return out
}

/** A title block: 引题, the title with its bookmark, 副题, 署名 and 题注. */
export function titlePieces(writing: Writing, article: Article): readonly Piece[] {
  const { title } = article
  const lines = titleLines(
    title.lines.map((line) => line.text),
    writing.pages.titleLines.get(title.id) ?? writing.pages.titleLines.get(article.id),
  )
  const runs: TextRun[] = lines.map((line, i) => (i === 0 ? textRun(line) : brokenRun(line)))
  const bookmark = new Bookmark({ id: bookmarkName(article.id), children: runs })
  return [
    ...(title.deck === undefined ? [] : [paragraphPiece(writing, 'deck', [textRun(title.deck.text)])]),
    paragraphPiece(writing, 'title', [bookmark]),
    ...title.subtitles.map((line) => paragraphPiece(writing, 'subtitle', [textRun(`——${line.text}`)])),
    ...title.bylines.map((line) => paragraphPiece(writing, 'byline', [textRun(line.text)])),
    ...title.notes.map((line) => paragraphPiece(writing, 'titleNote', [textRun(line.text)])),
  ]
}
