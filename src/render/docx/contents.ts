import { InternalHyperlink, PageReference, type ParagraphChild } from 'docx'
import { composeContents } from '../../layout/compose-contents.ts'
import { ordinalRoom } from '../../layout/contents-entry.ts'
import type { PrintedEntry } from '../../layout/printed.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import type { Pages } from '../../model/page.ts'
import type { Template } from '../../theme/template.ts'
import { markOf } from './marks.ts'
import { pieceRuns, tabRun, textRun } from './runs.ts'
import { type Spaced, spacedParagraph } from './spacing.ts'
import { cellTwips, type StyleExtra } from './styles.ts'
import { bookmarkName, rowTwips, textWidthTwips, type Writing } from './writing.ts'

/** From this many pages on, a reader wants page numbers in the 目录 (`pageNumbers: auto`: more than four pages). */
const NUMBERED_BEYOND = 4

/** True when the entries carry page numbers with leaders. */
export function hasPageNumbers({ template, pages }: Pick<Writing, 'template' | 'pages'>): boolean {
  const mode = template.contents.pageNumbers
  return mode === 'always' || (mode === 'auto' && pages.pages.length > NUMBERED_BEYOND)
}

/** 目录: label, groups and entries, each entry a link to its title. */
export function contentsElements(writing: Writing): readonly Spaced[] {
  const { bulletin, template } = writing
  const written = bulletin.contents?.entries.map(({ ordinal }) => ordinal !== undefined) ?? []
  let entry = 0
  const elements = composeContents(bulletin.contents, template.contents, undefined).flatMap((printed) => {
    if (printed.type === 'entry') {
      const counted = written[entry] === true ? [] : [markOf('counted', String(entry))]
      entry += 1
      return [entryParagraph(writing, printed, counted)]
    }
    if (printed.type !== 'paragraph') return []
    const label = printed.style === 'contentsLabel' && bulletin.contents?.generated === true
    const mark = label ? [markOf('generated', 'contents')] : []
    return [spacedParagraph(writing, printed.style, [...mark, ...pieceRuns(printed.pieces, printed.style)])]
  })
  const last = elements.pop()
  if (last !== undefined) elements.push({ ...last, after: template.contents.rowsAfter * rowTwips(template) })
  return elements
}

/** What the 目录 of this issue adds to its style: the hang behind the first entry's ordinal, and the tab that leads to the page. */
export function contentsExtras(
  template: Template,
  bulletin: Bulletin,
  pages: Pages,
): { readonly contentsEntry?: StyleExtra } {
  const first = composeContents(bulletin.contents, template.contents, undefined).find(
    (printed) => printed.type === 'entry',
  )
  if (first === undefined) return {}
  const style = template.styles.contentsEntry
  const right = textWidthTwips(template) - Math.round(style.right * cellTwips(style))
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${right}"/></w:tabs>`
  const hanging = hangOf(first, template)
  // A right indent would keep long titles clear of the numbers, but LibreOffice drops what stands on a tab beyond one.
  return { contentsEntry: { hanging, ...(hasPageNumbers({ template, pages }) ? { tabs } : {}) } }
}

/** From an ordinal's left edge to its title, in twips. */
function hangOf({ ordinal }: PrintedEntry, { styles }: Template): number {
  return Math.round(ordinalRoom(ordinal) * cellTwips(styles.contentsEntry))
}

/** An entry: ordinal, a tab to the title, under whose first character turnovers stand, and a leader to the page. */
function entryParagraph(writing: Writing, entry: PrintedEntry, marks: readonly ParagraphChild[]): Spaced {
  const style = writing.template.styles.contentsEntry
  const hanging = hangOf(entry, writing.template)
  const left = Math.round(style.left * cellTwips(style)) + hanging
  const words = [
    ...(entry.ordinal === '' ? [] : [textRun(entry.ordinal)]),
    ...(hasAir(entry.ordinal) ? [tabRun()] : []),
    textRun(entry.title.trim()),
  ]
  const own = hanging === writing.extras.contentsEntry?.hanging ? {} : { indent: { left, hanging } }
  const children = [...marks, ...linked(entry, words, hasPageNumbers(writing))]
  return spacedParagraph(writing, 'contentsEntry', children, own)
}

/** True where air stands between ordinal and title: a tab fills it. `一、` brings its own, and a tab would jump a stop further. */
function hasAir(ordinal: string): boolean {
  return ordinal !== '' && !/[、）】．]$/.test(ordinal)
}

function linked(
  entry: PrintedEntry,
  words: readonly ParagraphChild[],
  numbered: boolean,
): readonly ParagraphChild[] {
  if (entry.target === undefined) return words
  const anchor = bookmarkName(entry.target)
  const page = numbered ? [tabRun(), new PageReference(anchor)] : []
  return [new InternalHyperlink({ anchor, children: [...words, ...page] })]
}
