import { XmlProblem } from '../package/xml-problem.ts'
import { streamXml } from '../package/xml-stream.ts'
import { childOf, elementsOf, readXml, textOf, type XmlElement } from '../package/xml-tree.ts'
import { ZipProblem } from '../package/zip-problem.ts'
import { openZip, type Zip } from '../package/zip-reader.ts'
import { Balance } from '../read/balance.ts'
import { blockText } from '../read/block-text.ts'
import type { ReadAbout, ReadBlock, ReadParts, Region } from '../read/document.ts'
import { type Found, MOST_PICTURES, noteHere, type PartContext } from './context.ts'
import { chosenBranch } from './drawing.ts'
import { readNumbering } from './numbering.ts'
import { type Relation, relationsOf } from './relations.ts'
import { StoryReader } from './story.ts'
import { readStyles } from './styles.ts'

/**
 * Reads a Word file (.docx, ISO 29500): headers, body, footnotes and footers in this order. Styles are resolved, automatic
 * numbers written out, tracked changes accepted. Throws {@link ZipProblem} and {@link XmlProblem} for a file that is damaged or made to do harm.
 */
export function readDocx(bytes: Uint8Array, input: string): ReadParts {
  const zip = openZip(bytes)
  const [outside] = zip.outside
  if (outside !== undefined) throw new ZipProblem('traversal', outside)
  const main =
    [...relationsOf(zip, '').values()].find(({ type }) => type === 'officeDocument')?.target ??
    'word/document.xml'
  const relations = relationsOf(zip, main)
  const targets = (type: string): readonly string[] => [
    ...new Set(
      [...relations.values()].filter((one) => one.type === type && !one.external).map(({ target }) => target),
    ),
  ]
  const part = (type: string): Uint8Array | undefined => zip.read(targets(type)[0] ?? '')
  const found: Found = {
    notes: [],
    pictures: new Map(),
    inserted: 0,
    deleted: 0,
    skippedPictures: 0,
    boxes: false,
  }
  const shared = {
    input,
    zip,
    styles: readStyles(part('styles')),
    numbering: readNumbering(part('numbering')),
    found,
  }
  const balance = new Balance()
  const read = (name: string, region?: Region): readonly ReadBlock[] =>
    readPart(
      {
        ...shared,
        part: name,
        relations: name === main ? relations : relationsOf(zip, name),
        region,
        paragraph: 0,
      },
      balance,
    )
  const headers = targets('header').flatMap((name) => read(name, 'header'))
  const body = read(main)
  const notes = [...targets('footnotes'), ...targets('endnotes')].flatMap((name) => read(name, 'footnote'))
  const footers = targets('footer').flatMap((name) => read(name, 'footer'))
  const blocks = [...headers, ...body, ...notes, ...footers]
  sayOnce({ ...shared, part: main, relations, region: undefined, paragraph: 1 }, notes, part('comments'))
  return {
    blocks,
    pictures: found.pictures,
    notes: found.notes,
    about: aboutOf(zip),
    lost: balance.missing(blocks, found.notes),
  }
}

/** Elements whose children are the blocks of a part. */
const STORIES = ['w:body', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote']

function readPart(context: PartContext, balance: Balance): readonly ReadBlock[] {
  const bytes = context.zip.read(context.part)
  if (bytes === undefined) throw new ZipProblem('damaged', context.part)
  const story = new StoryReader(context)
  const inside: ReadBlock[] = []
  let text = ''
  let known = false
  streamXml(bytes, STORIES, (element) => {
    known ||= /^w:(?:document|hdr|ftr|footnotes|endnotes)$/u.test(element.name)
    if (element.name === 'w:footnote' || element.name === 'w:endnote') return
    text += rawText(element)
    for (const block of story.take(element)) inside.push(block)
  })
  if (!known) throw new XmlProblem('damaged', context.part)
  // Running heads and feet that only count pages say nothing.
  const words = inside.map(blockText).join('')
  if (context.region !== undefined && (words.trim() === '' || (story.pageField && !/\p{L}{2}/u.test(words))))
    return []
  balance.takeIn(text)
  return inside
}

/** Every character that a part holds, deleted ones included; of alternatives the branch that is read. */
function rawText(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText' || element.name === 'm:t') return textOf(element)
  if (element.name === 'mc:AlternateContent') {
    const branch = chosenBranch(element)
    return branch === undefined ? '' : rawText(branch)
  }
  if (element.name === 'w:rt') return ''
  return elementsOf(element).map(rawText).join('')
}

/** Notes about the document as a whole. */
function sayOnce(
  context: PartContext,
  footnotes: readonly ReadBlock[],
  comments: Uint8Array | undefined,
): void {
  const { inserted, deleted, skippedPictures, boxes } = context.found
  if (inserted + deleted > 0) noteHere(context, 'tracked-changes', 'certain', { inserted, deleted })
  if (boxes) noteHere(context, 'text-box', 'likely')
  if (footnotes.length > 0) noteHere(context, 'footnotes-moved', 'certain', { count: footnotes.length })
  if (skippedPictures > 0) noteHere(context, 'pictures-cut', 'certain', { count: MOST_PICTURES })
  const root = comments === undefined ? undefined : readXml(comments)
  const count = root === undefined ? 0 : elementsOf(root).length
  if (count > 0) noteHere(context, 'comments-dropped', 'certain', { count })
}

function aboutOf(zip: Zip): ReadAbout {
  const relations: ReadonlyMap<string, Relation> = relationsOf(zip, '')
  const target = [...relations.values()].find(({ type }) => type === 'core-properties')?.target
  const bytes = target === undefined ? undefined : zip.read(target)
  const root = bytes === undefined ? undefined : readXml(bytes)
  const title = textOf(childOf(root, 'dc:title')).trim()
  const author = textOf(childOf(root, 'dc:creator')).trim()
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) }
}
