import { attributeOf, elementsOf, type XmlElement } from '../package/xml-tree.ts'
import type { ReadBlock, ReadPicture } from '../read/document.ts'
import { MOST_PICTURES, noteHere, type PartContext } from './context.ts'

/** What a drawing shows: pictures, and the blocks of its text boxes. */
export interface Drawn {
  readonly pictures: ReadPicture[]
  readonly boxes: ReadBlock[]
}

/** Extensions of ISO 29500 whose content is read; of others the fallback is. */
const UNDERSTOOD = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15', 'v', 'wpi'])

/** The branch of `mc:AlternateContent` that is read: both say the same, so exactly one is. */
export function chosenBranch(alternate: XmlElement): XmlElement | undefined {
  const branches = elementsOf(alternate)
  const known = branches.find(
    (one) =>
      one.name === 'mc:Choice' &&
      (attributeOf(one, 'Requires') ?? '').split(/\s+/u).every((name) => UNDERSTOOD.has(name)),
  )
  return known ?? branches.find(({ name }) => name === 'mc:Fallback') ?? branches[0]
}

/** Reads `w:drawing`, `w:pict` and `w:object`; `readBox` reads the content of a text box. */
export function readDrawing(
  root: XmlElement,
  context: PartContext,
  readBox: (content: XmlElement) => readonly ReadBlock[],
): Drawn {
  const drawn: Drawn = { pictures: [], boxes: [] }
  let alt = ''
  const walk = (element: XmlElement): void => {
    switch (element.name) {
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element)
        if (branch !== undefined) walk(branch)
        return
      }
      case 'w:txbxContent':
        context.found.boxes = true
        drawn.boxes.push(...readBox(element))
        return
      case 'wp:docPr':
        alt = wordsOf(attributeOf(element, 'descr') ?? attributeOf(element, 'title') ?? '')
        break
      case 'v:shape':
        alt = wordsOf(attributeOf(element, 'alt') ?? '')
        break
      case 'v:textpath':
        drawn.boxes.push(...wordArt(attributeOf(element, 'string') ?? '', context))
        return
      case 'a:blip': {
        const id = attributeOf(element, 'r:embed') ?? attributeOf(element, 'r:link')
        if (id !== undefined) addPicture(id, alt, context, drawn)
        return
      }
      case 'v:imagedata':
        addPicture(attributeOf(element, 'r:id') ?? '', alt, context, drawn)
        return
      case 'o:OLEObject':
        if (drawn.pictures.length === 0)
          noteHere(context, 'object-dropped', 'certain', { kind: attributeOf(element, 'ProgID') ?? 'OLE' })
        return
      case 'a:graphicData': {
        const kind = (attributeOf(element, 'uri') ?? '').replace(/^.*\//u, '')
        if (/^(?:chart|diagram|chartex)$/u.test(kind))
          noteHere(context, 'object-dropped', 'certain', { kind })
      }
    }
    for (const child of elementsOf(element)) walk(child)
  }
  walk(root)
  return drawn
}

/** WordArt of old Word files keeps its words in an attribute; many a masthead is made so. */
function wordArt(text: string, { input, part, paragraph, region }: PartContext): readonly ReadBlock[] {
  if (text.trim() === '') return []
  return [
    {
      type: 'paragraph',
      text,
      runs: [{ text, sizePt: 36 }],
      where: { input, part, paragraph },
      align: 'center',
      ...(region === undefined ? {} : { region }),
    },
  ]
}

function addPicture(id: string, alt: string, context: PartContext, drawn: Drawn): void {
  const { input, part, paragraph, relations, zip, region, found } = context
  const relation = relations.get(id)
  const where = { input, part, paragraph }
  const placed = { type: 'picture', alt, where, ...(region === undefined ? {} : { region }) } as const
  const name = relation?.target.replace(/^.*[/\\]/u, '') ?? id
  if (relation?.external === true) {
    drawn.pictures.push({ ...placed, picture: undefined })
    noteHere(context, 'picture-linked', 'certain', { name: relation.target })
  } else if (relation === undefined || !zip.has(relation.target)) {
    noteHere(context, 'picture-missing', 'certain', { name })
  } else if (found.pictures.size >= MOST_PICTURES && !found.pictures.has(relation.target)) {
    found.skippedPictures++
  } else {
    const { target } = relation
    if (!found.pictures.has(target))
      found.pictures.set(target, {
        name: freeName(name, found.pictures),
        bytes: () => safely(() => zip.read(target)),
      })
    drawn.pictures.push({ ...placed, picture: target })
  }
}

/** A file name that no other picture of the document has. */
function freeName(name: string, taken: ReadonlyMap<string, { readonly name: string }>): string {
  const bare = name.replace(/[^\p{L}\p{N}._-]/gu, '-').replace(/^\.+/u, '') || 'picture'
  const names = new Set([...taken.values()].map((one) => one.name.toLowerCase()))
  let free = bare
  for (let i = 2; names.has(free.toLowerCase()); i++) free = bare.replace(/(\.[^.]*)?$/u, `-${i}$1`)
  return free
}

function safely<T>(read: () => T | undefined): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** What Word writes as alternative text by itself says nothing: file names, 图片 1. */
function wordsOf(alt: string): string {
  const bare = alt.replace(/\s+/gu, ' ').trim()
  return /^(?:图片|图像|picture|image|img|文本框|矩形)?\s*\d*$|[\\/]|\.(?:jpe?g|png|gif|bmp|tiff?|webp)$|^(?:描述已自动生成|说明:)/iu.test(
    bare,
  )
    ? ''
    : bare
}
