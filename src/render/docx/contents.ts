import { InternalHyperlink, type IParagraphOptions, PageReference, type ParagraphChild } from 'docx'
import { composeContents } from '../../layout/compose-contents.ts'
import { ordinalRoom } from '../../layout/contents-entry.ts'
import type { PrintedEntry } from '../../layout/printed.ts'
import { pieceRuns, tabRun, textRun } from './runs.ts'
import { type Spaced, spacedParagraph } from './spacing.ts'
import { cellTwips } from './styles.ts'
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
  const elements = composeContents(bulletin.contents, template.contents, undefined).flatMap((printed) => {
    if (printed.type === 'entry') return [entryParagraph(writing, printed)]
    if (printed.type !== 'paragraph') return []
    return [spacedParagraph(writing, printed.style, pieceRuns(printed.pieces, printed.style))]
  })
  const last = elements.pop()
  if (last !== undefined) elements.push({ ...last, after: template.contents.rowsAfter * rowTwips(template) })
  return elements
}

/** An entry: ordinal, a tab to the title, under whose first character turnovers stand, and a leader to the page. */
function entryParagraph(writing: Writing, entry: PrintedEntry): Spaced {
  const style = writing.template.styles.contentsEntry
  const cell = cellTwips(style)
  const numbered = hasPageNumbers(writing)
  const hanging = Math.round(ordinalRoom(entry.ordinal) * cell)
  const words = [
    ...(entry.ordinal === '' ? [] : [textRun(entry.ordinal)]),
    ...(hasAir(entry.ordinal) ? [tabRun()] : []),
    textRun(entry.title.trim()),
  ]
  const options: Pick<IParagraphOptions, 'indent' | 'tabStops'> = {
    indent: {
      left: Math.round(style.left * cell) + hanging,
      hanging,
      // A tab beyond a right indent would keep long titles clear of the numbers, but LibreOffice drops what stands behind it.
      right: Math.round(style.right * cell),
    },
    ...(numbered
      ? {
          tabStops: [
            {
              type: 'right' as const,
              position: textWidthTwips(writing.template) - Math.round(style.right * cell),
              leader: 'dot' as const,
            },
          ],
        }
      : {}),
  }
  return spacedParagraph(writing, 'contentsEntry', linked(entry, words, numbered), options)
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
