import type { Diagnostic } from '../base/diagnostic.ts'
import type { Imprint, Issue, IssueChild } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { readArticle } from './article.ts'
import { readBlock } from './block.ts'
import { hintAtBlocks } from './block-hints.ts'
import { opensContents, readContents } from './contents.ts'
import { readFrontMatter } from './front-matter.ts'
import { readImprint } from './imprint.ts'
import { imprintLabels } from './imprint-labels.ts'
import { findImprint } from './imprint-span.ts'
import { bareLabel, isTitleLine } from './line-forms.ts'
import { peekLine, type Reader } from './reader.ts'
import { readSection } from './section.ts'
import { opensSection } from './section-label.ts'
import { sourceLines } from './source-lines.ts'
import { SYNTAX_SEVERITY } from './words.ts'

/** What parsing needs to know of the template and the serial. */
export interface ParseOptions {
  /** Labels that open a section wherever they stand. */
  readonly sections: readonly string[]
  /** Labels of the imprint beyond the known ones (`imprint.labels`). */
  readonly imprintLabels: readonly string[]
  /** Labels that head the contents: 目录, 目　录, 本期要目 … Spaces in them do not matter. */
  readonly contentsLabels: readonly string[]
}

/** An issue as written, and what the parser has to say about it. */
export interface Parsed {
  readonly issue: Issue
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the source text of an issue. Never throws and loses nothing: every character but white space and marks of the
 * grammar lies in exactly one leaf of the tree, and what has no name becomes an `unknown` node with a diagnostic.
 * Time is linear in the length of the text.
 */
export function parse(source: SourceFile, options: ParseOptions): Parsed {
  const diagnostics: Diagnostic[] = []
  const reader = readerOf(source, options, diagnostics)
  const head = readFrontMatter(reader)
  const tail = findImprint(reader)
  const children: IssueChild[] = []
  const end = reader.end
  if (tail !== undefined) reader.end = tail.from
  readParts(reader, children)
  reader.end = end
  if (tail !== undefined) children.push(readTail(reader, tail))
  readParts(reader, children)
  hintAtBlocks(
    reader,
    children.filter((child) => child.type === 'minor-heading'),
    true,
  )
  const issue: Issue = { type: 'issue', span: { start: 0, end: source.text.length }, head, children }
  return { issue, diagnostics: diagnostics.sort((a, b) => startOf(a) - startOf(b)) }
}

/** The body, part by part, up to `reader.end`. Notes may stand at the head of the issue, before its first title or section. */
function readParts(reader: Reader, children: IssueChild[]): void {
  let atHead = children.length === 0
  for (let line = peekLine(reader); line !== undefined; line = peekLine(reader)) {
    if (opensContents(reader, line)) children.push(readContents(reader, line))
    else if (isTitleLine(line)) children.push(readArticle(reader, false))
    else if (opensSection(reader, line)) children.push(readSection(reader, line))
    else children.push(readBlock(reader, line, { inText: false, atHead }))
    atHead &&= !['article', 'section'].includes(children.at(-1)?.type ?? '')
  }
}

function readTail(reader: Reader, { from, to }: { readonly from: number; readonly to: number }): Imprint {
  reader.at = from
  return readImprint(reader, to)
}

function readerOf({ file, text }: SourceFile, options: ParseOptions, diagnostics: Diagnostic[]): Reader {
  const lines = sourceLines(text)
  let ids = 0
  return {
    text,
    lines,
    at: 0,
    end: lines.length,
    sections: new Set(options.sections.map(bareLabel)),
    contentsLabels: new Set(options.contentsLabels.map(bareLabel)),
    imprintLabels: imprintLabels(options.imprintLabels),
    hasContents: false,
    nextId: () => `b${++ids}`,
    report: (ruleId, messageId, { start, end }, data = {}, severity = SYNTAX_SEVERITY[ruleId]) => {
      diagnostics.push({ ruleId, messageId, data, severity, place: { file, span: { start, end } } })
    },
  }
}

function startOf({ place }: Diagnostic): number {
  return 'span' in place ? place.span.start : 0
}
