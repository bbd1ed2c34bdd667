import type { ReadBlock } from './document.ts'

/** All text of a block: cells of a table parted by tabs, rows by line breaks; none for a picture. */
export function blockText(block: ReadBlock): string {
  if (block.type === 'paragraph') return block.text
  if (block.type === 'picture') return ''
  return block.rows
    .map((row) => row.map(({ blocks }) => blocks.map(blockText).join('\n')).join('\t'))
    .join('\n')
}
