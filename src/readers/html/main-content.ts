import { readDateLine } from '../date-line.ts'
import { readNumberLine } from '../number-line.ts'
import { blockText } from '../read/block-text.ts'
import { imprintLabel } from '../shapes.ts'
import type { Piece } from './blocks.ts'
import { isFurnitureLine } from './furniture.ts'
import type { HtmlElement } from './nodes.ts'

/** The pieces that make the article, and those that do not. */
export interface Chosen {
  readonly kept: readonly Piece[]
  readonly dropped: readonly Piece[]
}

/** The share of a page's prose that the element of the article holds. */
const SHARE = 0.85

/**
 * Finds the article on a page: the smallest element that holds nearly all prose, with what stands directly above it (a title, a
 * masthead) and an imprint below. Frames go, unless most of the prose is in them; so do rows of links.
 */
export function chooseArticle(pieces: readonly Piece[]): Chosen {
  const prose = (some: readonly Piece[]): number => some.reduce((sum, piece) => sum + marks(piece), 0)
  const open = pieces.filter(({ framed }) => !framed)
  const trusted = prose(open) * 2 >= prose(pieces) ? open : pieces
  const words = new Set(trusted.filter((piece) => !isLinkRow(piece)))
  const all = prose([...words])
  if (all < 4) return parted(pieces, (piece) => words.has(piece))
  const home = smallest([...words], all)
  const at = pieces.flatMap((piece, i) =>
    words.has(piece) && (home === undefined || piece.inside.includes(home)) ? [i] : [],
  )
  const [first = 0] = at
  const last = at.at(-1) ?? pieces.length - 1
  const above = pieces.slice(0, first)
  let start = first
  // What stands directly above belongs to the article as far as it reads like a head.
  for (let i = above.length - 1; i >= 0; i--) {
    const piece = above[i]
    if (piece === undefined || !words.has(piece)) {
      if (piece?.framed === false && piece.length > 0 && start < first) break
      continue
    }
    if (!isHead(piece)) break
    start = i
  }
  let end = last
  for (const [i, piece] of pieces.entries())
    if (i > last && words.has(piece) && imprintLabel(blockText(piece.block).trim()) !== undefined) end = i
  return parted(pieces, (piece, i) => i >= start && i <= end && words.has(piece))
}

function parted(pieces: readonly Piece[], keep: (piece: Piece, i: number) => boolean): Chosen {
  return { kept: pieces.filter(keep), dropped: pieces.filter((piece, i) => !keep(piece, i)) }
}

/** Marks of sentences outside of links: what prose has and navigation has not. */
function marks({ block, linked, length }: Piece): number {
  if (length === 0 || linked * 2 > length) return 0
  return blockText(block).match(/[，。；、？！]/gu)?.length ?? 0
}

/** A line of links, and no sentence: a menu, a path, related pages. */
function isLinkRow({ block, linked, length }: Piece): boolean {
  return length > 0 && linked * 10 > length * 6 && !/。/u.test(blockText(block))
}

function smallest(pieces: readonly Piece[], all: number): HtmlElement | undefined {
  const counts = new Map<HtmlElement, number>()
  for (const piece of pieces) {
    const own = marks(piece)
    if (own > 0) for (const element of piece.inside) counts.set(element, (counts.get(element) ?? 0) + own)
  }
  let best: HtmlElement | undefined
  // Maps keep their order: outer elements come before those inside them.
  for (const [element, count] of counts)
    if (count >= all * SHARE && !/^(?:p|td|li|blockquote)$/u.test(element.tagName)) best = element
  return best
}

/** True for a line that can stand above the body of an article: title, masthead, source and date. */
function isHead({ block, length }: Piece): boolean {
  if (block.type !== 'paragraph') return block.type === 'table'
  if (length > 120) return false
  const lines = block.text.split('\n').map((line) => line.trim())
  if (lines.every((line) => line === '' || isFurnitureLine(line))) return false
  if (
    block.heading !== undefined ||
    block.align === 'center' ||
    block.runs.some(({ bold, sizePt = 0 }) => bold === true || sizePt > 16)
  )
    return true
  return (
    lines.some(
      (line) =>
        readNumberLine(line) !== undefined ||
        readDateLine(line) !== undefined ||
        /^(?:来源|发布|作者|日期|时间|编辑)/u.test(line),
    ) || length > 6
  )
}
