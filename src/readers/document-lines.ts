import type { InputPlace } from '../base/place.ts'
import { readDateLine } from './date-line.ts'
import type { InputLine, LineLook } from './input-lines.ts'
import { isIssuer } from './masthead-shapes.ts'
import { readNumberLine } from './number-line.ts'
import { blockText } from './read/block-text.ts'
import type { ReadBlock, ReadCell, ReadDocument, ReadParagraph, ReadTable } from './read/document.ts'
import { bracketLabel, imprintLabel } from './shapes.ts'
import { tableText } from './table-text.ts'

/** The lines of a document as the recognition of its parts wants them, and where each of them stands. */
export interface DocumentLines {
  readonly lines: readonly InputLine[]
  /** By the number of a line. */
  readonly places: ReadonlyMap<number, InputPlace>
}

/** Among so many lines at the start a table sets a masthead. */
const MASTHEAD = 24

/**
 * Turns the blocks of a document into lines: soft breaks part them, tables that only set a masthead or an imprint are taken
 * apart, other tables and pictures become lines of their own.
 */
export function documentLines(blocks: readonly ReadBlock[], nameOf: (key: string) => string): DocumentLines {
  const lines: InputLine[] = []
  const places = new Map<number, InputPlace>()
  let gap = false
  const add = (text: string, where: InputPlace, more: Partial<InputLine>): void => {
    const number = lines.length + 1
    places.set(number, where)
    lines.push({ number, indent: 0, gap, ...more, text })
    gap = false
  }
  const paragraph = (block: ReadParagraph): void => {
    gap ||= block.pageBreakBefore === true
    const look = lookOf(block)
    for (const piece of block.text.split(/[\n\v\u0085\u2028\u2029\f]/u)) {
      const text = piece.trim()
      if (text === '') gap = true
      else if (isCaption(lines.at(-1), text, look)) caption(text)
      else add(text, block.where, { indent: indentOf(block, piece), look })
    }
  }
  const caption = (text: string): void => {
    const picture = lines.pop()
    if (picture !== undefined)
      lines.push({ ...picture, text: picture.text.replace('![]', () => `![${text}]`) })
  }
  const walk = (block: ReadBlock): void => {
    if (block.type === 'paragraph') paragraph(block)
    else if (block.type === 'picture') {
      if (block.picture === undefined) return
      const alt = block.alt.replace(/[[\]［］\n]/gu, ' ').trim()
      add(`![${alt}](${nameOf(block.picture)})`, block.where, { figure: 'picture' })
    } else if (setsText(block, lines.length)) for (const row of block.rows) takeApart(row, block)
    else {
      const rows = tableText(block)
      for (const row of rows) add(row, block.where, { figure: 'table' })
      gap = true
    }
  }
  const takeApart = (row: readonly ReadCell[], { where }: ReadTable): void => {
    const texts = row.map((cell) => cell.blocks.map(blockText).join('\n').trim())
    const short = texts.every((text) => !text.includes('\n') && text.length <= 40)
    const plain = row.every((cell) => cell.blocks.every(({ type }) => type === 'paragraph'))
    if (short && plain && texts.filter((text) => text !== '').length > 1)
      add(texts.filter((text) => text !== '').join('\t'), where, {})
    else for (const cell of row) for (const block of cell.blocks) walk(block)
  }
  for (const block of blocks) walk(block)
  return { lines, places }
}

/** True for the words below a picture without any: short, centred, no larger than the text (3号, 16 pt) and not bold. */
function isCaption(above: InputLine | undefined, text: string, look: LineLook): boolean {
  if (above?.figure !== 'picture') return false
  // The alternative text says the same.
  if (above.text.startsWith(`![${text}](`)) return true
  if (!above.text.startsWith('![](')) return false
  return (
    look.align === 'center' &&
    look.bold === undefined &&
    (look.sizePt ?? 99) <= 16 &&
    text.length <= 60 &&
    !/[。；[\]［］]/u.test(text) &&
    imprintLabel(text) === undefined &&
    bracketLabel(text) === undefined &&
    !isMastheadText(text) &&
    !isIssuer(text)
  )
}

function indentOf({ indentPt = 0, align }: ReadParagraph, piece: string): number {
  if (align === 'center' || align === 'right') return 12
  const spaces = /^[\s\u3000]*/u.exec(piece)?.[0] ?? ''
  return (
    Math.max(0, Math.round(indentPt / 8)) +
    [...spaces].reduce((sum, char) => sum + (char === '\u3000' ? 2 : 1), 0)
  )
}

function lookOf({ runs, align, heading, ruleBelow, label }: ReadParagraph): LineLook {
  const words = runs.filter(({ text }) => text.trim() !== '')
  const weight = (keep: (run: (typeof words)[number]) => boolean): number =>
    words.filter(keep).reduce((sum, { text }) => sum + text.trim().length, 0)
  const whole = weight(() => true)
  const largest = words.reduce<number | undefined>(
    (size, run) =>
      run.sizePt !== undefined && run.sizePt > (size ?? 0) && run.text.trim().length * 3 > whole
        ? run.sizePt
        : size,
    undefined,
  )
  const colour = words.find((run) => run.colour !== undefined)?.colour
  return {
    ...(largest === undefined ? {} : { sizePt: largest }),
    ...(whole > 0 && weight((run) => run.bold === true) * 10 >= whole * 9 ? { bold: true } : {}),
    ...(align === 'center' || align === 'right' ? { align } : {}),
    ...(heading === undefined ? {} : { heading }),
    ...(colour === undefined || !/^(?:[c-f][0-9a-f])[0-4].[0-4].$/u.test(colour) ? {} : { red: true }),
    ...(ruleBelow === true ? { ruleBelow } : {}),
    ...(label === undefined ? {} : { label }),
  }
}

/** True for a table that sets words in columns and is none to its reader: the line above the red rule, the imprint, a frame around everything. */
function setsText(table: ReadTable, before: number): boolean {
  const cells = table.rows.flat()
  if (cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table'))) return true
  const texts = cells.map(({ blocks }) => blocks.map(blockText).join('\n').trim())
  if (cells.length === 1 || texts.every((text) => text === '')) return true
  if (texts.some((text) => text.length > 600)) return true
  if (texts.some((text) => imprintLabel(text) !== undefined) && !(before < MASTHEAD && table.rows.length > 3))
    return true
  if (before < MASTHEAD && texts.some((text) => isMastheadText(text))) return true
  return table.rows.every((row) => row.length <= 1) && table.ruled !== true
}

function isMastheadText(text: string): boolean {
  const [first = ''] = text.split('\n')
  return (
    readNumberLine(first) !== undefined ||
    readDateLine(first)?.rest === '' ||
    (readDateLine(first)?.date !== undefined && first.length < 24) ||
    (isIssuer(first) && /[印办]$/u.test(first))
  )
}

/** True where the words of running headers are needed: only they hold a number. */
export function holdsNumber(blocks: readonly ReadBlock[]): boolean {
  return blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      block.text.split('\n').some((line) => readNumberLine(line.trim()) !== undefined),
  )
}

/** The blocks of running headers, of the text, and of running footers. */
export function parted({ blocks }: ReadDocument): Record<'header' | 'text' | 'footer', readonly ReadBlock[]> {
  const of = (region: 'header' | 'footer'): readonly ReadBlock[] =>
    blocks.filter((block) => block.region === region)
  return {
    header: of('header'),
    footer: of('footer'),
    text: blocks.filter(({ region }) => region !== 'header' && region !== 'footer'),
  }
}
