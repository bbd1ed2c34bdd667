import { markNamed } from '../docx/mark-names.ts'
import { tableLines } from './restore-table.ts'
import type { Submission, SubmissionsUnder } from './submissions.ts'
import { type Manner, opensNoteByWords, sourceLinesOf, unbrokenText } from './to-source.ts'
import {
  type ParagraphStyle,
  paragraphsOf,
  type WordBlock,
  type WordParagraph,
  type WordTable,
} from './word-document.ts'

/** The parts of a document, sorted by what their styles say they are. */
export interface Sorted {
  readonly head: readonly WordParagraph[]
  readonly contents: readonly WordParagraph[]
  readonly body: readonly WordBlock[]
  readonly imprint: readonly WordParagraph[]
}

const HEAD: ReadonlySet<ParagraphStyle> = new Set([
  'classification',
  'copy',
  'organisation',
  'name',
  'label',
  'number',
  'signer',
  'issuer',
])
const CONTENTS: ReadonlySet<ParagraphStyle> = new Set(['contentsLabel', 'contentsGroup', 'contentsEntry'])
const EMPTY: ReadonlySet<ParagraphStyle> = new Set(['rule', 'anchor', 'pageNumber', 'draftMark'])

/** Sorts the blocks of a document into masthead, contents, body and imprint. */
export function sortBlocks(blocks: readonly WordBlock[]): Sorted {
  const head: WordParagraph[] = []
  const contents: WordParagraph[] = []
  const body: WordBlock[] = []
  const imprint: WordParagraph[] = []
  for (const block of blocks) {
    const paragraphs = paragraphsOf([block])
    const style = paragraphs.find((one) => one.style !== undefined)?.style
    if (style !== undefined && HEAD.has(style)) head.push(...paragraphs)
    else if (style !== undefined && CONTENTS.has(style)) contents.push(...paragraphs)
    else if (style === 'imprint') imprint.push(...paragraphs)
    else if (style === undefined || !EMPTY.has(style)) body.push(block)
  }
  return { head, contents, body, imprint }
}

/** The body as source text: a blank line between blocks, the lines of a title block and of a note together. */
export function bodyText(
  blocks: readonly WordBlock[],
  labels: readonly string[],
  submissionsUnder: SubmissionsUnder,
): string {
  const chunks: string[][] = []
  let before: ParagraphStyle | undefined
  let deck: string | undefined
  let records: readonly Submission[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'table') {
      chunks.push(isPictures(block) ? [sideBySide(block)] : [...tableLines(block)])
      before = undefined
      continue
    }
    const { style, bookmarks } = block
    if (style === 'caption' && before === 'picture') continue
    const closes = bookmarks.some(({ name }) => markNamed(name) === 'closes') ? [['【】']] : []
    if (style === 'picture' || block.pictures.length > 0) {
      const next = blocks[i + 1]
      const caption = next?.type === 'paragraph' && next.style === 'caption' ? next.text.trim() : ''
      chunks.push([figureText(caption, block.pictures[0] ?? '')], ...closes)
      before = 'picture'
      continue
    }
    const text = unbrokenText(block)
    if (text.trim() === '') continue
    const lines = sourceLinesOf(kindOf(style, text), text, manner(block, labels))
    if (style === 'deck') deck = lines[0]
    else if (style === 'title') {
      // What was sent in stands last in its block, behind the lines that are printed below the title.
      records = submissionsUnder(text)
      chunks.push([...lines, ...(deck === undefined ? [] : [deck])])
      deck = undefined
    } else if (joins(style, before, block)) chunks.at(-1)?.push(...lines)
    else chunks.push([...lines])
    const next = blocks[i + 1]
    if (records.length > 0 && !(next?.type === 'paragraph' && joins(next.style, style, next))) {
      for (const { line, apart } of records) {
        if (apart) chunks.push([line])
        else chunks.at(-1)?.push(line)
      }
      records = []
    }
    if (style !== 'title') for (const { line } of submissionsUnder(text)) chunks.push([line])
    chunks.push(...closes)
    before = style
  }
  return chunks.map((lines) => lines.join('\n')).join('\n\n')
}

/** A paragraph of the body in the first style of an item, though its own words made it another. */
function kindOf(style: ParagraphStyle | undefined, text: string) {
  if (style === undefined || style === 'rule' || style === 'anchor') return 'body'
  const heading = style === 'attribution' || style.startsWith('heading')
  return heading && /^[§◆●■★▲※] /.test(text) ? 'item' : style
}

function manner({ opensNote, text }: WordParagraph, labels: readonly string[]): Manner {
  return { opensNote: opensNote || opensNoteByWords(text), labels }
}

/** True where a paragraph belongs to the block above: what stands below a title, and further paragraphs of a note. */
function joins(
  style: ParagraphStyle | undefined,
  before: ParagraphStyle | undefined,
  block: WordParagraph,
): boolean {
  const below: readonly (ParagraphStyle | undefined)[] = ['subtitle', 'byline', 'titleNote']
  if (below.includes(style)) return before === 'title' || below.includes(before)
  return style === 'note' && before === 'note' && !manner(block, []).opensNote
}

function isPictures(table: WordTable): boolean {
  return paragraphsOf([table]).every(({ style }) => style === 'picture' || style === 'caption')
}

function sideBySide({ rows }: WordTable): string {
  const [pictures, captions] = rows
  return (pictures?.cells ?? [])
    .map(({ paragraphs }, i) => {
      const caption = captions?.cells[i]?.paragraphs.map(({ text }) => text.trim()).join('') ?? ''
      return figureText(caption, paragraphs.flatMap((one) => one.pictures)[0] ?? '')
    })
    .join(' ')
}

function figureText(caption: string, path: string): string {
  return `![${caption.replace(/[[\]]/g, (mark) => (mark === '[' ? '［' : '］'))}](${path})`
}
