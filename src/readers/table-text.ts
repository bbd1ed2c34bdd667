import { blockText } from './read/block-text.ts'
import type { ReadCell, ReadTable } from './read/document.ts'

/** A table as source lines: `^` for a cell that belongs to the one above, `<` for the further columns of a wide one. */
export function tableText({ rows }: ReadTable): readonly string[] {
  const grid = rows
    .map((row) => row.flatMap(cellTexts))
    .filter((row) => row.some((text) => !/^[<^]?$/u.test(text)))
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => {
    const cells = [...row, ...Array<string>(width - row.length).fill('')]
    const bar = cells.some((text) => text.includes('|')) ? '｜' : '|'
    return `${bar} ${cells.map((text) => (bar === '｜' ? text.replaceAll('｜', '|') : text)).join(` ${bar} `)} ${bar}`
  })
}

function cellTexts({ blocks, columns, above }: ReadCell): readonly string[] {
  const words = blocks.map(blockText).join(' ').replace(/\s+/gu, ' ').trim()
  const own = words !== '' ? words : above === true ? '^' : ''
  return [own, ...Array<string>(columns - 1).fill(above === true && words === '' ? '^' : '<')]
}
