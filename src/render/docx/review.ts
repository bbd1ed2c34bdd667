import { type CivilDate, isoDate } from '../../base/civil-date.ts'
import type { Span } from '../../base/span.ts'
import { comparable, type Passage } from '../docx-back/passage.ts'
import { escapeXml, W, XML_HEAD } from './xml.ts'

/** A remark of the proofreader that becomes a Word comment. */
export interface ReviewNote {
  /** Where it belongs in the source; undefined for one about the whole issue. */
  readonly span: Span | undefined
  /** What is wrong, then why and what to do: a paragraph each. */
  readonly lines: readonly string[]
}

/** The document with its comments, and the part that holds their words. */
export interface Reviewed {
  readonly body: string
  readonly comments: string
}

/** Who the comments are by. */
export const AUTHOR = '简报校对'

/** A cut in the text of a paragraph: what is put there. */
interface Cut {
  readonly at: number
  readonly xml: string
}

/**
 * Puts notes into `word/document.xml` as comments: at the very words where those are found, else over the whole paragraph, and on the
 * first one for what has no place. `source` is the text, `passages` what its paragraphs were made from.
 */
export function withComments(
  body: string,
  notes: readonly ReviewNote[],
  passages: readonly Passage[],
  source: string,
  created: CivilDate,
): Reviewed {
  const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)]
  const texts = paragraphs.map(([xml]) => textOf(xml))
  const homes = homesOf(passages, texts)
  const cuts = new Map<number, Cut[]>()
  const first = Math.max(
    0,
    texts.findIndex((text) => text.trim() !== ''),
  )
  for (const [id, { span }] of notes.entries()) {
    const passage = span === undefined ? -1 : passageAt(passages, span)
    const home = homes[passage] ?? first
    const [from, to] = rangeIn(texts[home] ?? '', span, passages[passage], source)
    const all = cuts.get(home) ?? []
    all.push({ at: from, xml: `<w:commentRangeStart w:id="${id}"/>` })
    all.push({
      at: to,
      xml: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    })
    cuts.set(home, all)
  }
  let out = ''
  let done = 0
  for (const [i, { 0: xml, index }] of paragraphs.entries()) {
    out += body.slice(done, index) + cutParagraph(xml, cuts.get(i) ?? [])
    done = index + xml.length
  }
  return { body: out + body.slice(done), comments: commentsXml(notes, created) }
}

/** The paragraph of each passage: both stand in the order of the document. */
function homesOf(passages: readonly Passage[], texts: readonly string[]): readonly (number | undefined)[] {
  let at = 0
  return passages.map(({ kind, text }) => {
    if (kind === 'picture') return undefined
    const wanted = comparable('title', text)
    const found = texts.findIndex((one, i) => i >= at && comparable('title', one).includes(wanted))
    if (found < 0) return undefined
    at = found
    return found
  })
}

/** The passage whose lines hold a place; the nearest before it where none does. */
function passageAt(passages: readonly Passage[], { start }: Span): number {
  const inside = passages.findIndex(
    ({ span }) => span !== undefined && span.start <= start && start <= span.end,
  )
  if (inside >= 0) return inside
  return passages.findLastIndex(({ span }) => span !== undefined && span.start <= start)
}

/** The words of a paragraph that a note is about: the same words at the nearest place; all where they are not found. */
function rangeIn(
  text: string,
  span: Span | undefined,
  passage: Passage | undefined,
  source: string,
): readonly [number, number] {
  const words = span === undefined ? '' : source.slice(span.start, span.end)
  if (span === undefined || passage?.span === undefined || words === '' || words.includes('\n'))
    return [0, text.length]
  const expected = span.start - passage.span.start
  let best = -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at
  return best < 0 ? [0, text.length] : [best, best + words.length]
}

const RUN = /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gs

function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => plain(text))
    .join('')
}

/** Splits the runs of a paragraph where comments begin and end. */
function cutParagraph(paragraph: string, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return paragraph
  const left = [...cuts].sort((a, b) => a.at - b.at)
  const due = (until: number): string => {
    let xml = ''
    while (left[0] !== undefined && left[0].at <= until) xml += left.shift()?.xml
    return xml
  }
  let at = 0
  const out = paragraph.replace(RUN, (_, look: string | undefined, escaped: string) => {
    const text = plain(escaped)
    let xml = due(at)
    let from = 0
    while (left[0] !== undefined && left[0].at < at + text.length) {
      const to = left[0].at - at
      xml += runXml(look, text.slice(from, to)) + due(left[0].at)
      from = to
    }
    at += text.length
    return xml + runXml(look, text.slice(from))
  })
  const rest = left.map(({ xml }) => xml).join('')
  return out === '<w:p/>' ? `<w:p>${rest}</w:p>` : out.replace(/<\/w:p>$/, `${rest}</w:p>`)
}

function runXml(look = '', text: string): string {
  return text === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** How a comment looks: in 五号, not in the size of the body, which old versions of Word and WPS would take. */
const LOOK =
  '<w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:spacing w:val="0"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr>'

function commentsXml(notes: readonly ReviewNote[], created: CivilDate): string {
  const comments = notes.map(({ lines }, id) => {
    const paragraphs = lines.map(
      (line) => `<w:p>${LOOK}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
    )
    return (
      `<w:comment w:id="${id}" w:author="${AUTHOR}" w:date="${isoDate(created)}T00:00:00Z" w:initials="校">` +
      `${paragraphs.join('') || '<w:p/>'}</w:comment>`
    )
  })
  return `${XML_HEAD}<w:comments xmlns:w="${W}">${comments.join('')}</w:comments>`
}
