import { openPackage, type PackageProblem } from '../../readers/package/unzip.ts'
import {
  attributeOf,
  childOf,
  descendantsOf,
  elementsOf,
  readXml,
  textOf,
  type XmlElement,
} from '../../readers/package/xml-tree.ts'
import type { StyleName, Template } from '../../theme/template.ts'
import { AUTHOR } from '../docx/review.ts'
import { WORD_STYLES, wordStyleName } from '../docx/word-styles.ts'
import { type Commented, isJoined, rangeMark, readParagraph } from './read-paragraph.ts'
import { readStyles, type StyleOf } from './read-styles.ts'
import { type CarriedSource, readSourcePart } from './source-part.ts'
import {
  paragraphsOf,
  type WordBlock,
  type WordCell,
  type WordComment,
  type WordDocument,
  type WordParagraph,
  type WordRow,
} from './word-document.ts'

/** A document that was read, with the source that it carries; or why there is none to read. */
export type ReadWord =
  | { readonly document: WordDocument; readonly carried: CarriedSource | undefined }
  | PackageProblem
  | 'not-word'

/** The parts that are looked at; pictures are never unpacked. */
const WANTED =
  /^(?:word\/(?:document\d*|styles\d*|comments)\.xml|customXml\/item\d+\.xml|docProps\/custom\.xml|_rels\/\.rels)$/i

/** Reads a Word document: its paragraphs by our styles, comments, tracked changes, properties and the source it carries. Never throws. */
export function readWord(bytes: Uint8Array, template: Template | undefined): ReadWord {
  const parts = openPackage(bytes, (path) => WANTED.test(path))
  if (typeof parts === 'string') return parts
  const partOf = (form: RegExp): XmlElement | undefined => {
    const path = [...parts.keys()].find((one) => form.test(one))
    const part = path === undefined ? undefined : parts.get(path)
    return part === undefined ? undefined : readXml(part)
  }
  const body = childOf(partOf(/^word\/document\d*\.xml$/i), 'w:body')
  if (body === undefined)
    return parts.size > 0 && [...parts.keys()].some((path) => path.startsWith('word/'))
      ? 'damaged'
      : 'not-word'
  const styleOf = readStyles(partOf(/^word\/styles\d*\.xml$/i), (style) => nameOf(style, template))
  const commented: Commented = { open: new Set(), words: new Map() }
  const blocks = readBlocks(body, styleOf, commented)
  const carried = [...parts]
    .filter(([path]) => path.startsWith('customXml/'))
    .map(([, part]) => readSourcePart(part))
    .find((one) => one !== undefined)
  const document = {
    blocks,
    comments: readComments(partOf(/^word\/comments\.xml$/i), commented),
    properties: readProperties(partOf(/^docProps\/custom\.xml$/i)),
    ours: paragraphsOf(blocks).filter(({ style }) => style !== undefined && style !== 'pageNumber').length,
  }
  return { document, carried }
}

/** The name of a style in Word; without a template the names of the built-in ones have to do. */
function nameOf(style: StyleName, template: Template | undefined): string {
  const word = WORD_STYLES[style]
  return template === undefined
    ? (word.builtIn ?? word.id)
    : wordStyleName(word, template.styles[style].title)
}

function readBlocks(parent: XmlElement, styleOf: StyleOf, commented: Commented): readonly WordBlock[] {
  const blocks: WordBlock[] = []
  let joined: WordParagraph | undefined
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:p') {
        const read = readParagraph(child, styleOf, commented)
        const whole = joined === undefined ? read : together(joined, read)
        joined = isJoined(child) ? whole : undefined
        if (joined === undefined) blocks.push(whole)
      } else if (child.name === 'w:tbl')
        blocks.push({ type: 'table', rows: readRows(child, styleOf, commented) })
      else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(child.name)) walk(child)
      else if (child.name.startsWith('w:commentRange')) rangeMark(child, commented)
    }
  }
  walk(parent)
  if (joined !== undefined) blocks.push(joined)
  return blocks
}

function together(first: WordParagraph, second: WordParagraph): WordParagraph {
  const moved = second.bookmarks.map(({ name, at }) => ({ name, at: at + first.text.length }))
  return {
    ...first,
    text: first.text + second.text,
    bookmarks: [...first.bookmarks, ...moved],
    pictures: [...first.pictures, ...second.pictures],
    revisions: [...first.revisions, ...second.revisions],
  }
}

function readRows(table: XmlElement, styleOf: StyleOf, commented: Commented): readonly WordRow[] {
  return elementsOf(table).flatMap((row): readonly WordRow[] => {
    if (row.name === 'w:sdt') return readRows(childOf(row, 'w:sdtContent') ?? row, styleOf, commented)
    if (row.name !== 'w:tr') return []
    const own = childOf(row, 'w:trPr')
    if (childOf(own, 'w:del') !== undefined) return []
    return [{ head: isOn(childOf(own, 'w:tblHeader')), cells: readCells(row, styleOf, commented) }]
  })
}

function readCells(row: XmlElement, styleOf: StyleOf, commented: Commented): readonly WordCell[] {
  return elementsOf(row).flatMap((cell): readonly WordCell[] => {
    if (cell.name === 'w:sdt') return readCells(childOf(cell, 'w:sdtContent') ?? cell, styleOf, commented)
    if (cell.name !== 'w:tc') return []
    const own = childOf(cell, 'w:tcPr')
    const merge = childOf(own, 'w:vMerge')
    return [
      {
        span: Math.max(1, Number(attributeOf(childOf(own, 'w:gridSpan'), 'w:val')) || 1),
        merge:
          merge === undefined ? undefined : attributeOf(merge, 'w:val') === 'restart' ? 'begins' : 'goes-on',
        paragraphs: paragraphsOf(readBlocks(cell, styleOf, commented)),
      },
    ]
  })
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(attributeOf(element, 'w:val') ?? '')
}

/** The comments of people: those of our own review are left out. */
function readComments(root: XmlElement | undefined, commented: Commented): readonly WordComment[] {
  const all = descendantsOf(root, 'w:comment').filter((one) => attributeOf(one, 'w:author') !== AUTHOR)
  return all.map((comment) => ({
    author: attributeOf(comment, 'w:author') ?? '',
    text: descendantsOf(comment, 'w:p')
      .map((paragraph) => descendantsOf(paragraph, 'w:t').map(textOf).join(''))
      .join('\n')
      .trim(),
    about: commented.words.get(attributeOf(comment, 'w:id') ?? '') ?? '',
  }))
}

function readProperties(root: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    (root === undefined ? [] : elementsOf(root)).map((one) => [attributeOf(one, 'name') ?? '', textOf(one)]),
  )
}
