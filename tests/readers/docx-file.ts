import { strToU8, type ZippableFile, zipSync } from 'fflate'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file with this main part, further parts, and relationships of the main part to pictures. */
export function docxOf(
  main: string,
  more: Readonly<Record<string, Uint8Array>> = {},
  {
    level = 6,
    relations = {},
  }: { readonly level?: 0 | 6; readonly relations?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const rels = (all: readonly (readonly [string, string, string])[]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    )
  const parts: Record<string, ZippableFile> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': rels([['r', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': strToU8(main),
    'word/_rels/document.xml.rels': rels([
      ...Object.entries(relations).map(([id, target]) => [id, 'image', target] as const),
      ...(['styles', 'numbering', 'comments', 'footnotes', 'header', 'footer'] as const)
        .filter((type) => more[`word/${type}.xml`] !== undefined)
        .map((type) => [type, type, `${type}.xml`] as const),
    ]),
    ...more,
  }
  return zipSync(parts, { level })
}
