import type { BlockId } from '../model/issue.ts'
import type { Style, StyleName } from '../theme/template.ts'
import { breaksBefore, isSpace } from './break-class.ts'
import type { Breakable } from './break-lines.ts'
import type { Context } from './context.ts'
import type { Piece } from './printed.ts'

/** One character as it will stand on the page. */
export interface Cell {
  readonly char: string
  /** In points, tracking included. */
  readonly advance: number
  /** How far right of the pen the glyph is drawn, in points; negative where its blank left side is cut off. */
  readonly shift: number
  readonly face: string
  readonly size: number
  readonly colour: string
  readonly style: StyleName
  readonly source: number | undefined
  /** Belongs together with the next one. */
  readonly glued: boolean
  readonly link: BlockId | undefined
}

/** Characters that print nothing and take no room: controls, joiners, byte order marks, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/** 〓, the printer's mark for a character that is not in the case. */
const GETA = 0x3013

/** Measures pieces character by character, each in the first face of its role that has it. Unknown characters are reported. */
export function cellsOf(
  pieces: readonly Piece[],
  context: Context,
  change: Partial<Style> = {},
): readonly Cell[] {
  const cells: Cell[] = []
  for (const piece of pieces) {
    const style = { ...context.template.styles[piece.style], ...change }
    const tracking = trackingOf(style, context)
    let offset = 0
    for (const written of piece.text) {
      const source = piece.source === undefined ? undefined : piece.source + offset
      offset += written.length
      const char = written === '\t' ? '　' : written
      if (INVISIBLE.test(char)) continue
      const { face, width } = glyphOf(char, style, context, source)
      cells.push({
        char,
        advance: width * style.sizePt + tracking(width),
        shift: 0,
        face,
        size: style.sizePt,
        colour: style.colour,
        style: piece.style,
        source,
        glued: piece.glued === true,
        link: piece.link,
      })
    }
  }
  return cells
}

/**
 * What is added to an advance by the width of the glyph in em. In measure `typeset` characters of the body's size fill
 * cells of exactly 1/28 of the line, half-width ones half a cell; elsewhere it is the style's own tracking.
 */
function trackingOf(style: Style, { measure, template, area }: Context): (em: number) => number {
  const { body } = template.styles
  const onGrid = style.sizePt === body.sizePt && style.trackingPt === body.trackingPt
  if (measure === 'word' || !onGrid) return () => style.trackingPt
  const perEm = area.width / template.grid.columns - style.sizePt
  return (em) => em * perEm
}

/** The width of one 字 of a style, tracking included: the unit of its indents. In points. */
export function unitOf(style: Style, context: Context): number {
  return style.sizePt + trackingOf(style, context)(1)
}

function glyphOf(
  char: string,
  style: Style,
  { fonts, template, report }: Context,
  source: number | undefined,
): { readonly face: string; readonly width: number } {
  const code = char.codePointAt(0) ?? 0
  const role = template.grid.latin === 'times' && isLatin(char, style) ? 'latin' : style.font
  const pick = fonts.pick(role, isSpace(char) ? 0x20 : code)
  if (pick !== undefined) return { face: pick.face.id, width: pick.face.font.advance(pick.glyph) }
  const face = (fonts.pick(style.font, GETA)?.face ?? fonts.primary(style.font)).id
  if (char === '　' || isSpace(char)) return { face, width: char === '　' ? 1 : 0.5 }
  const span = source === undefined ? undefined : { start: source, end: source + char.length }
  report({ type: 'missing-character', char, span })
  return { face, width: 1 }
}

/** Digits, letters and ASCII marks, which `latin: times` sets in a face of their own; 宋体 keeps its own (GB/T 9704-2012 7.5). */
function isLatin(char: string, { font }: Style): boolean {
  return font !== 'song' && /^[ -~\u00c0-\u024f]$/u.test(char)
}

/** What the line breaker is told of cells. Names are never broken. */
export function breakable(cells: readonly Cell[], names?: RegExp): Breakable {
  const chars = cells.map(({ char }) => char)
  const held = heldByNames(cells, names)
  const breaks = breaksBefore(chars).map((may, i) => may && cells[i - 1]?.glued !== true && held[i] !== true)
  return { advances: cells.map(({ advance }) => advance), breaks, spaces: chars.map(isSpace) }
}

/** For each cell whether it stands inside a name that is never to be split: any but the name's first character. */
export function heldByNames(cells: readonly Cell[], names: RegExp | undefined): readonly boolean[] {
  if (names === undefined) return []
  const held: boolean[] = []
  const at: number[] = []
  for (const [i, { char }] of cells.entries()) for (let unit = 0; unit < char.length; unit++) at.push(i)
  for (const { index, 0: name } of cells
    .map(({ char }) => char)
    .join('')
    .matchAll(names))
    for (let offset = index + 1; offset < index + name.length; offset++) held[at[offset] ?? -1] = true
  return held
}

/** The natural width of cells, spaces at the end aside. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.slice(0, trimmedEnd(cells)).reduce((sum, { advance }) => sum + advance, 0)
}

/** How many cells remain without the spaces at the end. */
export function trimmedEnd(cells: readonly Cell[]): number {
  let end = cells.length
  while (end > 0 && isSpace(cells[end - 1]?.char)) end--
  return end
}
