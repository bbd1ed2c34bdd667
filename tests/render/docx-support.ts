import { deflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import type { Diagnostic } from '../../src/base/diagnostic.ts'
import type { FontSet } from '../../src/fonts/font-set.ts'
import { layout } from '../../src/layout/layout.ts'
import type { Bulletin } from '../../src/model/bulletin.ts'
import type { Pages, PictureFile } from '../../src/model/page.ts'
import type { Serial } from '../../src/model/serial.ts'
import { sourceFile } from '../../src/model/source.ts'
import { open } from '../../src/pipeline.ts'
import type { ReviewNote } from '../../src/render/docx/review.ts'
import { renderDocx } from '../../src/render/docx.ts'
import type { Template } from '../../src/theme/template.ts'
import { builtInTemplate, testSerial } from '../support/open-issue.ts'
import { shippedSet } from './shipped.ts'

const faces = shippedSet()

/** A bulletin with its pages and its Word document. */
export interface Made {
  readonly bulletin: Bulletin
  readonly pages: Pages
  /** The faces it was laid out with. */
  readonly fonts: FontSet
  readonly bytes: Uint8Array
  /** What the writer reported. */
  readonly found: readonly Diagnostic[]
  /** The parts of the document as text. */
  readonly parts: ReadonlyMap<string, string>
  /** `word/document.xml`. */
  readonly body: string
}

/** What may differ from the ordinary. */
export interface MakeOptions {
  readonly template?: Template
  readonly serial?: Partial<Serial>
  readonly pictures?: ReadonlyMap<string, PictureFile>
  /** Remarks that become comments. */
  readonly review?: readonly ReviewNote[]
}

/** Reads, resolves, lays out and writes an issue. */
export async function makeDocx(text: string, options: MakeOptions = {}): Promise<Made> {
  const template = options.template ?? builtInTemplate('association')
  const serial = testSerial({ template: template.name, ...options.serial })
  const source = sourceFile('issues/2021/0940.md', text)
  const { bulletin } = open(source, { serial, template, placeOf: () => undefined })
  const pictures = options.pictures ?? new Map()
  const { pages } = layout(bulletin, template, faces, pictures)
  const created = { year: 2021, month: 2, day: 23 }
  const found: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => found.push(diagnostic)
  const bytes = await renderDocx(bulletin, template, pages, {
    pictures,
    created,
    report,
    review: options.review,
  })
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
  return { bulletin, pages, fonts: faces, bytes, found, parts, body: parts.get('word/document.xml') ?? '' }
}

/** The text of each paragraph of a part in order, `|` for a line break and a tab for a tab. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, content = '']) =>
    [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
      .map(([, text, mark]) => (mark === 'br' ? '|' : mark === 'tab' ? '\t' : plain(text ?? '')))
      .join(''),
  )
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** The XML of the one paragraph that holds a piece of markup or text; empty where there is none. */
export function paragraphWith(xml: string, text: string): string {
  return (
    [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([found]) => found).find((one) => one.includes(text)) ?? ''
  )
}

/** A sound grey picture of a given size. */
export function picture(path: string, width = 80, height = 40, orientation = 1): PictureFile {
  const upright = orientation < 5
  const stored = upright ? [width, height] : [height, width]
  const [across = 1, down = 1] = stored
  const rows = Buffer.alloc((across + 1) * down, 0x80)
  for (let row = 0; row < down; row += 1) rows[row * (across + 1)] = 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(across, 0)
  header.writeUInt32BE(down, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  const bytes = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...chunks])
  return { path, format: 'png', width, height, orientation, bytes }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
