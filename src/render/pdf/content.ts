import type { Page, Picture, Rule, Run } from '../../model/page.ts'
import type { PdfFace } from './embedded.ts'
import type { TaggedPart } from './tag-pages.ts'

/**
 * The content stream of a page in pdfkit's coordinates (its pages begin with y pointing down), each part inside its tag.
 * Pictures are drawn between the pieces.
 */
export function pageContent(
  { height }: Page,
  parts: readonly TaggedPart[],
  faceOf: (id: string) => PdfFace,
): readonly (string | Picture)[] {
  const pieces: (string | Picture)[] = []
  let text: string[] = []
  const flush = (): void => {
    // Text is set in PDF's own coordinates, or it would stand on its head.
    if (text.length > 0) pieces.push(`q 1 0 0 -1 0 ${number(height)} cm\nBT\n${text.join('\n')}\nET\nQ`)
    text = []
  }
  for (const { mark, items } of parts) {
    const begin = beginMark(mark)
    if (items.every((item) => item.type === 'run')) {
      // Inside the text object, so that one serves many parts.
      text.push(begin, ...items.map((run) => runContent(run, height, faceOf(run.face))), endMark(mark))
      continue
    }
    flush()
    pieces.push(begin)
    for (const item of items) {
      if (item.type !== 'run') pieces.push(item.type === 'rule' ? ruleContent(item) : item)
      else {
        text.push(runContent(item, height, faceOf(item.face)))
        flush()
      }
    }
    pieces.push(endMark(mark))
  }
  flush()
  return pieces
}

function beginMark(mark: TaggedPart['mark']): string {
  if (mark.type === 'artifact') return `/Artifact <</Type /${mark.kind}>> BDC`
  const actual = mark.actual === undefined ? '' : ` /Span <</ActualText <${utf16(mark.actual)}>>> BDC`
  return `/${mark.tag} <</MCID ${mark.id}>> BDC${actual}`
}

function endMark(mark: TaggedPart['mark']): string {
  return mark.type === 'content' && mark.actual !== undefined ? 'EMC EMC' : 'EMC'
}

function utf16(text: string): string {
  let hex = 'feff'
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return hex
}

/** One run: its place, and its glyphs with the commonest spacing as Tc and what differs from it between the glyphs. */
function runContent(run: Run, height: number, face: PdfFace): string {
  const name = face.use()
  const glyphs = [...run.text].map((char) => face.glyph(char))
  const extra = glyphs.map(({ width }, i) => round((run.advances[i] ?? 0) - width * run.size))
  const spacing = commonest(extra.slice(0, -1))
  let shown = ''
  let hex = ''
  for (const [i, { id }] of glyphs.entries()) {
    hex += id.toString(16).padStart(4, '0')
    const off = i === glyphs.length - 1 ? 0 : round((extra[i] ?? 0) - spacing)
    if (Math.abs(off) < 0.002) continue
    shown += `<${hex}>${number((-off / run.size) * 1000)}`
    hex = ''
  }
  if (hex !== '') shown += `<${hex}>`
  return [
    `/${name} ${number(run.size)} Tf`,
    `${colour(run.colour)} rg`,
    `${number(spacing)} Tc`,
    `1 0 0 1 ${number(run.x)} ${number(height - run.y)} Tm`,
    `[${shown}] TJ`,
  ].join(' ')
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  let best = 0
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1
    counts.set(value, count)
    if (count > (counts.get(best) ?? 0)) best = value
  }
  return best
}

function ruleContent({ x, y, width, height, weight, colour: ink }: Rule): string {
  const [toX, toY] = height === undefined ? [x + width, y] : [x, y + height]
  return `q ${colour(ink)} RG ${number(weight)} w ${number(x)} ${number(y)} m ${number(toX)} ${number(toY)} l S Q`
}

function colour(hex: string): string {
  const channel = (at: number): string => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255 || 0)
  return `${channel(0)} ${channel(2)} ${channel(4)}`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function number(value: number): string {
  return String(round(value))
}
