import { isoDate } from '../base/civil-date.ts'
import type { FrontMatter } from '../model/issue.ts'
import { resolveHead } from '../model/resolve-masthead.ts'
import type { Serial, SeriesEntry } from '../model/serial.ts'
import { readIssueFile } from './issue-files.ts'

/**
 * What the ledger knows of one issue: numbers from its front matter, from its file name where the front matter is silent.
 * `head` is undefined for a file without front matter, or one that cannot be read: its name still holds its number.
 */
export function seriesEntry(file: string, head: FrontMatter | undefined, serial: Serial): SeriesEntry {
  const { masthead } = resolveHead(file, head, serial, () => undefined)
  const name = readIssueFile(file)
  const byTotal = serial.numbering.uses !== 'number' && !name.supplement
  const kind = name.supplement && masthead.kind === 'regular' ? 'supplement' : masthead.kind
  return {
    file,
    kind,
    status: masthead.status,
    number: masthead.number?.value ?? (byTotal ? undefined : name.range),
    total: masthead.total?.value ?? (byTotal ? name.range : undefined),
    date: masthead.date && isoDate(masthead.date.value),
    year: masthead.year ?? name.year,
  }
}

/** Issues in the order of the series: by total, else by year and number; 增刊 with numbers of their own come last. */
export function compareEntries(a: SeriesEntry, b: SeriesEntry): number {
  return (
    Number(standsApart(a)) - Number(standsApart(b)) ||
    (a.total?.first ?? 0) - (b.total?.first ?? 0) ||
    (a.year ?? 0) - (b.year ?? 0) ||
    (a.number?.first ?? 0) - (b.number?.first ?? 0) ||
    (a.file < b.file ? -1 : 1)
  )
}

function standsApart({ kind, total }: SeriesEntry): boolean {
  return kind === 'supplement' && total === undefined
}
