import { join } from 'node:path'
import type { Diagnostic } from '../base/diagnostic.ts'
import { BulletinError } from '../base/errors.ts'
import { sha256 } from './open-issue.ts'
import type { World } from './world.ts'

/** What lint found in one file, and what it was told and read to find it. */
export interface KnownFile {
  /** Alike only where everything that the findings depend on is alike. */
  readonly key: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Files that are remembered for one folder; a larger archive loses those that were not linted last. */
const MOST_FILES = 5_000

/** Where this machine keeps the findings of a project, outside of it; undefined where the system has no place for that. */
function findingsFile({ cacheFolder }: World, projectFolder: string): string | undefined {
  if (cacheFolder === undefined) return undefined
  return join(cacheFolder, sha256(new TextEncoder().encode(projectFolder)).slice(0, 16), 'findings.json')
}

/** What is known of the files of a project, by file; nothing where it was written by another build or cannot be read. */
export function readFindings(world: World, projectFolder: string, build: string): Map<string, KnownFile> {
  const file = findingsFile(world, projectFolder)
  try {
    const bytes = file === undefined ? undefined : world.readIfExists(file)
    if (bytes === undefined) return new Map()
    const stored: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isStored(stored) && stored.build === build ? new Map(stored.files) : new Map()
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof BulletinError) return new Map()
    throw error
  }
}

/** Keeps what is known of the files of a project, those linted last first. A full or locked disk only makes the next run slower. */
export function writeFindings(
  world: World,
  projectFolder: string,
  build: string,
  files: ReadonlyMap<string, KnownFile>,
): void {
  const file = findingsFile(world, projectFolder)
  if (file === undefined) return
  const stored: Stored = { build, files: [...files].slice(0, MOST_FILES) }
  try {
    world.replace(file, JSON.stringify(stored))
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
  }
}

interface Stored {
  readonly build: string
  readonly files: readonly (readonly [string, KnownFile])[]
}

function isStored(stored: unknown): stored is Stored {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'build' in stored &&
    'files' in stored &&
    Array.isArray(stored.files)
  )
}
