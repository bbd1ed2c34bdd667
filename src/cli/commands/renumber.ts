import { BulletinError } from '../../base/errors.ts'
import { openProject } from '../../project/config.ts'
import { executeRenumber, planRenumber } from '../../project/renumber.ts'
import { readDay, readRange } from '../answers.ts'
import type { Context } from '../context.ts'
import { jsonText } from '../reporters/json.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** The flags of `renumber`. */
export interface RenumberOptions {
  readonly number?: string
  readonly total?: string
  readonly date?: string
  readonly dryRun?: true
  readonly json?: true
}

/**
 * Gives an issue other numbers or another date, and moves its file, its pictures and the links to them along. Without new
 * numbers the file gets the name that its front matter asks for. Says every change.
 */
export async function renumberIssue(
  context: Context,
  path: string,
  options: RenumberOptions,
): Promise<ExitCode> {
  const world = openWorld(context)
  if (world.stat(path) === undefined) throw new BulletinError('usage/no-match', { path })
  const project = openProject(world)
  const plan = planRenumber(world, project, path, {
    ...(options.number === undefined ? {} : { number: readRange(options.number, '--number') }),
    ...(options.total === undefined ? {} : { total: readRange(options.total, '--total') }),
    ...(options.date === undefined ? {} : { date: readDay(options.date, '--date') }),
  })
  const dry = options.dryRun === true
  if (!dry) executeRenumber(world, project, plan)
  const { from, to, changes, moves, links } = plan
  const written = !dry
  if (options.json === true) {
    context.print(jsonText('renumber', true, [{ from, to, changes, moves, links, written }], { issues: 1 }))
    return 0
  }
  const { say, print, note } = context
  for (const { key, before, after } of changes) {
    const field = say(`field.${key}`)
    print(
      before === ''
        ? say('renumber.added', { field, after })
        : say('renumber.changed', { field, before, after }),
    )
  }
  if (from !== to) print(`${from} → ${to}`)
  for (const move of moves) print(`${move.from} → ${move.to}`)
  if (links > 0) print(say('renumber.links', { count: links }))
  if (from === to && changes.length === 0) print(say('renumber.nothing', { file: from }))
  if (dry) note(say('dry-run'))
  return 0
}
