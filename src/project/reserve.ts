import { dirname, join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { Project } from './config.ts'
import { claimKey, claimKeyOfFile, INBOX, issueFile } from './issue-files.ts'
import { type NumberPlan, planNumbers, type Wish } from './numbering.ts'
import { inboxFiles, issueFiles, type KnownEntries, readSeries } from './store.ts'
import type { World } from './world.ts'

/** How often a number is tried for before giving up; each try that fails means that another process got one. */
const TRIES = 500
/** An issue that has waited this long for its place was left by a process that died between two steps. */
const ABANDONED_MS = 60_000

/**
 * Creates a new issue under the next free numbers and gives back what it got; `text` writes the issue once they are known.
 *
 * Any number of processes may do this at once, for dates in different years too, and get distinct consecutive numbers
 * without a lock and without a counter:
 *
 * 1. Read the ledger; if the listing changed meanwhile, read it again. The numbers follow from what was read.
 * 2. Publish the whole issue as `issues/.new/<total>.md`, which succeeds only where that name is free. The folder serves all
 *    years, so a total can be claimed once. From here on the issue is part of the ledger.
 * 3. If an issue of that total has its place under a year already, the reading was out of date: withdraw and begin again.
 *    Nobody was misled, since everyone lists the inbox before the years and then ignores such a claim.
 * 4. Move the issue to its place, which frees the name in the inbox.
 *
 * A process that dies leaves either nothing or a whole issue in the inbox, which counts, and which the next call puts in its
 * place: no number is lost.
 */
export function reserveIssue(
  world: World,
  project: Project,
  wish: Wish,
  text: (plan: NumberPlan) => string,
): NumberPlan {
  const { numbering } = project.serial
  const known: KnownEntries = new Map()
  const at = (file: string): string => join(project.folder, file)
  tidyInbox(world, project)
  for (let tries = 0; tries < TRIES; tries++) {
    const listing = issueFiles(world, project)
    const { entries } = readSeries(world, project, known)
    if (!same(listing, issueFiles(world, project))) continue
    const plan = planNumbers(entries, numbering, wish)
    if (world.stat(at(plan.file)) !== undefined) {
      // Another process may have put it there this very moment.
      if (!same(listing, issueFiles(world, project))) continue
      throw new BulletinError('numbering/file-taken', { file: plan.file })
    }
    const key = claimKey(plan, numbering)
    const claim = at(`${INBOX}/${key}.md`)
    if (!publish(world, claim, plan, text(plan))) {
      world.pause(2 + Math.random() * 8)
      continue
    }
    const placed = filedKeys(world, project).has(key) ? false : world.move(claim, at(plan.file))
    if (!placed) world.remove(claim)
    world.removeEmptyFolder(at(INBOX))
    if (placed) return plan
  }
  throw new BulletinError('numbering/busy')
}

/** Whoever reads of a failure knows nothing of the inbox: it is told of the issue's own file. */
function publish(world: World, claim: string, { file }: NumberPlan, text: string): boolean {
  try {
    return world.createExclusive(claim, text)
  } catch (error) {
    world.removeEmptyFolder(dirname(claim))
    if (!(error instanceof BulletinError)) throw error
    throw new BulletinError(error.code, { ...error.data, file }, { cause: error })
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((file, i) => file === b[i])
}

function filedKeys(world: World, project: Project): ReadonlySet<string | undefined> {
  return new Set(
    issueFiles(world, project)
      .filter((file) => !file.startsWith(INBOX))
      .map((file) => claimKeyOfFile(file, project.serial.numbering)),
  )
}

/** Puts issues that a dead process left in the inbox in their places, and deletes claims that lost to another issue. */
function tidyInbox(world: World, project: Project): void {
  const waiting = inboxFiles(world, project)
  if (waiting.length === 0) return
  const { entries } = readSeries(world, project)
  const keys = filedKeys(world, project)
  for (const file of waiting) {
    const path = join(project.folder, file)
    const age = world.now().getTime() - (world.stat(path)?.modified ?? Number.POSITIVE_INFINITY)
    if (age < ABANDONED_MS) continue
    const entry = entries.find((other) => other.file === file)
    if (keys.has(file.slice(INBOX.length + 1, -'.md'.length))) world.remove(path)
    else if (entry?.year !== undefined)
      world.move(path, join(project.folder, issueFile({ ...entry, year: entry.year })))
  }
  world.removeEmptyFolder(join(project.folder, INBOX))
}
