import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document } from 'docx'
import { type BlockLayout, layoutDocument } from 'docx/layout'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

const FONTS = join(import.meta.dirname, '../../fonts')

/** The shipped faces under the names that the document asks for. */
const FACES = [
  ['仿宋_GB2312', 'fandol/FandolFang-Regular.otf'],
  ['楷体_GB2312', 'packs/BulletinKai.ttf'],
  ['黑体', 'packs/BulletinHei.ttf'],
  ['宋体', 'packs/BulletinSong.ttf'],
  ['方正小标宋简体', 'packs/BulletinTitle.ttf'],
].map(([name = '', path = '']) => ({
  name,
  data: readFileSync(join(FONTS, path)),
  bold: false,
  italic: false,
}))

/** An element as the `docx` package holds it: children in order, attributes first under `_attr`. */
type Tree = { readonly [name: string]: unknown }

/** A line of a paragraph, with its upper edge from the top of the page in points. */
export interface EmulatedLine {
  readonly text: string
  readonly top: number
}

/** The lines of a document as `docx/layout`, an emulator of Word, sets them. */
export interface Emulated {
  /** The lines of its paragraphs page by page; those in tables are not told. */
  readonly pages: readonly (readonly EmulatedLine[])[]
  /** What it could not lay out. */
  readonly stoppedAt: string | undefined
}

/**
 * Sets a written document with the emulator: its body, styles and settings as they stand in the file are put into an empty
 * document of the `docx` package, whose own parts the emulator would read.
 */
export function emulate(bytes: Uint8Array): Emulated {
  const parts = unzipSync(bytes)
  const read = (path: string): Tree => treeOf(strFromU8(parts[path] ?? new Uint8Array()))
  const document = new Document({ sections: [{ children: [] }] })
  const body = childOf(read('word/document.xml'), 'w:body')
  const [styles, settings] = [read('word/styles.xml'), read('word/settings.xml')]
  Object.assign(document.Document.View.Body, { prepForXml: () => body })
  Object.assign(document.Styles, { prepForXml: () => styles })
  Object.assign(document.Settings, { prepForXml: () => settings })
  Object.assign(document.FontTable, { files: FACES })
  const { pages, stoppedAt } = layoutDocument(document, { guess: true })
  return { pages: pages.map((page) => page.body.flatMap(linesOf)), stoppedAt }
}

function linesOf(block: BlockLayout): readonly EmulatedLine[] {
  return block.type === 'paragraph' ? block.lines.map(({ text, y }) => ({ text, top: y * 0.75 })) : []
}

function childOf(tree: Tree, name: string): Tree {
  const [children] = Object.values(tree)
  const found = Array.isArray(children)
    ? children.find((child) => typeof child === 'object' && child !== null && name in child)
    : undefined
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

function treeOf(xml: string): Tree {
  const parser = new SaxesParser()
  const stack: unknown[][] = [[]]
  parser.on('opentag', ({ name, attributes }) => {
    const content: unknown[] = Object.keys(attributes).length === 0 ? [] : [{ _attr: attributes }]
    stack.at(-1)?.push({ [name]: content })
    stack.push(content)
  })
  parser.on('closetag', () => stack.pop())
  parser.on('text', (text) => stack.at(-1)?.push(text))
  parser.write(xml).close()
  const root = stack[0]?.find((one): one is Tree => typeof one === 'object' && one !== null)
  if (root === undefined) throw new Error('not XML')
  return root
}
