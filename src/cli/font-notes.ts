import type { FontSet } from '../fonts/font-set.ts'
import type { Context } from './context.ts'

/** Says which official faces are set in others, and which font files could not be used. */
export function noteFonts(
  { note, noteStyle, say, lang }: Context,
  { substitutions, rejected }: FontSet,
): void {
  if (substitutions.length > 0) {
    const list = substitutions.map(({ wanted, used }) => say('fonts.instead', { wanted, used }))
    note(noteStyle.faint(say('fonts.substituted', { list: list.join(lang === 'zh' ? '，' : ', ') })))
  }
  for (const { path, reason } of rejected) note(noteStyle.warning(say('fonts.rejected', { path, reason })))
}
