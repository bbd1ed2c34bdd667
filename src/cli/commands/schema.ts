import { join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import type { Context } from '../context.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** Prints the JSON Schema of `bulletin.yaml`, or of what a command prints for `--json`. */
export async function printSchema(context: Context, name = 'config'): Promise<ExitCode> {
  const world = openWorld(context)
  const folder = join(world.packageFolder, 'schema')
  const outputs = world.list(join(folder, 'output')).map(({ path }) => path.replace(/\.json$/, ''))
  if (name !== 'config' && !outputs.includes(name))
    throw new BulletinError('usage/invalid-value', {
      option: 'schema',
      value: name,
      allowed: ['config', ...outputs].join('、'),
    })
  const path = name === 'config' ? 'bulletin.schema.json' : join('output', `${name}.json`)
  context.print(new TextDecoder().decode(world.read(join(folder, path))).trimEnd())
  return 0
}
