import { basename, join } from 'node:path'
import { isoDate } from '../../base/civil-date.ts'
import { BulletinError } from '../../base/errors.ts'
import { parseNumeral } from '../../base/numerals.ts'
import type { SourceFile } from '../../model/source.ts'
import { addArticle, type Pasted } from '../../project/add/add-article.ts'
import { addFromStock, isStock } from '../../project/add/from-stock.ts'
import { stockArticle } from '../../project/add/stock.ts'
import { projectPath } from '../../project/open-issue.ts'
import { picturesBeside } from '../../project/pictures-beside.ts'
import { type AddedReport, printAdded, printAddedJson } from '../added-report.ts'
import { readCount } from '../answers.ts'
import { chooseIssue } from '../choose-issue.ts'
import type { Context } from '../context.ts'
import { type Desk, openDesk, settingFor } from '../desk.ts'
import { errorText } from '../objection.ts'
import { readStandardInput } from '../standard-input.ts'
import { expandPaths } from '../targets.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** The flags of `add`. */
export interface AddOptions {
  readonly issue?: string
  readonly as?: 'article' | 'item'
  readonly at?: string
  readonly section?: string
  readonly later?: true
  readonly dryRun?: true
  readonly json?: true
}

/** Cleans pasted articles and puts them into a draft, in the order given. One that fails does not stop the others. */
export async function addArticles(
  context: Context,
  paths: readonly string[],
  options: AddOptions,
): Promise<ExitCode> {
  const at = checkOptions(options)
  const desk = openDesk(openWorld(context))
  const file = options.later === true ? undefined : await issueOf(context, desk, options.issue)
  const done: { readonly added: AddedReport; readonly wantedAt: number | undefined }[] = []
  let failed = false
  let place = at
  for (const path of await inputs(desk, paths)) {
    try {
      const added = await addOne(context, desk, path, file, options, place)
      done.push({ added, wantedAt: place })
      // Several articles from one place on stand in the order in which they were named.
      if (place !== undefined) place = (added.at ?? place) + 1
    } catch (error) {
      if (!(error instanceof BulletinError)) throw error
      failed = true
      // Pasted text has no name that its author knows.
      const named = path === '-' && 'file' in error.data
      const told = named
        ? new BulletinError(error.code, { ...error.data, file: context.say('add.pasted') })
        : error
      context.note(`${context.noteStyle.error(context.say('error.prefix'))}${errorText(told, context.lang)}`)
    }
  }
  failed ||= done.some(({ added }) => added.lost !== '')
  if (options.json === true)
    printAddedJson(
      context,
      done.map(({ added }) => added),
      !failed,
    )
  else {
    for (const { added, wantedAt } of done) printAdded(context, added, wantedAt)
    if (done.length > 0 && options.dryRun === true) context.note(context.say('dry-run'))
    else if (done.length > 0 && file !== undefined) context.note(context.say('add.next-steps', { file }))
  }
  return failed ? 2 : 0
}

function checkOptions({ later, issue, section, as, at }: AddOptions): number | undefined {
  const given = { '--issue': issue, '--section': section, '--as': as, '--at': at }
  for (const [second, value] of Object.entries(given))
    if (later === true && value !== undefined)
      throw new BulletinError('usage/conflict', { first: '--later', second })
  return at === undefined ? undefined : readCount(at, '--at', 1)
}

async function addOne(
  context: Context,
  desk: Desk,
  path: string,
  file: string | undefined,
  { as, section, dryRun }: AddOptions,
  at: number | undefined,
): Promise<AddedReport> {
  const { world, project, setting } = desk
  const dry = dryRun === true
  const to = {
    folder: project.folder,
    setting,
    settingOf: (source: SourceFile) => settingFor(desk, source),
    dry,
  }
  const wanted = {
    ...(as === undefined ? {} : { as }),
    ...(at === undefined ? {} : { at }),
    ...(section === undefined ? {} : { section }),
  }
  if (file !== undefined && path !== '-' && isStock(project.folder, path)) {
    const added = addFromStock(world, { ...to, file }, projectPath(project.folder, path), wanted)
    return { ...added, input: projectPath(world.folder, path), written: !dry }
  }
  const pasted =
    path === '-'
      ? await pastedText(context, isoDate(world.today(setting.serial.numbering.timeZone)))
      : {
          name: basename(path),
          bytes: world.read(path),
          pictureAt: picturesBeside(world, world.absolute(path)),
        }
  const input = path === '-' ? '-' : projectPath(world.folder, path)
  if (file !== undefined) {
    const { article, ...added } = await addArticle(world, { ...to, file }, pasted, wanted)
    return { ...added, origin: article.origin, notes: article.notes, input, written: !dry }
  }
  const { article, ...stocked } = await stockArticle(world, to, pasted)
  const nowhere = {
    as: 'article',
    section: undefined,
    at: undefined,
    contents: [],
    again: false,
    titleTaken: false,
    titleLeftOut: false,
  } as const
  return { ...nowhere, ...stocked, origin: article.origin, notes: article.notes, input, written: !dry }
}

/** What stands on standard input, named after the day. Throws `add/nothing-pasted`. */
async function pastedText(context: Context, day: string): Promise<Pasted> {
  const bytes = await readStandardInput(context)
  if (bytes.every((byte) => byte <= 0x20)) throw new BulletinError('add/nothing-pasted', {})
  return { name: `粘贴 ${day}.txt`, bytes }
}

/** The inputs in the order given; a folder or a pattern means its files. */
async function inputs({ world }: Desk, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (path === '-') found.push(path)
    else if (world.stat(path)?.kind === 'folder') throw new BulletinError('file/is-folder', { file: path })
    else found.push(...(await expandPaths(world, [path])))
  }
  return [...new Set(found)]
}

/** The issue that `--issue` means, or the only draft. */
async function issueOf(context: Context, desk: Desk, wanted: string | undefined): Promise<string> {
  const { world, project } = desk
  const { entries } = desk.series()
  if (wanted === undefined) return (await chooseIssue(context, project, entries, 'add/several-drafts')).file
  const path = projectPath(project.folder, world.absolute(wanted))
  const named = entries.find(({ file }) => file === path || file === wanted)
  const number = parseNumeral(wanted.trim())
  const holds = (range: { first: number; last: number } | undefined): boolean =>
    number !== undefined && range !== undefined && range.first <= number && number <= range.last
  const found =
    named ?? entries.findLast(({ total }) => holds(total)) ?? entries.findLast((entry) => holds(entry.number))
  if (found !== undefined) return found.file
  if (world.stat(join(project.folder, wanted))?.kind === 'file') return wanted
  throw new BulletinError('add/no-issue', { value: wanted })
}
