import { join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import { BUILT_IN_TEMPLATES, templateName } from '../theme/built-in.ts'
import { readTemplate, type TemplateSource } from '../theme/read-template.ts'
import type { Template } from '../theme/template.ts'
import { asText } from './as-text.ts'
import type { Project } from './config.ts'
import { projectPath } from './open-issue.ts'
import type { World } from './world.ts'

/** The folder of a project, and of the program, that holds templates. */
export const TEMPLATES = 'templates'

/**
 * Opens a template by its name or Chinese name: the project's own `templates/<name>/template.yaml` or `templates/<name>.yaml`
 * first, then the built-in one. The serial's by default. A project's template may extend the built-in one of its own name.
 * Throws `template/…` errors.
 */
export function openTemplate(
  world: World,
  project: Project,
  asked: string = project.serial.template,
): Template {
  const name = templateName(asked)
  const source = ownTemplate(world, project, name) ?? builtInTemplate(world, name)
  if (source === undefined)
    throw new BulletinError(
      'template/missing',
      { name: asked, allowed: templateNames(world, project).join('、') },
      { place: asked === project.serial.template ? project.placeOf(['template']) : undefined },
    )
  const template = readTemplate(source, (base) => {
    const stem = templateName(base)
    const own = stem === name ? undefined : ownTemplate(world, project, stem)
    return own ?? builtInTemplate(world, stem)
  })
  const { preprinted = template.masthead.preprinted } = project.settings.masthead
  return { ...template, masthead: { ...template.masthead, preprinted } }
}

/** The names of all templates that may be asked for, the built-in ones first. */
export function templateNames(world: World, project?: Project): readonly string[] {
  const own = project === undefined ? [] : world.list(join(project.folder, TEMPLATES))
  const names = own.flatMap(({ path }) => /^([^/]+?)(?:\/template)?\.ya?ml$/.exec(path)?.[1] ?? [])
  return [...new Set([...BUILT_IN_TEMPLATES.map(({ name }) => name), ...names])]
}

function ownTemplate(world: World, { folder }: Project, name: string): TemplateSource | undefined {
  if (!isPlainName(name)) return undefined
  const base = join(folder, TEMPLATES, name)
  for (const path of [join(base, 'template.yaml'), `${base}.yaml`, `${base}.yml`]) {
    const source = readSource(world, path, projectPath(folder, path))
    if (source !== undefined) return source
  }
  return undefined
}

function builtInTemplate(world: World, name: string): TemplateSource | undefined {
  if (!BUILT_IN_TEMPLATES.some((template) => template.name === name)) return undefined
  const path = join(world.packageFolder, TEMPLATES, `${name}.yaml`)
  return readSource(world, path, path)
}

function readSource(world: World, path: string, file: string): TemplateSource | undefined {
  const bytes = world.readIfExists(path)
  if (bytes === undefined) return undefined
  return { file, text: asText(bytes, file).text }
}

/** A name that leads out of the folder is no name. */
function isPlainName(name: string): boolean {
  return name !== '' && !/[\\/:]|^\.+$/.test(name)
}
