import type { WordSource } from '../project/word-back.ts'
import type { ImportNote } from '../readers/imported.ts'

/** How much of a change is shown in its note. */
const SHOWN = 40

/** What there is to say when a Word document of ours is read: a source that was lost, what Word tracks, and each change that nobody could write. */
export function wordNotes(input: string, { back, verdicts, revisions }: WordSource): readonly ImportNote[] {
  const { carried, document } = back
  const note = (
    messageId: ImportNote['messageId'],
    data: ImportNote['data'],
    line = 1,
    confidence: ImportNote['confidence'] = 'certain',
  ): ImportNote => ({ messageId, data, place: { input, part: '', paragraph: line }, confidence })
  const inserted = revisions.filter(({ type }) => type === 'inserted').length
  const deleted = revisions.length - inserted
  const left = verdicts.filter(({ what }) => what !== 'written' && what !== 'there')
  return [
    ...(carried === undefined ? [note('source-lost', {}, 1, 'guess')] : []),
    ...(revisions.length > 0 ? [note('tracked-changes', { inserted, deleted })] : []),
    ...(document.comments.length > 0 ? [note('comments-dropped', { count: document.comments.length })] : []),
    ...left.map(({ change, line }) =>
      change.type === 'removed'
        ? note('removal-left', { text: shortened(change.passage.text) }, line, 'guess')
        : note('change-left', { text: shortened(change.text) }, line, 'guess'),
    ),
  ]
}

function shortened(text: string): string {
  const chars = [...text.replace(/\s+/g, ' ').trim()]
  return chars.length <= SHOWN ? chars.join('') : `${chars.slice(0, SHOWN - 1).join('')}…`
}
