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
  const found = labelsIn(line.text, reader.imprintLabels, labelled)
  const before = found[0]?.start ?? line.text.length
  if (!labelled && before > 0) {
    const above = children.findLast((child) => child.type === 'imprint-entry')
    if (above !== undefined) addValue(reader, above, line.start, line.start + before)
    if (/^[^\s：:，。、；]{1,8}[：:]/.test(line.text))
      reader.report('source/imprint-label-known', 'continued', spanOf(line), {
        label: line.text.split(/[：:]/)[0] ?? '',
      })
  }
  for (const [i, label] of found.entries()) {
    const end = line.start + (found[i + 1]?.start ?? line.text.length)
    children.push(entryOf(reader, line, label, end, i > 0 || !labelled))
  }
}

function entryOf(reader: Reader, line: Line, found: FoundLabel, to: number, sameLine: boolean): OpenEntry {
  const at = (offset: number): number => line.start + offset
  const whole = trimmed(reader.text, at(found.start), to)
  const bracketed =
    /^[（(]/.test(reader.text.charAt(whole.start)) && /^[）)]/.test(reader.text.charAt(whole.end - 1))
  const end = bracketed ? whole.end - 1 : whole.end
  const entry: OpenEntry = {
    type: 'imprint-entry',
    start: whole.start,
    end: whole.end,
    label: textAt(reader, at(found.labelStart), at(found.labelEnd)),
    colon: found.colon && textAt(reader, at(found.colon.start), at(found.colon.end)),
    values: [],
    sameLine,
    bracketed,
  }
  // 共印  份: the spaces are where the number goes.
  if (found.colon === undefined) entry.values.push(textAt(reader, at(found.valueStart), end))
  else addValue(reader, entry, at(found.valueStart), end)
  return entry
}

function addValue(reader: Reader, entry: OpenEntry, start: number, to: number): void {
  const span = trimmed(reader.text, start, to)
  if (span.start === span.end) return
  entry.values.push(textAt(reader, span.start, span.end))
  entry.end = Math.max(entry.end, span.end)
}
