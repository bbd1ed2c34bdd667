import {
  attributeOf,
  childOf,
  descendantsOf,
  elementsOf,
  textOf,
  type XmlElement,
} from '../../readers/package/xml-tree.ts'
import type { StyleOf } from './read-styles.ts'
import type { Revision, WordParagraph } from './word-document.ts'

/** What is gathered while the runs of a paragraph are walked. */
interface Gathering {
  text: string
  readonly bookmarks: { readonly name: string; readonly at: number }[]
  readonly pictures: string[]
  readonly revisions: Revision[]
  /** Instructions of the fields that are open, the innermost last, and whether their result has begun. */
  readonly fields: { instruction: string; result: boolean }[]
  readonly comments: Commented
  opensNote: boolean
}

/** The words that comments are about, by the id of the comment; filled while paragraphs are read. A range may span several. */
export interface Commented {
  readonly open: Set<string>
  readonly words: Map<string, string>
}

/** Reads a paragraph: insertions are taken, deletions left out, and both told in `revisions`. */
export function readParagraph(element: XmlElement, styleOf: StyleOf, commented: Commented): WordParagraph {
  const own = childOf(element, 'w:pPr')
  const gathering: Gathering = {
    text: '',
    bookmarks: [],
    pictures: [],
    revisions: [],
    fields: [],
    comments: commented,
    opensNote: false,
  }
  for (const child of elementsOf(element)) gather(child, gathering, styleOf)
  return {
    type: 'paragraph',
    style: styleOf.paragraph(attributeOf(childOf(own, 'w:pStyle'), 'w:val')),
    text: gathering.text,
    opensNote: gathering.opensNote,
    bookmarks: gathering.bookmarks,
    pictures: gathering.pictures,
    align: attributeOf(childOf(own, 'w:jc'), 'w:val'),
    revisions: gathering.revisions,
  }
}

/** True where Word tracks the end of a paragraph as deleted: it goes on with the next. */
export function isJoined(element: XmlElement): boolean {
  return childOf(childOf(childOf(element, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined
}

function gather(element: XmlElement, into: Gathering, styleOf: StyleOf): void {
  const within = (): void => {
    for (const child of elementsOf(element)) gather(child, into, styleOf)
  }
  switch (element.name) {
    case 'w:r':
      run(element, into, styleOf)
      break
    case 'w:del':
    case 'w:moveFrom':
      tracked('deleted', element, deletedText(element), into)
      break
    case 'w:ins':
    case 'w:moveTo': {
      const before = into.text.length
      within()
      tracked('inserted', element, into.text.slice(before), into)
      break
    }
    case 'w:bookmarkStart':
      into.bookmarks.push({ name: attributeOf(element, 'w:name') ?? '', at: into.text.length })
      break
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
      rangeMark(element, into.comments)
      break
    case 'mc:AlternateContent':
      gather(childOf(element, 'mc:Choice') ?? element, into, styleOf)
      break
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
      break
    default:
      within()
  }
}

/** Notes where the words of a comment begin or end. */
export function rangeMark(element: XmlElement, { open }: Commented): void {
  const id = attributeOf(element, 'w:id') ?? ''
  if (element.name === 'w:commentRangeStart') open.add(id)
  else open.delete(id)
}

function tracked(type: Revision['type'], element: XmlElement, text: string, { revisions }: Gathering): void {
  const author = attributeOf(element, 'w:author') ?? ''
  const last = revisions.at(-1)
  if (text === '') return
  if (last?.type === type && last.author === author)
    revisions[revisions.length - 1] = { ...last, text: last.text + text }
  else revisions.push({ type, author, text })
}

function deletedText(element: XmlElement): string {
  return [...descendantsOf(element, 'w:delText'), ...descendantsOf(element, 'w:t')].map(textOf).join('')
}

function run(element: XmlElement, into: Gathering, styleOf: StyleOf): void {
  const style = attributeOf(childOf(childOf(element, 'w:rPr'), 'w:rStyle'), 'w:val')
  const label = into.text === '' && styleOf.character(style) === 'noteLabel'
  for (const child of elementsOf(element)) piece(child, into, styleOf)
  if (label && into.text !== '') into.opensNote = true
}

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

function piece(element: XmlElement, into: Gathering, styleOf: StyleOf): void {
  switch (element.name) {
    case 'w:fldChar':
      field(attributeOf(element, 'w:fldCharType'), into)
      break
    case 'w:instrText': {
      const open = into.fields.at(-1)
      if (open !== undefined) open.instruction += textOf(element)
      break
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object': {
      const [drawing] = descendantsOf(element, 'wp:docPr')
      into.pictures.push(attributeOf(drawing, 'name') ?? '')
      break
    }
    case 'mc:AlternateContent':
      for (const child of elementsOf(childOf(element, 'mc:Choice') ?? element)) piece(child, into, styleOf)
      break
    case 'w:br':
      add(attributeOf(element, 'w:type') === 'page' ? '' : '\n', into)
      break
    case 'w:t':
      add(textOf(element), into)
      break
    default:
      add(CHARACTERS[element.name] ?? '', into)
  }
}

function field(type: string | undefined, { fields }: Gathering): void {
  if (type === 'begin') fields.push({ instruction: '', result: false })
  else if (type === 'end') fields.pop()
  else {
    const open = fields.at(-1)
    if (open !== undefined) open.result = true
  }
}

/** Adds words, unless they are the page number that a field computes. */
function add(text: string, into: Gathering): void {
  if (into.fields.some(({ instruction }) => /^\s*PAGE(?:REF)?\b/i.test(instruction))) return
  into.text += text
  const { open, words } = into.comments
  for (const id of open) words.set(id, (words.get(id) ?? '') + text)
}
