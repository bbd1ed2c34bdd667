import { BulletinError } from '../base/errors.ts'
import { type SourceFile, sourceFile } from '../model/source.ts'
import { asText } from '../project/as-text.ts'
import { absolutePath, type OpenedIssue, openIssue, projectPath } from '../project/open-issue.ts'
import type { World } from '../project/world.ts'
import { chooseIssue } from './choose-issue.ts'
import type { Context } from './context.ts'
import { bareDesk, type Desk, desks, openDesk } from './desk.ts'
import { errorText } from './objection.ts'
import type { FileReport } from './reporters/report.ts'
import { readStandardInput } from './standard-input.ts'
import { expandPaths } from './targets.ts'

/** One file to lint, with the project that it belongs to. */
export interface Task {
  readonly desk: Desk
  readonly source: SourceFile
  /** Undefined for standard input, which cannot be written back. */
  readonly file: OpenedIssue | undefined
}

/** What decides which files are linted. */
interface TaskOptions {
  readonly all?: true
  readonly fragment?: true
  /** The name under which standard input is linted, as if it were that file. */
  readonly stdinFilename?: string
  /** True for a file that was linted before as it is now: it is decoded only when its text is asked for. */
  readonly seen?: ((desk: Desk, sha256: string) => boolean) | undefined
}

/** A file that could not be read: a report without findings. */
export type Unreadable = FileReport & Required<Pick<FileReport, 'error'>>

/** What is to be linted, one after the other. A file that cannot be read is told and does not stop the rest. */
export async function* lintTasks(
  context: Context,
  world: World,
  paths: readonly string[],
  { all, fragment, stdinFilename, seen }: TaskOptions,
): AsyncGenerator<Task | Unreadable> {
  let bare: Desk | undefined
  const deskOf = fragment === true ? (): Desk => (bare ??= bareDesk(world)) : desks(world)
  for (const path of await targets()) {
    try {
      yield await open(path)
    } catch (error) {
      if (!(error instanceof BulletinError) || error.code.startsWith('config/')) throw error
      yield unreadable(context, error, path)
    }
  }

  async function targets(): Promise<readonly string[]> {
    if (paths.includes('-')) return paths.length === 1 ? ['-'] : conflict(paths)
    if (paths.length > 0) return expandPaths(world, paths)
    const desk = openDesk(world)
    const { entries } = desk.series()
    const chosen = all === true ? entries : [await chooseIssue(context, desk.project, entries)]
    if (chosen.length === 0) throw new BulletinError('usage/no-issues')
    return chosen.map(({ file }) => absolutePath(desk.project.folder, file))
  }

  async function open(path: string): Promise<Task> {
    if (path === '-') {
      const name = stdinFilename === undefined ? undefined : world.absolute(stdinFilename)
      const desk = name === undefined && fragment !== true ? openDesk(world) : deskOf(name ?? path)
      const file = name === undefined ? '-' : projectPath(desk.project.folder, name)
      const { text } = asText(await readStandardInput(context), file)
      return { desk, source: sourceFile(file, text), file: undefined }
    }
    const desk = deskOf(path)
    const file = openIssue(world, path, desk.project.folder, (sha256) => seen?.(desk, sha256) === true)
    return { desk, source: file.source, file }
  }
}

/** Tells of a file that cannot be linted, and gives its report. */
export function unreadable(context: Context, error: BulletinError, path: string): Unreadable {
  const message = errorText(error, context.lang)
  context.note(`${context.noteStyle.error(context.say('error.prefix'))}${message}`)
  return {
    file: String(error.data.file ?? path),
    source: undefined,
    kinds: [],
    findings: [],
    first: () => [],
    error: { code: error.code, message },
  }
}

function conflict(paths: readonly string[]): never {
  const second = paths.find((path) => path !== '-') ?? '-'
  throw new BulletinError('usage/conflict', { first: '-', second })
}
