import { shellWord } from '../base/shell-word.ts'
import type { Verdict } from '../render/docx-back/merge.ts'
import type { PassageKind } from '../render/docx-back/passage.ts'
import type { Revision, WordComment } from '../render/docx-back/word-document.ts'
import type { Context } from './context.ts'
import { paintedChange } from './diff.ts'

/** What is said about a Word document that came back. */
export interface Comparison {
  readonly input: string
  readonly file: string
  /** False where the document lost its source and was compared with the present one. */
  readonly carried: boolean
  readonly verdicts: readonly Verdict[]
  readonly revisions: readonly Revision[]
  readonly comments: readonly WordComment[]
  /** How many changes were written; undefined without `--accept`. */
  readonly accepted: number | undefined
}

/** Lists the changes paragraph by paragraph, before and after, then what Word tracks and the comments. */
export function showComparison(context: Context, comparison: Comparison): void {
  const { say, note, print, noteStyle } = context
  const { input, file, carried, verdicts, revisions, comments, accepted } = comparison
  if (!carried) note(noteStyle.warning(say('diff.no-source', { file })))
  const fresh = verdicts.filter(({ what }) => what !== 'there')
  note(
    noteStyle.bold(
      say(fresh.length === 0 ? 'diff.none' : 'diff.count', { input, file, count: fresh.length }),
    ),
  )
  for (const [i, verdict] of fresh.entries()) showChange(context, verdict, i + 1)
  if (revisions.length > 0) note(say('diff.revisions', { count: revisions.length }))
  for (const { type, author, text } of revisions)
    print(
      say(type === 'inserted' ? 'diff.inserted' : 'diff.deleted', {
        author: someone(context, author),
        text: shortened(text),
      }),
    )
  if (comments.length > 0) note(say('diff.comments', { count: comments.length }))
  for (const { author, text, about } of comments) {
    print(say('diff.comment', { author: someone(context, author), text: text.replaceAll('\n', ' ') }))
    if (about !== '') print(say('diff.about', { text: shortened(about) }))
  }
  const writable = fresh.filter(({ what }) => what === 'written').length
  if (accepted === 0 && fresh.length > 0) note(say('diff.untouched', { file }))
  else if (accepted !== undefined && accepted > 0) note(say('diff.accepted', { count: accepted, file }))
  else if (accepted === undefined && writable > 0)
    note(say('diff.next-steps', { count: writable, typed: shellWord(input) }))
}

function showChange(context: Context, { change, what, line: number }: Verdict, position: number): void {
  const { say, print, style } = context
  const kind = say(`passage.${groupOf(change.type === 'added' ? change.kind : change.passage.kind)}`)
  const where =
    number === undefined
      ? ''
      : say(change.type === 'added' ? 'diff.after-line' : 'diff.at-line', { line: number })
  print(style.bold(say(`diff.${change.type}`, { position, kind, where })))
  // Spaces in a title are places where it may break; Word has others.
  const line = (text: string): string =>
    change.type === 'changed' && change.passage.kind === 'title' ? text.replace(/\s+/g, ' ') : oneLine(text)
  const before = change.type === 'added' ? undefined : line(change.passage.text)
  const after = change.type === 'removed' ? undefined : line(change.text)
  for (const text of paintedChange(before, after, style)) print(`   ${text}`)
  if (what !== 'written') print(`   ${style.warning(say(`refused.${what}`))}`)
}

function oneLine(text: string): string {
  return text.replace(/[\n\t]+/g, ' ')
}

function someone(context: Context, author: string): string {
  return author === '' ? context.say('diff.nobody') : author
}

/** At most so much of a text that a line holds. */
function shortened(text: string): string {
  const chars = [...oneLine(text)]
  return chars.length <= 60 ? chars.join('') : `${chars.slice(0, 59).join('')}…`
}

type Group =
  | 'masthead'
  | 'contents'
  | 'title'
  | 'heading'
  | 'note'
  | 'item'
  | 'picture'
  | 'table'
  | 'imprint'
  | 'text'

const GROUPS: Readonly<Partial<Record<PassageKind, Group>>> = {
  classification: 'masthead',
  copy: 'masthead',
  organisation: 'masthead',
  name: 'masthead',
  label: 'masthead',
  number: 'masthead',
  issuer: 'masthead',
  signer: 'masthead',
  contentsLabel: 'contents',
  contentsGroup: 'contents',
  contentsEntry: 'contents',
  title: 'title',
  deck: 'title',
  subtitle: 'title',
  byline: 'title',
  titleNote: 'title',
  heading1: 'heading',
  heading2: 'heading',
  heading3: 'heading',
  heading4: 'heading',
  minorHeading: 'heading',
  section: 'heading',
  note: 'note',
  item: 'item',
  picture: 'picture',
  caption: 'picture',
  tableHead: 'table',
  tableCell: 'table',
  imprint: 'imprint',
}

function groupOf(kind: PassageKind): Group {
  return GROUPS[kind] ?? 'text'
}
