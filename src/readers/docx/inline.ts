import { attributeOf, childOf, elementsOf, textOf, type XmlElement } from '../package/xml-tree.ts'
import type { ReadBlock, ReadPicture, ReadRun } from '../read/document.ts'
import { noteHere, type PartContext, shortened } from './context.ts'
import { chosenBranch, readDrawing } from './drawing.ts'
import { over, type RunLook, runLook } from './styles.ts'
import { symbol } from './symbols.ts'

/** What stands in a paragraph. */
export interface Inline {
  readonly runs: ReadRun[]
  readonly pictures: ReadPicture[]
  /** The content of text boxes that are tied to the paragraph. */
  readonly boxes: ReadBlock[]
  /** A page break before its first character, or behind some of them. */
  breakBefore: boolean
  breakAfter: boolean
  /** A field that counts pages: PAGE, NUMPAGES. */
  pageField: boolean
}

/** Elements around runs that say nothing of their text. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:ins',
  'w:moveTo',
  'w:fldSimple',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
])

interface Field {
  instruction: string
  /** True between its start and the separator: what stands there is no text. */
  code: boolean
}

/**
 * Reads the content of a paragraph. Tracked insertions are taken and deletions left out; of fields the result is taken, of
 * ruby the base.
 */
export function readInline(
  paragraph: XmlElement,
  base: RunLook,
  context: PartContext,
  readBox: (content: XmlElement) => readonly ReadBlock[],
): Inline {
  const inline: Inline = {
    runs: [],
    pictures: [],
    boxes: [],
    breakBefore: false,
    breakAfter: false,
    pageField: false,
  }
  const fields: Field[] = []
  const drop = (text: string, messageId: 'tracked-deletion' | 'hidden-text'): void => {
    if (text.trim() !== '') noteHere(context, messageId, 'certain', { text: shortened(text) }, text)
  }
  const pageBreak = (): void => {
    if (inline.runs.some(({ text }) => text.trim() !== '')) inline.breakAfter = true
    else inline.breakBefore = true
  }
  const walk = (element: XmlElement, look: RunLook): void => {
    for (const child of elementsOf(element)) {
      const { name } = child
      if (name === 'w:r' || name === 'm:r') run(child, look)
      else if (name === 'w:del' || name === 'w:moveFrom') {
        context.found.deleted++
        drop(deletedText(child), 'tracked-deletion')
      } else if (name === 'mc:AlternateContent') {
        const branch = chosenBranch(child)
        if (branch !== undefined) walk(branch, look)
      } else if (TRANSPARENT.has(name) || name.startsWith('m:')) {
        if (name === 'w:ins' || name === 'w:moveTo') context.found.inserted++
        if (name === 'w:fldSimple') seeField(attributeOf(child, 'w:instr') ?? '')
        walk(child, look)
      }
    }
  }
  const seeField = (instruction: string): void => {
    if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(instruction)) inline.pageField = true
  }
  const run = (element: XmlElement, paragraphLook: RunLook): void => {
    const properties = childOf(element, 'w:rPr')
    const styled = context.styles.character(attributeOf(childOf(properties, 'w:rStyle'), 'w:val'))
    const look = over(over(paragraphLook, styled), runLook(properties))
    let text = ''
    const flush = (): void => {
      if (text === '') return
      if (look.hidden === true) drop(text, 'hidden-text')
      else inline.runs.push(readRun(text, look))
      text = ''
    }
    for (const child of elementsOf(element)) {
      if (child.name === 'w:fldChar') field(child)
      else if (child.name === 'w:instrText') {
        const open = fields.at(-1)
        if (open !== undefined) open.instruction += textOf(child)
      } else if (fields.some(({ code }) => code)) continue
      else if (child.name === 'w:br' && /^(?:page|column)$/u.test(attributeOf(child, 'w:type') ?? '')) {
        flush()
        pageBreak()
      } else if (child.name === 'mc:AlternateContent' || DRAWINGS.has(child.name)) {
        flush()
        const drawn = readDrawing(child, context, readBox)
        inline.pictures.push(...drawn.pictures)
        inline.boxes.push(...drawn.boxes)
      } else if (child.name === 'w:ruby') {
        flush()
        walk({ ...child, children: elementsOf(child).filter(({ name }) => name === 'w:rubyBase') }, look)
      } else text += characterOf(child)
    }
    flush()
  }
  const field = (element: XmlElement): void => {
    const type = attributeOf(element, 'w:fldCharType')
    if (type === 'begin') fields.push({ instruction: '', code: true })
    const open = fields.at(-1)
    if (open === undefined) return
    if (type === 'separate' || type === 'end') {
      seeField(open.instruction)
      open.code = false
    }
    if (type === 'end') fields.pop()
  }
  walk(paragraph, base)
  return inline
}

const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object'])

function characterOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return textOf(element)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbol(attributeOf(element, 'w:char') ?? '')
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return `［${attributeOf(element, 'w:id') ?? ''}］`
    default:
      return ''
  }
}

function deletedText(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return textOf(element)
  return elementsOf(element).map(deletedText).join('')
}

function readRun(text: string, { font, sizePt, bold, italic, colour }: RunLook): ReadRun {
  return {
    text,
    ...(font === undefined ? {} : { font }),
    ...(sizePt === undefined ? {} : { sizePt }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(colour === undefined || colour === '000000' ? {} : { colour }),
  }
}
