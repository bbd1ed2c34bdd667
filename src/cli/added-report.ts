import { isoDate } from '../base/civil-date.ts'
import { shellWord } from '../base/shell-word.ts'
import { fill, type Wording } from '../base/words.ts'
import type { ContentsChange } from '../project/add/keep-contents.ts'
import type { CleanArticle, Origin } from '../readers/article/article.ts'
import { ARTICLE_WORDS } from '../readers/article/words.ts'
import { READ_WORDS } from '../readers/read/words.ts'
import type { Context } from './context.ts'
import { printNote } from './note-line.ts'
import { jsonText } from './reporters/json.ts'

const WORDS = { ...READ_WORDS, ...ARTICLE_WORDS }

/** What became of one input of `add`. Paths are relative to the project. */
export interface AddedReport {
  readonly input: string
  readonly file: string
  readonly written: boolean
  readonly title: string
  readonly as: 'article' | 'item'
  readonly section: string | undefined
  /** Undefined for an article in the stock. */
  readonly at: number | undefined
  readonly origin: Origin
  readonly notes: CleanArticle['notes']
  readonly source: string
  readonly contents: readonly ContentsChange[]
  readonly pictures: readonly string[]
  readonly original: string
  readonly again: boolean
  readonly titleTaken: boolean
  readonly titleLeftOut: boolean
  readonly lost: string
}

/** Tells a person what became of an article: where it stands on stdout, every note on stderr. */
export function printAdded(context: Context, added: AddedReport, wantedAt: number | undefined): void {
  const { say, print, note, noteStyle } = context
  const { file, written, contents, pictures, original, again, lost } = added
  print(written ? file : added.source)
  const input = added.input === '-' ? say('add.pasted') : added.input
  const title = added.title === '' ? say('add.no-title') : added.title
  note(
    noteStyle.bold(
      say(written ? 'add.done' : 'add.would', { input, file, place: placeWords(context, added), title }),
    ),
  )
  for (const one of added.notes) printNote(context, { ...one, ...wordsOf(context, one) })
  if (wantedAt !== undefined && added.at !== undefined && added.at < wantedAt)
    note(`  ${noteStyle.warning(say('add.at-end', { wanted: wantedAt }))}`)
  for (const { before, after } of contents)
    note(
      `  ${before === '' ? say('add.contents-added', { after }) : say('add.contents-changed', { before, after })}`,
    )
  if (added.titleLeftOut) note(`  ${say('add.title-left-out', { title: added.title })}`)
  if (added.titleTaken && !again) note(`  ${noteStyle.warning(say('add.title-taken', { title }))}`)
  if (pictures.length > 0) note(`  ${say('add.pictures', { list: pictures.join(' ') })}`)
  if (again) note(noteStyle.warning(say('add.again', { file: original })))
  else note(`  ${say('add.original', { file: original })}`)
  if (lost !== '') note(noteStyle.error(say('add.lost', { text: lost })))
  if (written && added.at === undefined) note(say('add.stock-next', { typed: shellWord(file) }))
}

function placeWords({ say }: Context, { as, section, at }: AddedReport): string {
  if (at === undefined) return say('add.in-stock')
  if (section === undefined) return say('add.article', { at })
  return say(as === 'item' ? 'add.item-in' : 'add.article-in', { section, at })
}

function wordsOf(
  { lang }: Context,
  { messageId, data }: CleanArticle['notes'][number],
): { message: string; help: string | undefined } {
  const words: Wording = WORDS[messageId][lang]
  return {
    message: fill(words.message, data),
    help: words.help === undefined ? undefined : fill(words.help, data),
  }
}

/** Prints what became of the articles as `schema/output/add.json` describes it. */
export function printAddedJson(context: Context, done: readonly AddedReport[], ok: boolean): void {
  const results = done.map(({ origin, notes, ...rest }) => ({
    ...rest,
    origin: {
      source: origin.source,
      medium: origin.medium,
      author: origin.author,
      date: origin.date === undefined ? undefined : isoDate(origin.date),
    },
    notes: notes.map((one) => ({
      messageId: one.messageId,
      data: one.data,
      confidence: one.confidence,
      line: one.place.paragraph,
      dropped: one.dropped,
      ...wordsOf(context, one),
    })),
  }))
  const notes = done.reduce((sum, one) => sum + one.notes.length, 0)
  context.print(jsonText('add', ok, results, { articles: done.length, notes }))
}
