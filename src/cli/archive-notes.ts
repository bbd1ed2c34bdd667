import { fill } from '../base/words.ts'
import type { ImportNote } from '../readers/imported.ts'
import { noteTemplate, noteWords } from '../readers/note-words.ts'
import { blank } from './archive-left-out.ts'
import type { Context } from './context.ts'
import { inputPlaceText } from './input-place.ts'

/** An issue that came in, with what a person has to look at. */
export interface Noted {
  /** The issue's file. */
  readonly file: string
  /** Its original. */
  readonly path: string
  readonly notes: readonly ImportNote[]
}

/** From so many issues on the same words stand once, above the issues. */
const MANY = 3

/** What a person has to look at: first how much of what there is, then what many issues have alike, then issue by issue. Nothing is left out. */
export function checkLines(context: Context, issues: readonly Noted[]): readonly string[] {
  const { say, lang } = context
  const alike = alikeAmong(context, issues)
  const lines = [say('archive.check-columns'), '|---|---|---|']
  for (const { text, count, files } of kindsAmong(context, issues))
    lines.push(`| ${text.replaceAll('|', '｜')} | ${count} | ${files} |`)
  lines.push('')
  if (alike.size > 0) lines.push(`### ${say('archive.check-alike')}`, '')
  for (const [message, rows] of alike)
    lines.push(`- ${message}${lang === 'zh' ? '：' : ': '}${rows.join(lang === 'zh' ? '；' : '; ')}`)
  if (alike.size > 0) lines.push('')
  const own = issues.flatMap(({ file, path, notes }) => {
    const left = notes.filter((note) => !alike.has(noteWords(note, lang).message))
    const rows = gathered(context, left).map((row) => `  - ${row}`)
    return rows.length === 0 ? [] : [`- ${say('archive.check-file', { file, path })}`, ...rows]
  })
  if (own.length > 0) lines.push(`### ${say('archive.check-each')}`, '', ...own, '')
  return lines
}

/** How often each kind of note occurs, those first that tell of something missing, then the most frequent. */
function kindsAmong(
  { lang }: Context,
  issues: readonly Noted[],
): readonly { readonly text: string; readonly count: number; readonly files: number }[] {
  const kinds = new Map<string, { text: string; sure: boolean; count: number; files: number }>()
  for (const { notes } of issues) {
    const seen = new Set<string>()
    for (const { messageId, confidence } of notes) {
      const { message, help } = noteTemplate(messageId, lang)
      const words = help === undefined ? message : `${message}${lang === 'zh' ? '。' : '. '}${help}`
      const kind = kinds.get(messageId) ?? {
        text: fill(words, blank(words)),
        sure: false,
        count: 0,
        files: 0,
      }
      kind.sure ||= confidence === 'certain'
      kind.count++
      if (!seen.has(messageId)) kind.files++
      seen.add(messageId)
      kinds.set(messageId, kind)
    }
  }
  return [...kinds.values()].sort((a, b) => Number(b.sure) - Number(a.sure) || b.count - a.count)
}

/** The messages that many issues have word for word, and where each issue has them. Words of the input tell more beside the issue's other ones. */
function alikeAmong(context: Context, issues: readonly Noted[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { file, notes } of issues) {
    const own = new Map<string, ImportNote[]>()
    for (const note of notes) {
      if (quotedIn(noteTemplate(note.messageId, context.lang).message).length > 0) continue
      const { message } = noteWords(note, context.lang)
      own.set(message, [...(own.get(message) ?? []), note])
    }
    for (const [message, group] of own)
      found.set(message, [...(found.get(message) ?? []), `${file} ${placesText(context, group)}`])
  }
  return new Map([...found].filter(([, rows]) => rows.length >= MANY))
}

/** Where notes of one part of an input stand: 第 16、28 段. */
function placesText(context: Context, notes: readonly ImportNote[]): string {
  const numbers = [...new Set(notes.map(({ place }) => place.paragraph))]
  return inputPlaceText(context, {
    part: notes[0]?.place.part ?? '',
    paragraph: numbers.join(context.lang === 'zh' ? '、' : ', '),
  })
}

/** The notes of an issue, those of one kind in one row: 第 16、28 段：按样子把“甲”“乙”当作题目. */
function gathered(context: Context, notes: readonly ImportNote[]): readonly string[] {
  const { lang } = context
  const groups = new Map<string, ImportNote[]>()
  for (const note of notes) {
    const { place, messageId, data } = note
    const open = openGap(noteTemplate(messageId, lang).message)
    const rest = Object.entries(data).filter(([name]) => name !== open)
    const key = JSON.stringify([messageId, rest, place.part])
    groups.set(key, [...(groups.get(key) ?? []), note])
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    if (first === undefined) return ''
    const template = noteTemplate(first.messageId, lang).message
    const open = openGap(template)
    const values = [...new Set(group.map(({ data }) => String(data[open ?? ''] ?? '')))]
    const data =
      open === undefined ? first.data : { ...first.data, [open]: values.join(lang === 'zh' ? '”“' : '", "') }
    return `${placesText(context, group)} · ${fill(template, data)}`
  })
}

/** The gap of a template in which several values can stand: the only one in quotation marks. */
function openGap(template: string): string | undefined {
  const gaps = quotedIn(template)
  return gaps.length === 1 ? gaps[0] : undefined
}

/** The gaps of a template that stand in quotation marks: words of the input. */
function quotedIn(template: string): readonly string[] {
  return [...template.matchAll(/[“"‘]\{(\w+)\}[”"’]/gu)].map(([, name = '']) => name)
}
