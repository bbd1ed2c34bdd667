import { linesOf, type TracedLine, type TracedPage } from './pdf-trace.ts'

/** One departure from the rules of the page, as read back from the PDF. */
export interface PageFault {
  readonly kind: 'mark' | 'unit' | 'gap' | 'rows' | 'grid' | 'rule'
  readonly page: number
  readonly detail: string
}

/** What is measured of a PDF beside its faults. */
export interface PageFigures {
  readonly faults: readonly PageFault[]
  readonly lines: number
  /** Pages that break inside a paragraph and so have to be full. */
  readonly full: number
  /** The widest gap between two 汉字 of body size beyond their cell, in em. */
  readonly widest: number
  /** The farthest that a baseline of body or title lies off the grid, in points. */
  readonly offGrid: number
  /** Of the red rule from the paper's upper edge, in mm; undefined where there is none. */
  readonly redRule: number | undefined
  /** Of the lowest rule of an imprint on one page, in mm. */
  readonly lastRule: number | undefined
}

/** How the file was made: the cell of a 汉字 in points, and pages and rows that were reported as loose. */
export interface PageTruth {
  readonly cell: number
  readonly loose: ReadonlySet<string>
  readonly split: ReadonlySet<string>
}

const PT = 72 / 25.4
const TOP = 37 * PT
const LEFT = 28 * PT
const PITCH = 28.95
const BODY = 16
const TITLE = 22
const MOST_GAP = 0.08

/** GB/T 15834-2011 5.1 and the lists of Word: what begins no line, and what ends none. */
const NO_START = new Set('。．，、；：？！”’）〕】》〉」』］｝·・～–／％‰℃°′″々)]},.;:!?%')
const NO_END = new Set('“‘（〔【《〈「『［｛([{￥＄£€№±／')

/** Judges the pages of a PDF in the grid of 22 rows (GB/T 9704-2012 5.2). */
export function judgePages(pages: readonly TracedPage[], truth: PageTruth): PageFigures {
  const faults: PageFault[] = []
  const lines = pages.map((page, i) => bodyLines(page, i))
  const all = lines.flatMap((page, i) => page.map((line) => ({ line, page: i + 1 })))
  let widest = 0
  let offGrid = 0
  for (const [i, { line, page }] of all.entries()) {
    const fault = (kind: PageFault['kind'], detail: string): void => {
      faults.push({ kind, page, detail: `row ${rowOf(line)}: ${detail}` })
    }
    const before = all[i - 1]?.line
    const next = all[i + 1]
    const [first = '', second = ''] = line.text
    const last = line.text.at(-1) ?? ''
    if (NO_START.has(first) || ('—…'.includes(first) && before?.text.endsWith(first) && second !== first))
      fault('mark', `begins with ${first}: ${line.text.slice(0, 12)}`)
    if (NO_END.has(last)) fault('mark', `ends with ${last}: ${line.text.slice(-12)}`)
    const key = `${page} ${rowOf(line)}`
    if (next !== undefined && goesOn(line, next.line) && !line.spaced && isSplit(line.text, next.line.text)) {
      if (!truth.split.has(key)) fault('unit', `${line.text.slice(-8)} | ${next.line.text.slice(0, 8)}`)
    }
    if (line.size === BODY) {
      const gap = widestGap(line, truth.cell)
      widest = Math.max(widest, gap)
      if (gap > MOST_GAP + 0.002 && !truth.loose.has(key)) fault('gap', `${gap.toFixed(3)} em: ${line.text}`)
    }
    if (line.size === BODY || line.size === TITLE) {
      const off = Math.abs(exactRow(line) - Math.round(exactRow(line))) * PITCH
      offGrid = Math.max(offGrid, off)
      if (off > 0.05) fault('grid', `${off.toFixed(3)} pt off: ${line.text.slice(0, 12)}`)
    }
    if (rowOf(line) > 22) fault('rows', `below row 22: ${line.text.slice(0, 12)}`)
  }
  let full = 0
  for (const [i, page] of lines.entries()) {
    const last = page.at(-1)
    const next = lines[i + 1]?.[0]
    if (last === undefined || next === undefined || !isInside(last, next)) continue
    full++
    if (rowOf(last) !== 22)
      faults.push({ kind: 'rows', page: i + 1, detail: `${rowOf(last)} rows on a full page` })
  }
  return { faults, lines: all.length, full, widest, offGrid, ...rulesOf(pages) }
}

function rulesOf(pages: readonly TracedPage[]): Pick<PageFigures, 'redRule' | 'lastRule'> {
  const long = (page: TracedPage | undefined) =>
    (page?.strokes ?? []).filter(({ x, toX, y, toY }) => y === toY && Math.abs(toX - x - 156 * PT) < 0.1)
  const red = long(pages[0]).find((stroke) => stroke.red)
  const black = long(pages.at(-1)).filter((stroke) => !stroke.red && stroke.weight > 0.9)
  const lowest = Math.max(...black.map(({ y }) => y))
  // An imprint that is longer than a page has its upper rule on an earlier one, and ends where its words end.
  return { redRule: red && red.y / PT, lastRule: black.length < 2 ? undefined : lowest / PT }
}

/** The lines in the type area below the masthead, imprint and page number left out. */
function bodyLines(page: TracedPage, index: number): readonly TracedLine[] {
  const red = index === 0 ? page.strokes.find((stroke) => stroke.red)?.y : undefined
  const thick = page.strokes.filter(
    ({ x, toX, y, toY, red }) => !red && y === toY && Math.abs(toX - x - 156 * PT) < 0.1,
  )
  return linesOf(page).filter(({ y, size, text }) => {
    const inImprint = size === 14 && thick.some((rule) => rule.y < y) && thick.some((rule) => rule.y > y)
    return y > (red ?? 0) && !/^—\s?\d+\s?—$/u.test(text) && !inImprint
  })
}

function exactRow({ y }: TracedLine): number {
  return (y - TOP) / PITCH - 0.8 + 1
}

function rowOf(line: TracedLine): number {
  return Math.round(exactRow(line))
}

/** True where a line seems to go on in the next: both of one size, and the next not indented against it. */
function goesOn(line: TracedLine, next: TracedLine): boolean {
  if (line.size !== next.size || /[。！？）…]$/.test(line.text)) return false
  if (line.size === TITLE) return Math.abs(next.y - line.y - PITCH) < 1
  return line.size === BODY && next.left <= line.left + 0.1 && line.left - next.left < 2.3 * BODY
}

/** True where a page breaks inside a paragraph: its last line ends at the right edge, the next begins at the left. */
function isInside(last: TracedLine, next: TracedLine): boolean {
  return (
    last.size === BODY &&
    next.size === BODY &&
    Math.abs(next.left - LEFT) < BODY / 2 + 0.1 &&
    last.right > LEFT + 156 * PT - 1.2 * BODY &&
    !/[。！？]$/.test(last.text)
  )
}

function isSplit(left: string, right: string): boolean {
  if (/^\d+[.．、]/.test(right)) return false
  const seam = `${left.slice(-2)}|${right.slice(0, 2)}`
  return /\d\|[\d年月日时分万亿元个名家期号次人届％%‰℃]|\d\|[.,]\d|\d[.,]\|\d|第\|\d|—\|—|…\|…|[A-Za-z]\|[A-Za-z]|[$￥]\|\d/.test(
    seam,
  )
}

function widestGap({ glyphs, size }: TracedLine, cell: number): number {
  let widest = 0
  for (const [i, glyph] of glyphs.entries()) {
    const next = glyphs[i + 1]
    if (next === undefined || !isHan(glyph.char) || !isHan(next.char)) continue
    widest = Math.max(widest, (next.x - glyph.x - cell) / size)
  }
  return widest
}

function isHan(char: string): boolean {
  return /^\p{Script=Han}$/u.test(char)
}
