import { type Diagnostic, type Fix, inFile, type Related, type Safety } from '../base/diagnostic.ts'
import type { Place } from '../base/place.ts'
import type { Span } from '../base/span.ts'
import type { Data } from '../base/words.ts'
import type { Kind } from '../lint/kinds.ts'

/**
 * A finding as it is kept: its number among all of its file, and of the rest what its kind and its file do not say already,
 * since an archive has tens of thousands. 0 stands for what is not there.
 */
export type Packed = readonly [
  number: number,
  messageId: string,
  data: Data,
  place: PackedSpan | Place,
  fix: PackedFix | Fix | 0,
  related: readonly Related[] | 0,
]

/** A span of the file that the finding is of. */
type PackedSpan = readonly [start: number, end: number]

/** A fix of that file; the second is 1 where it may change 汉字. */
type PackedFix = readonly [
  safety: Safety,
  changesHan: 0 | 1,
  edits: readonly (readonly [start: number, end: number, text: string])[],
]

/** Packs a finding of a file. */
export function packed(number: number, one: Diagnostic, file: string): Packed {
  const { messageId, data, place, fix, related } = one
  const at = inFile(place) && place.file === file ? packedSpan(place.span) : place
  return [number, messageId, data, at, fix === undefined ? 0 : packedFix(fix, file), related ?? 0]
}

/** A packed finding as it was. */
export function unpacked(
  [, messageId, data, place, fix, related]: Packed,
  { ruleId, severity }: Pick<Kind, 'ruleId' | 'severity'>,
  file: string,
): Diagnostic {
  return {
    ruleId,
    messageId,
    data,
    severity,
    place: isPacked(place) ? { file, span: { start: place[0], end: place[1] } } : place,
    ...(related === 0 ? {} : { related }),
    ...(fix === 0 ? {} : { fix: isPacked(fix) ? unpackedFix(fix, file) : fix }),
  }
}

function packedSpan({ start, end }: Span): PackedSpan {
  return [start, end]
}

function packedFix(fix: Fix, file: string): PackedFix | Fix {
  if (fix.file !== file) return fix
  const edits = fix.edits.map(({ span, text }) => [span.start, span.end, text] as const)
  return [fix.safety, fix.changesHan === true ? 1 : 0, edits]
}

function unpackedFix([safety, changesHan, edits]: PackedFix, file: string): Fix {
  const all = edits.map(([start, end, text]) => ({ span: { start, end }, text }))
  return changesHan === 1 ? { safety, file, edits: all, changesHan: true } : { safety, file, edits: all }
}

function isPacked<T extends readonly unknown[]>(value: T | object): value is T {
  return Array.isArray(value)
}
