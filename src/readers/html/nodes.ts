import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { XmlProblem } from '../package/xml-problem.ts'

/** An element of a web page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** A node of a web page. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Elements inside elements: a page has some dozens, and each level more costs the parser a look at all of them. */
const DEEPEST = 800

/** The most tags of a page; what has more is a data dump. */
const MOST_TAGS = 600_000

const NEVER_OPEN =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead|tfoot)$/iu

/** Parses a page. Throws {@link XmlProblem} for one that nests beyond measure. */
export function parseHtml(text: string): HtmlElement | undefined {
  let depth = 0
  let tags = 0
  for (const [, close, name = ''] of text.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9:]*)/gu)) {
    if (++tags > MOST_TAGS) throw new XmlProblem('deep', `${MOST_TAGS} < `)
    if (NEVER_OPEN.test(name)) continue
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) throw new XmlProblem('deep', `<${name}> × ${DEEPEST}`)
  }
  const html = childElements(parse(text)).find(({ tagName }) => tagName === 'html')
  return html
}

/** The children that are elements. */
export function childElements(node: { readonly childNodes: readonly HtmlNode[] }): readonly HtmlElement[] {
  return node.childNodes.filter((child): child is HtmlElement => 'tagName' in child)
}

/** The value of an attribute; empty where it is missing. */
export function attr(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** All text inside. */
export function textIn(node: HtmlNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

/** The elements of a name, in document order. */
export function elementsNamed(root: HtmlElement, name: string): readonly HtmlElement[] {
  return childElements(root).flatMap((child) => [
    ...(child.tagName === name ? [child] : []),
    ...elementsNamed(child, name),
  ])
}
