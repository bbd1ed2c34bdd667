import type { Imprint, ImprintEntry, Remark, Text } from '../model/issue.ts'
import { type FoundLabel, labelsIn, opensImprintLine } from './imprint-labels.ts'
import { isRemarkLine } from './line-forms.ts'
import { type Reader, spanOf, textAt } from './reader.ts'
import { readRemark } from './remark.ts'
import { type Line, trimmed } from './source-lines.ts'

interface OpenEntry extends Omit<ImprintEntry, 'span' | 'values'> {
  readonly values: Text[]
  readonly start: number
  end: number
}

/** Reads the lines of the imprint up to `to`, which {@link findImprint} has found. */
export function readImprint(reader: Reader, to: number): Imprint {
  const id = reader.nextId()
  const first = reader.lines[reader.at]
  const children: (OpenEntry | Remark)[] = []
  let end = first?.end ?? 0
  while (reader.at < to) {
    const line = reader.lines[reader.at]
    if (line === undefined) break
    if (isRemarkLine(line)) children.push(readRemark(reader, line))
    else {
      reader.at++
      if (line.blank) continue
      readLine(reader, line, children)
    }
    end = line.end
  }
  return {
    type: 'imprint',
    span: { start: first?.start ?? 0, end },
    id,
    children: children.map((child) => (child.type === 'remark' ? child : closed(child))),
  }
}

function closed({ start, end, ...entry }: OpenEntry): ImprintEntry {
  return { ...entry, span: { start, end } }
}

/** Reads one line: labels with their values, or what continues the entry above. */
function readLine(reader: Reader, line: Line, children: (OpenEntry | Remark)[]): void {
  const labelled = opensImprintLine(line.text, reader.imprintLabels)
  const found = labelsIn(line.text, reader.imprintLabels)
  const before = found[0]?.start ?? line.text.length
  if (!labelled && before > 0) {
    const above = children.findLast((child) => child.type === 'imprint-entry')
    if (above !== undefined) addValue(reader, above, line.start, line.start + before)
    const label = /^([^\s：:，。、；]{1,8})[：:]/.exec(line.text)?.[1]
    if (label !== undefined) reader.report('source/imprint-label-known', 'continued', spanOf(line), { label })
  }
  for (const [i, label] of found.entries())
    children.push(entryOf(reader, line.start, label, i > 0 || !labelled))
}

function entryOf(reader: Reader, lineStart: number, found: FoundLabel, sameLine: boolean): OpenEntry {
  const { start, end } = trimmed(reader.text, lineStart + found.start, lineStart + found.end)
  const colon = found.colon === undefined ? undefined : lineStart + found.colon
  const entry: OpenEntry = {
    type: 'imprint-entry',
    start,
    end,
    label: textAt(reader, lineStart + found.labelStart, lineStart + found.labelEnd),
    colon: colon === undefined ? undefined : textAt(reader, colon, colon + 1),
    values: [],
    sameLine,
    bracketed: found.bracketed,
  }
  const from = lineStart + found.valueStart
  const to = Math.min(end, lineStart + found.valueEnd)
  // 共印  份: the spaces are where the number goes.
  if (colon === undefined) entry.values.push(textAt(reader, from, Math.max(from, to)))
  else addValue(reader, entry, from, to)
  return entry
}

function addValue(reader: Reader, entry: OpenEntry, start: number, to: number): void {
  const span = trimmed(reader.text, start, to)
  if (span.start === span.end) return
  entry.values.push(textAt(reader, span.start, span.end))
  entry.end = Math.max(entry.end, span.end)
}
