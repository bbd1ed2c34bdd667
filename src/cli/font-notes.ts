import type { FontSet } from '../fonts/font-set.ts'
import type { Context } from './context.ts'
import type { Finding } from './finding.ts'

/** True for what {@link noteFonts} says in full. */
export function isFontNote({ ruleId }: Finding): boolean {
  return ruleId === 'page/font-substituted'
}

/** Repeats what was found about official faces that are set in others, and says which font files could not be used. */
export function noteFonts(
  { note, noteStyle, say }: Context,
  findings: readonly Finding[],
  { rejected }: FontSet,
): void {
  for (const { message } of findings.filter(isFontNote))
    note(noteStyle.faint(say('fonts.substituted', { message })))
  for (const { path, reason } of rejected) note(noteStyle.warning(say('fonts.rejected', { path, reason })))
}
