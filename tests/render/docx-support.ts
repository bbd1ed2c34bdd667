import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Candidate } from '../../src/fonts/face.ts'
import { createFontSet, type FontSet } from '../../src/fonts/font-set.ts'
import { shippedFonts } from '../../src/fonts/shipped.ts'
import { layout } from '../../src/layout/layout.ts'
import type { Bulletin } from '../../src/model/bulletin.ts'
import type { Pages, PictureFile } from '../../src/model/page.ts'
import { resolve } from '../../src/model/resolve.ts'
import type { Serial } from '../../src/model/serial.ts'
import { sourceFile } from '../../src/model/source.ts'
import { renderDocx } from '../../src/render/docx.ts'
import { parse } from '../../src/syntax/parse.ts'
import { readTemplate } from '../../src/theme/read-template.ts'
import type { Template } from '../../src/theme/template.ts'

/** A serial of an invented association. */
export const SERIAL: Serial = {
  name: '简报',
  organisations: ['云岭市企业党务工作者协会'],
  issuer: '云岭市企业党务工作者协会编印',
  template: 'association',
  numbering: {
    uses: 'both',
    reset: 'yearly',
    supplement: 'own',
    combined: 'one',
    start: { number: 1, total: 1 },
    missing: [],
    timeZone: 'Asia/Shanghai',
    form: 'plain',
  },
  imprint: { lines: [], labels: [] },
  classification: undefined,
  contents: 'auto',
  sections: [],
}

/** A built-in template by name. */
export function builtIn(name: string): Template {
  const find = (asked: string) => ({
    file: `${asked}.yaml`,
    text: readFileSync(new URL(`../../templates/${asked}.yaml`, import.meta.url), 'utf8'),
  })
  return readTemplate(find(name), find)
}

/** The faces that come with the program. */
export function shippedFaces(): FontSet {
  const folder = new URL('../../fonts/', import.meta.url)
  const candidates = shippedFonts.map(
    ({ id, path, names, weight }): Candidate => ({
      ...{ source: 'shipped', index: 0, id, path, names, weight },
      load: () => readFileSync(fileURLToPath(new URL(path, folder))),
    }),
  )
  return createFontSet(candidates)
}

const faces = shippedFaces()

/** A bulletin with its pages and its Word document. */
export interface Made {
  readonly bulletin: Bulletin
  readonly pages: Pages
  /** The faces it was laid out with. */
  readonly fonts: FontSet
  readonly bytes: Uint8Array
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
}

/** Reads, resolves, lays out and writes an issue. */
export async function makeDocx(text: string, options: MakeOptions = {}): Promise<Made> {
  const template = options.template ?? builtIn('association')
  const serial = { ...SERIAL, ...options.serial }
  const source = sourceFile('0940.md', text)
  const sections = [...template.structure.sections.map(({ label }) => label), ...serial.sections]
  const { contentsLabels } = template.structure
  const { issue } = parse(source, { sections, imprintLabels: serial.imprint.labels, contentsLabels })
  const bulletin = resolve(source, issue, {
    serial,
    structure: template.structure,
    placeOf: () => undefined,
  })
  const pictures = options.pictures ?? new Map()
  const { pages } = layout(bulletin, template, faces, pictures)
  const created = { year: 2021, month: 2, day: 23 }
  const bytes = await renderDocx(bulletin, template, pages, { pictures, created })
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
  return { bulletin, pages, fonts: faces, bytes, parts, body: parts.get('word/document.xml') ?? '' }
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
