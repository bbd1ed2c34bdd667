import { InternalHyperlink, PageReference, type ParagraphChild } from 'docx'
import { toHanNumeral } from '../../base/numerals.ts'
import type { BulletinContents, BulletinContentsEntry } from '../../model/bulletin.ts'
import type { Template } from '../../theme/template.ts'
import { type Piece, paragraphPiece } from './piece.ts'
import { tabRun, textRun } from './runs.ts'
import { bookmarkName, rowTwips, type Writing } from './writing.ts'

/** From this many pages on, a reader wants page numbers in the 目录 (`pageNumbers: auto`: more than four pages). */
const NUMBERED_BEYOND = 4

/** True when the entries carry page numbers with leaders. */
export function hasPageNumbers({ template, pages }: Pick<Writing, 'template' | 'pages'>): boolean {
  const mode = template.contents.pageNumbers
  return mode === 'always' || (mode === 'auto' && pages.pages.length > NUMBERED_BEYOND)
}

/** 目录: label, groups and entries, each a link to its title. */
export function contentsPieces(writing: Writing, contents: BulletinContents): readonly Piece[] {
  const { template } = writing
  const label = template.contents.brackets ? `【${contents.label}】` : contents.label
  const pieces = [paragraphPiece(writing, 'contentsLabel', [textRun(label)])]
  let group: string | undefined
  for (const [i, entry] of contents.entries.entries()) {
    if (entry.group !== undefined && entry.group !== group) {
      pieces.push(paragraphPiece(writing, 'contentsGroup', [textRun(`【${entry.group}】`)]))
    }
    group = entry.group
    pieces.push(paragraphPiece(writing, 'contentsEntry', entryRuns(writing, entry, i + 1)))
  }
  const last = pieces.pop()
  if (last !== undefined) pieces.push({ ...last, after: template.contents.rowsAfter * rowTwips(template) })
  return pieces
}

function entryRuns(
  writing: Writing,
  entry: BulletinContentsEntry,
  position: number,
): readonly ParagraphChild[] {
  const ordinal = entry.ordinal ?? ordinalText(position, writing.template.contents.ordinals)
  const text = textRun(`${ordinal}${entry.title}`)
  if (entry.target === undefined) return [text]
  const anchor = bookmarkName(entry.target.block)
  const page = hasPageNumbers(writing) ? [tabRun(), new PageReference(anchor)] : []
  return [new InternalHyperlink({ anchor, children: [text, ...page] })]
}

/** The ordinal that a template prints before an entry that has none of its own. */
function ordinalText(position: number, form: Template['contents']['ordinals']): string {
  if (form === 'arabic') return `${position}.`
  return form === 'chinese' ? `${toHanNumeral(position)}、` : ''
}
