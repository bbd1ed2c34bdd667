import { withoutSpaces } from '../base/chars.ts'
import { titleLikeness } from '../model/likeness.ts'
import type { Structure } from '../model/structure.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { labelWords } from './label-words.ts'
import { bracketLabel, endsParagraph, imprintLabel, type Ordinal, readMarker, readOrdinal } from './shapes.ts'
import { isProse } from './title-shapes.ts'

/** One entry of the contents as read: `text` is the whole line as it is kept, `title` its words alone. */
export interface EntryRead {
  readonly type: 'entry'
  readonly text: string
  readonly title: string
  readonly line: number
}

/** A 【group】 inside the contents. */
export interface GroupRead {
  readonly type: 'group'
  readonly text: string
  readonly line: number
}

/** The contents of the input: lines `start` (the label, or the first entry where there is none) to `end`, half-open. */
export interface ContentsRead {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly children: readonly (EntryRead | GroupRead)[]
}

/** Words that head a contents beyond those that the template names. */
const LABELS =
  /^(?:目录|目次|要目|本期(?:要目|目录|导读|概要|话题|内容|要点|看点|提要|主要内容)|内容(?:提要|概要|导读|目录)|导读|概览|要点新闻|主要内容)$/u
const DECORATION = '【】〖〗［］[\\]《》<>≡〓☆★◆■●—–\\-=~～·*#:：…\\s'
const LEADER =
  /^(.*?\S)\s*(?:[.．·…⋯‥—–_-]{2,}\s*|\t+\s*|\s{2,}|\u3000+|\s*[（(/／]\s*(?:第\s*)?)(\d{1,3})\s*(?:页)?\s*[）)]?$/u

/** The label of a contents without its decoration (【目 录】, ≡本期要目≡); undefined for another line. */
export function contentsLabel(text: string, structure: Structure): string | undefined {
  if (text.length > 24) return undefined
  const bare = withoutSpaces(text).replace(new RegExp(`^[${DECORATION}]+|[${DECORATION}]+$`, 'gu'), '')
  return LABELS.test(bare) || structure.contentsLabels.includes(bare) ? bare : undefined
}

/** The label of the section that an entry counts the items of: 简讯 for 简讯四则 and 简讯（5则）. */
export function countedItems(title: string): string | undefined {
  return /^(.{1,12}?)[（(]?[0-9０-９〇一二两三四五六七八九十]+[则条篇项件][）)]?$/u.exec(
    withoutSpaces(title),
  )?.[1]
}

/** The words of an entry without ordinal or mark, leader and page number, and whether it had a page. */
function readEntry(text: string): {
  title: string
  ordinal: Ordinal | undefined
  marked: boolean
  paged: boolean
} {
  const ordinal = readOrdinal(text)
  const mark =
    ordinal === undefined ? (readMarker(text)?.rest ?? /^[-*+]\s+(\S.*)$/u.exec(text)?.[1]) : undefined
  const words = ordinal?.rest ?? mark ?? text
  const leader = words.length <= 300 ? LEADER.exec(words) : null
  const title = leader?.[1] ?? words
  return {
    title: title.replace(/[.．·…⋯‥_]{2,}$/u, '').trim(),
    ordinal,
    marked: mark !== undefined,
    paged: leader !== null,
  }
}

/** Finds the contents by their label in the first lines of a text; undefined where there is no label with entries. */
export function findContents(
  lines: readonly InputLine[],
  from: number,
  structure: Structure,
  report: Report,
): ContentsRead | undefined {
  for (let i = from; i < Math.min(lines.length, from + 60); i++) {
    const label = contentsLabel(lines[i]?.text ?? '', structure)
    if (label === undefined) continue
    const { children, end } = readEntries(lines, i + 1, report)
    if (children.length === 0) continue
    return { start: i, end, label, children }
  }
  return undefined
}

/** A short line that can be an entry. */
function canBeEntry(text: string): boolean {
  return (
    text.length <= 120 &&
    !/[。；]$/u.test(text) &&
    imprintLabel(text) === undefined &&
    !/^编\s*者\s*按/u.test(text)
  )
}

function readEntries(
  lines: readonly InputLine[],
  start: number,
  report: Report,
): { readonly children: (EntryRead | GroupRead)[]; readonly end: number } {
  const children: (EntryRead | GroupRead)[] = []
  const style = styleOf(lines, start)
  const counted = new Set<string>()
  let i = start
  let last = 0
  for (; i < lines.length && children.length < 200; i++) {
    const line = lines[i]
    if (line === undefined || !canBeEntry(line.text)) break
    if (counted.has(labelWords(line.text))) break
    const group = groupAt(lines, i, style)
    if (group !== undefined) {
      children.push({ type: 'group', text: group, line: line.number })
      last = 0
      continue
    }
    if (bracketLabel(line.text) !== undefined) break
    const { title, ordinal, marked, paged } = readEntry(line.text)
    const goesOn =
      style === 'ordinal'
        ? ordinal !== undefined && (ordinal.value === last + 1 || (last === 0 && ordinal.value <= 1) || paged)
        : style === 'marked'
          ? marked
          : style === 'paged'
            ? paged
            : !startsBody(lines, start, i)
    if (goesOn) {
      if (ordinal !== undefined) last = ordinal.value
      children.push({ type: 'entry', text: line.text, title, line: line.number })
      const items = countedItems(title)
      if (items !== undefined) counted.add(items)
      continue
    }
    const wrapped = style !== 'plain' && wrapsInto(lines, i, style, last)
    const previous = children.at(-1)
    if (!wrapped || previous === undefined || previous.type !== 'entry') break
    children[children.length - 1] = {
      ...previous,
      text: previous.text + line.text,
      title: previous.title + title,
    }
    report('entry-joined', line.number, 'likely')
  }
  return { children, end: i }
}

type Style = 'ordinal' | 'marked' | 'paged' | 'plain'

function styleOf(lines: readonly InputLine[], start: number): Style {
  const at = groupAt(lines, start) === undefined ? start : start + 1
  const text = lines[at]?.text ?? ''
  const { ordinal, marked, paged } = readEntry(text)
  if (ordinal !== undefined) return 'ordinal'
  if (marked) return 'marked'
  return paged || readEntry(lines[at + 1]?.text ?? '').paged ? 'paged' : 'plain'
}

/** A 【label】 with an entry below it that is not a section: what follows is short and has no end. */
function groupAt(lines: readonly InputLine[], at: number, style?: Style): string | undefined {
  const label = bracketLabel(lines[at]?.text ?? '')
  const next = lines[at + 1]
  if (label === undefined || next === undefined || !canBeEntry(next.text) || next.text.length > 60)
    return undefined
  if (bracketLabel(next.text) !== undefined) return undefined
  const { ordinal, marked, paged } = readEntry(next.text)
  if (paged) return label
  if (style === 'plain') return ordinal === undefined && !marked && !isProse(next.text) ? label : undefined
  if (style !== undefined && style !== (marked ? 'marked' : 'ordinal')) return undefined
  const after = lines[at + 2]
  const likeEntry = (ordinal !== undefined || marked) && !endsParagraph(next.text)
  return likeEntry && (after === undefined || after.text.length <= 80) ? label : undefined
}

/** True where a line without the entries' form is the rest of the entry above: the entries go on behind it. */
function wrapsInto(lines: readonly InputLine[], at: number, style: Style, last: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || !canBeEntry(next.text)) return false
  const own = readEntry(line.text)
  if (own.paged && style === 'ordinal' && own.ordinal === undefined) return true
  const { ordinal, paged } = readEntry(next.text)
  if (style === 'paged') return paged && !line.gap
  return style === 'ordinal' && ordinal?.value === last + 1 && line.text.length <= 60
}

/** For entries without marks: true where the body begins, with a title that the entries name or behind a blank line that parts them from it. */
function startsBody(lines: readonly InputLine[], start: number, at: number): boolean {
  const line = lines[at]
  if (line === undefined) return true
  if (readOrdinal(line.text) !== undefined || readMarker(line.text) !== undefined) return true
  if (at > start && line.gap && lines.slice(start + 1, at).every(({ gap }) => !gap) && at > start + 1)
    return true
  for (let i = start; i < at; i++) {
    const earlier = lines[i]
    if (
      earlier !== undefined &&
      titleLikeness(earlier.text, line.text) >= 0.6 &&
      !/[则条篇项件]$/u.test(earlier.text)
    )
      return true
  }
  return false
}

/**
 * Finds a contents that has no label: at least two short lines behind the masthead of which most come again below as titles.
 */
export function findBareContents(
  lines: readonly InputLine[],
  from: number,
  report: Report,
): ContentsRead | undefined {
  let end = from
  while (
    end < lines.length &&
    end - from < 30 &&
    canBeEntry(lines[end]?.text ?? '') &&
    (lines[end]?.text.length ?? 0) <= 60
  )
    end++
  if (end - from < 3 || readMarker(lines[from]?.text ?? '') !== undefined) return undefined
  const { children, end: stop } = readEntries(lines, from, () => undefined)
  const entries = children.filter((child) => child.type === 'entry')
  const next = lines[stop]
  if (entries.length < 2 || next === undefined || isProse(next.text)) return undefined
  const later = lines.slice(stop, stop + 3000).filter(({ text }) => text.length <= 60)
  const found = entries.filter(({ title }) => later.some(({ text }) => titleLikeness(title, text) >= 0.7))
  if (found.length < 2 && found.length * 2 <= entries.length) return undefined
  report('contents-unlabelled', lines[from]?.number ?? 1, 'likely', { count: entries.length })
  return { start: from, end: stop, label: '目录', children }
}
