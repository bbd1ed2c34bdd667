import { breakLines, type LineRange } from './break-lines.ts'
import { breakable, type Cell, cellsOf, unitOf, widthOf } from './cells.ts'
import { BASELINE, type Context } from './context.ts'
import { columnOf } from './paragraph.ts'
import type { PrintedEntry } from './printed.ts'
import { setLine } from './set-line.ts'
import type { Stack, Strip } from './strip.ts'

/** The page on which a block begins, where entries carry page numbers. */
export type PageOf = (block: string) => number | undefined

/** 字 kept free at the right where a title would run into its page number. */
const NUMBER_ROOM = 3

/**
 * Sets one entry of the contents: the ordinal, and the title hanging behind it so that turnovers align. With page numbers,
 * a leader of … runs from the last line to the number at the right edge.
 */
export function setEntry(entry: PrintedEntry, context: Context, pageOf: PageOf | undefined): Stack {
  const style = context.template.styles.contentsEntry
  const column = columnOf(style, context)
  const unit = unitOf(style, context)
  const hang = ordinalRoom(entry.ordinal) * unit
  const page = entry.target === undefined ? undefined : pageOf?.(entry.target)
  const width = Math.max(column.width - hang, unit)
  const link = entry.target === undefined ? {} : { link: entry.target }
  const words = (text: string): readonly Cell[] =>
    cellsOf([{ text, style: 'contentsEntry', source: undefined, ...link }], context)
  const title = words(entry.title.trim())
  const ordinal = words(entry.ordinal)
  const number = page === undefined ? [] : words(String(page))
  const lines = entryLines(title, width, page === undefined ? 0 : widthOf(number) + unit / 2, unit, context)
  const left = context.area.left + column.left
  const strips = lines.map(({ start, end }, i): Strip => {
    const last = i === lines.length - 1
    const cells = title.slice(start, end)
    return {
      rows: style.lineRows,
      keep: i < lines.length - 1,
      anchors: [],
      draw: ({ row, top }) => {
        const baseline = top + BASELINE * style.lineRows * context.area.pitch
        const line = { baseline, row, continues: !last }
        const x = left + hang
        const head = i === 0 ? setLine(ordinal, { ...line, x: left, width: hang, align: 'left' }) : []
        const text = setLine(cells, { ...line, x, width, align: 'left' })
        const drawn = [
          ...head,
          ...text.map((run) => ({ ...run, startsLine: run.startsLine && head.length === 0 })),
        ]
        if (!last || page === undefined) return drawn
        const right = left + column.width
        const from = x + widthOf(cells)
        return [
          ...drawn,
          ...leader(words, from, right - widthOf(number), line),
          ...setLine(number, {
            ...line,
            x: right - widthOf(number),
            width: widthOf(number),
            align: 'left',
          }).map((run) => ({ ...run, startsLine: false })),
        ]
      },
    }
  })
  return { strips, before: style.before, after: style.after, keepNext: style.keepNext }
}

/**
 * Breaks a title over the full width, as Word does, whose tab brings the number onto the last line. Where that line leaves no
 * room for the number all lines are made shorter, so that words and not a number alone stand on the last.
 */
function entryLines(
  title: readonly Cell[],
  width: number,
  number: number,
  unit: number,
  context: Context,
): readonly LineRange[] {
  const full = breakLines(breakable(title, context.names), () => width)
  const last = full.at(-1)
  if (last === undefined || widthOf(title.slice(last.start, last.end)) + number <= width) return full
  return breakLines(breakable(title, context.names), () => Math.max(width - NUMBER_ROOM * unit, unit))
}

/** Dots between title and number, aligned to the right so that they stand under one another. */
function leader(
  words: (text: string) => readonly Cell[],
  from: number,
  to: number,
  line: { readonly baseline: number; readonly row: number },
): ReturnType<typeof setLine> {
  const dot = widthOf(words('…'))
  const count = dot <= 0 ? 0 : Math.floor((to - from - dot / 2) / dot)
  if (count < 1) return []
  const dots = words('…'.repeat(count))
  const x = to - widthOf(dots) - dot / 4
  return setLine(dots, { ...line, x, width: widthOf(dots), align: 'left', continues: false }).map((run) => ({
    ...run,
    startsLine: false,
  }))
}

/** 字 from the ordinal's left edge to the title: half a 字 of air behind `1.`, none behind `一、`, which brings its own. */
export function ordinalRoom(ordinal: string): number {
  if (ordinal === '') return 0
  const chars = [...ordinal]
  const width = chars.reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f || char === '·' ? 1 : 0.5), 0)
  return width + (/[、）】．]$/.test(ordinal) ? 0 : 0.5)
}
