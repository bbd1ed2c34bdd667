import { basename, join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import { rangeText } from '../../model/number-text.ts'
import { keepFile } from '../add/keep-files.ts'
import type { World } from '../world.ts'
import type { Adopt, Candidate, Planned } from './plan.ts'
import { stagedPicture, stagedText } from './staging.ts'

/** The folder below `archive/<year>/<issue>/` that keeps the file an issue was adopted from. */
const ORIGINALS = '原件'

/** Puts an adopted issue, its pictures and its original in their places. What is there already from a run that was stopped stays. Gives the path of the original. */
export function placeIssue(
  world: World,
  project: string,
  archive: string,
  { path, staged }: Planned,
  outcome: Adopt,
): string {
  const { file } = outcome
  const text = issuedText(stagedText(world, project, staged.sha256) ?? '', outcome)
  const stem = file.replace(/^issues\//u, '').replace(/\.md$/iu, '')
  const folder = `archive/${stem}/${ORIGINALS}`
  const kept = keepFile(world, join(project, folder), basename(path), world.read(join(archive, path)), false)
  for (const name of staged.pictures) {
    const bytes = world.readIfExists(stagedPicture(project, staged.sha256, name))
    if (bytes !== undefined) world.createExclusive(join(project, 'issues', stem, name), bytes)
  }
  const target = join(project, file)
  if (!world.createExclusive(target, text) && new TextDecoder().decode(world.read(target)) !== text)
    throw new BulletinError('file/exists', { file })
  return `${folder}/${kept.name}`
}

/** True where the issue that stands there is word for word what the file would become: a run that was stopped put it there. */
export function isPlaced(world: World, project: string, { staged }: Candidate, outcome: Adopt): boolean {
  const there = world.readIfExists(join(project, outcome.file))
  const text = stagedText(world, project, staged.sha256)
  return (
    there !== undefined && text !== undefined && new TextDecoder().decode(there) === issuedText(text, outcome)
  )
}

/** The text with 状态: 已发, and with the numbers that only the name of its file told. */
function issuedText(text: string, { fields, fromName }: Adopt): string {
  const end = text.indexOf('\n---', 3)
  if (!text.startsWith('---') || end < 0) return `---\n状态: 已发\n---\n\n${text}`
  let head = text.slice(0, end)
  if (fromName) {
    head = filled(head, '期号', fields.number === undefined ? '' : rangeText(fields.number))
    head = filled(head, '总期号', fields.total === undefined ? '' : rangeText(fields.total))
    if (fields.date === undefined && fields.year !== undefined)
      head = filled(head, '年度', String(fields.year))
  }
  return `${filled(head, '状态', '已发')}${text.slice(end)}`
}

/** The front matter with a value behind a key, where that is open or missing. */
function filled(head: string, key: string, value: string): string {
  if (value === '') return head
  const open = new RegExp(`^(${key}: *)$`, 'mu')
  if (open.test(head)) return head.replace(open, `${key}: ${value}`)
  return new RegExp(`^${key}:`, 'mu').test(head) ? head : `${head}\n${key}: ${value}`
}
