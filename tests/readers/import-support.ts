import type { Bulletin } from '../../src/model/bulletin.ts'
import { resolve } from '../../src/model/resolve.ts'
import { sourceFile } from '../../src/model/source.ts'
import type { Structure } from '../../src/model/structure.ts'
import { articlesOf, itemsOf, sectionsOf, titleText } from '../../src/model/visit.ts'
import { importText } from '../../src/readers/import-text.ts'
import type { Imported } from '../../src/readers/imported.ts'
import { parse } from '../../src/syntax/parse.ts'
import { testSerial } from '../support/open-issue.ts'

/** A template's structure, for tests. */
export const STRUCTURE: Structure = {
  sections: [{ label: '简讯', holds: 'items', count: [0, 1], hints: [] }],
  contentsLabels: ['目录', '本期要目'],
  itemMarker: '§',
  itemCounter: '则',
}

const SERIAL = testSerial({ name: '某刊', organisations: [], issuer: '某会编印' })

/** Imports a text and reads the source that comes out of it. */
export function importAndResolve(text: string): { readonly imported: Imported; readonly bulletin: Bulletin } {
  const imported = importText(text, { input: 'old.txt', structure: STRUCTURE })
  return { imported, bulletin: resolveImported(imported) }
}

/** Reads the source that an import gave. */
export function resolveImported(imported: Imported): Bulletin {
  const source = sourceFile('issues/0001.md', imported.text)
  const { issue } = parse(source, {
    sections: STRUCTURE.sections.map(({ label }) => label),
    contentsLabels: STRUCTURE.contentsLabels,
    imprintLabels: [],
  })
  return resolve(source, issue, { serial: SERIAL, structure: STRUCTURE, placeOf: () => undefined })
}

/** What a reader of the issue would count, in the words that tests compare. */
export function outline({ issue, masthead, imprint }: Bulletin) {
  const contents = issue.children.find((child) => child.type === 'contents')
  const sections = sectionsOf(issue)
  return {
    number: masthead.number?.value.first,
    total: masthead.total?.value.first,
    date: masthead.date?.value,
    name: masthead.name.value,
    organisations: masthead.organisations.map(({ value }) => value),
    issuer: masthead.issuer.value,
    entries: contents?.children.flatMap((child) =>
      child.type === 'contents-entry' ? [child.title.text] : [],
    ),
    titles: articlesOf(issue).map(titleText),
    sections: sections.map(({ label }) => label.text),
    items: sections.reduce((sum, section) => sum + itemsOf(section).length, 0),
    imprint: imprint.lines.map(({ label }) => label),
  }
}

/** The 汉字 of a text in order. */
export function hanOf(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '')
}

/** The first few characters of `wanted` that do not come in this order in `text`; empty where all do. */
export function outOfOrder(wanted: string, text: string): string {
  let at = 0
  for (const [i, char] of [...wanted].entries()) {
    const next = text.indexOf(char, at)
    if (next < 0) return [...wanted].slice(i, i + 20).join('')
    at = next + char.length
  }
  return ''
}
