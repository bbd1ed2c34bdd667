import type { WordParagraph, WordTable } from './word-document.ts'

/** The lines of a table: `^` and `<` for joined cells, a `|---|` line behind a head. */
export function tableLines({ rows }: WordTable): readonly string[] {
  const all = rows.map(({ cells }) =>
    cells.flatMap(({ span, merge, paragraphs }) => {
      const words = merge === 'goes-on' ? '^' : textOf(paragraphs)
      return [words, ...new Array<string>(span - 1).fill('<')]
    }),
  )
  const bar = all.flat().some((text) => text.includes('|')) ? '｜' : '|'
  const lines = all.map((cells) => `${bar} ${cells.join(` ${bar} `)} ${bar}`)
  if (rows[0]?.head !== true) return lines
  const columns = Math.max(...all.map((cells) => cells.length))
  const marks = Array.from({ length: columns }, (_, column) => alignment(rows.slice(1), column))
  return [...lines.slice(0, 1), `${bar} ${marks.join(` ${bar} `)} ${bar}`, ...lines.slice(1)]
}

function textOf(paragraphs: readonly WordParagraph[]): string {
  return paragraphs
    .map(({ text }) => text.replace(/[\n\t]+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ')
}

const MARKS: Readonly<Record<string, string>> = {
  left: ':---',
  start: ':---',
  center: ':---:',
  right: '---:',
  end: '---:',
}

/** The alignment that all cells of a column ask for, those that stand for themselves alone. */
function alignment(rows: WordTable['rows'], column: number): string {
  const asked = new Set<string>()
  for (const { cells } of rows) {
    let at = 0
    for (const { span, merge, paragraphs } of cells) {
      if (at === column && span === 1 && merge !== 'goes-on')
        for (const { align = '' } of paragraphs) asked.add(align)
      at += span
    }
  }
  const [only = ''] = asked
  return asked.size === 1 ? (MARKS[only] ?? '---') : '---'
}
