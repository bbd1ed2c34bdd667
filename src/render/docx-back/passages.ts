import type { Span } from '../../base/span.ts'
import { composeBody } from '../../layout/compose-body.ts'
import { composeContents } from '../../layout/compose-contents.ts'
import { composeImprint } from '../../layout/compose-imprint.ts'
import type { Printed, PrintedParagraph, PrintedTitle } from '../../layout/printed.ts'
import { gridOf } from '../../layout/table-grid.ts'
import type { Bulletin, ImprintLine } from '../../model/bulletin.ts'
import type { BlockId, Figures, Issue, Table, Text, Title } from '../../model/issue.ts'
import { walk } from '../../model/visit.ts'
import type { StyleName, Template } from '../../theme/template.ts'
import { xmlText } from '../docx/xml.ts'
import { mastheadPassages } from './masthead-passages.ts'
import type { Passage, PassageKind } from './passage.ts'

/** What the passages of an issue are made from. */
export interface Traced {
  readonly bulletin: Bulletin
  readonly template: Template
  /** Paths of the pictures that the document really holds. */
  readonly pictures: ReadonlySet<string>
}

interface Tracing extends Traced {
  readonly text: string
  readonly titles: ReadonlyMap<BlockId, Title>
  /** Where items and notes begin, whose first paragraph is set behind their mark. */
  readonly starts: ReadonlyMap<BlockId, number>
}

/** Every paragraph of a document in its order, with the place of the source that it was made from. Empty ones are left out. */
export function passagesOf(traced: Traced): readonly Passage[] {
  const { bulletin, template } = traced
  const tracing: Tracing = { ...traced, text: bulletin.source.text, ...placesOf(bulletin.issue) }
  return [
    ...mastheadPassages(bulletin, template, traced.pictures),
    ...contentsPassages(tracing),
    ...composeBody(bulletin.parts, bulletin.structure).flatMap((printed) =>
      printedPassages(tracing, printed),
    ),
    ...imprintPassages(tracing),
  ]
    .map((passage) => ({ ...passage, text: xmlText(passage.text) }))
    .filter(({ text }) => text.trim() !== '')
}

function placesOf(issue: Issue): Pick<Tracing, 'titles' | 'starts'> {
  const titles = new Map<BlockId, Title>()
  const starts = new Map<BlockId, number>()
  walk(issue, (node) => {
    if (node.type === 'article') titles.set(node.title.id, node.title)
    if (node.type === 'item' || node.type === 'editors-note') starts.set(node.id, node.span.start)
  })
  return { titles, starts }
}

function contentsPassages({ bulletin, template, text }: Tracing): readonly Passage[] {
  const { contents, issue } = bulletin
  const written = issue.children.find((child) => child.type === 'contents')
  const places = contents?.entries.map(({ place }) => place?.span) ?? []
  return composeContents(contents, template.contents, undefined).flatMap((printed): readonly Passage[] => {
    if (printed.type === 'entry') {
      const place = places.shift()
      const words = `${printed.ordinal}\t${printed.title.trim()}`
      return [
        written === undefined || place === undefined
          ? made('contentsEntry', words)
          : lines('contentsEntry', words, place, text),
      ]
    }
    if (printed.type !== 'paragraph') return []
    const words = printed.pieces.map((piece) => piece.text).join('')
    if (written === undefined) return [made(printed.style, words)]
    if (printed.style !== 'contentsLabel') return [{ ...made(printed.style, words), origin: 'by-hand' }]
    return [lines(printed.style, words, written.label.span, text)]
  })
}

function printedPassages(tracing: Tracing, printed: Printed): readonly Passage[] {
  switch (printed.type) {
    case 'paragraph':
      return [paragraphPassage(tracing, printed)]
    case 'title':
      return titlePassages(tracing, printed)
    case 'figures':
      return figurePassages(tracing, printed.node)
    case 'table':
      return tablePassages(printed.node)
    case 'entry':
      return []
  }
}

function paragraphPassage(
  { text, starts }: Tracing,
  { style, pieces, origin, anchors }: PrintedParagraph,
): Passage {
  const words = pieces.map((piece) => piece.text).join('')
  const ranges = pieces.flatMap(({ source, text }) =>
    source === undefined ? [] : [{ start: source, end: source + text.length }],
  )
  for (const anchor of anchors ?? []) {
    const start = starts.get(anchor)
    if (start !== undefined) ranges.push({ start, end: start })
  }
  if (ranges.length === 0 && origin !== undefined) ranges.push({ start: origin.start, end: origin.start })
  if (ranges.length === 0) return made(style, words)
  return lines(style, words, hull(ranges), text)
}

function titlePassages(tracing: Tracing, printed: PrintedTitle): readonly Passage[] {
  const title = tracing.titles.get(printed.origin.block)
  if (title === undefined) return []
  const { text } = tracing
  const part = (style: StyleName, one: Text, prefix = ''): Passage =>
    lines(style, `${prefix}${one.text}`, one.span, text)
  return [
    ...(title.deck === undefined ? [] : [part('deck', title.deck)]),
    titlePassage(title, text),
    ...title.subtitles.map((one) => part('subtitle', one, '——')),
    ...title.bylines.map((one) => part('byline', one)),
    ...title.notes.map((one) => part('titleNote', one)),
  ]
}

/** All lines of a title; where others stand between them they are changed by hand. */
function titlePassage(title: Title, source: string): Passage {
  const text = title.lines.map((line) => line.text).join(' ')
  const span = hull(title.lines.map((line) => line.span))
  const others = [
    title.deck,
    title.contentsTitle,
    ...title.subtitles,
    ...title.bylines,
    ...title.notes,
    ...title.submissions,
  ]
  const mixed = others.some(
    (one) => one !== undefined && one.span.start > span.start && one.span.start < span.end,
  )
  const passage = lines('title', text, span, source)
  return mixed ? { ...passage, origin: 'by-hand' } : passage
}

function figurePassages({ pictures }: Tracing, { figures }: Figures): readonly Passage[] {
  return [
    ...figures.flatMap(({ path, span }): readonly Passage[] =>
      pictures.has(path.text) ? [{ kind: 'picture', text: path.text, origin: 'by-hand', span }] : [],
    ),
    ...figures.map(
      ({ caption }): Passage => ({
        kind: 'caption',
        text: caption.text,
        origin: 'words',
        span: caption.span,
      }),
    ),
  ]
}

function tablePassages(table: Table): readonly Passage[] {
  const grid = gridOf(table)
  return grid.cells.map(({ row, text, source }) => ({
    kind: row < grid.headRows ? 'tableHead' : 'tableCell',
    text,
    origin: 'words',
    span: { start: source, end: source + text.length },
  }))
}

function imprintPassages({ bulletin, template, text }: Tracing): readonly Passage[] {
  const { lines: all } = bulletin.imprint
  const paragraphs = composeImprint(all, template.imprint)
  const sources = paragraphs.map((): ImprintLine[] => [])
  let count = 0
  for (const [i, line] of all.entries()) {
    const now = composeImprint(all.slice(0, i + 1), template.imprint).length
    for (let at = now === count ? count - 1 : count; at < now; at++) sources[at]?.push(line)
    count = now
  }
  return paragraphs.map(({ label, text: value }, i) => {
    const words = `${label}${value}`
    const from = sources[i] ?? []
    const spans = from.flatMap(({ place }) => (place?.file === bulletin.source.file ? [place.span] : []))
    if (spans.length < from.length || spans.length === 0)
      return { ...made('imprint', words), origin: 'config' }
    const passage = lines('imprint', words, hull(spans), text)
    const several =
      from.some(({ values }) => values.length > 1) ||
      from.some(({ label }) => label === '发' && added(all, bulletin))
    return several ? { ...passage, origin: 'by-hand' } : passage
  })
}

/** True where 增发 was joined to 发, so that the printed line is more than the written one. */
function added(all: readonly ImprintLine[], { issue }: Bulletin): boolean {
  const imprint = issue.children.find((child) => child.type === 'imprint')
  const written = imprint?.children.some(
    (child) => child.type === 'imprint-entry' && child.label.text === '增发',
  )
  return written === true && all.every(({ label }) => label !== '增发')
}

function made(kind: PassageKind, text: string): Passage {
  return { kind, text, origin: 'made', span: undefined }
}

/** What ends a line of the source; more than a file's own line breaks, since an editor may have typed them. */
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/

/** A passage that takes whole lines of the source: its span widened to them. */
function lines(kind: PassageKind, text: string, { start, end }: Span, source: string): Passage {
  let from = start
  while (from > 0 && !LINE_END.test(source.charAt(from - 1))) from--
  let to = end
  while (to < source.length && !LINE_END.test(source.charAt(to))) to++
  return { kind, text, origin: 'lines', span: { start: from, end: to } }
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
