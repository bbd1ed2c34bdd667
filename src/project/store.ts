import { join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { SeriesEntry } from '../model/serial.ts'
import type { Project } from './config.ts'
import { readHead } from './head.ts'
import { claimKeyOfFile, INBOX, ISSUES } from './issue-files.ts'
import { compareEntries, seriesEntry } from './series-entry.ts'
import type { World } from './world.ts'

/** The ledger: every issue of a project as its file states it. */
export interface Series {
  /** In the order of the series. */
  readonly entries: readonly SeriesEntry[]
  /** Files that could not be read; their names still hold their numbers. */
  readonly problems: readonly BulletinError[]
}

/** Entries read before, by file, for whoever reads the ledger again and again. */
export type KnownEntries = Map<string, SeriesEntry>

/** Reads the front matter of every issue. What cannot be read is reported and does not stop the rest. */
export function readSeries(world: World, project: Project, known: KnownEntries = new Map()): Series {
  const problems: BulletinError[] = []
  const entries: SeriesEntry[] = []
  for (const file of issueFiles(world, project)) {
    const entry = known.get(file) ?? readEntry(world, project, file, problems)
    if (entry === undefined) continue
    known.set(file, entry)
    entries.push(entry)
  }
  return { entries: entries.sort(compareEntries), problems }
}

/**
 * The files of all issues, relative to the project, sorted. The inbox is listed before the years, so that an issue on its
 * way from one to the other is seen at least once; of two with one number the one that is in its place counts.
 */
export function issueFiles(world: World, project: Project): readonly string[] {
  const { numbering } = project.serial
  const waiting = listIssues(world, project, INBOX)
  const filed = listIssues(world, project, ISSUES)
  if (waiting.length === 0) return filed
  const keys = new Set(filed.map((file) => claimKeyOfFile(file, numbering)))
  const stillWaiting = waiting.filter((file) => !keys.has(file.slice(INBOX.length + 1, -'.md'.length)))
  return [...filed, ...stillWaiting].sort()
}

/** Claims in the inbox, whether or not they count. */
export function inboxFiles(world: World, project: Project): readonly string[] {
  return listIssues(world, project, INBOX)
}

function listIssues(world: World, project: Project, folder: string): readonly string[] {
  return world
    .list(join(project.folder, folder))
    .filter(({ path }) => /^(\d{4}\/)?[^/]+\.md$/i.test(path))
    .map(({ path }) => `${folder}/${path}`)
}

function readEntry(
  world: World,
  project: Project,
  file: string,
  problems: BulletinError[],
): SeriesEntry | undefined {
  try {
    const { head, binary } = readHead(world, join(project.folder, file))
    if (binary) problems.push(new BulletinError('file/binary', { file }))
    return seriesEntry(file, head, project.serial)
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    // It moved to its year, or was deleted, since the listing.
    if (error.code === 'file/not-found') return undefined
    problems.push(error)
    return seriesEntry(file, undefined, project.serial)
  }
}
