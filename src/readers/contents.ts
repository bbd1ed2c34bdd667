import { withoutSpaces } from '../base/chars.ts'
import { titleLikeness } from '../model/likeness.ts'
import type { Structure } from '../model/structure.ts'
import { canBeEntry, type EntryRead, type GroupRead, readEntries } from './contents-entries.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { readMarker } from './shapes.ts'
import { isNote, isProse } from './title-shapes.ts'

/** The contents of the input: lines `start` (the label, or the first entry where there is none) to `end`, half-open. */
export interface ContentsRead {
  readonly start: number
  readonly end: number
  readonly label: string
  /** The number of the line of the label, or of the first entry. */
  readonly labelLine: number
  readonly children: readonly (EntryRead | GroupRead)[]
}

/** Words that head a contents beyond those that the template names. */
const LABELS =
  /^(?:目录|目次|要目|本期(?:要目|目录|导读|概要|话题|内容|要点|看点|提要|主要内容)|内容(?:提要|概要|导读|目录)|导读|概览|要点新闻|主要内容)$/u
const DECORATION = '【】〖〗［］[\\]《》<>≡〓☆★◆■●—–\\-=~～·*#:：…\\s'

/** The label of a contents without its decoration (【目 录】, ≡本期要目≡); undefined for another line. */
export function contentsLabel(text: string, structure: Structure): string | undefined {
  if (text.length > 24) return undefined
  const bare = withoutSpaces(text).replace(new RegExp(`^[${DECORATION}]+|[${DECORATION}]+$`, 'gu'), '')
  return LABELS.test(bare) || structure.contentsLabels.includes(bare) ? bare : undefined
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
    return { start: i, end, label, labelLine: lines[i]?.number ?? 1, children }
  }
  return undefined
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
  if (end - from < 3) return undefined
  const { children, end: stop } = readEntries(lines, from, () => undefined)
  const entries = children.filter((child) => child.type === 'entry')
  const next = lines[stop]
  if (entries.length < 2 || next === undefined || (isProse(next.text) && !isNote(next.text))) return undefined
  const later = lines.slice(stop, stop + 3000).filter(({ text }) => text.length <= 60)
  const found = entries.filter(({ title }) => later.some(({ text }) => titleLikeness(title, text) >= 0.7))
  const marked = readMarker(lines[from]?.text ?? '') !== undefined
  // Lines with a marker may be items: as contents they come again as titles, most of them.
  if (marked && found.length * 2 <= entries.length) return undefined
  if (found.length < 2 && found.length * 2 <= entries.length) return undefined
  report('contents-unlabelled', lines[from]?.number ?? 1, 'likely', { count: entries.length })
  return { start: from, end: stop, label: '目录', labelLine: lines[from]?.number ?? 1, children }
}
