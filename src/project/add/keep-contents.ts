import { toHanNumeral } from '../../base/numerals.ts'
import type { TextEdit } from '../../base/text-edit.ts'
import { statedCount } from '../../lint/briefs.ts'
import type { Bulletin, BulletinContentsEntry } from '../../model/bulletin.ts'
import type { Contents, ContentsEntry } from '../../model/issue.ts'
import type { Structure } from '../../model/structure.ts'
import type { ArticlePlace } from './place-article.ts'

/** A change of the written 目录. `before` is empty for a new entry. */
export interface ContentsChange {
  readonly before: string
  readonly after: string
}

/** The edits that keep a written 目录 in step with an added article or item, and what they change. */
export function keepContents(
  { issue, contents, source }: Bulletin,
  place: ArticlePlace,
  title: string,
  structure: Structure,
): { readonly edits: readonly TextEdit[]; readonly changes: readonly ContentsChange[] } {
  const written = issue.children.find((child) => child.type === 'contents')
  if (written === undefined || contents === undefined || contents.generated) return { edits: [], changes: [] }
  if (place.as === 'item') {
    const counted = contents.entries.find(
      ({ target }) => target?.kind === 'items' && target.block === place.sectionBlock,
    )
    if (counted !== undefined) return count(counted)
    return entry(
      written,
      contents.entries,
      place,
      `${place.section ?? ''}一${structure.itemCounter}`,
      source.text,
    )
  }
  return title === ''
    ? { edits: [], changes: [] }
    : entry(written, contents.entries, place, title, source.text)
}

/** 简讯四则 becomes 简讯五则, in the digits that stand there. */
function count({ title, place }: BulletinContentsEntry): ReturnType<typeof keepContents> {
  const stated = statedCount(title)
  if (stated === undefined || place === undefined) return { edits: [], changes: [] }
  const value = stated.value + 1
  const text = /[0-9０-９]/u.test(stated.text) ? String(value) : value === 2 ? '两' : toHanNumeral(value)
  const start = place.span.start + stated.span.start
  const after = title.slice(0, stated.span.start) + text + title.slice(stated.span.end)
  return {
    edits: [{ span: { start, end: start + stated.text.length }, text }],
    changes: [{ before: title, after }],
  }
}

/** A new entry below that of the nearest article above, in the form of its neighbours; the ordinals behind it count on. */
function entry(
  written: Contents,
  resolved: readonly BulletinContentsEntry[],
  place: ArticlePlace,
  title: string,
  text: string,
): ReturnType<typeof keepContents> {
  const entries = written.children.filter((child) => child.type === 'contents-entry')
  const above = resolved.findLast(({ target }) => target !== undefined && place.above.includes(target.block))
  const at =
    above === undefined
      ? 0
      : entries.findIndex(({ title: own }) => own.span.start === above.place?.span.start) + 1
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const counted = entries.length > 0 && entries.every((one, i) => valueIn(one) === i + 1)
  const sample = entries[at - 1] ?? entries[0]
  const mark = counted ? ordinal(sample, at + 1) : (sample?.ordinal?.text ?? '')
  const gap =
    sample === undefined || mark === ''
      ? ''
      : text.slice(sample.ordinal?.span.end ?? 0, sample.title.span.start)
  const line = `${mark}${gap}${title}`
  const first = entries[0]
  const insert =
    at === 0 && first !== undefined
      ? { span: { start: first.span.start, end: first.span.start }, text: `${line}${lineBreak}` }
      : behind(entries[at - 1]?.span.end ?? written.span.end, `${lineBreak}${line}`)
  const later = counted
    ? entries
        .slice(at)
        .flatMap((one, i): readonly TextEdit[] =>
          one.ordinal === undefined ? [] : [{ span: one.ordinal.span, text: ordinal(one, at + i + 2) }],
        )
    : []
  return { edits: merged([insert, ...later]), changes: [{ before: '', after: line }] }
}

function behind(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text }
}

/** An insertion right before an ordinal that changes is one edit with it. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const [first, ...others] = edits
  const next = others[0]
  if (first === undefined || next === undefined || first.span.end !== next.span.start) return edits
  return [
    { span: { start: first.span.start, end: next.span.end }, text: first.text + next.text },
    ...others.slice(1),
  ]
}

const HAN = '一二三四五六七八九十百'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

function valueIn({ ordinal }: ContentsEntry): number | undefined {
  const words = ordinal?.text ?? ''
  const circled = CIRCLED.indexOf(words[0] ?? ' ')
  if (circled >= 0) return circled + 1
  const digits = /[0-9０-９]+/u.exec(words)?.[0]
  if (digits !== undefined)
    return Number(digits.replace(/[０-９]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)))
  const han = new RegExp(`[${HAN}]+`, 'u').exec(words)?.[0]
  for (let n = 1; n < 100; n++) if (toHanNumeral(n) === han) return n
  return undefined
}

/** The ordinal of an entry with another number in it, written alike. */
function ordinal(entry: ContentsEntry | undefined, value: number): string {
  const words = entry?.ordinal?.text ?? `${value}.`
  if (CIRCLED.includes(words[0] ?? ' ')) return CIRCLED[value - 1] ?? words
  if (/[０-９]/u.test(words))
    return words.replace(
      /[０-９]+/u,
      [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
    )
  if (/[0-9]/u.test(words)) return words.replace(/[0-9]+/u, String(value))
  return words.replace(new RegExp(`[${HAN}]+`, 'u'), toHanNumeral(value))
}
