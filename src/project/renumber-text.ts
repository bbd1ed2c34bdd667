import { dirname, relative } from 'node:path'
import { type CivilDate, chineseDate, isoDate } from '../base/civil-date.ts'
import type { TextEdit } from '../base/text-edit.ts'
import type { FrontMatter, FrontMatterKey, Issue, NumberRange } from '../model/issue.ts'
import { rangeText } from '../model/number-text.ts'
import { figuresOf, picturePath } from './pictures.ts'

/** New values of an issue's front matter; what is left out stays. */
export interface NewNumbers {
  readonly number?: NumberRange
  readonly total?: NumberRange
  readonly date?: CivilDate
}

/** One line of the front matter that changes. `before` is empty where the line was not there. */
export interface HeadChange {
  readonly key: 'number' | 'total' | 'date'
  readonly before: string
  readonly after: string
}

const NAMES = { number: '期号', total: '总期号', date: '日期' } as const

/** The edits that put new values into the front matter, and what they change. Lines that are missing are added at its end. */
export function headEdits(
  head: FrontMatter,
  wanted: NewNumbers,
  text: string,
): { readonly edits: readonly TextEdit[]; readonly changes: readonly HeadChange[] } {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const edits: TextEdit[] = []
  const changes: HeadChange[] = []
  const put = (key: HeadChange['key'], write: (before: string) => string): void => {
    const entry = entryOf(head, key)
    const value = entry?.values[0]
    const before = value?.text ?? ''
    const after = write(before)
    if (before === after) return
    changes.push({ key, before, after })
    const last = head.entries.at(-1)
    if (value !== undefined) edits.push({ span: value.span, text: after })
    else if (entry !== undefined) {
      const colon = /^[ \t]*[:：][ \t]*/.exec(text.slice(entry.keyText.span.end))?.[0] ?? ''
      const span = { start: entry.keyText.span.end, end: entry.keyText.span.end + colon.length }
      edits.push({ span, text: `: ${after}` })
    } else if (last !== undefined)
      edits.push({
        span: { start: last.span.end, end: last.span.end },
        text: `${lineBreak}${NAMES[key]}: ${after}`,
      })
  }
  const { number, total, date } = wanted
  if (number !== undefined) put('number', () => rangeText(number))
  if (total !== undefined) put('total', () => rangeText(total))
  if (date !== undefined) put('date', (before) => (before.includes('年') ? chineseDate(date) : isoDate(date)))
  return { edits: joinedAt(edits), changes }
}

function entryOf(head: FrontMatter, key: FrontMatterKey): FrontMatter['entries'][number] | undefined {
  return head.entries.find((entry) => entry.key === key)
}

/** Insertions at one place become one, since of two the second would be skipped. */
function joinedAt(edits: readonly TextEdit[]): readonly TextEdit[] {
  const out: TextEdit[] = []
  for (const edit of edits) {
    const same = out.findIndex(({ span }) => span.start === edit.span.start && span.end === edit.span.end)
    const before = out[same]
    if (before === undefined) out.push(edit)
    else out[same] = { span: before.span, text: before.text + edit.text }
  }
  return out
}

/** The edits that keep an issue's pictures in reach when its file, and perhaps its pictures, move. Paths are absolute. */
export function linkEdits(
  issue: Issue,
  from: string,
  to: string,
  moved: (picture: string) => string,
): readonly TextEdit[] {
  return figuresOf(issue).flatMap(({ path }) => {
    if (/^[a-z]{2,}:/i.test(path.text)) return []
    const before = picturePath(dirname(from), path.text)
    const after = moved(before)
    if (picturePath(dirname(to), path.text) === after) return []
    return [{ span: path.span, text: relative(dirname(to), after).replaceAll('\\', '/') }]
  })
}
