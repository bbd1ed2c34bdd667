import { BulletinError } from '../base/errors.ts'
import { numberText } from '../model/number-text.ts'
import type { SeriesEntry } from '../model/serial.ts'
import type { Project } from '../project/config.ts'
import type { Context } from './context.ts'

/**
 * The issue that a command means when none was named: the only draft, or the newest issue where there is no draft. Says which
 * one it took. With several drafts a person is asked, newest first; a script gets the error `several`, which lists them.
 */
export async function chooseIssue(
  context: Context,
  { serial }: Project,
  series: readonly SeriesEntry[],
  several: 'usage/several-drafts' | 'add/several-drafts' = 'usage/several-drafts',
): Promise<SeriesEntry> {
  const present = series.filter(({ status }) => status !== 'void')
  const drafts = present.filter(({ status }) => status === 'draft')
  const choices = [...(drafts.length > 0 ? drafts : present.slice(-1))].reverse()
  const [first] = choices
  if (first === undefined) throw new BulletinError('usage/no-issues')
  if (choices.length > 1) return ask()
  const said = drafts.length > 0 ? 'chosen.draft' : 'chosen.newest'
  context.note(context.say(said, { file: first.file, issue: name(first) }))
  return first

  async function ask(): Promise<SeriesEntry> {
    if (!context.canAsk)
      throw new BulletinError(several, {
        count: choices.length,
        first: choices[0]?.file ?? '',
        list: choices.map(({ file }) => file).join('、'),
      })
    const asker = await context.asker()
    return asker.choice(
      context.say('ask.which-draft'),
      choices.map((entry) => ({ name: `${name(entry)}  ${entry.date ?? ''}  ${entry.file}`, value: entry })),
    )
  }

  function name(entry: SeriesEntry): string {
    return issueName(entry, serial.numbering)
  }
}

/** 第17期（总第940期）, as the masthead prints it. */
export function issueName(
  entry: Pick<SeriesEntry, 'kind' | 'year' | 'number' | 'total'>,
  numbering: Project['serial']['numbering'],
): string {
  const placed = <T>(value: T | undefined): { value: T; place: undefined } | undefined =>
    value === undefined ? undefined : { value, place: undefined }
  const { kind, year } = entry
  return numberText({ kind, year, number: placed(entry.number), total: placed(entry.total) }, numbering)
}
