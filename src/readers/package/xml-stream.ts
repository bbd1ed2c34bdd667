import { SaxesParser } from 'saxes'
import { nameOf } from './xml-names.ts'
import { XmlProblem } from './xml-problem.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/** Elements inside elements: no document has more, and a deeper one would exhaust the stack of whoever walks it. */
const DEEPEST = 200

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
}

/**
 * Reads XML element by element: each child of an element named in `within` is handed over when it is complete and then
 * forgotten, so that a long part takes little memory; the root comes last. Declarations of types and entities are refused, with
 * which a few lines can blow up to gigabytes. Throws {@link XmlProblem}.
 */
export function streamXml(
  bytes: Uint8Array | string,
  within: readonly string[],
  found: (child: XmlElement) => void,
): void {
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  parser.on('error', (error) => {
    throw new XmlProblem('damaged', error.message)
  })
  parser.on('doctype', () => {
    throw new XmlProblem('doctype', 'DTD')
  })
  parser.on('opentag', ({ attributes, ...tag }) => {
    if (open.length >= DEEPEST) throw new XmlProblem('deep', String(DEEPEST))
    const named = Object.values(attributes).map((one) => [nameOf(one), one.value] as const)
    open.push({ name: nameOf(tag), attributes: new Map(named), children: [] })
  })
  const add = (words: string): void => void open.at(-1)?.children.push(words)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const element = open.pop()
    const parent = open.at(-1)
    if (element === undefined) return
    if (parent === undefined || within.includes(parent.name)) found(element)
    else parent.children.push(element)
  })
  const text = typeof bytes === 'string' ? bytes : decodeXml(bytes)
  parser.write(text.replace(/^\ufeff/, '')).close()
}

function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/u.exec(head)?.[1]
  let encoding = declared ?? 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) encoding = 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) encoding = 'utf-16be'
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    throw new XmlProblem('damaged', encoding)
  }
}
