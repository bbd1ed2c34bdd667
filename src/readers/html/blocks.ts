import type { ReadBlock, ReadCell, ReadRun } from '../read/document.ts'
import { isFrame, SILENT } from './furniture.ts'
import { type Look, lookInside, PLAIN } from './look.ts'
import { attr, childElements, type HtmlElement, type HtmlNode, textIn } from './nodes.ts'

/** A block of a page and what tells whether it belongs to the article. */
export interface Piece {
  readonly block: ReadBlock
  /** Characters, and how many of them stand in links. */
  readonly length: number
  readonly linked: number
  /** True inside navigation, share bars and the like, and for what is not shown. */
  readonly framed: boolean
  /** The elements around it, outermost first. */
  readonly inside: readonly HtmlElement[]
}

/** What the walk over a page needs to know. */
export interface PageContext {
  readonly input: string
  readonly styles: (element: HtmlElement) => string
  /** The key of a picture; undefined where only its address is known. */
  readonly pictureOf: (address: string) => string | undefined
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)

/** Reads an element into blocks, in document order. */
export function readPieces(root: HtmlElement, context: PageContext): readonly Piece[] {
  const pieces: Piece[] = []
  const inside: HtmlElement[] = []
  let runs: ReadRun[] = []
  let linked = 0
  let paragraph = 0
  let label: string | undefined
  let shown: Look = PLAIN
  let frames = 0

  const push = (block: ReadBlock, length: number, links: number): void => {
    pieces.push({ block, length, linked: links, framed: frames > 0 || shown.hidden, inside: [...inside] })
  }
  const flush = (look: Look): void => {
    const text = runs.map((run) => run.text).join('')
    const given = runs
    runs = []
    const links = linked
    linked = 0
    if (text.trim() === '') return
    paragraph++
    const marked = label === undefined ? given : [{ ...given[0], text: label }, ...given]
    const { align, indentPt, heading } = look
    const whole = marked.map((run) => run.text).join('')
    push(
      {
        type: 'paragraph',
        text: whole,
        runs: marked,
        where: { input: context.input, part: '', paragraph },
        ...(label === undefined ? {} : { label }),
        ...(align === undefined || align === 'left' ? {} : { align }),
        ...(indentPt === 0 ? {} : { indentPt }),
        ...(heading === undefined ? {} : { heading }),
      },
      text.trim().length,
      links,
    )
    label = undefined
  }
  const words = (value: string, look: Look, pre: boolean, link: boolean): void => {
    const text = pre ? value : collapse(value)
    const before = runs.at(-1)?.text ?? ''
    const bare = !pre && (before === '' || /[\s\n]$/u.test(before)) ? text.replace(/^ +/u, '') : text
    if (bare === '') return
    if (link) linked += bare.trim().length
    shown = look
    const last = runs.at(-1)
    if (last !== undefined && sameRun(last, look.run))
      runs[runs.length - 1] = { ...last, text: last.text + bare }
    else runs.push({ ...look.run, text: bare })
  }
  const children = (element: HtmlElement, look: Look, pre: boolean, link: boolean): void => {
    let ordinal = Number(attr(element, 'start')) || 1
    for (const child of element.childNodes) {
      if ('tagName' in child && child.tagName === 'li')
        label = element.tagName === 'ol' ? `${ordinal++}. ` : element.tagName === 'ul' ? '· ' : undefined
      visit(child, look, pre, link)
    }
  }
  const visit = (node: HtmlNode, look: Look, pre: boolean, link: boolean): void => {
    if ('value' in node) words(node.value, look, pre, link)
    if (!('tagName' in node) || SILENT.has(node.tagName)) return
    const { tagName } = node
    if (tagName === 'br') runs.push({ ...look.run, text: '\n' })
    else if (tagName === 'img') picture(node, look)
    else if (tagName === 'table' && isData(node)) {
      flush(look)
      table(node)
    } else if (BLOCKS.has(tagName)) {
      flush(look)
      const own = lookInside(node, { ...look, indentPt: 0 }, context.styles(node))
      const frame = isFrame(node) || (own.hidden && !look.hidden)
      if (frame) frames++
      inside.push(node)
      shown = own
      children(node, own, pre || tagName === 'pre', link)
      flush(own)
      inside.pop()
      if (frame) frames--
    } else {
      const own = lookInside(node, look, context.styles(node))
      const anchor = tagName === 'a' && /^(?!#)\S/u.test(attr(node, 'href'))
      if (own.hidden && !look.hidden) {
        hide(textIn(node))
        return
      }
      children(node, own, pre, link || anchor)
    }
  }
  const hide = (text: string): void => {
    if (text.trim() === '') return
    const where = { input: context.input, part: '', paragraph: paragraph + 1 }
    const block = { type: 'paragraph', text, runs: [{ text }], where } as const
    pieces.push({ block, length: text.length, linked: 0, framed: true, inside: [...inside] })
  }
  const picture = (element: HtmlElement, look: Look): void => {
    flush(look)
    const address = attr(element, 'src') || attr(element, 'data-src')
    if (address === '') return
    const key = context.pictureOf(address)
    push(
      {
        type: 'picture',
        picture: key,
        alt: attr(element, 'alt').trim() || (key === undefined ? address.slice(0, 200) : ''),
        where: { input: context.input, part: '', paragraph: paragraph + 1 },
      },
      0,
      0,
    )
  }
  const table = (element: HtmlElement): void => {
    const spans: number[] = []
    const rows = rowsOf(element).map((row): readonly ReadCell[] => {
      const cells: ReadCell[] = []
      let column = 0
      const fill = (): void => {
        for (; (spans[column] ?? 0) > 0; column++) {
          spans[column] = (spans[column] ?? 1) - 1
          cells.push({ blocks: [], columns: 1, above: true })
        }
      }
      for (const cell of childElements(row).filter(({ tagName }) => /^t[dh]$/u.test(tagName))) {
        fill()
        const columns = Math.min(50, Math.max(1, Number(attr(cell, 'colspan')) || 1))
        const down = Math.min(500, Math.max(1, Number(attr(cell, 'rowspan')) || 1))
        for (let i = 0; i < columns; i++) spans[column + i] = down - 1
        const inner = readPieces(cell, context)
        cells.push({
          blocks: inner.filter(({ block }) => block.type === 'paragraph').map(({ block }) => block),
          columns,
        })
        column += columns
      }
      fill()
      return cells
    })
    paragraph++
    const length = rows
      .flat()
      .reduce(
        (sum, { blocks }) =>
          sum + blocks.reduce((n, block) => n + (block.type === 'paragraph' ? block.text.length : 0), 0),
        0,
      )
    const ruled =
      Number(attr(element, 'border')) > 0 ||
      /border(?!-(?:collapse|spacing))[^;]*(?:solid|[1-9])/u.test(
        `${attr(element, 'style')}${context.styles(element)}`,
      )
    push(
      {
        type: 'table',
        rows,
        where: { input: context.input, part: '', paragraph },
        ...(ruled ? { ruled: true } : {}),
      },
      length,
      0,
    )
  }
  visit(root, PLAIN, false, false)
  flush(PLAIN)
  return pieces
}

function sameRun({ text: _, ...a }: ReadRun, b: Omit<ReadRun, 'text'>): boolean {
  return (
    a.sizePt === b.sizePt &&
    a.bold === b.bold &&
    a.font === b.font &&
    a.colour === b.colour &&
    a.italic === b.italic
  )
}

/** White space as it is shown: one space, and none where a line of Chinese text was broken in the source. */
function collapse(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*[\r\n]+[ \t\r\n]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/[ \t\r\n\f]+/gu, ' ')
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/u.test(child.tagName)
      ? childElements(child).filter(({ tagName }) => tagName === 'tr')
      : []
  })
}

/** True for a table of data: others lay out a page, and their cells are read one after the other. */
function isData(table: HtmlElement): boolean {
  const cells = rowsOf(table).flatMap((row) => childElements(row))
  const nested = cells.some((cell) => contains(cell, 'table'))
  const long = cells.some((cell) => textIn(cell).length > 600 || linesIn(cell) > 6)
  const prose =
    !(Number(attr(table, 'border')) > 0) &&
    cells.some((cell) => (textIn(cell).match(/。/gu)?.length ?? 0) > 1)
  const wide = rowsOf(table).some((row) => childElements(row).length > 1)
  return wide && !nested && !long && !prose && cells.length > 1
}

/** How many paragraphs or line breaks a cell has. */
function linesIn(cell: HtmlElement): number {
  return childElements(cell).reduce(
    (sum, child) => sum + (/^(?:p|br|div|li|h[1-6])$/u.test(child.tagName) ? 1 : 0) + linesIn(child),
    0,
  )
}

function contains(element: HtmlElement, name: string): boolean {
  return childElements(element).some((child) => child.tagName === name || contains(child, name))
}
