import { withoutSpaces } from '../base/chars.ts'
import type { FilePlace } from '../base/place.ts'
import { cover } from '../base/span.ts'
import type { BulletinImprint, ImprintLine } from './bulletin.ts'
import { imprintRank, imprintRole } from './imprint-labels.ts'
import type { Imprint, ImprintEntry } from './issue.ts'
import type { SerialImprint } from './serial.ts'

/** Where a setting of `bulletin.yaml` stands; undefined for a default. */
export type PlaceOf = (path: readonly (string | number)[]) => FilePlace | undefined

/**
 * The imprint as printed: the serial's lines, each replaced by the line of the same label. A label with nothing
 * behind it suppresses the line; 增发 adds its receivers to 发. What the issue writes keeps its order.
 */
export function resolveImprint(
  file: string,
  written: Imprint | undefined,
  serial: SerialImprint,
  placeOf: PlaceOf,
): BulletinImprint {
  const entries = (written?.children ?? []).filter((child) => child.type === 'imprint-entry')
  const labels = new Set(entries.map((entry) => withoutSpaces(entry.label.text)))
  const lines = entries.filter((entry) => entry.values.length > 0).map((entry) => writtenLine(file, entry))
  for (const { label, value } of serial.lines) {
    if (labels.has(label) || value === '') continue
    const line = serialLine(label, value, placeOf(['imprint', label]))
    const next = lines.findIndex((other) => imprintRank(withoutSpaces(other.label)) > imprintRank(label))
    lines.splice(next < 0 ? lines.length : next, 0, line)
  }
  return { lines: addReceivers(lines) }
}

function writtenLine(file: string, entry: ImprintEntry): ImprintLine {
  const label = entry.label.text
  return {
    label,
    role: imprintRole(withoutSpaces(label)),
    values: joinContinued(entry.values.map((value) => value.text)),
    sameLine: entry.sameLine,
    bracketed: entry.bracketed,
    colon: entry.colon !== undefined,
    place: { file, span: entry.values.reduce((span, value) => cover(span, value.span), entry.label.span) },
  }
}

function serialLine(label: string, value: string, place: FilePlace | undefined): ImprintLine {
  const copies = imprintRole(label) === 'copies'
  return {
    label,
    role: imprintRole(label),
    values: [value],
    sameLine: false,
    bracketed: copies,
    colon: !copies,
    place,
  }
}

/** Joins a value to the one before it where that one plainly goes on: it ends in 、，；. */
function joinContinued(values: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const value of values) {
    const last = joined.at(-1)
    if (last !== undefined && /[、，；]$/.test(last)) joined[joined.length - 1] = last + value
    else joined.push(value)
  }
  return joined
}

function addReceivers(lines: readonly ImprintLine[]): readonly ImprintLine[] {
  const extra = lines.find((line) => line.label === '增发')
  const base = lines.find((line) => line.label === '发')
  if (extra === undefined || base === undefined) return lines
  const end = base.values.length - 1
  const stop = /。$/.test(base.values[end] ?? '') ? '。' : ''
  const values = base.values.map((value, i) =>
    i === end
      ? `${stop === '' ? value : value.slice(0, -1)}、${extra.values.join('、').replace(/。$/, '')}${stop}`
      : value,
  )
  return lines.filter((line) => line !== extra).map((line) => (line === base ? { ...line, values } : line))
}
