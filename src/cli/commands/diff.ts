import { dirname } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import { findProject } from '../../project/config.ts'
import { absolutePath, openIssue, projectPath, rewriteIssue } from '../../project/open-issue.ts'
import type { WordBack, WordChanges } from '../../project/word-back.ts'
import type { World } from '../../project/world.ts'
import type { Context } from '../context.ts'
import { type Desk, openDesk, readIssue, settingFor } from '../desk.ts'
import { jsonText } from '../reporters/json.ts'
import type { ExitCode } from '../terminal.ts'
import { type Comparison, showComparison } from '../word-report.ts'
import { openWorld } from '../world.ts'

/** The flags of `diff`. */
export interface DiffOptions {
  readonly issue?: string
  readonly accept?: true
  readonly json?: true
}

/**
 * Says what a colleague changed in a Word document of ours, and with `--accept` writes it into the source. What was changed in the
 * source as well is listed and left alone: then the exit code is 1.
 */
export async function diffWord(context: Context, path: string, options: DiffOptions): Promise<ExitCode> {
  const world = openWorld(context)
  const kind = world.stat(path)?.kind
  if (kind === undefined) throw new BulletinError('file/not-found', { file: path })
  if (kind === 'folder') throw new BulletinError('file/is-folder', { file: path })
  const desk = openDesk(
    world,
    findProject(world) === undefined ? dirname(world.absolute(path)) : world.folder,
  )
  const { isOurs, issueOf, openWord } = await import('../../project/word-back.ts')
  const back = openWord(world, path, desk.setting.template)
  const input = projectPath(world.folder, world.absolute(path))
  if (!isOurs(back)) throw new BulletinError('word/not-ours', { file: input })
  const file =
    options.issue === undefined
      ? found(input, issueOf(world, desk.project, back, desk.series().entries))
      : projectPath(desk.project.folder, world.absolute(options.issue))
  const opened = openIssue(world, absolutePath(desk.project.folder, file), desk.project.folder)
  const { changes, merged, revisions } = await compared(world, desk, back, opened)
  const left = merged.verdicts.some(({ what }) => what === 'both')
  const accept = options.accept === true
  const count = merged.verdicts.filter(({ what }) => what === 'written').length
  if (accept && count > 0) {
    if (readIssue(desk, opened.source).bulletin.masthead.status !== 'draft')
      throw new BulletinError('word/issued', { file })
    rewriteIssue(world, opened, merged.text)
  }
  const comparison: Comparison = {
    input,
    file,
    carried: back.carried !== undefined,
    verdicts: merged.verdicts,
    revisions,
    comments: back.document.comments,
    accepted: accept ? count : undefined,
  }
  if (options.json === true) printJson(context, comparison, !left, changes.length)
  else showComparison(context, comparison)
  return left ? 1 : 0
}

function found(input: string, file: string | undefined): string {
  if (file === undefined) throw new BulletinError('word/no-issue', { file: input })
  return file
}

/** Compares with the source that the document carries; where it lost that, with the present one. */
async function compared(
  world: World,
  desk: Desk,
  back: WordBack,
  opened: ReturnType<typeof openIssue>,
): Promise<WordChanges> {
  const { wordChanges } = await import('../../project/word-back.ts')
  const { passagesOf } = await import('../../render/docx-back/passages.ts')
  const { loadPictures } = await import('../../project/pictures.ts')
  const { hasWholeData } = await import('../../project/picture-data.ts')
  const { serial, template } = settingFor(desk, opened.source)
  const passages = () => {
    const { bulletin } = readIssue(desk, opened.source)
    const { pictures } = loadPictures(world, opened, bulletin.issue, hasWholeData)
    return passagesOf({ bulletin, template, pictures: new Set(pictures.keys()) })
  }
  return wordChanges(back, opened.source.text, passages, serial.imprint.labels)
}

function printJson(context: Context, comparison: Comparison, ok: boolean, changes: number): void {
  const { input, file, carried, verdicts, revisions, comments, accepted } = comparison
  const results = [
    {
      input,
      file,
      base: carried ? 'carried' : 'present',
      changes: verdicts.map(({ change, what, line }) => ({
        type: change.type,
        kind: change.type === 'added' ? change.kind : change.passage.kind,
        before: change.type === 'added' ? undefined : change.passage.text,
        after: change.type === 'removed' ? undefined : change.text,
        line,
        outcome: what,
      })),
      revisions,
      comments,
    },
  ]
  const both = verdicts.filter(({ what }) => what === 'both').length
  context.print(jsonText('diff', ok, results, { changes, both, written: accepted ?? 0 }))
}
