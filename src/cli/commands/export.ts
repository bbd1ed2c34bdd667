import { join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import type { PdfaLevel } from '../../base/pdfa-level.ts'
import { projectPath } from '../../project/open-issue.ts'
import { type OutputWriter, openOutputs } from '../../project/outputs.ts'
import type { Measure } from '../../theme/template.ts'
import type { Context } from '../context.ts'
import { type Desk, openDesk } from '../desk.ts'
import { chosenIssues, type ExportChoice, readFormats } from '../export-choice.ts'
import { type Counts, countFindings, type Finding } from '../finding.ts'
import { noteFonts } from '../font-notes.ts'
import { noteLate } from '../late-notes.ts'
import { lintProof } from '../lint-file.ts'
import { errorText } from '../objection.ts'
import { type Output, putOutputs, shownFrom, stemOf } from '../output-place.ts'
import { ENDINGS, type Format, type Press, type Proof, pressOf } from '../press.ts'
import { startProgress } from '../progress.ts'
import { jsonText } from '../reporters/json.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** The flags of `export`. */
export interface ExportOptions extends ExportChoice {
  readonly to?: string
  readonly pdfa?: PdfaLevel
  readonly measure?: Measure
  readonly out?: string
  readonly strict?: true
  readonly force?: true
  readonly dryRun?: true
  readonly quiet?: true
  readonly json?: true
}

/** What became of one issue: its outputs, or why there are none. */
interface Exported {
  readonly file: string
  readonly counts: Counts
  readonly pages: number
  readonly outputs: readonly Output[]
  readonly error?: { readonly code: string; readonly message: string }
  readonly proof?: Proof
  readonly findings?: readonly Finding[]
}

/** What the issues of one run have in common. */
interface Run {
  readonly context: Context
  readonly desk: Desk
  readonly press: Press
  readonly formats: readonly Format[]
  readonly writer: OutputWriter
  /** Absolute. */
  readonly folder: string
  readonly options: ExportOptions
}

/** Stands for lint errors among the codes of failures. */
const LINT_ERRORS = 'lint/errors'

/** Makes the files of many issues. One that fails is told and does not stop the rest; a manifest lists what was written. */
export async function exportIssues(
  context: Context,
  paths: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const world = openWorld(context)
  const desk = openDesk(world)
  const files = await chosenIssues(desk, paths, options)
  // What is wrong with them is wrong for every issue: it is said once, with its place.
  desk.words()
  const { formats: usual, dir } = desk.project.settings.output
  const formats = chosenFormats(options, usual)
  const folder = world.absolute(options.out ?? join(desk.project.folder, dir))
  const writer = openOutputs(world, folder, { force: options.force === true })
  const run: Run = { context, desk, press: pressOf(desk), formats, writer, folder, options }
  const progress = startProgress(context, files.length, options.quiet === true || options.json === true)
  const done: Exported[] = []
  for (const path of files) {
    const start = performance.now()
    const one = await exportIssue(run, path)
    const time = `${Math.round(performance.now() - start)} ms`
    progress.step(`${one.file}  ${one.error === undefined ? time : context.say('export.failed')}`)
    done.push(one)
  }
  progress.end()
  const manifest = options.dryRun === true ? undefined : writeManifest(run, done)
  if (options.json === true) printJson(context, done, manifest)
  else tell(run, done, manifest)
  const errors = done.flatMap(({ error }) => error ?? [])
  return errors.some(({ code }) => code !== LINT_ERRORS) ? 2 : errors.length > 0 ? 1 : 0
}

/** The formats that were asked for, else the project's. `--pdfa` asks for PDF too. */
function chosenFormats({ to, pdfa }: ExportOptions, usual: readonly Format[]): readonly Format[] {
  const formats = readFormats(to) ?? usual
  return pdfa === undefined || formats.includes('pdf') ? formats : ['pdf', ...formats]
}

async function exportIssue(run: Run, path: string): Promise<Exported> {
  const { context, desk, formats, writer, folder, options } = run
  const file = projectPath(desk.project.folder, path)
  let counts = countFindings([])
  let pages = 0
  const outputs: Output[] = []
  try {
    const proof = await run.press.proof(path, options)
    const { findings } = lintProof(context, desk, proof)
    counts = countFindings(findings)
    pages = proof.laid.pages.pages.length
    if (options.strict === true && counts.errors > 0)
      return failed(LINT_ERRORS, context.say('render.refused', { file }))
    const stem = stemOf(desk, proof)
    const name = (format: Format): string => stem + ENDINGS[format]
    if (options.dryRun === true) {
      if (options.json !== true)
        for (const format of formats) context.print(shownFrom(desk.world, join(folder, name(format))))
      return { file, counts, pages, outputs, proof, findings }
    }
    await putOutputs(context, desk.world, proof, formats, { writer, folder, name }, true, outputs)
    noteLate(context, file, proof.file.source, proof.late)
    return { file, counts, pages, outputs, proof, findings }
  } catch (error) {
    if (error instanceof BulletinError) return failed(error.code, errorText(error, context.lang))
    if (context.debug) context.note(error instanceof Error ? String(error.stack) : String(error))
    return failed('internal', context.say('export.bug', { file }))
  }

  function failed(code: string, message: string): Exported {
    return { file, counts, pages, outputs, error: { code, message } }
  }
}

/** Writes the list of everything that was written, with sha256, and of what failed. Gives its path as the user sees it. */
function writeManifest({ writer, folder, desk }: Run, done: readonly Exported[]): string {
  const manifest = {
    version: 1,
    files: done.flatMap(({ file: issue, pages, outputs }) =>
      outputs.map(({ file, format, bytes, sha256 }) => ({
        issue,
        file: projectPath(folder, desk.world.absolute(file)),
        format,
        pages,
        bytes,
        sha256,
      })),
    ),
    failed: done.flatMap(({ file: issue, error }) => (error === undefined ? [] : [{ issue, ...error }])),
  }
  const { file } = writer.write(
    'manifest.json',
    new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`),
  )
  writer.save()
  return shownFrom(desk.world, join(folder, file))
}

function tell(
  { context, options, formats }: Run,
  done: readonly Exported[],
  manifest: string | undefined,
): void {
  const { say, note, print, noteStyle } = context
  for (const { outputs } of done)
    for (const { file, how } of outputs) {
      print(file)
      if (how === 'beside') note(noteStyle.warning(say('output.beside', { file })))
    }
  for (const { error } of done)
    if (error !== undefined) note(noteStyle.error(say('error.prefix') + error.message))
  const first = done.find(({ proof }) => proof !== undefined)
  if (options.quiet === true) return
  // The text of an issue needs no font.
  if (first?.proof !== undefined && formats.includes('pdf'))
    noteFonts(context, first.findings ?? [], first.proof.fonts)
  const failures = done.filter(({ error }) => error !== undefined).length
  const files = done.reduce((sum, { outputs }) => sum + outputs.length, 0)
  const { errors, warnings } = total(done)
  note(say('export.summary', { issues: done.length, files, failures }))
  if (errors + warnings > 0) note(say('export.findings', { errors, warnings }))
  if (manifest === undefined) note(say('dry-run'))
  else note(say('export.manifest', { file: manifest }))
}

function total(done: readonly Exported[]): Counts {
  const sum = (of: (counts: Counts) => number): number =>
    done.reduce((all, { counts }) => all + of(counts), 0)
  return {
    errors: sum((one) => one.errors),
    warnings: sum((one) => one.warnings),
    infos: sum((one) => one.infos),
  }
}

function printJson(context: Context, done: readonly Exported[], manifest: string | undefined): void {
  const results = done.map(({ file, pages, counts, outputs, error }) => ({
    file,
    pages,
    ...counts,
    outputs,
    error,
  }))
  const failed = done.filter(({ error }) => error !== undefined).length
  const written = done.reduce((sum, { outputs }) => sum + outputs.length, 0)
  context.print(
    jsonText('export', failed === 0, results, {
      ...total(done),
      issues: done.length,
      written,
      failed,
      manifest,
    }),
  )
}
