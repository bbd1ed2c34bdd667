import type { InputPlace } from '../../base/place.ts'
import type { InputLine } from '../input-lines.ts'
import type { ReadBlock, ReadDocument, ReadParagraph, ReadTable } from '../read/document.ts'
import type { Remark } from './article.ts'
import { isChatPicture } from './chat.ts'
import { withTables } from './tabbed.ts'

/** A line of text with as much of its looks as tells a title from a paragraph. */
export interface TextLine extends InputLine {
  readonly type: 'text'
  readonly place: InputPlace
  readonly centred: boolean
  readonly bold: boolean
  readonly sizePt: number | undefined
  readonly heading: number | undefined
}

/** A line of the input: words, a picture or a table. */
export type ArticleLine =
  | TextLine
  | {
      readonly type: 'picture'
      readonly picture: string | undefined
      readonly alt: string
      readonly place: InputPlace
    }
  | { readonly type: 'table'; readonly table: ReadTable; readonly place: InputPlace }

/** Zero-width characters, soft hyphens, marks of direction, object placeholders, private use: nothing of it is printed. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\u115f\u1160\ufffc\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu
/** Spaces that web pages and Word put where people mean none or a plain one. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu
/** Where a line holds several paragraphs, pasted together with their indents. */
const GLUED = /(?<=[。！？”）])[ \u3000]{2,}(?=[^\s）])/u

/** The lines of a document that hold something, cleaned of what cannot be seen; layout tables are opened. */
export function articleLines(document: ReadDocument, remark: Remark): readonly ArticleLine[] {
  const lines: ArticleLine[] = []
  let gap = true
  let odd = 0
  const add = (block: ReadBlock): void => {
    if (block.type === 'picture') {
      lines.push({ type: 'picture', picture: block.picture, alt: block.alt, place: block.where })
      gap = true
    } else if (block.type === 'table') {
      if (isGrid(block)) lines.push({ type: 'table', table: block, place: block.where })
      else for (const row of block.rows) for (const cell of row) for (const inner of cell.blocks) add(inner)
      gap = true
    } else {
      for (const piece of pieces(block, remark)) {
        const text = visible(piece)
        if (piece.trim() !== text) odd++
        if (text === '') gap = true
        else if (isChatPicture(text))
          add({ type: 'picture', picture: undefined, alt: '', where: block.where })
        else {
          lines.push({ ...looks(block), text, indent: indentOf(piece), gap, number: lines.length + 1 })
          gap = false
        }
      }
    }
  }
  for (const block of withTables(document.blocks, remark))
    if (block.type === 'paragraph' ? wanted(block) : true) add(block)
  const [first] = document.blocks
  if (odd > 0 && first !== undefined) remark('invisible', first.where, 'certain', { count: odd })
  return lines
}

/** The text without what cannot be seen, odd spaces as plain ones, none at its ends. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ').trim()
}

function pieces(block: ReadParagraph, remark: Remark): readonly string[] {
  return block.text.split(/[\n\v\f\r\u0085\u2028\u2029]/u).flatMap((line) => {
    const parts = line.replace(ODD_SPACE, ' ').replace(INVISIBLE, '').trim().split(GLUED)
    if (parts.length < 2) return [line]
    remark('split', block.where, 'likely', { count: parts.length })
    return parts
  })
}

/** A page header or footer says nothing that belongs to an article. */
function wanted({ region }: ReadParagraph): boolean {
  return region !== 'header' && region !== 'footer'
}

/** A table with lines around its cells, or with several columns of short cells; others only set text in columns. */
function isGrid({ rows, ruled }: ReadTable): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns < 2) return false
  return ruled === true || rows.length > 1
}

function looks({ where, runs, align, heading }: ReadParagraph): Omit<TextLine, keyof InputLine> {
  const words = runs.filter(({ text }) => text.trim() !== '')
  const sizes = words.flatMap(({ sizePt }) => sizePt ?? [])
  return {
    type: 'text',
    place: where,
    centred: align === 'center',
    bold: words.length > 0 && words.every(({ bold }) => bold === true),
    sizePt: sizes.length === 0 ? undefined : Math.max(...sizes),
    heading,
  }
}

function indentOf(line: string): number {
  let width = 0
  for (const char of line) {
    if (char === '\u3000') width += 2
    else if (char === '\t') width += 4
    else if (/\s/u.test(char)) width += 1
    else if (!/\u200b|\ufeff/u.test(char)) return width
  }
  return width
}
