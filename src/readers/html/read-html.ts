import { shortened } from '../docx/context.ts'
import { XmlProblem } from '../package/xml-problem.ts'
import { Balance } from '../read/balance.ts'
import { blockText } from '../read/block-text.ts'
import type { PictureFile, ReadAbout, ReadBlock, ReadNote, ReadParts } from '../read/document.ts'
import { readPieces } from './blocks.ts'
import { dataPicture } from './data-picture.ts'
import { decodeHtml } from './decode-html.ts'
import { isFurnitureLine, SILENT } from './furniture.ts'
import { readStyleSheet } from './look.ts'
import { type Chosen, chooseArticle } from './main-content.ts'
import { attr, childElements, elementsNamed, type HtmlElement, parseHtml, textIn } from './nodes.ts'

/** How a page is read that came with its pictures in one file. */
export interface HtmlOptions {
  readonly charset?: string
  /** The picture at an address of the page. */
  readonly pictureAt?: (address: string) => Uint8Array | undefined
}

/**
 * Reads a web page: the article is kept, navigation, share bars, advertisements and copyright lines are left out, each with a
 * note. Pages that Word, WPS or LibreOffice wrote are read whole. Throws {@link XmlProblem} for a page that nests beyond measure.
 */
export function readHtml(bytes: Uint8Array, input: string, options: HtmlOptions = {}): ReadParts {
  const html = parseHtml(decodeHtml(bytes, options.charset))
  const body = html === undefined ? undefined : childElements(html).find(({ tagName }) => tagName === 'body')
  if (html === undefined || body === undefined) throw new XmlProblem('damaged', 'body')
  const pictures = new Map<string, PictureFile>()
  const pictureOf = (address: string): string | undefined => {
    if (pictures.has(address)) return address
    const picture = dataPicture(address) ?? options.pictureAt?.(address)
    if (picture === undefined) return undefined
    pictures.set(address, { name: `image${pictures.size + 1}.${extensionOf(picture)}`, bytes: () => picture })
    return address
  }
  const styles = readStyleSheet(elementsNamed(html, 'style').map(textIn).join('\n'))
  const pieces = readPieces(body, { input, styles, pictureOf })
  const written =
    /libreoffice|openoffice|microsoft word|\bwps\b|kingsoft/iu.test(metaOf(html, 'generator')) ||
    attr(html, 'xmlns:w') !== ''
  const whole: Chosen = { kept: pieces, dropped: [] }
  const { kept, dropped } = written ? whole : chooseArticle(pieces)
  const notes: ReadNote[] = []
  const balance = new Balance()
  balance.takeIn(shownText(body))
  noteDropped(dropped, notes)
  const blocks = kept.flatMap(({ block }) => (written ? [block] : withoutFurniture(block, notes)))
  for (const { block } of kept)
    if (block.type === 'picture' && block.picture === undefined)
      notes.push({
        messageId: 'picture-linked',
        data: { name: shortened(block.alt) },
        place: block.where,
        confidence: 'certain',
      })
  notes.sort((a, b) => a.place.paragraph - b.place.paragraph)
  const used = new Set(blocks.map((block) => (block.type === 'picture' ? block.picture : undefined)))
  return {
    blocks,
    pictures: new Map([...pictures].filter(([key]) => used.has(key))),
    notes,
    about: aboutOf(html),
    lost: balance.missing(blocks, notes),
  }
}

/** Every character that the page shows. */
function shownText(element: HtmlElement): string {
  return element.childNodes
    .map((child) => {
      if ('value' in child) return child.value
      return 'tagName' in child && !SILENT.has(child.tagName) ? shownText(child) : ''
    })
    .join('')
}

/** One note for each run of pieces that were left out. */
function noteDropped(dropped: Chosen['dropped'], notes: ReadNote[]): void {
  let previous: number | undefined
  for (const { block } of dropped) {
    const text = blockText(block)
    if (text.trim() === '') continue
    const { paragraph } = block.where
    const last = notes.at(-1)
    if (last !== undefined && previous !== undefined && paragraph - previous <= 1)
      notes[notes.length - 1] = { ...last, dropped: `${last.dropped ?? ''}\n${text}` }
    else
      notes.push({
        messageId: 'page-furniture',
        data: { text: shortened(text) },
        place: block.where,
        confidence: 'likely',
        dropped: text,
      })
    previous = paragraph
  }
}

/** A paragraph without the lines of buttons, paths and copyright. */
function withoutFurniture(block: ReadBlock, notes: ReadNote[]): readonly ReadBlock[] {
  if (block.type !== 'paragraph') return [block]
  const lines = block.text.split('\n')
  const gone = lines.filter((line) => isFurnitureLine(line.trim()) && line.trim() !== '')
  for (const line of gone)
    notes.push({
      messageId: 'furniture-line',
      data: { text: shortened(line) },
      place: block.where,
      confidence: 'likely',
      dropped: line,
    })
  if (gone.length === 0) return [block]
  const text = lines.filter((line) => !gone.includes(line)).join('\n')
  return text.trim() === '' ? [] : [{ ...block, text, runs: [{ ...block.runs[0], text }] }]
}

function aboutOf(html: HtmlElement): ReadAbout {
  const title = (elementsNamed(html, 'title').map(textIn)[0] ?? '').replace(/\s+/gu, ' ').trim()
  const meta = (...names: readonly string[]): string =>
    names.map((name) => metaOf(html, name)).find((value) => value !== '') ?? ''
  const about = {
    title: meta('articletitle', 'og:title') || title,
    author: meta('author', 'article:author'),
    source: meta('contentsource', 'source', 'og:site_name', 'sitename'),
    date: meta('pubdate', 'publishdate', 'article:published_time', 'date'),
    url: meta('og:url', 'url'),
  }
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== ''))
}

function metaOf(html: HtmlElement, name: string): string {
  const found = elementsNamed(html, 'meta').find(
    (meta) => (attr(meta, 'name') || attr(meta, 'property')).toLowerCase() === name,
  )
  return found === undefined ? '' : attr(found, 'content').trim()
}

function extensionOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return 'png'
  if (bytes[0] === 0x47) return 'gif'
  return bytes[0] === 0x42 ? 'bmp' : 'jpg'
}
