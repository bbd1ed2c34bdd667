import { basename, dirname, extname, join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import { projectPath, sha256 } from '../project/open-issue.ts'
import { type OutputWriter, openOutputs, outputStem, type Written } from '../project/outputs.ts'
import type { World } from '../project/world.ts'
import type { Context } from './context.ts'
import type { Desk } from './desk.ts'
import { ENDINGS, type Format, type Proof } from './press.ts'

/** One output that was made. */
export interface Output {
  /** As the user would write it from where he stands; `-` for standard output. */
  readonly file: string
  readonly format: Format
  readonly bytes: number
  readonly sha256: string
  readonly how: Written['how'] | 'printed'
}

/** Where the outputs of one issue go; undefined for standard output. */
export type Place =
  | { readonly writer: OutputWriter; readonly folder: string; readonly name: (format: Format) => string }
  | undefined

/** Chooses the place of an issue's outputs. */
export type PlaceOf = (desk: Desk, proof: Proof, formats: readonly Format[]) => Place

const FILE_NAME = /^\.(pdf|docx|txt|md)$/i

/**
 * Where `render` puts its outputs: into the project's output folder, into the folder or file that `-o` names, or on standard
 * output (`-o -`, and text that nobody gave a place). `count` is the number of issues.
 */
export function renderPlace(
  world: World,
  output: string | undefined,
  force: boolean,
  count: number,
): PlaceOf {
  const writers = new Map<string, OutputWriter>()
  const writerOf = (folder: string): OutputWriter => {
    const known = writers.get(folder) ?? openOutputs(world, folder, { force })
    writers.set(folder, known)
    return known
  }
  return (desk, proof, formats) => {
    if (output === '-' || (output === undefined && formats.every(isText))) return undefined
    if (output !== undefined && isFileName(world, output)) {
      const folder = dirname(world.absolute(output))
      return { writer: writerOf(folder), folder, name: () => basename(output) }
    }
    const { project } = desk
    const folder =
      output === undefined ? join(project.folder, project.settings.output.dir) : world.absolute(output)
    const stem = stemOf(desk, proof)
    // One issue goes right into the folder that was named; several keep their years, since numbers restart.
    const name = output !== undefined && count === 1 ? basename(stem) : stem
    return { writer: writerOf(folder), folder, name: (format) => name + ENDINGS[format] }
  }
}

/** `2021/简报-第17期（总第940期）`: the name of an issue's outputs below the output folder. */
export function stemOf({ project }: Desk, { file, opened }: Proof): string {
  return outputStem(file.source.file, opened.bulletin.masthead, project.serial.numbering)
}

/** Refuses before any work what could only fail after it: several outputs for one name, or a PDF for the screen. */
export function checkPlace(
  { terminal }: Context,
  world: World,
  output: string | undefined,
  formats: readonly Format[],
  count: number,
): void {
  if (output === undefined) return
  const outputs = formats.length * count
  if ((output === '-' || isFileName(world, output)) && outputs > 1)
    throw new BulletinError('usage/one-format', { output, count: outputs })
  if (output === '-' && terminal.stdout.isTerminal && !formats.every(isText))
    throw new BulletinError('usage/binary-to-terminal')
}

/**
 * Prints an issue in some formats, puts the outputs in their place and adds them to `done`, which is right even when a later
 * one fails. `silent` leaves standard output to a report.
 */
export async function putOutputs(
  context: Context,
  world: World,
  proof: Proof,
  formats: readonly Format[],
  place: Place,
  silent: boolean,
  done: Output[],
): Promise<void> {
  for (const format of formats) {
    const bytes = await proof.print(format)
    const facts = { format, bytes: bytes.length, sha256: sha256(bytes) }
    if (place === undefined) {
      if (!silent) context.terminal.stdout.write(bytes)
      done.push({ file: '-', ...facts, how: 'printed' })
      continue
    }
    const { file, how } = place.writer.write(place.name(format), bytes)
    // At once: what Ctrl-C cuts off must not leave outputs that we take for somebody else's.
    place.writer.save()
    done.push({ file: shownFrom(world, join(place.folder, file)), ...facts, how })
  }
}

/** A path as the user would write it from where he stands. */
export function shownFrom({ folder }: Pick<World, 'folder'>, path: string): string {
  return projectPath(folder, path)
}

function isFileName(world: World, output: string): boolean {
  return world.stat(output)?.kind !== 'folder' && FILE_NAME.test(extname(output))
}

function isText(format: Format): boolean {
  return format === 'text' || format === 'dump'
}
