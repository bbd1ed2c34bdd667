import { SaxesParser } from 'saxes'

/** An element of an XML part: names bear the prefixes that everybody knows (`w:p`), whatever the file calls them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

/** An element or a text. */
export type XmlNode = XmlElement | string

/** The prefixes that names get, by namespace; transitional and strict ISO 29500 are one to us. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
}

/** Elements inside elements: no document has more, and a deeper one would exhaust the stack of whoever walks it. */
const DEEPEST = 200

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
}

/**
 * Reads an XML part as a tree. Undefined for what is no well-formed XML or is nested beyond reason. Entities of a DOCTYPE are
 * not expanded, and nothing outside of the part is ever loaded. Never throws.
 */
export function readXml(bytes: Uint8Array | string): XmlElement | undefined {
  const text = typeof bytes === 'string' ? bytes : new TextDecoder(encodingOf(bytes)).decode(bytes)
  const parser = new SaxesParser({ xmlns: true })
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const stack: Open[] = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, ...tag }) => {
    if (stack.length > DEEPEST) throw new RangeError('nested too deeply')
    const named = Object.values(attributes).map((one) => [nameOf(one), one.value] as const)
    const element: Open = { name: nameOf(tag), attributes: new Map(named), children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  const add = (words: string): void => void stack.at(-1)?.children.push(words)
  parser.on('text', add)
  parser.on('cdata', add)
  try {
    parser.write(text.replace(/^\ufeff/, '')).close()
  } catch {
    return undefined
  }
  return root.children.find((child) => typeof child !== 'string')
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function nameOf({
  uri,
  local,
  name,
}: {
  readonly uri: string
  readonly local: string
  readonly name: string
}): string {
  if (uri === '') return name
  const prefix = Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : undefined
  return prefix === undefined || prefix === '' ? local : `${prefix}:${local}`
}

/** The children that are elements. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** All text below an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}

/** Every element of a name below another, itself left out, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return []
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ])
}

/** The value of an attribute. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)
}
