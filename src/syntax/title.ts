import type { Text, Title } from '../model/issue.ts'
import { isSeparatorLine, isTitleLine, titleMarkLength } from './line-forms.ts'
import { type Reader, textAt } from './reader.ts'
import type { Line } from './source-lines.ts'

/** What the lines below `# …` may be. */
export type TitlePart = 'deck' | 'contentsTitle' | 'bylines' | 'notes' | 'submissions'

const LABELS: readonly (readonly [TitlePart, RegExp])[] = [
  ['deck', /^引[ \u3000]*题[ \u3000]*[：:]\s*/],
  ['contentsTitle', /^目[ \u3000]*录[ \u3000]*题[ \u3000]*[：:]\s*/],
  ['bylines', /^署[ \u3000]*名[ \u3000]*[：:]\s*/],
  ['notes', /^题[ \u3000]*注[ \u3000]*[：:]\s*/],
  ['submissions', /^来[ \u3000]*稿[ \u3000]*[：:]\s*/],
]

/** ——, also as it comes from other keyboards: ―― ── —  --. */
const SUBTITLE = /^(?:[—―─]{1,3}|--)(?![-—―─])\s*/

/** The part of a title block that a line is, and how many units its label takes. */
export function titlePart(text: string): { readonly part: TitlePart; readonly length: number } | undefined {
  for (const [part, form] of LABELS) {
    const found = form.exec(text)
    if (found !== null) return { part, length: found[0].length }
  }
  return undefined
}

/** How many units the —— of a 副题 takes; 0 when the line is none. */
export function subtitleMarkLength(text: string): number {
  return SUBTITLE.exec(text)?.[0].length ?? 0
}

/**
 * Reads `# …` and the lines directly below that belong to it: more `# …`, ——副题, 引题 目录题 署名 题注 来稿. A blank line,
 * any other line, and a second 引题 or 目录题 end it. Lines with nothing behind their mark are left out of the tree.
 */
export function readTitle(reader: Reader): Title {
  const id = reader.nextId()
  const start = reader.lines[reader.at]?.start ?? 0
  const lines: Text[] = []
  const subtitles: Text[] = []
  const parts: Record<TitlePart, Text[]> = {
    deck: [],
    contentsTitle: [],
    bylines: [],
    notes: [],
    submissions: [],
  }
  let end = start
  for (; reader.at < reader.end; reader.at++) {
    const line = reader.lines[reader.at]
    if (line === undefined || line.blank || line.literal || isSeparatorLine(line)) break
    if (isTitleLine(line)) lines.push(behind(reader, line, titleMarkLength(line.text)))
    else if (subtitleMarkLength(line.text) > 0)
      subtitles.push(behind(reader, line, subtitleMarkLength(line.text)))
    else {
      const found = titlePart(line.text)
      if (found === undefined) break
      const { part, length } = found
      if ((part === 'deck' || part === 'contentsTitle') && parts[part].length > 0) {
        reader.report('source/title-part-once', 'again', line, { label: line.text.slice(0, length).trim() })
        break
      }
      if (line.start + length < line.end) parts[part].push(behind(reader, line, length))
      else reader.report('source/title-part-filled', 'empty', line, { label: line.text.trim() })
    }
    end = line.end
  }
  const { deck, contentsTitle, ...lists } = parts
  return {
    type: 'title',
    span: { start, end },
    id,
    deck: deck[0],
    lines: lines.some(({ text }) => text !== '')
      ? lines.filter(({ text }) => text !== '')
      : lines.slice(0, 1),
    subtitles: subtitles.filter(({ text }) => text !== ''),
    contentsTitle: contentsTitle[0],
    ...lists,
  }
}

function behind(reader: Reader, line: Line, length: number): Text {
  return textAt(reader, line.start + length, line.end)
}
