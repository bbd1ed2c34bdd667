import { basename, dirname, extname, join } from 'node:path'
import { isoDate } from '../../base/civil-date.ts'
import { BulletinError } from '../../base/errors.ts'
import { shellWord } from '../../base/shell-word.ts'
import { findProject, type Project } from '../../project/config.ts'
import { ISSUES, issueFile } from '../../project/issue-files.ts'
import { takesNumber, takesTotal } from '../../project/numbering.ts'
import { projectPath } from '../../project/open-issue.ts'
import { picturesBeside } from '../../project/pictures-beside.ts'
import type { World } from '../../project/world.ts'
import { importDocument } from '../../readers/import-document.ts'
import type { Imported, ImportedFields } from '../../readers/imported.ts'
import { noteWords } from '../../readers/note-words.ts'
import type { ReadFormat } from '../../readers/read/document.ts'
import { checkSize, readDocument } from '../../readers/read/read-document.ts'
import type { Context } from '../context.ts'
import { bareDesk, type Desk, openDesk } from '../desk.ts'
import { printNote } from '../note-line.ts'
import { errorText } from '../objection.ts'
import { jsonText } from '../reporters/json.ts'
import { expandPaths } from '../targets.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** The flags of `import`. */
export interface ImportFlags {
  readonly from?: ReadFormat
  readonly archive?: string
  readonly keepGaps?: true
  readonly quiet?: true
  readonly dryRun?: true
  readonly json?: true
}

/** One file that was read, and where it went. */
interface Done {
  readonly input: string
  readonly file: string
  readonly written: boolean
  readonly imported: Imported
}

/** Turns old issues into source files, with a note for every guess. One that fails does not stop the others. */
export async function importFiles(
  context: Context,
  paths: readonly string[],
  options: ImportFlags,
): Promise<ExitCode> {
  const { archive, ...flags } = options
  if (archive !== undefined) {
    if (paths.length > 0 || flags.from !== undefined)
      throw new BulletinError('usage/conflict', { first: '--archive', second: paths[0] ?? '--from' })
    return (await import('./import-archive.ts')).importArchive(context, { archive, ...flags })
  }
  if (flags.keepGaps === true)
    throw new BulletinError('usage/only-with', { option: '--keep-gaps', with: '--archive' })
  if (paths.length === 0)
    throw new BulletinError('usage/missing-argument', {
      command: 'bulletin import',
      argument: context.say('field.old-issues'),
    })
  const world = openWorld(context)
  // A document of ours is read without any project, and put where the user stands.
  const inProject = findProject(world) !== undefined || !paths.every(isDocx)
  const desk = inProject ? openDesk(world) : bareDesk(world)
  const done: Done[] = []
  let failed = false
  const folder = paths.find((path) => world.stat(path)?.kind === 'folder')
  if (folder !== undefined) throw new BulletinError('file/is-folder', { file: folder })
  for (const path of await expandPaths(world, paths, '.txt')) {
    try {
      const ours = isDocx(path) ? await importDocx(desk, path, options, inProject) : undefined
      done.push(ours ?? (await importFile(inProject ? desk : await projectFor(world, path), path, options)))
    } catch (error) {
      if (!(error instanceof BulletinError)) throw error
      failed = true
      context.note(`${context.noteStyle.error(context.say('error.prefix'))}${errorText(error, context.lang)}`)
    }
  }
  failed ||= done.some(({ imported }) => imported.lost !== '')
  if (options.json === true) printJson(context, done, !failed)
  else for (const one of done) report(context, one, options)
  return failed ? 2 : 0
}

/** Documents from elsewhere need a project; one that cannot be read says that instead. */
async function projectFor(world: World, path: string): Promise<Desk> {
  const absolute = world.absolute(path)
  const input = projectPath(world.folder, absolute)
  checkSize(world.stat(absolute)?.size ?? 0, input)
  await readDocument(world.read(absolute), input)
  return openDesk(world)
}

function isDocx(path: string): boolean {
  return extname(path).toLowerCase() === '.docx'
}

/** Reads a Word document that bulletin wrote; undefined for one from elsewhere. */
async function importDocx(
  desk: Desk,
  path: string,
  { dryRun }: ImportFlags,
  inProject: boolean,
): Promise<Done | undefined> {
  const { world, project } = desk
  const { importOurs } = await import('../import-ours.ts')
  const ours = await importOurs(desk, path, inProject, (fields, stem) =>
    inProject ? `${stemOf(fileFor(project, fields, path))}/` : `${stem}/`,
  )
  if (ours === undefined) return undefined
  const { imported, stem, issue } = ours
  const input = projectPath(world.folder, world.absolute(path))
  const file = inProject ? fileFor(project, imported.fields, path) : `${stem}.md`
  if (dryRun === true) return { input, file, written: false, imported }
  if (issue !== undefined)
    throw new BulletinError('word/here-already', { input, typed: shellWord(input), file: issue })
  if (!world.createExclusive(join(project.folder, file), imported.text))
    throw new BulletinError('file/exists', { file })
  keepPictures(world, join(project.folder, file), imported)
  return { input, file, written: true, imported }
}

/** Puts the pictures of an issue into the folder beside it that bears its name. */
function keepPictures(world: World, target: string, { pictures }: Imported): void {
  for (const { name, bytes } of pictures) {
    const data = bytes()
    if (data !== undefined) world.createExclusive(join(dirname(target), stemOf(target), name), data)
  }
}

async function importFile(
  { world, project, setting }: Desk,
  path: string,
  { from, dryRun }: ImportFlags,
): Promise<Done> {
  const { serial, template } = setting
  const absolute = world.absolute(path)
  const input = projectPath(world.folder, absolute)
  checkSize(world.stat(absolute)?.size ?? 0, input)
  const document = await readDocument(world.read(absolute), input, {
    ...(from === undefined ? {} : { format: from }),
    pictureAt: picturesBeside(world, absolute),
  })
  const imported = importDocument(document, {
    input,
    serial,
    structure: template.structure,
    pictureFolder: (fields) => `${stemOf(fileFor(project, fields, path))}/`,
  })
  const file = fileFor(project, imported.fields, path)
  const target = join(project.folder, file)
  if (dryRun === true) return { input, file, written: false, imported }
  if (!world.createExclusive(target, imported.text)) throw new BulletinError('file/exists', { file })
  keepPictures(world, target, imported)
  return { input, file, written: true, imported }
}

/** The name of an issue's file without its ending, which is also the name of the folder of its pictures. */
function stemOf(file: string): string {
  return basename(file, extname(file))
}

/** The place of an imported issue: by its numbers where it has them, else under the name that it came with. */
function fileFor({ serial }: Project, { kind, number, total, year }: ImportedFields, path: string): string {
  const { numbering } = serial
  const complete = takesTotal(kind, numbering)
    ? total !== undefined
    : number !== undefined || !takesNumber(kind, numbering)
  if (complete && year !== undefined)
    return issueFile({ kind, number, total: takesTotal(kind, numbering) ? total : undefined, year })
  const stem = basename(path, extname(path)).replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
  return `${ISSUES}/${year === undefined ? '' : `${year}/`}${stem}.md`
}

function report(context: Context, { input, file, written, imported }: Done, { dryRun }: ImportFlags): void {
  const { say, note, print, noteStyle } = context
  print(dryRun === true ? imported.text.trimEnd() : file)
  note(
    noteStyle.bold(
      say(written ? 'import.done' : 'import.would', { input, file, count: imported.notes.length }),
    ),
  )
  for (const one of imported.notes) printNote(context, { ...one, ...noteWords(one, context.lang) })
  if (imported.lost !== '') note(noteStyle.error(say('import.lost', { text: imported.lost })))
  note(say(written ? 'import.next-steps' : 'dry-run', { file }))
}

function printJson(context: Context, done: readonly Done[], ok: boolean): void {
  const results = done.map(({ input, file, written, imported }) => {
    const { number, total, date, year, kind } = imported.fields
    return {
      input,
      file,
      written,
      fields: { kind, number, total, date: date && isoDate(date), year },
      notes: imported.notes.map((one) => ({
        messageId: one.messageId,
        data: one.data,
        confidence: one.confidence,
        line: one.place.paragraph,
        ...(one.place.part === '' ? {} : { part: one.place.part }),
        ...noteWords(one, context.lang),
      })),
      lost: imported.lost,
    }
  })
  const notes = done.reduce((sum, { imported }) => sum + imported.notes.length, 0)
  context.print(jsonText('import', ok, results, { files: done.length, notes }))
}
