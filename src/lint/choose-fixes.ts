import type { Diagnostic } from '../base/diagnostic.ts'
import type { Span } from '../base/span.ts'

/**
 * Chooses, from findings with fixes, those whose edits can be made together: of two that touch one another the earlier in
 * the list wins, and a fix is taken whole or not at all. Takes n log n steps in the number of edits.
 */
export function chooseFixes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const edits = diagnostics
    .flatMap(({ fix }, owner) => (fix?.edits ?? []).map(({ span }) => ({ span, owner })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.owner - b.owner)
  const dropped = new Set<number>()
  let last: (typeof edits)[number] | undefined
  for (const edit of edits) {
    if (dropped.has(edit.owner)) continue
    if (last === undefined || dropped.has(last.owner) || !collide(last.span, edit.span)) {
      last = edit
      continue
    }
    const loser = Math.max(last.owner, edit.owner)
    if (last.owner === edit.owner) dropped.add(edit.owner)
    else dropped.add(loser)
    if (dropped.has(last.owner)) last = edit
  }
  return diagnostics.filter(
    ({ fix }, owner) => fix !== undefined && fix.edits.length > 0 && !dropped.has(owner),
  )
}

/** True when two edits overlap or insert at one place. */
function collide(a: Span, b: Span): boolean {
  return b.start < a.end || a.start === b.start
}
