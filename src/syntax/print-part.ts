import type {
  Contents,
  ContentsEntry,
  FrontMatter,
  Imprint,
  ImprintEntry,
  Text,
  Title,
} from '../model/issue.ts'
import { keyColon } from './front-matter-yaml.ts'
import { isFenceLine } from './line-forms.ts'
import { printRemark } from './print-block.ts'
import { type Line, sourceLines } from './source-lines.ts'

/** The front matter: its lines as they stand, between two `---`, with `: ` behind the keys. */
export function printFrontMatter(head: FrontMatter, source: string): readonly string[] {
  const text = source.slice(head.span.start, head.span.end)
  const lines = sourceLines(text)
  const inner = lines.filter(
    (line, i) => !line.blank && !((i === 0 || i === lines.length - 1) && isFenceLine(line)),
  )
  return ['---', ...inner.map((line) => headLine(line, text)), '---']
}

function headLine(line: Line, text: string): string {
  const colon = keyColon(line)
  if (colon < 0) return text.slice(line.rawStart, line.end)
  return `${line.text.slice(0, colon).trimEnd()}: ${line.text.slice(colon + 1).trim()}`.trimEnd()
}

/** The lines of a title block, in the order in which they were written. */
export function printTitle(title: Title): readonly string[] {
  const parts: (readonly [string, Text])[] = [
    ...title.lines.map((text) => ['# ', text] as const),
    ...title.subtitles.map((text) => ['——', text] as const),
    ...title.bylines.map((text) => ['署名：', text] as const),
    ...title.notes.map((text) => ['题注：', text] as const),
    ...title.submissions.map((text) => ['来稿：', text] as const),
  ]
  if (title.deck !== undefined) parts.push(['引题：', title.deck])
  if (title.contentsTitle !== undefined) parts.push(['目录题：', title.contentsTitle])
  parts.sort(([, a], [, b]) => a.span.start - b.span.start)
  return parts.map(([mark, { text }]) =>
    `${mark}${mark === '——' && /^[-—―─]/.test(text) ? ' ' : ''}${text}`.trimEnd(),
  )
}

/** 【目录】 with its entries directly below. */
export function printContents({ label, children }: Contents): readonly string[] {
  return [
    `【${label.text}】`,
    ...children.map((child) => {
      if (child.type === 'remark') return printRemark(child.text)
      return child.type === 'contents-group' ? `【${child.label.text}】` : printEntry(child)
    }),
  ]
}

function printEntry({ ordinal, title, page }: ContentsEntry): string {
  const mark = ordinal?.text ?? ''
  const gap = mark === '' || title.text === '' || /[、）)]$/.test(mark) ? '' : ' '
  return `${mark}${gap}${title.text}${page === undefined ? '' : `……${page.text}`}`
}

/** The imprint, line by line as it was written; what continues a line is indented. */
export function printImprint({ children }: Imprint): readonly string[] {
  const lines: string[] = []
  let group: ImprintEntry[] = []
  const flush = (): void => {
    lines.push(...printGroup(group))
    group = []
  }
  for (const child of children) {
    if (child.type === 'remark') {
      flush()
      lines.push(printRemark(child.text))
    } else {
      if (!child.sameLine) flush()
      group.push(child)
    }
  }
  flush()
  return lines
}

/** The entries that stand on one line of the source, with the lines that continue them. */
function printGroup(entries: readonly ImprintEntry[]): readonly string[] {
  const whole = entries.length > 1 && entries.every(({ bracketed }) => bracketed)
  const lines: string[] = []
  for (const { label, colon, values, bracketed, sameLine } of entries) {
    const [first = '', ...more] = values.map(({ text }) => text)
    const words = `${label.text}${colon === undefined ? '' : '：'}${first}`
    const entry = bracketed && !(whole && lines.length <= 1) ? `（${words}）` : words
    if (sameLine && lines.length > 0) lines.push(`${lines.pop()}　${entry}`)
    else lines.push(entry)
    lines.push(...more.map((value) => `　　${value}`))
  }
  return whole ? lines.map((line, i) => (i === 0 ? `（${line}）` : line)) : lines
}
