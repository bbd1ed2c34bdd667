import { BulletinError } from '../../base/errors.ts'
import type { PdfaLevel } from '../../base/pdfa-level.ts'
import { shellWord } from '../../base/shell-word.ts'
import { absolutePath } from '../../project/open-issue.ts'
import type { World } from '../../project/world.ts'
import type { Measure } from '../../theme/template.ts'
import { chooseIssue } from '../choose-issue.ts'
import type { Context } from '../context.ts'
import { type Desk, desks, openDesk } from '../desk.ts'
import { countFindings } from '../finding.ts'
import { isFontNote, noteFonts } from '../font-notes.ts'
import { noteLate } from '../late-notes.ts'
import { lintProof } from '../lint-file.ts'
import { checkPlace, type Output, type Place, putOutputs, renderPlace } from '../output-place.ts'
import { type Format, pressOf } from '../press.ts'
import { startProgress } from '../progress.ts'
import { jsonMessage, jsonText } from '../reporters/json.ts'
import type { FileReport } from '../reporters/report.ts'
import { reviewed } from '../review.ts'
import { expandPaths } from '../targets.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** The flags of `render`. */
export interface RenderOptions {
  readonly pdf?: true
  readonly docx?: true
  readonly review?: true
  readonly text?: true
  readonly dump?: true
  readonly measure?: Measure
  readonly pdfa?: PdfaLevel
  readonly draft?: true
  readonly output?: string
  readonly strict?: true
  readonly force?: true
  readonly quiet?: true
  readonly json?: true
}

/** What became of one issue. */
interface Rendered {
  readonly report: FileReport
  readonly pages: number
  readonly outputs: readonly Output[]
}

/** Makes PDF, Word or text of issues. It lints first, says how much there is to mend, and goes on unless told to be strict. */
export async function renderIssues(
  context: Context,
  paths: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const { output, strict, force, quiet, json } = options
  if (output === '-' && json === true)
    throw new BulletinError('usage/conflict', { first: '-o -', second: '--json' })
  const world = openWorld(context)
  const files = await targets(context, world, paths)
  const deskOf = desks(world)
  const placeOf = renderPlace(world, output, force === true, files.length)
  const progress = startProgress(context, files.length, quiet === true || json === true || files.length === 1)
  const done: Rendered[] = []
  let refused = 0
  for (const path of files) {
    const desk = deskOf(path)
    if (options.review === true && options.docx !== true)
      throw new BulletinError('usage/only-with', { option: '--review', with: '--docx' })
    const formats = chosenFormats(options, desk)
    checkPlace(context, world, output, formats, files.length)
    const proof = await pressOf(desk).proof(path, options)
    const report = lintProof(context, desk, proof)
    const stop = strict === true && countFindings(report.findings).errors > 0
    if (stop) refused += 1
    const place = reviewPlace(placeOf(desk, proof, formats), options)
    const outputs: Output[] = []
    const printed = options.review === true ? reviewed(context, report, proof) : proof
    if (!stop) await putOutputs(context, world, printed, formats, place, json === true, outputs)
    progress.step(report.file)
    const one = { report, pages: proof.laid.pages.pages.length, outputs }
    done.push(one)
    if (json === true) continue
    progress.end()
    tell(context, one, options)
    noteLate(context, report.file, proof.file.source, proof.late)
    if (files.length === 1 && quiet !== true && formats.includes('pdf'))
      noteFonts(context, report.findings, proof.fonts)
  }
  progress.end()
  if (json === true) printJson(context, done, refused === 0)
  return refused === 0 ? 0 : 1
}

/** A document with comments has a name of its own, so that it is not taken for the one that goes out. */
function reviewPlace(place: Place, { review, output }: RenderOptions): Place {
  if (review !== true || place === undefined || /\.docx$/i.test(output ?? '')) return place
  return { ...place, name: (format) => place.name(format).replace(/(\.docx)$/, '-校对$1') }
}

async function targets(context: Context, world: World, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length > 0) return expandPaths(world, paths)
  const desk = openDesk(world)
  const { file } = await chooseIssue(context, desk.project, desk.series().entries)
  return [absolutePath(desk.project.folder, file)]
}

function chosenFormats({ pdf, pdfa, docx, text, dump }: RenderOptions, { project }: Desk): readonly Format[] {
  const asked = { pdf: pdf ?? pdfa !== undefined, docx, text, dump }
  const formats = (['pdf', 'docx', 'text', 'dump'] as const).filter((format) => asked[format] === true)
  return formats.length > 0 ? formats : project.settings.output.formats
}

function tell(
  context: Context,
  { report, outputs, pages }: Rendered,
  { strict, quiet }: RenderOptions,
): void {
  const { say, note, print } = context
  const { file } = report
  const { errors, warnings, infos } = countFindings(report.findings.filter((one) => !isFontNote(one)))
  if (errors + warnings + infos > 0)
    note(say('render.findings', { file, typed: shellWord(file), errors, warnings, infos }))
  if (strict === true && errors > 0) note(context.noteStyle.error(say('render.refused', { file })))
  const written = outputs.filter(({ how }) => how !== 'printed')
  for (const one of written) {
    print(one.file)
    if (one.how === 'beside') note(context.noteStyle.warning(say('output.beside', { file: one.file })))
  }
  if (written.length > 0 && quiet !== true) note(say('render.pages', { pages }))
}

function printJson(context: Context, done: readonly Rendered[], ok: boolean): void {
  const results = done.map(({ report, outputs, pages }) => ({
    file: report.file,
    pages,
    outputs,
    messages: report.findings.map(jsonMessage),
  }))
  const counts = countFindings(done.flatMap(({ report }) => report.findings))
  const written = done.reduce((sum, { outputs }) => sum + outputs.length, 0)
  context.print(jsonText('render', ok, results, { ...counts, written }))
}
