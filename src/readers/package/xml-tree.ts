import { XmlProblem } from './xml-problem.ts'
import { streamXml } from './xml-stream.ts'

/** An element of an XML part: names bear the prefixes that everybody knows (`w:p`), whatever the file calls them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

/** An element or a text. */
export type XmlNode = XmlElement | string

/**
 * Reads an XML part as a tree. Undefined for what is no well-formed XML, declares types or entities, or is nested beyond
 * reason; nothing outside of the part is ever loaded. Never throws.
 */
export function readXml(bytes: Uint8Array | string): XmlElement | undefined {
  let root: XmlElement | undefined
  try {
    streamXml(bytes, [], (element) => {
      root = element
    })
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error
    return undefined
  }
  return root
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
