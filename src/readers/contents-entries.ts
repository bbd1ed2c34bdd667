import { withoutSpaces } from '../base/chars.ts'
import { titleLikeness } from '../model/likeness.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { labelWords } from './label-words.ts'
import { bracketLabel, endsParagraph, imprintLabel, type Ordinal, readMarker, readOrdinal } from './shapes.ts'
import { isNote, isProse, isSubtitle } from './title-shapes.ts'

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

const LEADER =
  /^(.*?\S)\s*(?:[.．·…⋯‥—–_-]{2,}\s*|\t+\s*|\s{2,}|\u3000+|\s*[（(/／]\s*(?:第\s*)?)(\d{1,3})\s*(?:页)?\s*[）)]?$/u

/** The head of a group of entries is no longer than this; the first half of a broken entry fills its line. */
const LONGEST_HEAD = 10
/** A head without an ordinal is shorter still: 县内要闻. */
const LONGEST_BARE_HEAD = 6

/** A contents has no more entries than this. */
const MOST_ENTRIES = 200

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

/** A short line that can be an entry. */
export function canBeEntry(text: string): boolean {
  return text.length <= 120 && !/[。；]$/u.test(text) && imprintLabel(text) === undefined && !isNote(text)
}

/** Reads the entries from `start` on: their form is that of the first, and they end where a line has another. */
export function readEntries(
  lines: readonly InputLine[],
  start: number,
  report: Report,
): { readonly children: (EntryRead | GroupRead)[]; readonly end: number } {
  const children: (EntryRead | GroupRead)[] = []
  const style = styleOf(lines, start)
  const counted = new Set<string>()
  let i = start
  let last = 0
  let unfinished = false
  for (; i < lines.length && children.length < MOST_ENTRIES; i++) {
    const line = lines[i]
    if (
      line === undefined ||
      line.figure !== undefined ||
      !canBeEntry(line.text) ||
      counted.has(labelWords(line.text))
    )
      break
    const group = groupAt(lines, start, i, style)
    if (group !== undefined) {
      children.push({ type: 'group', text: group, line: line.number })
      last = 0
      continue
    }
    if (bracketLabel(line.text) !== undefined) break
    const { title, ordinal, marked, paged } = readEntry(line.text)
    const previous = children.at(-1)
    const goesOn =
      style === 'ordinal'
        ? ordinal !== undefined && (ordinal.value === last + 1 || (last === 0 && ordinal.value <= 1) || paged)
        : style === 'marked'
          ? marked
          : style === 'paged'
            ? paged || beginsEntry(lines, i)
            : !startsBody(lines, start, i)
    if (
      previous?.type === 'entry' &&
      (unfinished || (!goesOn && style === 'ordinal' && endsEntry(lines, i, last)))
    ) {
      children[children.length - 1] = {
        ...previous,
        text: previous.text + line.text,
        title: previous.title + title,
      }
      report('entry-joined', line.number, 'likely')
      unfinished = unfinished && !paged
      continue
    }
    if (!goesOn) break
    unfinished = style === 'paged' && !paged
    if (ordinal !== undefined) last = ordinal.value
    // A page number set apart by wide spaces is told from the words by a tab.
    const text = paged ? line.text.replace(/[\s\u00a0]{2,}(?=\d{1,3}$)/u, '\t') : line.text
    children.push({ type: 'entry', text, title, line: line.number })
    const items = countedItems(title)
    if (items !== undefined) counted.add(items)
  }
  return { children, end: i }
}

type Style = 'ordinal' | 'marked' | 'paged' | 'plain'

function styleOf(lines: readonly InputLine[], start: number): Style {
  const at = groupAt(lines, start, start) === undefined ? start : start + 1
  const text = lines[at]?.text ?? ''
  const { ordinal, marked, paged } = readEntry(text)
  if (ordinal !== undefined) return 'ordinal'
  if (marked) return 'marked'
  return paged || readEntry(lines[at + 1]?.text ?? '').paged ? 'paged' : 'plain'
}

/** A 【label】 with an entry below it that is not a section: what follows is short and has no end. */
function groupAt(lines: readonly InputLine[], start: number, at: number, style?: Style): string | undefined {
  const label = bracketLabel(lines[at]?.text ?? '') ?? sectionHead(lines, start, at)
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

/**
 * A short head of its own form above the entries of its group: 一、县内要闻 or 县内要闻 above entries with pages, 县内要闻 above
 * marked ones or ones that count from 1. A line that says an earlier entry again is the first title of the body.
 */
function sectionHead(lines: readonly InputLine[], start: number, at: number): string | undefined {
  const text = lines[at]?.text ?? ''
  const head = readEntry(text)
  const below = readEntry(lines[at + 1]?.text ?? '')
  if (
    head.marked ||
    head.paged ||
    head.title.length > (head.ordinal === undefined ? LONGEST_BARE_HEAD : LONGEST_HEAD) ||
    isSubtitle(below.title) ||
    /[：:，。]/u.test(head.title)
  )
    return undefined
  const other = head.ordinal === undefined ? below.marked || below.ordinal?.value === 1 : false
  if (!other && !(below.paged && below.ordinal === undefined)) return undefined
  const again = lines
    .slice(start, at)
    .some((earlier) => titleLikeness(readEntry(earlier.text).title, text) >= 0.6)
  return again || isProse(lines[at + 1]?.text ?? '') ? undefined : text
}

/** Among entries with pages, a line without one is the first half of the entry that ends below it. */
function beginsEntry(lines: readonly InputLine[], at: number): boolean {
  const next = lines[at + 1]
  if (next === undefined || !canBeEntry(next.text) || !readEntry(next.text).paged) return false
  return !next.gap || lines[at]?.gap === true
}

/** Among entries with ordinals, a line without one is the second half of the entry above: it has the page, or the next ordinal follows. */
function endsEntry(lines: readonly InputLine[], at: number, last: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined) return false
  const { ordinal, paged } = readEntry(line.text)
  if (ordinal !== undefined || line.text.length > 60) return false
  return paged || (canBeEntry(next.text) && readEntry(next.text).ordinal?.value === last + 1)
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
