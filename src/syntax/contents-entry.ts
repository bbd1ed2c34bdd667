import { withoutSpaces } from '../base/chars.ts'
import type { ContentsEntry } from '../model/issue.ts'
import { notePosition, quoteMarkLength } from './editors-note.ts'
import { opensFigure } from './figures.ts'
import { opensImprintLine } from './imprint-labels.ts'
import { isRemarkLine, isSeparatorLine, isTitleLine, labelSpan } from './line-forms.ts'
import { type Reader, spanOf, textAt } from './reader.ts'
import { type Line, trimmed } from './source-lines.ts'
import { isTableLine } from './table.ts'

const ORDINAL =
  /^(?:[0-9０-９]{1,3}\s{0,4}[.．、]|[一二三四五六七八九十百]{1,4}\s{0,4}、|[（(][0-9０-９一二三四五六七八九十]{1,4}[）)]、?|[\u2460-\u2473]|[·•●■◆★▲※§○◎]|[-*](?=\s))/u
/** A leader of dots, or white space, and the page behind it. */
const PAGE = /(?:[.．…⋯·‥—_-]{2,}|…|\t|[ \u3000]{2,}|\u3000)[ \t\u3000]*[（(]?([0-9０-９]{1,4})[）)]?$/
const LEADER = /[\s.．…⋯·‥—_-]+$/
/** A title is no longer than this. */
const LONGEST_TITLE = 100

/** The parts of a line of the contents. */
interface EntryParts {
  readonly ordinal: string
  readonly page: RegExpExecArray | null
}

function partsOf(text: string): EntryParts {
  return { ordinal: ORDINAL.exec(text)?.[0].trimEnd() ?? '', page: PAGE.exec(text) }
}

/** True when a line may be an entry at all: it is short, no sentence, and nothing that has another name. */
export function canBeEntry(reader: Reader, line: Line): boolean {
  if (line.blank || line.literal || isTitleLine(line) || isRemarkLine(line) || isSeparatorLine(line))
    return false
  if (labelSpan(line) !== undefined || notePosition(line) !== undefined || quoteMarkLength(line) > 0)
    return false
  if (isTableLine(line) || opensFigure(line.text)) return false
  if (opensImprintLine(line.text, reader.imprintLabels)) return false
  return line.text.length <= LONGEST_TITLE && !line.text.includes('。')
}

/** True when a line shows that it is an entry, even below a blank line: by its ordinal, its page, or the words of a title. */
export function isPlainlyEntry(reader: Reader, line: Line, titles: ReadonlySet<string>): boolean {
  if (!canBeEntry(reader, line)) return false
  const { ordinal, page } = partsOf(line.text)
  return ordinal !== '' || page !== null || titles.has(withoutSpaces(line.text))
}

/** Reads one entry: ordinal, title, and the page behind its leader. */
export function readEntry(reader: Reader, line: Line): ContentsEntry {
  reader.at++
  const { ordinal, page } = partsOf(line.text)
  const from = line.start + ordinal.length
  const pageAt = page === null ? -1 : line.start + page.index + page[0].lastIndexOf(page[1] ?? '')
  const words = page === null ? line.text.length : page.index
  const title = trimmed(reader.text, Math.min(from, line.start + words), line.start + words)
  const shortened =
    page === null ? 0 : (LEADER.exec(reader.text.slice(title.start, title.end))?.[0].length ?? 0)
  return {
    type: 'contents-entry',
    span: spanOf(line),
    ordinal: ordinal === '' ? undefined : textAt(reader, line.start, from),
    title: textAt(reader, title.start, title.end - shortened),
    page: page === null ? undefined : textAt(reader, pageAt, pageAt + (page[1]?.length ?? 0)),
  }
}
