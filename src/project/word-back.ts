import { join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import { rangeText } from '../model/number-text.ts'
import type { Serial, SeriesEntry } from '../model/serial.ts'
import { type Change, compareDocument } from '../render/docx-back/compare.ts'
import { type Merged, mergeChanges, type Verdict } from '../render/docx-back/merge.ts'
import type { Passage } from '../render/docx-back/passage.ts'
import { type ReadWord, readWord } from '../render/docx-back/read-word.ts'
import { restoreSource } from '../render/docx-back/restore.ts'
import type { Revision } from '../render/docx-back/word-document.ts'
import { paragraphsOf } from '../render/docx-back/word-document.ts'
import type { Template } from '../theme/template.ts'
import type { Project } from './config.ts'
import { projectPath } from './open-issue.ts'
import type { World } from './world.ts'

/** A document of ours that came back. */
export type WordBack = Exclude<ReadWord, string>

/** The largest document that is read, in MB; one with many photographs has fifty. */
const LARGEST_MB = 200

/** How many paragraphs in styles of ours make a document one of ours, where it lost its source. */
const FEW = 3

/** Reads a Word document from disk. Throws `read/…` and `word/…` errors for what is none. */
export function openWord(world: World, path: string, template: Template | undefined): WordBack {
  const file = projectPath(world.folder, world.absolute(path))
  const size = (world.stat(path)?.size ?? 0) / 1_000_000
  if (size > LARGEST_MB)
    throw new BulletinError('read/too-large', { file, size: size.toFixed(0), limit: LARGEST_MB })
  const read = readWord(world.read(path), template)
  switch (read) {
    case 'not-a-package':
    case 'not-word':
      throw new BulletinError('word/not-word', { file })
    case 'old-binary':
      throw new BulletinError('word/old-binary', { file })
    case 'encrypted':
      throw new BulletinError('read/encrypted', { file })
    case 'damaged':
      throw new BulletinError('read/damaged', { file, detail: 'document.xml' })
    case 'too-large':
      throw new BulletinError('read/suspicious', { file, detail: 'zip' })
    default:
      return read
  }
}

/** True for a document that bulletin wrote: it carries a source, or is set in our styles. */
export function isOurs({ carried, document }: WordBack): boolean {
  return carried !== undefined || document.ours >= FEW
}

/** The issue of a project that a document was made from: the file that it names, else the one that bears its numbers. */
export function issueOf(
  world: World,
  project: Project,
  { carried, document }: WordBack,
  entries: readonly SeriesEntry[],
): string | undefined {
  const named = carried?.file
  if (named !== undefined && named !== '' && entries.some(({ file }) => file === named)) {
    if (world.stat(join(project.folder, named)) !== undefined) return named
  }
  const { properties } = document
  const [number, total, date] = ['期号', '总期号', '日期'].map((name) => properties.get(name))
  const same = entries.filter((entry) => {
    if (total !== undefined) return entry.total !== undefined && rangeText(entry.total) === total
    if (number === undefined || entry.number === undefined || rangeText(entry.number) !== number) return false
    return date === undefined || entry.year === undefined || date.startsWith(String(entry.year))
  })
  return same.length === 1 ? same[0]?.file : undefined
}

/** What was changed in a document, and what comes of it in the present source. */
export interface WordChanges {
  readonly changes: readonly Change[]
  readonly merged: Merged
  /** What Word tracks. */
  readonly revisions: readonly Revision[]
}

/**
 * Compares a document with the source that it carries, else with `present` and its passages, and merges what differs into the
 * present source.
 */
export function wordChanges(
  back: WordBack,
  present: string,
  passagesOfPresent: () => readonly Passage[],
  labels: readonly string[],
): WordChanges {
  const { carried, document } = back
  const changes = compareDocument(carried?.passages ?? passagesOfPresent(), document)
  return {
    changes,
    merged: mergeChanges(carried?.text ?? present, present, changes, labels),
    revisions: revisionsOf(back),
  }
}

/** What a document of ours says as source text. */
export interface WordSource {
  readonly back: WordBack
  readonly text: string
  /** What was changed in it since it was written; empty where it lost its source, as nobody can tell then. */
  readonly verdicts: readonly Verdict[]
  /** What Word tracks. */
  readonly revisions: readonly Revision[]
}

/** The source of a document of ours with what was changed in it; undefined for one from elsewhere, or none at all. */
export function sourceOfWord(bytes: Uint8Array, serial: Serial, template: Template): WordSource | undefined {
  const back = readWord(bytes, template)
  if (typeof back === 'string' || !isOurs(back)) return undefined
  const { carried, document } = back
  const revisions = revisionsOf(back)
  if (carried === undefined)
    return { back, text: restoreSource(document, serial, template), verdicts: [], revisions }
  const { text, verdicts } = wordChanges(back, carried.text, () => [], serial.imprint.labels).merged
  return { back, text, verdicts, revisions }
}

function revisionsOf({ document }: WordBack): readonly Revision[] {
  return paragraphsOf(document.blocks).flatMap(({ revisions }) => revisions)
}
