import type { Page, Picture, Rule, Run } from '../model/page.ts'
import type { PdfFace } from './pdf-embedded.ts'

/** The content stream of a page in pdfkit's coordinates (its pages begin with y pointing down). Pictures are drawn between the parts. */
export function pageContent(page: Page, faceOf: (id: string) => PdfFace): readonly (string | Picture)[] {
  const parts: (string | Picture)[] = []
  let text: string[] = []
  const flush = (): void => {
    // Text is set in PDF's own coordinates, or it would stand on its head.
    if (text.length > 0) parts.push(`q 1 0 0 -1 0 ${number(page.height)} cm\nBT\n${text.join('\n')}\nET\nQ`)
    text = []
  }
  for (const item of page.items) {
    if (item.type === 'run') text.push(runContent(item, page.height, faceOf(item.face)))
    else {
      flush()
      parts.push(item.type === 'rule' ? ruleContent(item) : item)
    }
  }
  flush()
  return parts
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
