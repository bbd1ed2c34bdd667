import type { Structure } from '../model/structure.ts'
import { type BodyBlock, BodyWriter } from './body-writer.ts'
import type { ContentsRead } from './contents.ts'
import { readDateLine } from './date-line.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { labelWords } from './label-words.ts'
import { findLabels, type ItemStart, readSection } from './sections.ts'
import { readMarker } from './shapes.ts'
import { findTitles } from './titles.ts'
import type { TitleRead } from './titles-by-shape.ts'

/** What stands below the head of a section that has nothing to tell. */
const NOTHING = /^（?(?:本[月周期季]|暂)?[无缺]。?）?$/u

/** Turns the lines of the body into blocks, mending paragraphs that page breaks cut and spaces that extraction left. */
export function readBody(
  lines: readonly InputLine[],
  contents: ContentsRead | undefined,
  structure: Structure,
  report: Report,
): readonly BodyBlock[] {
  const labels = findLabels(lines, contents, structure)
  const titles = findTitles(lines, contents, labels, report)
  const items = itemStarts(lines, labels, titles, structure, report)
  const indents = lines.filter(({ text, indent }) => text.length > 30 && indent >= 2).length
  const indented = indents * 2 > lines.filter(({ text }) => text.length > 30).length
  const writer = new BodyWriter(lines, report, indented)
  let open: 'items' | 'articles' | undefined
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (line === undefined) break
    const title = titles.get(i)
    const item = items.get(i)
    if (title !== undefined) {
      if (open === 'items') writer.push({ type: 'close', text: '', line: line.number })
      if (open === 'items') report('section-closed', line.number, 'likely')
      open = open === 'items' ? undefined : open
      i = writer.title(i, title)
    } else if (labels.has(i)) {
      writer.label(line)
      open = items.has(i + 1) ? 'items' : 'articles'
      const label = labelWords(line.text)
      const listed = structure.sections.some((section) => section.label === label)
      if (!listed && !items.has(i + 1) && !titles.has(i + 1)) {
        const below = lines[i + 1]
        const empty = below === undefined || labels.has(i + 1) || NOTHING.test(below.text)
        report('section-unlisted', line.number, empty ? 'guess' : 'likely', { label })
      }
      i++
    } else {
      if (item !== undefined) {
        writer.item(line, item)
        open = 'items'
      } else {
        // A date alone at the end signs the issue; it does not go on with the last item.
        if (open === 'items' && i === lines.length - 1 && readDateLine(line.text)?.rest === '') {
          writer.push({ type: 'close', text: '', line: line.number })
          report('section-closed', line.number, 'likely')
          open = undefined
        }
        if (
          line.figure === 'picture' &&
          open !== 'items' &&
          readMarker(lines[i + 1]?.text ?? '') !== undefined
        )
          report('section-drawn', line.number, 'guess')
        writer.prose(line)
      }
      i++
    }
  }
  writer.flush()
  return writer.blocks
}

function itemStarts(
  lines: readonly InputLine[],
  labels: ReadonlySet<number>,
  titles: ReadonlyMap<number, TitleRead>,
  structure: Structure,
  report: Report,
): ReadonlyMap<number, ItemStart> {
  const starts = [...labels].sort((a, b) => a - b)
  const stops = [...labels, ...titles.keys(), lines.length].sort((a, b) => a - b)
  const items = new Map<number, ItemStart>()
  let stop = 0
  for (const start of starts) {
    while ((stops[stop] ?? lines.length) <= start && stop < stops.length) stop++
    for (const [i, item] of readSection(lines, start, stops[stop] ?? lines.length, structure, report).items)
      items.set(i, item)
  }
  return items
}
