import { type Diagnostic, inFile } from '../base/diagnostic.ts'
import type { FixResult, NotApplied } from '../lint/fix.ts'
import type { SourceFile } from '../model/source.ts'
import type { Context } from './context.ts'

/** The fixes of a file that were not made, by {@link findingKey}: the file is linted anew afterwards. */
export type Leftovers = ReadonlyMap<string, FixResult['notApplied'][number]>

/** The fixes that were not made. */
export function leftoversOf({ notApplied }: FixResult): Leftovers {
  return new Map(notApplied.map((one) => [findingKey(one.diagnostic), one]))
}

/** What tells the findings about one text apart. */
export function findingKey({ ruleId, messageId, place }: Diagnostic): string {
  return `${ruleId} ${messageId} ${inFile(place) ? `${place.file} ${place.span.start}` : ''}`
}

/** Says which fixes of a file were not made, and why: one line for each reason, with the places. Nothing where all were made. */
export function leftoverNotes(
  { say }: Pick<Context, 'say'>,
  source: SourceFile,
  leftovers: Leftovers,
): readonly string[] {
  if (leftovers.size === 0) return []
  const byReason = new Map<NotApplied, string[]>()
  for (const { diagnostic, reason } of leftovers.values()) {
    const { ruleId, place } = diagnostic
    const line = inFile(place) && place.file === source.file ? lineOf(source, place.span.start) : 1
    const where = say('lint.not-applied-place', { line, rule: ruleId })
    byReason.set(reason, [...(byReason.get(reason) ?? []), where])
  }
  const lines = [...byReason].map(([reason, places]) =>
    say('lint.not-applied-line', { reason: say(`not-applied.${reason}`), places: shortened(places, say) }),
  )
  return [say('lint.not-applied', { file: source.file, count: leftovers.size }), ...lines]
}

/** Places named before the rest is only counted: the findings themselves follow. */
const NAMED = 5

function shortened(places: readonly string[], say: Context['say']): string {
  const named = places.slice(0, NAMED).join('；')
  return places.length > NAMED ? say('lint.not-applied-more', { named, count: places.length }) : named
}

function lineOf({ lines }: SourceFile, offset: number): number {
  return lines.position(offset).line
}
