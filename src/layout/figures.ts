import type { Figure } from '../model/issue.ts'
import type { PageItem, PictureFile } from '../model/page.ts'
import { cellsOf } from './cells.ts'
import type { Context } from './context.ts'
import { type Column, columnOf, lineStrips } from './paragraph.ts'
import type { PrintedFigures } from './printed.ts'
import { rowsOf, type Stack, type Strip } from './strip.ts'

/** Air between picture and the row below it, in points: a picture of n rows is n × pitch − 10 high. */
const AIR = 10

/** The tallest picture in rows, so that a caption and a few lines of text find room beside it. */
const MOST_ROWS = 14

/** Points that one pixel may take at most: pictures are never blown up beyond 96 pixels an inch. */
const PT_PER_PIXEL = 72 / 96

/** A picture that finds no room is made smaller for what is left of the page, down to so many rows; below that it goes to the next. */
const LEAST_ROWS = 9

/**
 * Sets one picture, or two side by side of the same height, over whole rows, with captions below; all of it stays together.
 * Where the rest of a page is nearly enough, `within` makes it smaller.
 */
export function setFigures(printed: PrintedFigures, context: Context): Stack {
  const stack = inRows(printed, MOST_ROWS, context)
  const [picture] = stack.strips
  if (picture === undefined) return stack
  return {
    ...stack,
    within(rows) {
      // A smaller picture is narrower, and its caption may need more lines.
      for (let most = Math.min(Math.floor(rows), picture.rows - 1); most >= LEAST_ROWS; most--) {
        const smaller = inRows(printed, most, context)
        if (rowsOf(smaller.strips) <= rows) return smaller
      }
      return undefined
    },
  }
}

function inRows({ node, joined }: PrintedFigures, most: number, context: Context): Stack {
  const { id, figures } = node
  const { area, template } = context
  const gap = template.styles.body.sizePt
  const shapes = figures.map(({ path }) => shapeOf(context.pictures.get(path.text)))
  const width = area.width - gap * (figures.length - 1)
  const ratios = shapes.reduce((sum, { ratio }) => sum + ratio, 0)
  const natural = Math.min(width / ratios, ...shapes.map(({ tallest }) => tallest))
  const rows = Math.max(1, Math.min(most, Math.floor((natural + AIR) / area.pitch + 0.01)))
  const height = Math.min(rows * area.pitch - AIR, width / ratios)
  const widths = shapes.map(({ ratio }) => ratio * height)
  const taken = widths.reduce((sum, one) => sum + one, 0)
  // One picture is centred; of two, each is centred in its half.
  const half = width / figures.length
  const even = figures.length === 1 || taken < width * 0.75
  const lefts = widths.map((one, i) =>
    even
      ? i * (half + gap) + (half - one) / 2
      : widths.slice(0, i).reduce((sum, other) => sum + other + gap, (width - taken) / 2),
  )
  const captions = figures.map((figure, i) =>
    captionStrips(figure, lefts[i] ?? 0, widths[i] ?? width, context, id),
  )
  const picture: Strip = {
    rows: Math.min(rows, area.rows),
    keep: captions.some((strips) => strips.length > 0),
    anchors: [id],
    draw: ({ page, row, top }) =>
      figures.flatMap((figure, i): readonly PageItem[] => {
        const box = { x: area.left + (lefts[i] ?? 0), y: top + AIR / 2, width: widths[i] ?? 0, height }
        return drawPicture(figure, box, context, id, { page, row })
      }),
  }
  const style = template.styles.caption
  const strips = figures.length === 0 ? [] : [picture, ...sideBySide(captions, style.lineRows)]
  const below = joined?.below === true
  return { strips, before: style.before, after: below ? 0 : style.after, keepNext: below }
}

/** Lines of several captions, those on one height as one strip. */
function sideBySide(captions: readonly (readonly Strip[])[], rows: number): readonly Strip[] {
  const count = Math.max(0, ...captions.map(({ length }) => length))
  return Array.from({ length: count }, (_, line) => ({
    rows,
    keep: line < count - 1,
    anchors: [],
    draw: (spot) => captions.flatMap((strips) => strips[line]?.draw(spot) ?? []),
  }))
}

/** Width over height, and the greatest height in points; a picture that is missing gets the shape of a photograph. */
function shapeOf(file: PictureFile | undefined): { readonly ratio: number; readonly tallest: number } {
  if (file === undefined || !(file.width > 0) || !(file.height > 0)) return { ratio: 1.5, tallest: 160 }
  const ratio = Math.min(Math.max(file.width / file.height, 0.02), 50)
  return { ratio, tallest: file.height * PT_PER_PIXEL }
}

function captionStrips(
  { caption }: Figure,
  left: number,
  width: number,
  context: Context,
  block: string,
): readonly Strip[] {
  if (caption.text.trim() === '') return []
  const style = context.template.styles.caption
  const base = columnOf(style, context)
  // A narrow picture's caption may be wider than the picture.
  const room = Math.min(Math.max(width, style.sizePt * 12), context.area.width)
  const from = Math.min(Math.max(0, left + (width - room) / 2), context.area.width - room)
  const column: Column = { ...base, left: from, width: room, firstLine: 0 }
  const cells = cellsOf([{ text: caption.text, style: 'caption', source: caption.span.start }], context)
  return lineStrips(cells, column, context, undefined, block)
}

function drawPicture(
  figure: Figure,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  context: Context,
  block: string,
  place: { readonly page: number; readonly row: number },
): readonly PageItem[] {
  const path = figure.path.text
  const alt = figure.caption.text
  const file = context.pictures.get(path)
  if (file !== undefined) {
    const { width, height } = file
    return [{ type: 'picture', ...box, path, pixels: { width, height }, alt, block, role: 'figure' }]
  }
  context.report({ type: 'unprinted-picture', path, span: figure.path.span, ...place })
  const line = { type: 'rule' as const, weight: 0.5, colour: '808080', role: 'figure' }
  return [
    { ...line, x: box.x, y: box.y, width: box.width },
    { ...line, x: box.x, y: box.y + box.height, width: box.width },
    { ...line, x: box.x, y: box.y, width: 0, height: box.height },
    { ...line, x: box.x + box.width, y: box.y, width: 0, height: box.height },
  ]
}
