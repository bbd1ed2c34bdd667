import type { PageItem } from '../model/page.ts'
import type { StyleName } from '../theme/template.ts'
import { balance } from './balance.ts'
import { type Cell, cellsOf, widthOf } from './cells.ts'
import { type Area, BASELINE, type Context } from './context.ts'
import { type JointNames, jointNames } from './joint-names.ts'
import { columnOf } from './paragraph.ts'
import { setLine } from './set-line.ts'
import type { Spot } from './strip.ts'

/** A row of the head: lines of cells, each in its style's place, or what draws itself. */
export interface Row {
  readonly rows: number
  readonly parts: readonly { readonly cells: readonly Cell[]; readonly style: StyleName }[]
  readonly draw?: (spot: Spot) => readonly PageItem[]
}

/** The red rule lies no lower than this part of the page: 125 of 297 mm. */
const LOWEST_RULE = 125 / 297

/** The rows of a head whose rule lies high enough. */
export function rowsAboveRule({ pageHeight, top, pitch }: Area): number {
  return Math.floor((pageHeight * LOWEST_RULE - top) / pitch - 0.25)
}

/** Line pitch of stacked names in sizes of their type. */
const STACKED_PITCH = 1.2

/** Organisations and name as rows; a picture of the office's own takes as many in their place. */
export function nameRows(
  words: { readonly organisations: readonly string[]; readonly name: string },
  context: Context,
): readonly Row[] {
  const rows = [...organisationRows(words.organisations, context), ...titleRows(words.name, context)]
  const picture = headPicture(
    rows.reduce((sum, row) => sum + row.rows, 0),
    words.name,
    context,
  )
  return picture === undefined ? rows : [picture]
}

/** One line an organisation, all in the largest size in which each fits; names longer than a line are broken evenly. */
function organisationRows(names: readonly string[], context: Context): readonly Row[] {
  const { masthead: layout, styles } = context.template
  const { width } = columnOf(styles.organisation, context)
  const joint = layout.joint === 'stacked' ? jointNames(names) : undefined
  if (joint !== undefined) return [stackedRow(joint, width, context)]
  return fitted(names, 'organisation', layout.organisationSizesPt, width, context).map((cells) => ({
    rows: layout.organisationRows,
    parts: [{ cells, style: 'organisation' }],
  }))
}

function titleRows(name: string, context: Context): readonly Row[] {
  const { masthead: layout } = context.template
  const width = context.area.width * layout.nameWidth
  return fitted([name], 'name', layout.nameSizesPt, width, context).map((cells) => ({
    rows: layout.nameRows,
    parts: [{ cells, style: 'name' }],
  }))
}

/**
 * Joint issuers with what they share set once: the differing words stand over one another, each spread to the width of the
 * longest, and what is shared stands beside them at half their height (GB/T 9704-2012 7.2.4). The largest size that fits the
 * line and leaves the rule where it may be, or the smallest.
 */
function stackedRow({ prefix, middles, suffix }: JointNames, width: number, context: Context): Row {
  const { masthead: layout } = context.template
  const { pitch } = context.area
  const sizes = layout.organisationSizesPt
  const inSize = (sizePt: number) => {
    const cells = (text: string): readonly Cell[] =>
      cellsOf([{ text, style: 'organisation', source: undefined }], context, { sizePt })
    const stack = middles.map(cells)
    const widest = Math.max(...stack.map(widthOf))
    const [before, after] = [cells(prefix), cells(suffix)]
    const total = widthOf(before) + widest + widthOf(after)
    return { before, after, stack, widest, total, leading: sizePt * STACKED_PITCH }
  }
  // Beside them the name, the number and the issuer's line need room above the rule.
  const most = Math.max(2, rowsAboveRule(context.area) - layout.nameRows - 2) * pitch
  const set =
    sizes.map(inSize).find(({ total, leading }) => total <= width && leading * middles.length <= most) ??
    inSize(sizes.at(-1) ?? 16)
  const rows = Math.max(1, Math.ceil((set.leading * middles.length) / pitch - 0.001))
  return {
    rows,
    parts: [],
    draw: ({ row, top }) => {
      const { area, template } = context
      const left = area.left + columnOf(template.styles.organisation, context).left + (width - set.total) / 2
      const air = (rows * pitch - set.leading * middles.length) / 2
      const line = (cells: readonly Cell[], x: number, wide: number, at: number, starts: boolean) =>
        setLine(spreadTo(cells, wide), {
          x,
          width: wide,
          baseline: top + air + (at + BASELINE) * set.leading,
          row,
          align: 'left',
          continues: false,
        }).map((run) => ({ ...run, startsLine: run.startsLine && starts }))
      const middle = (middles.length - 1) / 2
      const inner = left + widthOf(set.before)
      return [
        ...line(set.before, left, widthOf(set.before), middle, true),
        ...set.stack.flatMap((cells, i) => line(cells, inner, set.widest, i, i > 0 || prefix === '')),
        ...line(set.after, inner + set.widest, widthOf(set.after), middle, false),
      ]
    },
  }
}

/** Cells spread evenly over a width; a single one stands in its middle. */
function spreadTo(cells: readonly Cell[], width: number): readonly Cell[] {
  const rest = width - widthOf(cells)
  if (rest <= 0.001) return cells
  if (cells.length === 1) {
    return cells.map((cell) => ({ ...cell, advance: cell.advance + rest, shift: cell.shift + rest / 2 }))
  }
  const gap = rest / (cells.length - 1)
  return cells.map((cell, i) => (i < cells.length - 1 ? { ...cell, advance: cell.advance + gap } : cell))
}

/** The office's own picture over so many rows, as large as they and the type area allow; undefined where there is none to print. */
function headPicture(rows: number, name: string, context: Context): Row | undefined {
  const { bulletin, pictures, area } = context
  const key = bulletin.masthead.image?.value
  const file = key === undefined ? undefined : pictures.get(key)
  if (key === undefined || file === undefined || !(file.width > 0) || !(file.height > 0)) return undefined
  const height = Math.min(rows * area.pitch - PICTURE_AIR, (area.width * file.height) / file.width)
  const width = (height * file.width) / file.height
  return {
    rows,
    parts: [],
    draw: ({ top }) => [
      {
        type: 'picture',
        x: area.left + (area.width - width) / 2,
        y: top + (rows * area.pitch - height) / 2,
        width,
        height,
        path: key,
        pixels: { width: file.width, height: file.height },
        alt: name,
        block: undefined,
        role: 'masthead',
      },
    ],
  }
}

/** Points kept free above and below a picture together, so that it never touches the number below. */
const PICTURE_AIR = 10

/** Lines of display text in the first size in which every text takes one line, or the last size, broken. */
function fitted(
  texts: readonly string[],
  style: StyleName,
  sizes: readonly number[],
  width: number,
  context: Context,
): readonly (readonly Cell[])[] {
  const inSize = (sizePt: number): readonly (readonly Cell[])[] =>
    texts.map((text) => cellsOf([{ text: text.trim(), style, source: undefined }], context, { sizePt }))
  for (const size of sizes) {
    const lines = inSize(size)
    if (lines.every((cells) => widthOf(cells) <= width)) return lines
  }
  return inSize(sizes.at(-1) ?? context.template.styles[style].sizePt).flatMap((cells) =>
    broken(cells, width),
  )
}

/** Lines of display text broken evenly, at spaces where there are any. */
export function broken(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const chars = cells.map(({ char }) => char)
  const preferred = chars.map((char) => /\s/u.test(char))
  const advances = cells.map(({ advance }) => advance)
  return balance({ chars, advances, preferred }, { width, likeWord: true }).map(({ start, end }) =>
    cells.slice(start, end),
  )
}
