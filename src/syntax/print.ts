import type { Article, Block, Issue, IssueChild, Item, Section } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { imprintLabels, opensImprintLine } from './imprint-labels.ts'
import { literally, printBlock } from './print-block.ts'
import { printContents, printFrontMatter, printImprint, printTitle } from './print-part.ts'
import { lineBreakOf } from './source-lines.ts'

/** Lines that stand together; a blank line parts them from the next chunk unless `tight`. */
interface Chunk {
  readonly lines: readonly string[]
  readonly tight: boolean
  /** True for a paragraph, which may look like a line of the imprint where it ends the body. */
  readonly words: boolean
}

const KNOWN_LABELS = imprintLabels([])

/**
 * The canonical source text of an issue: one blank line between blocks, `§` before items, `：` behind labels, remarks directly
 * above what they are about. Reading it gives the same tree, and printing that again the same text. Line breaks are those of
 * the source. Lines that were written with `\` keep it.
 */
export function print(issue: Issue, source: SourceFile): string {
  const { text } = source
  const body = issue.children.map((child) => partChunks(child, text))
  const tail = issue.children.findIndex((child) => child.type === 'imprint')
  const chunks = [
    ...(issue.head === undefined ? [] : [chunk(printFrontMatter(issue.head, text))]),
    ...guarded((tail < 0 ? body : body.slice(0, tail)).flat()),
    ...(tail < 0 ? [] : body.slice(tail).flat()),
  ]
  const eol = lineBreakOf(text)
  let out = ''
  for (const [i, { lines, tight }] of chunks.entries())
    out += lines.join(eol) + eol + (tight || i === chunks.length - 1 ? '' : eol)
  return out
}

function chunk(lines: readonly string[], tight = false, words = false): Chunk {
  return { lines, tight, words }
}

function partChunks(part: IssueChild | Item, text: string): readonly Chunk[] {
  switch (part.type) {
    case 'contents':
      return [chunk(printContents(part))]
    case 'imprint':
      return [chunk(printImprint(part))]
    case 'article':
      return articleChunks(part, text)
    case 'section':
      return sectionChunks(part, text)
    case 'item':
      return itemChunks(part, text)
    default:
      return [blockChunk(part, text)]
  }
}

function blockChunk(block: Block, text: string): Chunk {
  return chunk(printBlock(block, text), block.type === 'remark', block.type === 'paragraph')
}

function articleChunks(article: Article, text: string): readonly Chunk[] {
  return [chunk(printTitle(article.title)), ...article.children.map((block) => blockChunk(block, text))]
}

function sectionChunks(section: Section, text: string): readonly Chunk[] {
  const chunks = section.children.flatMap((child) => partChunks(child, text))
  const close = section.closed ? [chunk(['【】'])] : []
  return [chunk([`【${section.label.text}】`]), ...chunks, ...close]
}

function itemChunks({ marker, runIn, children }: Item, text: string): readonly Chunk[] {
  const [first, ...rest] = children
  const onLine = first?.type === 'paragraph' && !/[\n\r]/.test(text.slice(marker.span.end, first.span.start))
  const words = `${runIn === undefined ? '' : `【${runIn.text}】`}${onLine ? first.text : ''}`
  const blocks = onLine ? rest : children
  return [chunk([words === '' ? '§' : `§ ${words}`]), ...blocks.map((block) => blockChunk(block, text))]
}

/** Puts `\` before paragraphs at the very end of the body that would be taken for lines of the imprint. */
function guarded(chunks: readonly Chunk[]): readonly Chunk[] {
  const done = [...chunks]
  for (let i = done.length - 1; i >= 0; i--) {
    const one = done[i]
    const [line = ''] = one?.lines ?? []
    if (one === undefined || !(one.tight || (one.words && opensImprintLine(line, KNOWN_LABELS)))) break
    if (one.words) done[i] = { ...one, lines: [literally(line)] }
  }
  return done
}
