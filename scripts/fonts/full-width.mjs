/**
 * Marks that take a whole 字 in the official Chinese faces, and digits that take half of one, but are of other widths
 * in the open faces. In the packs they are one em and half an em wide, so that a line breaks where Word breaks it with
 * 黑体 or 楷体_GB2312, and 2021年 takes three cells of the grid.
 */
import { gb2312Rows } from './characters.mjs'
import { inkBox, moved, narrowed, rectangle } from './outlines.mjs'

const OPENING = '“‘'
const CLOSING = '”’°′″'
const DASHES = '—―'

/** Half the em is ink at most; the rest is the mark's own white, of which this much stays on the inner side. */
const INNER_MARGIN = 0.08

/** A dash passes the cell's edges by this much of an em, so that —— shows no seam when a viewer smooths edges. */
const OVERLAP = 0.005

/** The marks and numbers of GB 2312 (rows 1 and 2), all full-width there, and the middle dots. */
export const fullWidthMarks = new Set([...gb2312Rows(1, 2), ...'—―…‥“”‘’·‧•'])

/**
 * The full-width form of a mark.
 * @param {string} mark
 * @param {{glyph: Buffer, id: number, advance: number}} now its glyph, that glyph's new id and its advance
 * @param {number} em units per em
 * @param {{bottom: number, top: number} | undefined} stroke where a dash lies, in font units
 * @returns {Buffer | undefined} a glyph to be set with an advance of one em; undefined when the mark needs no change
 */
export function fullWidth(mark, { glyph, id, advance }, em, stroke) {
  if (DASHES.includes(mark)) {
    const { bottom, top } = stroke ?? inkBox(glyph)
    return rectangle({ left: Math.round(-OVERLAP * em), right: Math.round((1 + OVERLAP) * em), bottom, top })
  }
  if (advance === em || glyph.length === 0) return undefined
  const { left, right } = inkBox(glyph)
  if (OPENING.includes(mark)) return moved(glyph, id, Math.round((1 - INNER_MARGIN) * em) - right)
  if (CLOSING.includes(mark)) return moved(glyph, id, Math.round(INNER_MARGIN * em) - left)
  return moved(glyph, id, Math.round((em - left - right) / 2))
}

/** Digits, half an em wide in the official faces. */
export const halfWidthDigits = new Set('0123456789')

/**
 * The half-width form of a digit, drawn narrower by as much as its cell is.
 * @param {{glyph: Buffer, id: number, advance: number}} now
 * @param {number} em units per em
 * @returns {Buffer} a glyph to be set with an advance of half an em
 */
export function halfWidth({ glyph, id, advance }, em) {
  return narrowed(glyph, id, em / 2 / advance)
}
