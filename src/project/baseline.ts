import { join } from 'node:path'
import * as v from 'valibot'
import { BulletinError } from '../base/errors.ts'
import type { World } from './world.ts'

/** Where a project keeps the findings that it has come to live with; to be committed with the issues. */
export const BASELINE_FILE = '.bulletin/lint-baseline.json'

/** How often a file has each finding, by fingerprint. */
export type KnownFindings = ReadonlyMap<string, number>

/** The findings recorded, by file. */
export type Baseline = ReadonlyMap<string, KnownFindings>

const schema = v.object({
  version: v.literal(1),
  files: v.record(v.string(), v.record(v.string(), v.number())),
})

/** Reads a project's baseline; undefined where there is none. Throws `lint/damaged-baseline`. */
export function readBaseline(world: World, folder: string): Baseline | undefined {
  const bytes = world.readIfExists(join(folder, BASELINE_FILE))
  if (bytes === undefined) return undefined
  try {
    const { files } = v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)))
    return new Map(Object.entries(files).map(([file, found]) => [file, new Map(Object.entries(found))]))
  } catch (cause) {
    throw new BulletinError('lint/damaged-baseline', { file: BASELINE_FILE }, { cause })
  }
}

/** Writes a baseline, in an order in which changes are easy to read. Files without findings are left out. */
export function writeBaseline(world: World, folder: string, baseline: Baseline): void {
  const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  const files = sorted(baseline).flatMap(([file, found]) =>
    found.size === 0 ? [] : [[file, Object.fromEntries(sorted(found))] as const],
  )
  const text = JSON.stringify({ version: 1, files: Object.fromEntries(files) }, undefined, 1)
  world.replace(join(folder, BASELINE_FILE), `${text}\n`)
}

/** Findings counted by fingerprint. */
export function countFingerprints(fingerprints: readonly string[]): KnownFindings {
  const counts = new Map<string, number>()
  for (const one of fingerprints) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
