import type { ReadBlock, ReadCell, ReadParagraph, ReadTable } from '../read/document.ts'
import type { Remark } from './article.ts'

/** A cell of a table holds few words; what is longer is text with a tab in it. */
const LONGEST_CELL = 40

/**
 * Makes tables of rows whose cells are parted by tabs, as old Word files, RTF and what is copied from a spreadsheet give them: two rows
 * or more, one below the other, with the same number of cells.
 */
export function withTables(blocks: readonly ReadBlock[], remark: Remark): readonly ReadBlock[] {
  const out: ReadBlock[] = []
  let rows: ReadParagraph[] = []
  const end = (): void => {
    const [first] = rows
    if (first !== undefined && rows.length > 1) {
      remark('table-from-tabs', first.where, 'guess', { count: rows.length })
      out.push(tableOf(first, rows))
    } else out.push(...rows)
    rows = []
  }
  for (const block of blocks) {
    const count = cellsOf(block).length
    const [first] = rows
    if (first !== undefined && count !== cellsOf(first).length) end()
    if (block.type === 'paragraph' && count > 1) rows.push(block)
    else out.push(block)
  }
  end()
  return out
}

function tableOf({ where }: ReadParagraph, rows: readonly ReadParagraph[]): ReadTable {
  const cell = (text: string, row: ReadParagraph): ReadCell => ({
    columns: 1,
    blocks: [{ type: 'paragraph', text: text.trim(), runs: [{ text: text.trim() }], where: row.where }],
  })
  return { type: 'table', rows: rows.map((row) => cellsOf(row).map((text) => cell(text, row))), where }
}

/** The cells of a row; none for a paragraph that is no row. */
function cellsOf(block: ReadBlock): readonly string[] {
  if (block.type !== 'paragraph' || block.region !== undefined || !block.text.includes('\t')) return []
  const cells = block.text.replace(/\t$/u, '').split('\t')
  const isRow =
    cells.length > 1 &&
    cells[0]?.trim() !== '' &&
    cells.every((cell) => cell.length <= LONGEST_CELL && !/[\n。；]/u.test(cell))
  return isRow ? cells : []
}
