import { execFileSync } from 'node:child_process'

/** A glyph where it is drawn; points from the page's upper left corner. */
export interface Glyph {
  readonly char: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  /** Its own width in points. */
  readonly width: number
  /** The first of a piece of marked content: a run begins here. */
  readonly opens: boolean
}

/** A line drawn. */
export interface Stroke {
  readonly x: number
  readonly y: number
  readonly toX: number
  readonly toY: number
  readonly red: boolean
  /** Of its pen, in points. */
  readonly weight: number
}

/** What a page of a PDF draws, in the order of drawing. */
export interface TracedPage {
  readonly glyphs: readonly Glyph[]
  readonly strokes: readonly Stroke[]
}

/** Reads a PDF back with `mutool draw -F trace`, which gives exact places. */
export function tracePdf(file: string): readonly TracedPage[] {
  const trace = execFileSync('mutool', ['draw', '-q', '-F', 'trace', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return trace
    .split(/<page /)
    .slice(1)
    .map(tracePage)
}

type Matrix = readonly [number, number, number, number, number, number]

function tracePage(text: string): TracedPage {
  const glyphs: Glyph[] = []
  const strokes: Stroke[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let size = 0
  let red = false
  let opens = false
  let weight = 0
  let from: readonly [number, number] | undefined
  const put = (x: number, y: number): readonly [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ]
  for (const line of text.split('\n')) {
    const [, tag = ''] = /<(\w+)/.exec(line) ?? []
    const of = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1] ?? ''
    if (tag === 'fill_text' || tag === 'stroke_path') {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = of('transform').split(' ').map(Number)
      matrix = [a, b, c, d, e, f]
      red = of('color') === '1 0 0'
      weight = Number(of('linewidth'))
    } else if (tag === 'span') size = Math.abs(Number(of('trm').split(' ')[3]))
    else if (tag === 'layer') opens = true
    else if (tag === 'g') {
      const [x, y] = put(Number(of('x')), Number(of('y')))
      glyphs.push({ char: unescaped(of('unicode')), x, y, size, width: Number(of('adv')) * size, opens })
      opens = false
    } else if (tag === 'moveto') from = put(Number(of('x')), Number(of('y')))
    else if (tag === 'lineto' && from !== undefined) {
      const [toX, toY] = put(Number(of('x')), Number(of('y')))
      strokes.push({ x: from[0], y: from[1], toX, toY, red, weight })
      from = [toX, toY]
    }
  }
  return { glyphs, strokes }
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replace(/&(?:lt|gt|amp|quot);/g, (one) => named[one] ?? one)
}

/** Glyphs that stand on one line, from left to right; `text` leaves out the spaces around it. */
export interface TracedLine {
  /** A space behind the last word, which hangs over the line's end. */
  readonly spaced: boolean
  readonly glyphs: readonly Glyph[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** The lines of a page in the order of drawing; what stands far apart on one height counts as several. */
export function linesOf({ glyphs }: TracedPage): readonly TracedLine[] {
  const lines: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = lines.at(-1)?.at(-1)
    const joins =
      last !== undefined &&
      Math.abs(last.y - glyph.y) < 0.02 &&
      glyph.x > last.x - 0.5 &&
      glyph.x < last.x + last.width + (glyph.opens ? 0.7 * last.size : Number.POSITIVE_INFINITY)
    if (joins) lines.at(-1)?.push(glyph)
    else lines.push([glyph])
  }
  return lines.flatMap((line) => {
    const shown = line.filter(({ char }) => char.trim() !== '' || char === '　')
    const [first] = shown
    const last = shown.at(-1)
    if (first === undefined || last === undefined) return []
    const text = line
      .map(({ char }) => char)
      .join('')
      .replace(/^ +| +$/g, '')
    const { x: left, y, size } = first
    return [{ spaced: line.at(-1) !== last, glyphs: line, text, left, right: last.x + last.width, y, size }]
  })
}
