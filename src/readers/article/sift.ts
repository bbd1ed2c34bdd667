import { endsParagraph, isBracketed } from '../shapes.ts'
import { canBeTitle, isProse } from '../title-shapes.ts'
import type { Origin, Remark } from './article.ts'
import { BREADCRUMB, boilerplateOf, buttonsIn, paywallPrefix, withoutButtons } from './boilerplate.ts'
import { isNod, readSaid } from './chat.ts'
import type { ArticleLine, TextLine } from './lines.ts'
import { isMedium, type OriginRead, readDay, readOriginLine, readUnitLine, siteOf } from './origin.ts'

/** The lines of the article itself, in order; where something is missing, the words that say so. */
export type SiftedLine =
  | ArticleLine
  | { readonly type: 'gap'; readonly text: string; readonly line: TextLine }

/** What sifting leaves, and what it learnt from the lines that it took away. */
export interface Sifted {
  readonly lines: readonly SiftedLine[]
  readonly origin: Origin
}

/** Parts the article from buttons, paths, disclaimers, lists of links, and from lines that say where it is from. */
export function sift(lines: readonly ArticleLine[], remark: Remark): Sifted {
  const origin = new OriginFinder(remark)
  const kept: SiftedLine[] = []
  const firstProse = lines.findIndex(
    (line) =>
      line.type === 'text' &&
      isProse(line.text) &&
      boilerplateOf(line.text) === undefined &&
      readOriginLine(line.text) === undefined,
  )
  const end = endOf(lines)
  let walled: TextLine | undefined
  let chat = false
  let parted = false
  for (const [i, line] of lines.entries()) {
    if (line.type !== 'text') {
      if (i < end) kept.push(line)
      continue
    }
    if (walled !== undefined && boilerplateOf(line.text) !== 'paywall') walled = undefined
    const prefix = paywallPrefix(line.text)
    if (boilerplateOf(line.text) === 'paywall' || prefix !== undefined) {
      const words = prefix ?? line.text
      remark('paywall', line.place, 'certain', { text: brief(words) }, words)
      const last = kept.at(-1)
      if (last?.type !== 'gap') kept.push({ type: 'gap', text: words, line })
      if (prefix !== undefined) kept.push({ ...line, text: line.text.slice(prefix.length).trim() })
      continue
    }
    const kind = boilerplateOf(line.text)
    if (kind === undefined && i >= end) {
      if (!origin.signature(line))
        remark('boilerplate-tail', line.place, 'likely', { text: brief(line.text) }, line.text)
      continue
    }
    if (kind === 'chat') {
      origin.said(line)
      chat = parted = true
    } else if (chat && isNod(line.text))
      remark('chat', line.place, 'likely', { text: brief(line.text) }, line.text)
    else if (kind === 'page' || kind === 'tail') {
      origin.path(line)
      const id = kind === 'tail' ? 'boilerplate-tail' : 'boilerplate'
      remark(id, line.place, 'certain', { text: brief(line.text) }, line.text)
    } else if (kind === 'more') remark('read-more', line.place, 'guess', { text: line.text }, line.text)
    else if (kind !== undefined)
      remark(
        kind === 'staff' ? 'staff' : 'disclaimer',
        line.place,
        'certain',
        { text: brief(line.text) },
        line.text,
      )
    else if (
      i < firstProse
        ? origin.head(
            line,
            kept.some((one) => one.type === 'text' && canBeTitle(one.text)),
          )
        : nearEnd(lines, i, end) && origin.signature(line)
    )
      continue
    else {
      kept.push(parted ? { ...line, gap: true } : line)
      parted = false
    }
  }
  return { lines: kept, origin: origin.done() }
}

/** A text shortened for people. */
export function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 38)}…` : text
}

/**
 * The index behind the article: where, below its last paragraph, lists of links, disclaimers or staff lines begin. Short lines
 * among them are links, though they look like words; a paragraph below them brings the article back.
 */
function endOf(lines: readonly ArticleLine[]): number {
  let end = lines.length
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined) break
    if (line.type !== 'text') continue
    const kind = boilerplateOf(line.text)
    if (kind === 'tail' || kind === 'disclaimer' || kind === 'staff') end = i
    else if (
      kind === undefined &&
      (line.text.length > 60 || endsParagraph(line.text) || isBracketed(line.text))
    )
      break
  }
  return end
}

/** True for the last lines of the article, where signatures stand. */
function nearEnd(lines: readonly ArticleLine[], at: number, end: number): boolean {
  if (end - at - 1 > 4) return false
  return lines.slice(at + 1, end).every((line) => line.type !== 'text' || line.text.length <= 40)
}

/** Collects source, author and date; what is said first counts. */
class OriginFinder {
  private found: OriginRead = {}
  private site: { name: string; line: TextLine } | undefined
  private readonly remark: Remark

  constructor(remark: Remark) {
    this.remark = remark
  }

  /** A path of the site names it. */
  path(line: TextLine): void {
    const name = BREADCRUMB.test(line.text) ? siteOf(line.text) : undefined
    if (name !== undefined) this.site ??= { name, line }
  }

  /** A line of a chat that says who wrote what stands below. */
  said(line: TextLine): void {
    this.found = { ...readSaid(line.text), ...this.found }
    this.remark('chat', line.place, 'certain', { text: brief(line.text) }, line.text)
  }

  /** A line above the text that says where it is from; a unit only below a line that can be the title. */
  head(line: TextLine, titled: boolean): boolean {
    return this.take(line, readOriginLine(line.text) ?? (titled ? readUnitLine(line.text) : undefined))
  }

  /** A unit or a date below the text. Bracketed ones stay: they are the attribution. */
  signature(line: TextLine): boolean {
    const { text } = line
    const day = readDay(text)
    if (day !== undefined) return this.take(line, { date: day })
    if (isBracketed(text)) return false
    return this.take(line, readOriginLine(text) ?? readUnitLine(text))
  }

  private take(line: TextLine, read: OriginRead | undefined): boolean {
    if (read === undefined) return false
    this.found = { ...read, ...this.found }
    const buttons = buttonsIn(line.text)
    if (buttons !== '') this.remark('boilerplate', line.place, 'certain', { text: brief(buttons) })
    this.remark('origin-read', line.place, 'certain', { text: brief(withoutButtons(line.text)) }, line.text)
    return true
  }

  done(): Origin {
    const { source } = this.found
    if (source === undefined && this.site !== undefined) {
      this.remark('source-from-place', this.site.line.place, 'likely', { source: this.site.name })
      return { ...this.found, source: this.site.name, medium: true }
    }
    return { ...this.found, medium: source !== undefined && isMedium(source) }
  }
}
