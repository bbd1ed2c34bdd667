import type { Figure, Figures } from '../model/issue.ts'
import { type Reader, spanOf, textAt } from './reader.ts'
import { type Line, trimmed } from './source-lines.ts'

/** True when a line begins as a picture does. */
export function opensFigure(text: string): boolean {
  return /^[!！][[［]/.test(text)
}

/** Reads `![caption](path)` alone on a line; several on one line stand side by side. */
export function readFigures(reader: Reader, line: Line): Figures | undefined {
  if (!opensFigure(line.text)) return undefined
  const figures: Figure[] = []
  let from = 0
  for (const gap of line.text.matchAll(/[)）]\s*(?=[!！][[［])/g)) {
    const figure = figureOf(reader, line.start + from, line.start + gap.index + 1)
    if (figure === undefined) break
    figures.push(figure)
    from = gap.index + gap[0].length
  }
  const last = figureOf(reader, line.start + from, line.end)
  if (last === undefined) {
    reader.report('source/picture-complete', 'form', line)
    return undefined
  }
  reader.at++
  return { type: 'figures', span: spanOf(line), id: reader.nextId(), figures: [...figures, last] }
}

function figureOf(reader: Reader, start: number, end: number): Figure | undefined {
  const text = reader.text.slice(start, end)
  const middle = /[\]］]\s*[(（]/.exec(text)
  if (!opensFigure(text) || middle === null || !/[)）]$/.test(text)) return undefined
  const caption = trimmed(reader.text, start + 2, start + middle.index)
  const path = trimmed(reader.text, start + middle.index + middle[0].length, end - 1)
  return {
    type: 'figure',
    span: { start, end },
    caption: textAt(reader, caption.start, caption.end),
    path: textAt(reader, path.start, path.end),
  }
}
