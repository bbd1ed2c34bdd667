import type { Diagnostic } from '../../src/base/diagnostic.ts'
import type { Span } from '../../src/base/span.ts'

/** The findings of which a place, an edit or a related place in the same file lies outside of the text, or is turned about. */
export function spansOutside(found: readonly Diagnostic[], text: string): readonly string[] {
  const within = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
  return found.flatMap(({ ruleId, place, fix, related = [] }) => {
    const own = 'file' in place ? place.file : undefined
    const spans = [place, ...related.map((one) => one.place)]
      .flatMap((one) => ('file' in one && one.file === own ? [one.span] : []))
      .concat(fix?.edits.map(({ span }) => span) ?? [])
    return spans.filter((span) => !within(span)).map(({ start, end }) => `${ruleId} ${start}–${end}`)
  })
}
