import { join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { Candidate, FontSource } from '../fonts/face.ts'
import { FontError } from '../fonts/font-error.ts'
import { readNames } from '../fonts/names.ts'
import { shippedFonts } from '../fonts/shipped.ts'
import type { Project } from './config.ts'
import type { World } from './world.ts'

/** The folder of a project, and of the program, that holds fonts. */
const FONTS = 'fonts'
const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i

/**
 * Every face that may be used, from the sources that `fonts.sources` names, in that order. Of each file only the names are
 * read, a few kilobytes; the file itself is read when a face is first needed. Files that are no fonts are passed over.
 */
export function fontCandidates(world: World, project: Project): readonly Candidate[] {
  const { sources } = project.settings.fonts
  return [...new Set(sources)].flatMap((source) => candidatesOf(world, project, source))
}

function candidatesOf(world: World, project: Project, source: FontSource): readonly Candidate[] {
  if (source === 'shipped') return shippedCandidates(world)
  if (source === 'project') return scan(world, join(project.folder, FONTS), source)
  return world.fontFolders.flatMap((folder) => scan(world, folder, source))
}

/** The faces that come with the program: their names are known without a look into the files. */
export function shippedCandidates(world: World): readonly Candidate[] {
  return shippedFonts.map(({ id, path, names, postScriptName, weight }) => {
    const absolute = join(world.packageFolder, FONTS, path)
    return {
      source: 'shipped',
      path,
      index: 0,
      names: [...names, postScriptName],
      weight,
      id,
      load: () => world.read(absolute),
    }
  })
}

function scan(world: World, folder: string, source: FontSource): readonly Candidate[] {
  return filesBelow(world, folder).flatMap((path) => {
    const absolute = join(folder, path)
    return facesOf(world, absolute).map(
      ({ index, names, postScriptName, weight }): Candidate => ({
        source,
        path: source === 'project' ? `${FONTS}/${path}` : absolute,
        index,
        names: [...names, postScriptName],
        weight,
        load: () => world.read(absolute),
      }),
    )
  })
}

/** A font folder that may not be read holds nothing for us. */
function filesBelow(world: World, folder: string): readonly string[] {
  return passingOver(() =>
    world
      .list(folder)
      .filter(({ kind, path }) => kind === 'file' && FONT_FILE.test(path))
      .map(({ path }) => path),
  )
}

function facesOf(world: World, path: string): ReturnType<typeof readNames> {
  return passingOver(() => readNames((offset, length) => world.readPart(path, offset, length)))
}

function passingOver<T>(act: () => readonly T[]): readonly T[] {
  try {
    return act()
  } catch (error) {
    if (error instanceof FontError || error instanceof BulletinError) return []
    throw error
  }
}
