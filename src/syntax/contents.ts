import { withoutSpaces } from '../base/chars.ts'
import type { Contents, ContentsEntry, ContentsGroup, Remark } from '../model/issue.ts'
import { canBeEntry, isPlainlyEntry, readEntry } from './contents-entry.ts'
import { bareLabel, isRemarkLine, isTitleLine, labelSpan, markerOf, titleMarkLength } from './line-forms.ts'
import { lineWithWords, type Reader, spanOf, textAt } from './reader.ts'
import { readRemark } from './remark.ts'
import type { Line } from './source-lines.ts'

/** True for 【目录】, unless the issue has one already. */
export function opensContents(reader: Reader, line: Line): boolean {
  const span = labelSpan(line)
  if (span === undefined || reader.hasContents) return false
  return reader.contentsLabels.has(bareLabel(reader.text.slice(span.start, span.end)))
}

/**
 * Reads 【目录】 and the lines below it that are entries or groups. Directly below, any short line that is no sentence is an
 * entry; below a blank line only one that shows it, by an ordinal, a page or the words of a title of this issue.
 */
export function readContents(reader: Reader, line: Line): Contents {
  reader.hasContents = true
  const id = reader.nextId()
  const label = labelSpan(line) ?? spanOf(line)
  const titles = titlesOf(reader)
  const children: (ContentsEntry | ContentsGroup | Remark)[] = []
  let end = line.end
  let pending: Line[] = []
  reader.at++
  let taken = reader.at
  let parted = false
  for (let i = reader.at; i < reader.end; i++) {
    const next = reader.lines[i]
    if (next === undefined) break
    if (next.blank) {
      parted = children.length > 0
      continue
    }
    if (isRemarkLine(next)) {
      pending.push(next)
      continue
    }
    const group = labelSpan(next)
    const entry = parted ? isPlainlyEntry(reader, next, titles) : canBeEntry(reader, next)
    if (group === undefined ? !entry : !opensGroup(reader, i, parted, titles)) break
    children.push(...pending.map((remark) => readRemark(reader, remark)))
    pending = []
    if (group === undefined) children.push(readEntry(reader, next))
    else
      children.push({
        type: 'contents-group',
        span: spanOf(next),
        label: textAt(reader, group.start, group.end),
      })
    end = next.end
    parted = false
    taken = i + 1
  }
  reader.at = taken
  return {
    type: 'contents',
    span: { start: line.start, end },
    id,
    label: textAt(reader, label.start, label.end),
    children,
  }
}

/** A 【label】 inside the contents is a group when an entry follows it; a section's first line is a title or an item. */
function opensGroup(reader: Reader, index: number, parted: boolean, titles: ReadonlySet<string>): boolean {
  const label = reader.lines[index]
  const span = label && labelSpan(label)
  if (span === undefined || span.start === span.end) return false
  const next = lineWithWords(reader, index + 1)
  if (next === undefined || isTitleLine(next) || markerOf(next) !== undefined) return false
  return parted ? isPlainlyEntry(reader, next, titles) : canBeEntry(reader, next)
}

/** Every title of the issue, its lines joined, without spaces. */
function titlesOf(reader: Reader): ReadonlySet<string> {
  const titles = new Set<string>()
  let title = ''
  for (let i = reader.at; i < reader.end; i++) {
    const line = reader.lines[i]
    if (line !== undefined && isTitleLine(line)) title += line.text.slice(titleMarkLength(line.text))
    else {
      titles.add(withoutSpaces(title))
      title = ''
    }
  }
  titles.add(withoutSpaces(title))
  titles.delete('')
  return titles
}
