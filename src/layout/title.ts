import { isFullMark, isHan } from '../base/chars.ts'
import { balance } from './balance.ts'
import { type Cell, cellsOf, heldByNames } from './cells.ts'
import type { Context } from './context.ts'
import { anchored, columnOf, lineStrip, lineStrips } from './paragraph.ts'
import type { Piece, PrintedTitle } from './printed.ts'
import { padded, type Stack, type Strip } from './strip.ts'
import { displayLine } from './text-lines.ts'

/** A set title with its lines as broken. */
export interface SetTitle {
  readonly stack: Stack
  readonly lines: readonly string[]
}

/** Sets a title with its deck above and subtitles, bylines and notes below, without blank rows in between. */
export function setTitle(title: PrintedTitle, context: Context): SetTitle {
  const { styles } = context.template
  const style = styles.title
  const column = columnOf(style, context)
  const lines = title.lines.flatMap((piece) => titleLines(piece, column.width, context))
  const around = (piece: Piece): readonly Strip[] =>
    lineStrips(cellsOf([piece], context), columnOf(styles[piece.style], context), context, title.origin)
  const strips = [
    ...(title.deck === undefined ? [] : around(title.deck)),
    ...lines.map((cells) =>
      lineStrip(cells, {
        context,
        x: context.area.left + column.left,
        width: column.width,
        align: style.align,
        rows: style.lineRows,
        origin: title.origin,
      }),
    ),
    ...title.below.flatMap(around),
  ].map((strip) => ({ ...strip, keep: true }))
  const last = title.below.at(-1)
  return {
    stack: {
      strips: padded(anchored(strips, [title.article, title.origin.block])),
      before: title.deck === undefined ? style.before : styles.deck.before,
      after: last === undefined ? style.after : styles[last.style].after,
      keepNext: true,
    },
    lines: lines.map((cells) => cells.map(({ char }) => char).join('')),
  }
}

/** Breaks one line of the source's title; a space between 汉字 that is not taken for a break prints as one 字. */
function titleLines(piece: Piece, width: number, context: Context): readonly (readonly Cell[])[] {
  const { text, preferred } = withPreferred(piece.text.trim())
  const trimmed = piece.text.length - piece.text.trimStart().length
  const source = piece.source === undefined ? undefined : piece.source + trimmed
  const cells = cellsOf([{ ...piece, text, source }], context)
  const display = {
    chars: cells.map(({ char }) => char),
    advances: cells.map(({ advance }) => advance),
    preferred: cells.map(({ char }, i) => char === '　' && preferred.has(i)),
    held: heldByNames(cells, context.names),
  }
  return balance(display, { width, likeWord: context.measure === 'word' }).map(({ start, end }) =>
    displayLine(cells.slice(start, end), context),
  )
}

/** The title with each space between 汉字 or full-width marks as one U+3000, and where those stand (by character). */
function withPreferred(text: string): { readonly text: string; readonly preferred: ReadonlySet<number> } {
  const chars = [...text]
  const wide = (char: string | undefined): boolean => isHan(char) || isFullMark(char)
  const preferred = new Set<number>()
  const out = chars.map((char, i) => {
    if (!/^\s$/u.test(char) || !wide(chars[i - 1]) || !wide(chars[i + 1])) return char
    preferred.add(i)
    return '　'
  })
  return { text: out.join(''), preferred }
}
