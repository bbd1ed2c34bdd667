import type { Table, TableCell, TableRow } from '../model/issue.ts'
import { type Reader, spanOf } from './reader.ts'
import { type Line, trimmed } from './source-lines.ts'

/** True for a line of a table: it begins with `|` (or `｜`). */
export function isTableLine(line: Line): boolean {
  return !line.literal && /^[|｜]/.test(line.text)
}

/** Reads the `| a | b |` lines that stand directly below each other. */
export function readTable(reader: Reader): Table {
  const id = reader.nextId()
  const rows: TableRow[] = []
  let align: Table['align'] = []
  let headRows: 0 | 1 = 0
  const start = reader.lines[reader.at]?.start ?? 0
  let end = start
  for (; reader.at < reader.end; reader.at++) {
    const line = reader.lines[reader.at]
    if (line === undefined || line.blank || !isTableLine(line)) break
    end = line.end
    const asked = rows.length === 1 && headRows === 0 ? alignments(line.text) : undefined
    if (asked === undefined) rows.push(rowOf(reader, line))
    else {
      headRows = 1
      align = asked
    }
  }
  return { type: 'table', span: { start, end }, id, headRows, rows, align }
}

/** The alignments of a `|:---:|` line. */
function alignments(text: string): Table['align'] | undefined {
  const bar = text.charAt(0)
  const cells = (text.endsWith(bar) ? text.slice(1, -1) : text.slice(1)).split(bar).map((cell) => cell.trim())
  if (!cells.every((cell) => /^[:：]?[-－—]+[:：]?$/.test(cell))) return undefined
  return cells.map((cell) => {
    const left = /^[:：]/.test(cell)
    const right = /[:：]$/.test(cell)
    if (left && right) return 'center'
    return right ? 'right' : left ? 'left' : undefined
  })
}

function rowOf(reader: Reader, line: Line): TableRow {
  const bar = line.text.charAt(0)
  const cells: TableCell[] = []
  let from = 1
  while (from < line.text.length) {
    const found = line.text.indexOf(bar, from)
    const to = found < 0 ? line.text.length : found
    cells.push(cellOf(reader, line.start + from, line.start + to))
    from = to + 1
  }
  return { type: 'row', span: spanOf(line), cells }
}

function cellOf(reader: Reader, start: number, end: number): TableCell {
  const span = trimmed(reader.text, start, end)
  const text = reader.text.slice(span.start, span.end)
  const joins = /^[\^＾]$/.test(text) ? 'up' : /^[<＜]$/.test(text) ? 'left' : undefined
  return { type: 'cell', span, text, joins }
}
