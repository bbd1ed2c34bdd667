import { join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { World } from '../project/world.ts'

/** What makes a path a pattern, once no file of that very name is there. */
const PATTERN = /[*?{}[\]!()]/

/**
 * The files that paths and patterns mean, absolute, sorted, each once. A path that exists is taken literally; a folder means
 * the files below it that end in `extension`. Throws `usage/no-match` for what leads nowhere: a typo must not pass for a clean result.
 */
export async function expandPaths(
  world: World,
  paths: readonly string[],
  extension = '.md',
): Promise<readonly string[]> {
  const files = new Set<string>()
  for (const path of paths) {
    const found = await expandPath(world, path, extension)
    if (found.length === 0)
      throw isFolder(world, path) && path.endsWith(extension)
        ? new BulletinError('file/is-folder', { file: path })
        : new BulletinError('usage/no-match', { path })
    for (const file of found) files.add(file)
  }
  return [...files].sort()
}

async function expandPath(world: World, path: string, extension: string): Promise<readonly string[]> {
  const kind = world.stat(path)?.kind
  if (kind === 'file') return [world.absolute(path)]
  if (kind === 'folder')
    return world
      .list(path)
      .filter((entry) => entry.kind === 'file' && entry.path.toLowerCase().endsWith(extension))
      .map((entry) => join(world.absolute(path), entry.path))
  if (!PATTERN.test(path)) return []
  const { glob } = await import('tinyglobby')
  // On Windows people type backslashes, which patterns take for escapes.
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  return glob(pattern, { cwd: world.folder, absolute: true, dot: false })
}

function isFolder(world: World, path: string): boolean {
  return world.stat(path)?.kind === 'folder'
}
