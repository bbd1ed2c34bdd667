import type { Diagnostic } from '../base/diagnostic.ts'
import type { SourceFile } from '../model/source.ts'
import { type Kind, kindKey, kindsOf } from './kinds.ts'

/** What was found in one file: counted, and the findings themselves when they are asked for. */
export interface Found {
  readonly kinds: readonly Kind[]
  /** All findings in the order of their places. */
  readonly diagnostics: readonly Diagnostic[]
  /** The first findings of each kind, as many as `room` says for its key, in the order of their places. */
  first(room: ReadonlyMap<string, number>): readonly Diagnostic[]
}

/** Findings that are at hand. */
export function foundNow(diagnostics: readonly Diagnostic[], source: SourceFile): Found {
  return {
    kinds: kindsOf(diagnostics, source),
    diagnostics,
    first(room) {
      const left = new Map(room)
      return diagnostics.filter((one) => {
        const key = kindKey(one)
        const count = left.get(key) ?? 0
        left.set(key, count - 1)
        return count > 0
      })
    },
  }
}
