import type { Block, EditorsNote, Table, TableRow } from '../model/issue.ts'

/** The lines of a block. `source` is the text that it was read from. */
export function printBlock(block: Block, source: string): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'attribution':
      return [source[block.span.start - 1] === '\\' ? literally(block.text) : block.text]
    case 'heading':
    case 'unknown':
      return [block.text]
    case 'minor-heading':
      return [`【${block.label.text}】`]
    case 'figures':
      return [block.figures.map(({ caption, path }) => `![${caption.text}](${path.text})`).join(' ')]
    case 'table':
      return printTable(block)
    case 'editors-note':
      return printNote(block, source)
    case 'submission':
      return [`来稿：${block.value.text}`]
    case 'remark':
      return [printRemark(block.text)]
  }
}

/** A line that is read as the words it is. */
export function literally(text: string): string {
  return `\\${text}`
}

/** `// …`. */
export function printRemark(text: string): string {
  return text === '' ? '//' : `// ${text}`
}

function printNote({ label, paragraphs }: EditorsNote, source: string): readonly string[] {
  const [first, ...rest] = paragraphs
  const onLine =
    first !== undefined &&
    !/[\n\r\v\f\u0085\u2028\u2029]/.test(source.slice(label.span.end, first.span.start))
  const below = onLine ? rest : paragraphs
  return [`${label.text}：${onLine ? first.text : ''}`, ...below.map(({ text }) => `> ${text}`)]
}

function printTable({ rows, headRows, align }: Table): readonly string[] {
  const lines = rows.map(printRow)
  if (headRows === 0) return lines
  const marks = align.map(
    (one) => ({ left: ':---', center: ':---:', right: '---:', none: '---' })[one ?? 'none'],
  )
  return [...lines.slice(0, 1), `| ${marks.join(' | ')} |`, ...lines.slice(1)]
}

function printRow({ cells }: TableRow): string {
  const bar = cells.some(({ text }) => text.includes('|')) ? '｜' : '|'
  return cells.length === 0 ? bar : `${bar} ${cells.map(({ text }) => text).join(` ${bar} `)} ${bar}`
}
