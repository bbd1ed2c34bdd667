import type { Diagnostic } from '../base/diagnostic.ts'
import { BulletinError } from '../base/errors.ts'
import { fingerprint } from '../lint/fingerprint.ts'
import type { SourceFile } from '../model/source.ts'
import {
  BASELINE_FILE,
  type Baseline,
  countFingerprints,
  type KnownFindings,
  readBaseline,
  writeBaseline,
} from '../project/baseline.ts'
import type { World } from '../project/world.ts'
import type { Desk } from './desk.ts'

/** What a baseline made of the findings of one run. */
export interface BaselineCount {
  /** Findings that were recorded and are not listed again. */
  readonly known: number
  /** Recorded findings that are there no longer. */
  readonly gone: number
}

/** The recorded findings of the projects that a run meets: holds back what is known, or records anew. */
export interface BaselineCheck {
  /** The findings of a file that are to be listed. */
  fresh(desk: Desk, source: SourceFile, diagnostics: readonly Diagnostic[]): readonly Diagnostic[]
  /** Writes what is to be recorded; `complete` when all files were linted, so that others may be forgotten. */
  finish(complete: boolean): BaselineCount
}

/** Compares with the baselines of the projects. Throws `lint/no-baseline` where a project has none. */
export function comparing(world: World): BaselineCheck {
  const baselines = new Map<string, Baseline>()
  let known = 0
  let gone = 0
  return {
    fresh({ project: { folder } }, source, diagnostics) {
      const baseline = baselines.get(folder) ?? readBaseline(world, folder)
      if (baseline === undefined) throw new BulletinError('lint/no-baseline', { file: BASELINE_FILE })
      baselines.set(folder, baseline)
      const left = new Map(baseline.get(source.file))
      const fresh = diagnostics.filter((one) => {
        const mark = fingerprint(one, source)
        const count = left.get(mark) ?? 0
        left.set(mark, count - 1)
        return count <= 0
      })
      known += diagnostics.length - fresh.length
      for (const count of left.values()) gone += Math.max(0, count)
      return fresh
    },
    finish: () => ({ known, gone }),
  }
}

/** Records the findings of the files that are linted. */
export function recording(world: World): BaselineCheck {
  const found = new Map<string, Map<string, KnownFindings>>()
  return {
    fresh({ project: { folder } }, source, diagnostics) {
      const files = found.get(folder) ?? new Map<string, KnownFindings>()
      found.set(folder, files)
      files.set(source.file, countFingerprints(diagnostics.map((one) => fingerprint(one, source))))
      return []
    },
    finish(complete) {
      let known = 0
      for (const [folder, files] of found) {
        const before = complete ? [] : (readBaseline(world, folder) ?? [])
        writeBaseline(world, folder, new Map([...before, ...files]))
        for (const counts of files.values()) for (const count of counts.values()) known += count
      }
      return { known, gone: 0 }
    },
  }
}
