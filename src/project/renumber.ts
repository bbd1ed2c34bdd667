import { dirname, join } from 'node:path'
import { parseDate } from '../base/civil-date.ts'
import { encode } from '../base/encoding.ts'
import { BulletinError } from '../base/errors.ts'
import { applyEdits } from '../base/text-edit.ts'
import type { FrontMatter } from '../model/issue.ts'
import { parse } from '../syntax/parse.ts'
import type { Project } from './config.ts'
import { readIssueFile } from './issue-files.ts'
import { type NumberPlan, planNumbers, takesTotal } from './numbering.ts'
import { type OpenedIssue, openIssue, rewriteIssue } from './open-issue.ts'
import { type HeadChange, headEdits, linkEdits, type NewNumbers } from './renumber-text.ts'
import { seriesEntry } from './series-entry.ts'
import { readSeries } from './store.ts'
import type { World } from './world.ts'

/** What renumbering an issue changes. Files are relative to the project. */
export interface RenumberPlan {
  readonly from: string
  readonly to: string
  readonly changes: readonly HeadChange[]
  /** Pictures that move along. */
  readonly moves: readonly { readonly from: string; readonly to: string }[]
  /** How many links to pictures are rewritten. */
  readonly links: number
  readonly opened: OpenedIssue
  readonly text: string
}

/**
 * Works out what giving an issue other numbers or another date changes: its front matter, its file, its folder of pictures
 * and the links to them. Without new numbers the file gets the name that its front matter asks for. Throws `numbering/…`
 * errors: the issue is issued or void, the numbers are taken, the file of that name is there.
 */
export function planRenumber(world: World, project: Project, path: string, wanted: NewNumbers): RenumberPlan {
  const { folder, serial } = project
  const opened = openIssue(world, path, folder)
  const { file: from, text } = opened.source
  const { issue } = parse(opened.source, {
    sections: serial.sections,
    imprintLabels: serial.imprint.labels,
    contentsLabels: [],
  })
  if (issue.head === undefined || issue.head.entries.length === 0)
    throw new BulletinError('numbering/no-number-line', { file: from })
  const entry = seriesEntry(from, issue.head, serial)
  if (entry.status !== 'draft') throw new BulletinError('numbering/issued', { file: from })

  const date = wanted.date ?? (entry.date === undefined ? undefined : parseDate(entry.date))
  const ownYear =
    entry.year !== undefined && entry.date !== undefined && entry.year !== Number(entry.date.slice(0, 4))
  const year = ownYear ? entry.year : (date?.year ?? entry.year ?? readIssueFile(from).year)
  if (year === undefined) throw new BulletinError('numbering/no-number-line', { file: from })
  const number = wanted.number ?? entry.number
  const total = wanted.total ?? (takesTotal(entry.kind, serial.numbering) ? entry.total : undefined)
  const others = readSeries(world, project).entries.filter((other) => other.file !== from)
  const planned = planNumbers(others, serial.numbering, {
    kind: entry.kind,
    date: date ?? { year, month: 1, day: 1 },
    year,
    ...(number === undefined ? {} : { number }),
    ...(total === undefined ? {} : { total }),
  })
  const to = planned.file
  if (to !== from && world.stat(join(folder, to)) !== undefined)
    throw new BulletinError('numbering/target-exists', { file: to })

  const moves = pictureMoves(world, folder, from, to)
  const renamed = new Map(moves.map((move) => [join(folder, move.from), join(folder, move.to)]))
  const head = headEdits(issue.head, withMissing(issue.head, planned, wanted), text)
  const links = linkEdits(
    issue,
    join(folder, from),
    join(folder, to),
    (picture) => renamed.get(picture) ?? picture,
  )
  const edited = applyEdits(text, [...head.edits, ...links])
  return { from, to, changes: head.changes, moves, links: links.length, opened, text: edited.text }
}

/** The wanted values, and for numbers that the front matter leaves open the ones that the file is named by. */
function withMissing(head: FrontMatter, { number, total }: NumberPlan, wanted: NewNumbers): NewNumbers {
  const open = (key: 'number' | 'total'): boolean =>
    !head.entries.some((entry) => entry.key === key && entry.values.length > 0)
  return {
    ...(number !== undefined && open('number') ? { number } : {}),
    ...(total !== undefined && open('total') ? { total } : {}),
    ...wanted,
  }
}

/** Carries a plan out: the issue under its new name first, then its pictures, then the old file goes. */
export function executeRenumber(world: World, project: Project, plan: RenumberPlan): void {
  const at = (file: string): string => join(project.folder, file)
  const { from, to, opened, text } = plan
  if (from === to) {
    if (text !== opened.source.text) rewriteIssue(world, opened, text)
    return
  }
  if (!world.createExclusive(at(to), encode(text, opened)))
    throw new BulletinError('numbering/target-exists', { file: to })
  for (const move of plan.moves)
    if (!world.move(at(move.from), at(move.to)))
      throw new BulletinError('numbering/target-exists', { file: move.to })
  world.remove(at(from))
  world.removeEmptyFolder(pictureFolder(at(from)))
  world.removeEmptyFolder(dirname(at(from)))
}

/** The pictures in the folder that bears the issue's name, and where they go. */
function pictureMoves(world: World, folder: string, from: string, to: string): RenumberPlan['moves'] {
  if (from === to) return []
  const [before, after] = [pictureFolder(from), pictureFolder(to)]
  return world
    .list(join(folder, before))
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => ({ from: `${before}/${path}`, to: `${after}/${path}` }))
}

function pictureFolder(file: string): string {
  return file.replace(/\.md$/i, '')
}
