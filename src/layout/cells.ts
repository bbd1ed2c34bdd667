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
    let offset = 0
    for (const written of piece.text) {
      const source = piece.source === undefined ? undefined : piece.source + offset
      offset += written.length
      const char = written === '\t' ? '　' : written
      if (INVISIBLE.test(char)) continue
      const { face, width } = measure(char, style, context, source)
      cells.push({
        char,
        advance: width * style.sizePt + style.trackingPt,
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

function measure(
  char: string,
  style: Style,
  { fonts, bulletin, report }: Context,
  source: number | undefined,
): { readonly face: string; readonly width: number } {
  const code = char.codePointAt(0) ?? 0
  const pick = fonts.pick(style.font, isSpace(char) ? 0x20 : code)
  if (pick !== undefined) return { face: pick.face.id, width: pick.face.font.advance(pick.glyph) }
  const face = (fonts.pick(style.font, GETA)?.face ?? fonts.primary(style.font)).id
  if (char === '　' || isSpace(char)) return { face, width: char === '　' ? 1 : 0.5 }
  report({
    ruleId: 'page/every-character-printed',
    messageId: 'no-glyph',
    data: { char, code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` },
    severity: 'warning',
    place:
      source === undefined
        ? { file: bulletin.source.file, span: { start: 0, end: 0 } }
        : { file: bulletin.source.file, span: { start: source, end: source + char.length } },
  })
  return { face, width: 1 }
}

/** What the line breaker is told of cells. */
export function breakable(cells: readonly Cell[]): Breakable {
  const chars = cells.map(({ char }) => char)
  const breaks = breaksBefore(chars).map((may, i) => may && cells[i - 1]?.glued !== true)
  return { advances: cells.map(({ advance }) => advance), breaks, spaces: chars.map(isSpace) }
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
