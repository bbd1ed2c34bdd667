import {
  attributeOf,
  childOf,
  elementsOf,
  readXml,
  textOf,
  type XmlElement,
} from '../../readers/package/xml-tree.ts'
import { STYLE_NAMES } from '../../theme/template.ts'
import { escapeXml, XML_HEAD } from '../docx/xml.ts'
import type { Passage, PassageKind, PassageOrigin } from './passage.ts'

/** The namespace by which a document is known to carry the source of a bulletin. */
const NAMESPACE = 'urn:bulletin:source:1'

/** What a document carries of its source: the file it was made from, its text, and what each paragraph was. */
export interface CarriedSource {
  /** The path of the source, relative to its project. */
  readonly file: string
  readonly text: string
  readonly passages: readonly Passage[]
}

/** The parts that carry the source, by path: the data, its properties, and the relationship between the two. */
export function sourceParts(carried: CarriedSource): ReadonlyMap<string, string> {
  return new Map([
    ['customXml/item1.xml', sourceXml(carried)],
    [
      'customXml/itemProps1.xml',
      `${XML_HEAD}<ds:datastoreItem ds:itemID="{6B1D2C0E-5A43-4E0B-9C57-1F6A0D94B0E1}"` +
        ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      'customXml/_rels/item1.xml.rels',
      `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"` +
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
    ],
  ])
}

function sourceXml({ file, text, passages }: CarriedSource): string {
  const items = passages.map(({ kind, text, origin, span }) => {
    const place = span === undefined ? '' : ` start="${span.start}" end="${span.end}"`
    return `<passage kind="${kind}" origin="${origin}"${place}>${written(text)}</passage>`
  })
  return (
    `${XML_HEAD}<source xmlns="${NAMESPACE}" file="${escapeXml(file)}"><text xml:space="preserve">${written(text)}</text>` +
    `${items.join('')}</source>`
  )
}

/** A text as XML gives it back: what XML drops or changes, carriage returns among it, is written as `\u` and four digits. */
function written(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u0085\u2028\u2029\ufffe\uffff]|\p{Surrogate}/gu,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function unwritten(text: string): string {
  return text.replace(/\\(\\|u([0-9a-f]{4}))/g, (_, mark: string, code: string | undefined) =>
    code === undefined ? mark : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Reads a part that may carry a source; undefined where it is somebody else's, or damaged. */
export function readSourcePart(bytes: Uint8Array): CarriedSource | undefined {
  const root = readXml(bytes)
  const text = childOf(root, 'bulletin:text')
  if (root?.name !== 'bulletin:source' || text === undefined) return undefined
  return {
    file: attributeOf(root, 'file') ?? '',
    text: unwritten(textOf(text)),
    passages: elementsOf(root).flatMap(passageOf),
  }
}

const KINDS: ReadonlySet<string> = new Set<PassageKind>([...STYLE_NAMES, 'picture'])
const ORIGINS: ReadonlySet<string> = new Set<PassageOrigin>([
  'lines',
  'words',
  'number',
  'config',
  'made',
  'by-hand',
])

function isKind(text: string): text is PassageKind {
  return KINDS.has(text)
}

function isOrigin(text: string): text is PassageOrigin {
  return ORIGINS.has(text)
}

function passageOf(element: XmlElement): readonly Passage[] {
  const kind = attributeOf(element, 'kind') ?? ''
  const origin = attributeOf(element, 'origin') ?? ''
  if (element.name !== 'bulletin:passage' || !isKind(kind) || !isOrigin(origin)) return []
  const [start, end] = [attributeOf(element, 'start'), attributeOf(element, 'end')]
  const span =
    start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) }
  return [{ kind, text: unwritten(textOf(element)), origin, span }]
}
