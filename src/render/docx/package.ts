import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Reviewed } from './review.ts'

/** Parts that the package writes into every document and that ours never use. */
const UNUSED = ['numbering', 'footnotes', 'endnotes', 'comments']

const CONTENT_TYPES = '[Content_Types].xml'

/** The custom part that carries the source. */
const SOURCE = 'customXml/item1.xml'

/**
 * Makes a packed document the same from run to run: parts that nothing refers to are left out, the numbers that the `docx`
 * package counts on from one document to the next begin at 1, entries are sorted and bear one fixed time.
 */
export function settle(
  packed: Uint8Array,
  replaced: ReadonlyMap<string, string>,
  review?: (body: string) => Reviewed,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)))
  for (const [path, text] of replaced) parts.set(path, strToU8(text))
  dropUnused(parts)
  if (parts.has(SOURCE)) connectSource(parts)
  edit(parts, 'word/document.xml', endSection)
  for (const [path, bytes] of parts) {
    if (/^word\/(document|header\d+|footer\d+)\.xml$/.test(path))
      parts.set(path, strToU8(renumber(strFromU8(bytes))))
  }
  if (review !== undefined) addComments(parts, review)
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  // fflate writes the local time, so a local date gives the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()])), {
    level: 9,
    os: 3,
    mtime,
  })
}

function rank(path: string): number {
  return path === CONTENT_TYPES ? 0 : path === '_rels/.rels' ? 1 : 2
}

/** Leaves out the parts in {@link UNUSED} with their relationships and content types. */
function dropUnused(parts: Map<string, Uint8Array>): void {
  for (const name of UNUSED) {
    parts.delete(`word/${name}.xml`)
    parts.delete(`word/_rels/${name}.xml.rels`)
    edit(parts, CONTENT_TYPES, (xml) =>
      xml.replace(new RegExp(`<Override [^>]*PartName="/word/${name}\\.xml"[^>]*/>`), ''),
    )
    edit(parts, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(new RegExp(`<Relationship [^>]*Target="${name}\\.xml"[^>]*/>`), ''),
    )
  }
  for (const [path, bytes] of parts) {
    if (path.endsWith('.rels') && !strFromU8(bytes).includes('<Relationship ')) parts.delete(path)
  }
  edit(parts, CONTENT_TYPES, (xml) =>
    xml.replace(/<Default [^>]*Extension="(\w+)"\/>/g, (entry, extension: string) =>
      [...parts.keys()].some((path) => path.endsWith(`.${extension}`)) ? entry : '',
    ),
  )
}

/** Adds the comments of a review, with the part that holds their words. */
function addComments(parts: Map<string, Uint8Array>, review: (body: string) => Reviewed): void {
  const { body, comments } = review(strFromU8(parts.get('word/document.xml') ?? new Uint8Array()))
  parts.set('word/document.xml', strToU8(body))
  parts.set('word/comments.xml', strToU8(comments))
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdComments" Type="${type}" Target="comments.xml"/></Relationships>`,
    ),
  )
  const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  edit(parts, CONTENT_TYPES, (xml) =>
    xml.replace('</Types>', `<Override PartName="/word/comments.xml" ContentType="${content}"/></Types>`),
  )
}

/** Lets the document refer to its source, without which Word would drop the part. */
function connectSource(parts: Map<string, Uint8Array>): void {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'
  edit(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdSource" Type="${type}" Target="../${SOURCE}"/></Relationships>`,
    ),
  )
  edit(parts, CONTENT_TYPES, (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml"' +
        ' ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  )
}

/** Ends a section with its last paragraph: the package adds one of its own, which would take a line of the page. */
function endSection(body: string): string {
  return body.replace(
    /<\/w:pPr>((?:(?!<w:p>|<\/w:tbl>).)*<\/w:p>)<w:p><w:pPr>(<w:sectPr>.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/s,
    '$2</w:pPr>$1',
  )
}

function edit(parts: Map<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const bytes = parts.get(path)
  if (bytes !== undefined) parts.set(path, strToU8(change(strFromU8(bytes))))
}

/** Numbers bookmarks and drawings of one part from 1 in document order. */
function renumber(xml: string): string {
  const bookmarks = new Map<string, number>()
  let drawings = 0
  return xml
    .replace(/<w:bookmark(Start|End)([^>]*?) w:id="([^"]*)"/g, (_, end: string, rest: string, id: string) => {
      const number = bookmarks.get(id) ?? bookmarks.size + 1
      bookmarks.set(id, number)
      return `<w:bookmark${end}${rest} w:id="${number}"`
    })
    .replace(/<wp:docPr id="[^"]*"/g, () => {
      drawings += 1
      return `<wp:docPr id="${drawings}"`
    })
}
