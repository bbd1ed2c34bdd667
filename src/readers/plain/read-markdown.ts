import type { ReadBlock, ReadCell, ReadNote, ReadParts, ReadRun } from '../read/document.ts'
import { decodeText } from './read-plain.ts'

/** Sizes in points that stand for the levels of headings, so that they weigh as in a document. */
const SIZES = [22, 18, 16, 14, 12, 12]

/**
 * Reads Markdown as people write it for notes and chats: headings, bold, lists, tables, quotations and pictures lose their marks,
 * everything else is text. Asterisks inside words (20**年) stay.
 */
export function readMarkdown(bytes: Uint8Array, input: string): ReadParts {
  const notes: ReadNote[] = []
  const blocks: ReadBlock[] = []
  const lines = decodeText(bytes, input).split(/\r\n|\n|\r/u)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const where = { input, part: '', paragraph: i + 1 }
    const picture = /^\s*!\[([^\]]{0,200})\]\(([^)]{1,400})\)\s*$/u.exec(line)
    if (picture !== null) {
      blocks.push({ type: 'picture', picture: undefined, alt: picture[1] ?? '', where })
      notes.push({
        messageId: 'picture-linked',
        data: { name: picture[2] ?? '' },
        place: where,
        confidence: 'certain',
      })
    } else if (/^\s*\|.*\|\s*$/u.test(line)) {
      const rows: (readonly ReadCell[])[] = []
      for (; /^\s*\|.*\|\s*$/u.test(lines[i] ?? ''); i++)
        rows.push(cellsOf(lines[i] ?? '', { ...where, paragraph: i + 1 }))
      i--
      blocks.push({ type: 'table', rows: rows.filter((row) => row.length > 0), where, ruled: true })
    } else if (!/^\s*(?:```|~~~)/u.test(line)) blocks.push(paragraph(line, where))
  }
  return { blocks, pictures: new Map(), notes, about: {}, lost: '' }
}

function cellsOf(line: string, where: ReadBlock['where']): readonly ReadCell[] {
  const cells = line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
  if (cells.every((cell) => /^:?-+:?$/u.test(cell))) return []
  return cells.map((cell) => ({ blocks: [paragraph(cell, where)], columns: 1 }))
}

function paragraph(line: string, where: ReadBlock['where']): ReadBlock {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/u.exec(line)
  const level = heading?.[1]?.length
  const words = heading?.[2] ?? line.replace(/^\s*>\s?/u, '').replace(/^\s*[-+*]\s+(?=\S)/u, '· ')
  const sizePt = level === undefined ? undefined : SIZES[level - 1]
  const runs = runsOf(words).map(
    (run): ReadRun => (sizePt === undefined ? run : { ...run, sizePt, bold: true }),
  )
  return {
    type: 'paragraph',
    text: runs.map(({ text }) => text).join(''),
    runs,
    where,
    ...(level === undefined ? {} : { heading: level }),
  }
}

/** Bold and links without their marks; the marks count only around words, as CommonMark has it. */
function runsOf(text: string): readonly ReadRun[] {
  const linked =
    text.length > 20_000
      ? text
      : text.replace(/(?<!!)\[([^\]]{1,200})\]\((?:https?:[^)\s]{1,400}|#[^)\s]*)\)/gu, '$1')
  const runs: ReadRun[] = []
  let at = 0
  for (const match of linked.length > 20_000
    ? []
    : linked.matchAll(
        /(?<![*\p{L}\p{N}])\*\*(?=\S)([^*]{1,300})(?<=\S)\*\*(?!\*)|(?<![_\p{L}\p{N}])__(?=\S)([^_]{1,300})(?<=\S)__(?![_\p{L}\p{N}])/gu,
      )) {
    if (match.index > at) runs.push({ text: linked.slice(at, match.index) })
    runs.push({ text: match[1] ?? match[2] ?? '', bold: true })
    at = match.index + match[0].length
  }
  if (at < linked.length) runs.push({ text: linked.slice(at) })
  return runs
}
