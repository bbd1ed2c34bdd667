import { join } from 'node:path'
import { sha256 } from '../open-issue.ts'
import type { World } from '../world.ts'

/** The folder, relative to the project, in which adoptions keep what they have read and what became of it. */
export const STAGING = 'archive/.import'

/** What was adopted: by the sha256 of the original, the issue that it became, relative to the project. */
export type Ledger = ReadonlyMap<string, string>

/** Reads what earlier runs adopted; a ledger that is damaged counts as none. Issues that were deleted since do not count. */
export function readLedger(world: World, folder: string): Ledger {
  const bytes = world.readIfExists(join(folder, STAGING, 'ledger.json'))
  if (bytes === undefined) return new Map()
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : undefined
    if (typeof files !== 'object' || files === null) return new Map()
    return new Map(
      Object.entries(files).flatMap(([hash, file]): [string, string][] =>
        typeof file === 'string' && world.stat(join(folder, file)) !== undefined ? [[hash, file]] : [],
      ),
    )
  } catch {
    return new Map()
  }
}

/** Writes the ledger, if it says anything new. */
export function writeLedger(world: World, folder: string, ledger: Ledger): void {
  const files = Object.fromEntries([...ledger].sort(([a], [b]) => (a < b ? -1 : 1)))
  writeIfNew(
    world,
    join(folder, STAGING, 'ledger.json'),
    `${JSON.stringify({ version: 1, files }, null, 1)}\n`,
  )
}

/** Writes a text over a file unless it stands there already. */
export function writeIfNew(world: World, path: string, text: string): void {
  const before = world.readIfExists(path)
  if (before === undefined || sha256(before) !== sha256(new TextEncoder().encode(text)))
    world.replace(path, text)
}
