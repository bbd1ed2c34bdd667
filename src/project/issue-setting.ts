import { BulletinError } from '../base/errors.ts'
import type { Setting } from '../job.ts'
import type { SourceFile } from '../model/source.ts'
import { templateName } from '../theme/built-in.ts'
import type { Template } from '../theme/template.ts'
import type { Project } from './config.ts'
import { namedTemplate } from './head.ts'
import { openTemplate, templateNames } from './templates.ts'
import type { World } from './world.ts'

const known = new WeakMap<Setting, Map<string, Setting>>()

/**
 * What an issue is read and printed with: the setting of its project, with the template that its front matter names (模板) in
 * place of the serial's. Each template is opened once. Throws `template/…` errors, `template/unknown` for a name that there is
 * not, with its place in the issue.
 */
export function issueSetting(world: World, project: Project, setting: Setting, source: SourceFile): Setting {
  const named = namedTemplate(source)
  if (named === undefined) return setting
  const settings = known.get(setting) ?? new Map<string, Setting>()
  known.set(setting, settings)
  const own = settings.get(named.text) ?? { ...setting, template: opened() }
  settings.set(named.text, own)
  return own

  function opened(): Template {
    const names = templateNames(world, project)
    if (named !== undefined && !names.includes(templateName(named.text)))
      throw new BulletinError(
        'template/unknown',
        { file: source.file, name: named.text, allowed: names.join('、') },
        { place: { file: source.file, span: named.span } },
      )
    return openTemplate(world, project, named?.text)
  }
}
