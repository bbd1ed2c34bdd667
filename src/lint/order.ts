import type { Diagnostic } from '../base/diagnostic.ts'
import type { Place } from '../base/place.ts'

/** Orders findings as a reader meets them: the issue's own text, other files, imported files, printed pages. */
export function byPlace(file: string): (a: Diagnostic, b: Diagnostic) => number {
  return (a, b) =>
    byWhere(a.place, b.place, file) || compare(a.ruleId, b.ruleId) || compare(a.messageId, b.messageId)
}

function byWhere(a: Place, b: Place, file: string): number {
  // Nearly always; sorting asks very often.
  if ('file' in a && 'file' in b && a.file === b.file)
    return a.span.start - b.span.start || a.span.end - b.span.end
  const left = key(a, file)
  const right = key(b, file)
  return (
    left.rank - right.rank || compare(left.file, right.file) || left.from - right.from || left.to - right.to
  )
}

interface Key {
  readonly rank: number
  readonly file: string
  readonly from: number
  readonly to: number
}

function key(place: Place, file: string): Key {
  if ('file' in place) {
    const rank = place.file === file ? 0 : 1
    return { rank, file: place.file, from: place.span.start, to: place.span.end }
  }
  if ('input' in place) return { rank: 2, file: place.input, from: place.paragraph, to: 0 }
  return { rank: 3, file: '', from: place.page, to: place.row }
}

/** By code unit, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
