import { documentLines, holdsNumber, parted } from './document-lines.ts'
import { importLines } from './import-lines.ts'
import type { Imported, ImportNote, ImportOptions } from './imported.ts'
import { blockText } from './read/block-text.ts'
import type { ReadBlock, ReadDocument } from './read/document.ts'
import { imprintLabel } from './shapes.ts'

/**
 * Reads a legacy bulletin from a document of any format into source text of an issue: the recognition of {@link importText}, with
 * the looks of the lines as further evidence. The pictures that the text shows are in `pictures`.
 */
export function importDocument(document: ReadDocument, options: ImportOptions): Imported {
  const { header, text, footer } = parted(document)
  const notes: ImportNote[] = [...document.notes]
  const withHeader = header.length > 0 && holdsNumber(header) && !holdsNumber(text.slice(0, 40))
  const withFooter = footer.some((block) =>
    blockText(block)
      .split('\n')
      .some((line) => imprintLabel(line.trim()) !== undefined),
  )
  const region = (
    blocks: readonly ReadBlock[],
    read: boolean,
    part: 'header' | 'footer',
  ): readonly ReadBlock[] => {
    const seen = new Set<string>()
    const once = blocks.filter((block) => {
      const words = blockText(block).trim()
      const known = words === '' || seen.has(words)
      seen.add(words)
      return !known
    })
    for (const block of once) {
      const words = blockText(block).replace(/\s+/gu, ' ').trim()
      const id = read ? (`${part}-read` as const) : (`${part}-dropped` as const)
      notes.push({
        messageId: id,
        data: { text: words.slice(0, 40) },
        place: block.where,
        confidence: 'likely',
      })
    }
    return read ? once : []
  }
  const blocks = [...region(header, withHeader, 'header'), ...text, ...region(footer, withFooter, 'footer')]
  const used = new Map<string, string>()
  const { lines, places } = documentLines(blocks, (key) => {
    const name = document.pictures.get(key)?.name ?? key
    used.set(key, name)
    return name
  })
  const imported = importLines(
    lines,
    options,
    (line) => places.get(line) ?? { input: options.input, part: '', paragraph: line },
  )
  const pictures = [...used].flatMap(([key, name]) => {
    const file = document.pictures.get(key)
    return file === undefined ? [] : [{ name, bytes: file.bytes }]
  })
  return { ...imported, notes: [...notes, ...imported.notes], pictures, lost: document.lost + imported.lost }
}
