import { extname, isAbsolute, join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import { type Ledger, readLedger, writeIfNew, writeLedger } from '../../project/adopt/ledger.ts'
import { recordMissing } from '../../project/adopt/missing.ts'
import { isPlaced, placeIssue } from '../../project/adopt/place.ts'
import { type Candidate, numbersOf, type Planned, planAdoption } from '../../project/adopt/plan.ts'
import { type Adoption, stageFile, unstage } from '../../project/adopt/staging.ts'
import { projectPath } from '../../project/open-issue.ts'
import { belongsToPage, pagesAmong, picturesBeside } from '../../project/pictures-beside.ts'
import { readSeries } from '../../project/store.ts'
import { importDocument } from '../../readers/import-document.ts'
import type { Imported, ImportedFields } from '../../readers/imported.ts'
import { readDocument } from '../../readers/read/read-document.ts'
import { type Adopted, archiveExit, archiveReport, REPORT_FILE } from '../archive-report.ts'
import { printArchive, printArchiveJson } from '../archive-summary.ts'
import type { Context } from '../context.ts'
import { type Desk, openDesk } from '../desk.ts'
import { startProgress } from '../progress.ts'
import { seriesProblems } from '../series-report.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** The flags of `import --archive`. */
export interface ArchiveFlags {
  readonly archive: string
  readonly keepGaps?: true
  readonly dryRun?: true
  readonly quiet?: true
  readonly json?: true
}

/** How many issues are put in their places between two writings of the ledger. */
const LEDGER_EVERY = 25

/**
 * Adopts a folder of old issues: reads them one by one, sorts them by number and files them as issued. It can be stopped at any time
 * and run again; what was done is not done twice. One file that fails does not stop the others.
 */
export async function importArchive(context: Context, flags: ArchiveFlags): Promise<ExitCode> {
  const world = openWorld(context)
  const archive = world.absolute(flags.archive)
  const kind = world.stat(archive)?.kind
  if (kind === undefined) throw new BulletinError('usage/no-match', { path: flags.archive })
  if (kind !== 'folder') throw new BulletinError('file/not-a-folder', { file: flags.archive })
  const desk = openDesk(world)
  const { project } = desk
  const { numbering } = project.serial
  const dry = flags.dryRun === true
  const ledger = readLedger(world, project.folder)
  const skipped: string[] = []
  const listed = world
    .list(archive, (folder) => skipped.push(folder))
    .filter(({ path, kind: type }) => type === 'file' && !isJunk(path))
    .map(({ path }) => path)
  const pages = pagesAmong(listed)
  const paths = listed.filter((path) => !belongsToPage(path, pages))
  const candidates = await readAll(
    context,
    desk,
    archive,
    paths,
    { folder: project.folder, ledger, dry },
    flags,
  )
  const files = new Set(desk.series().entries.map(({ file }) => file))
  const ours = new Set(ledger.values())
  const planned = planAdoption(
    candidates,
    numbering,
    (file, one, outcome) =>
      files.has(file) && !ours.has(file) && !isPlaced(world, project.folder, one, outcome),
  )
  const adopted = dry
    ? planned.map((one): Adopted => ({ ...one, original: undefined }))
    : placeAll(context, desk, archive, planned, ledger, flags)
  const { entries } = dry ? desk.series() : readSeries(world, project)
  // Also what is known to be missing: the report tells of the whole series, whenever it is written.
  const problems = dry ? [] : seriesProblems(entries, { ...numbering, missing: [] })
  const missing = gapsAmong(problems, adopted)
  const fresh = missing.filter((n) => !numbering.missing.includes(n))
  const recorded =
    missing.length > 0 &&
    (fresh.length === 0 || (!dry && flags.keepGaps !== true && recordMissing(world, project, fresh)))
  const inside = projectPath(world.folder, archive)
  const name = isAbsolute(inside) ? flags.archive : inside
  const report = { context, archive: name, adopted, skipped, problems, recorded, serial: project.serial }
  if (!dry && (planned.length > 0 || skipped.length > 0))
    writeIfNew(world, join(project.folder, REPORT_FILE), archiveReport(report))
  if (flags.json === true) printArchiveJson(report, dry)
  else printArchive(report, dry)
  return archiveExit(report)
}

/** Files that systems and editors leave about: nobody means them. */
function isJunk(path: string): boolean {
  const name = path.replace(/^.*\//u, '')
  return (
    /^(?:~\$|Thumbs\.db$|desktop\.ini$|__MACOSX)|\.(?:tmp|lnk|bak)$/iu.test(name) ||
    path.startsWith('__MACOSX/')
  )
}

async function readAll(
  context: Context,
  desk: Desk,
  archive: string,
  paths: readonly string[],
  adoption: Adoption,
  { quiet, json }: ArchiveFlags,
): Promise<readonly Candidate[]> {
  const { world } = desk
  const progress = startProgress(context, paths.length, quiet === true || json === true)
  const candidates: Candidate[] = []
  for (const path of paths) {
    const absolute = join(archive, path)
    const staged = await stageFile(world, adoption, absolute, (bytes) => readOne(desk, path, absolute, bytes))
    candidates.push({ path, staged })
    progress.step(path)
  }
  progress.end()
  return candidates
}

/** A Word document of ours comes back as the source that it carries, anything else is recognised. */
async function readOne(desk: Desk, path: string, absolute: string, bytes: Uint8Array): Promise<Imported> {
  const { setting, project } = desk
  const pictureFolder = (fields: ImportedFields): string => {
    const { file } = numbersOf(path, fields, project.serial.numbering)
    return file === undefined ? '' : `${file.replace(/^.*\//u, '').replace(/\.md$/u, '')}/`
  }
  if (extname(path).toLowerCase() === '.docx') {
    const { importOurs } = await import('../import-ours.ts')
    const ours = await importOurs(desk, absolute, false, pictureFolder)
    if (ours !== undefined) return ours.imported
  }
  const document = await readDocument(bytes, path, { pictureAt: picturesBeside(desk.world, absolute) })
  return importDocument(document, {
    input: path,
    serial: setting.serial,
    structure: setting.template.structure,
    pictureFolder,
  })
}

function placeAll(
  context: Context,
  { world, project }: Desk,
  archive: string,
  planned: readonly Planned[],
  before: Ledger,
  { quiet, json }: ArchiveFlags,
): readonly Adopted[] {
  const ledger = new Map(before)
  const wanted = planned.filter(
    ({ staged, outcome }) => outcome.type === 'adopt' && !ledger.has(staged.sha256),
  )
  const progress = startProgress(
    context,
    wanted.length,
    quiet === true || json === true || wanted.length === 0,
  )
  const done = planned.map((one): Adopted => {
    const { outcome, staged } = one
    if (outcome.type !== 'adopt' || ledger.has(staged.sha256)) return { ...one, original: undefined }
    try {
      const original = placeIssue(world, project.folder, archive, one, outcome)
      ledger.set(staged.sha256, outcome.file)
      if (ledger.size % LEDGER_EVERY === 0) writeLedger(world, project.folder, ledger)
      progress.step(outcome.file)
      return { ...one, original }
    } catch (error) {
      if (!(error instanceof BulletinError)) throw error
      return { ...one, original: undefined, failure: error }
    }
  })
  progress.end()
  if (ledger.size > before.size) writeLedger(world, project.folder, ledger)
  for (const { outcome, staged } of done)
    if (outcome.type === 'adopt' && ledger.has(staged.sha256)) unstage(world, project.folder, staged)
  return done
}

/** The numbers that are missing among those of the adopted issues, of the sequence that `numbering.missing` is about. */
function gapsAmong(
  problems: ReturnType<typeof seriesProblems>,
  adopted: readonly Adopted[],
): readonly number[] {
  const totals = adopted.flatMap(({ outcome }) =>
    outcome.type === 'adopt' ? ((outcome.fields.total ?? outcome.fields.number)?.last ?? []) : [],
  )
  const last = totals.reduce((most, n) => Math.max(most, n), 0)
  return problems.flatMap((problem) =>
    problem.type === 'gap' && problem.year === undefined ? problem.numbers.filter((n) => n < last) : [],
  )
}
