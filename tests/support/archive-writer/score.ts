import { articlesOf, itemsOf, sectionsOf, titleText, walk } from '../../../src/model/visit.ts'
import { importDocument } from '../../../src/readers/import-document.ts'
import type { Imported } from '../../../src/readers/imported.ts'
import { readDocument } from '../../../src/readers/read/read-document.ts'
import { resolveImported, STRUCTURE } from '../../readers/import-support.ts'
import { CONTENTS_LABELS } from './body-shapes.ts'
import type { WrittenFile } from './part.ts'

/** How well one field of one file came in: the share of its values, from 0 to 1. */
export interface FieldScore {
  readonly field: string
  readonly score: number
  readonly wanted: string
  readonly found: string
}

/** How one file came in. */
export interface FileScore {
  readonly file: WrittenFile
  readonly imported: Imported
  readonly fields: readonly FieldScore[]
}

/** Imports a file and holds every field against the truth. */
export async function scoreFile(file: WrittenFile): Promise<FileScore> {
  const document = await readDocument(file.bytes, file.name)
  const imported = importDocument(document, { input: file.name, structure: STRUCTURE })
  const bulletin = resolveImported(imported)
  const { issue, imprint, masthead } = bulletin
  const { truth } = file.drafted
  const sections = sectionsOf(issue)
  const credits: string[] = []
  walk(issue, (node) => {
    if ('attributions' in node)
      for (const { start, end } of node.attributions) credits.push(imported.text.slice(start, end))
  })
  const contents = issue.children.find((child) => child.type === 'contents')
  const entries =
    contents?.children.flatMap((child) => (child.type === 'contents-entry' ? [child.title.text] : [])) ?? []
  const groups =
    contents?.children.flatMap((child) => (child.type === 'contents-group' ? [child.label.text] : [])) ?? []
  // A label that the template does not know is kept as the first group.
  const printed = groups.filter((group) => !CONTENTS_LABELS.some((label) => label.includes(group)))
  const { fields } = imported
  const one = (field: string, wanted: unknown, found: unknown): FieldScore => {
    const [a, b] = [bare(String(wanted ?? '')), bare(String(found ?? ''))]
    return { field, score: a === b ? 1 : 0, wanted: a, found: b }
  }
  const many = (field: string, wanted: readonly string[], found: readonly string[]): FieldScore => {
    const [a, b] = [wanted.map(bare), found.map(bare)]
    const rest = [...b]
    let hits = 0
    for (const value of a) {
      const at = rest.findIndex((one) => one === value || (field === 'items' && one.endsWith(value)))
      if (at < 0) continue
      hits++
      rest.splice(at, 1)
    }
    const most = Math.max(a.length, b.length)
    return { field, score: most === 0 ? 1 : hits / most, wanted: a.join(' | '), found: b.join(' | ') }
  }
  const date = (value: { year: number; month: number; day: number } | undefined): string =>
    value === undefined ? '' : `${value.year}-${value.month}-${value.day}`
  return {
    file,
    imported,
    fields: [
      one('number', truth.number, fields.number?.first),
      one('total', truth.total, fields.total?.first),
      one('date', date(truth.date), date(fields.date)),
      one('name', truth.name, fields.name),
      many('organisations', truth.organisations, fields.organisations),
      one('issuer', truth.issuer, fields.issuer),
      many(
        'signers',
        truth.signers,
        masthead.signers.map(({ value }) => value),
      ),
      many('groups', truth.groups, printed),
      many(
        'bylines',
        truth.bylines,
        articlesOf(issue).flatMap(({ title }) => title.bylines.map(({ text }) => text)),
      ),
      many('contents', truth.entries, entries),
      many('titles', truth.titles, articlesOf(issue).map(titleText)),
      many(
        'attributions',
        truth.credits.flatMap((credit) => credit.split(/(?<=[）)])(?=[（(])/u)),
        credits,
      ),
      many(
        'sections',
        truth.sections,
        sections.map(({ label }) => label.text),
      ),
      many(
        'items',
        truth.items,
        sections.flatMap((section) =>
          itemsOf(section).map(({ span }) => imported.text.slice(span.start, span.end)),
        ),
      ),
      many(
        'distribution',
        truth.cc.map((line) => line.replace(':', '：')),
        imprint.lines
          .filter(({ role }) => role !== 'copies')
          .map(({ label, values }) => `${label}：${values.join('')}`),
      ),
    ],
  }
}

function bare(text: string): string {
  return text
    .replace(/^[§◆●■★▲※·]/u, '')
    .replace(/[\s\u200b]+/gu, '')
    .replace(/\\/gu, '')
}
