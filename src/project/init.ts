import { join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import { BUILT_IN_TEMPLATES, templateName } from '../theme/built-in.ts'
import { CONFIG_FILE, readConfig } from './config.ts'
import { configText, type NewProject, SCHEMA_COPY, WORDS_SCHEMA_COPY } from './config-text.ts'
import { ISSUES } from './issue-files.ts'
import { projectPath } from './open-issue.ts'
import { WORDS_FILES } from './words-text.ts'
import type { World } from './world.ts'

/** A file that a new project begins with. */
export interface InitFile {
  /** Relative to the project. */
  readonly path: string
  readonly text: string
}

const GUIDE = `使用说明

这个文件夹是一个简报项目。

  bulletin.yaml   刊名、机关、编印单位、编号规矩、报送范围等设置，用记事本就能改
  issues          每期一个文件，按年份分开，如 issues/2021/0940.md
  words           人名、单位、用词，检查和排版时用，由你自己填
  dist            出稿后的 PDF 和 Word 文件

每出一期：

  1. bulletin new        新建一期，期号自动接着上一期
  2. 用记事本打开新建的文件，照“// 提示：”写；提示不会印出来，写完删去
  3. bulletin lint       检查编号、目录、标点和格式
  4. bulletin render     出 PDF 和 Word

其他：

  bulletin status        看各期编号，有没有缺号、重号
  bulletin import 旧稿.txt   把旧简报变成 issues 里的一期
  bulletin --help        全部命令
`

/** The files that a new project begins with. Throws for a template that nobody knows, or a name that is empty. */
export function initFiles(world: World, project: NewProject): readonly InitFile[] {
  const known = BUILT_IN_TEMPLATES.map(({ name, title }) => `${name}（${title}）`)
  if (!BUILT_IN_TEMPLATES.some(({ name }) => name === templateName(project.template)))
    throw new BulletinError('template/missing', { name: project.template, allowed: known.join('、') })
  for (const value of [project.fromNumber, project.fromTotal])
    if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= 99_999))
      throw new BulletinError('numbering/out-of-range', { value })
  const text = configText(project)
  // What we write must be what we read: a name that YAML would take for something else shows here, not at the first `new`.
  readConfig(text)
  const schema = (name: string): string =>
    new TextDecoder().decode(world.read(join(world.packageFolder, 'schema', `${name}.schema.json`)))
  return [
    { path: CONFIG_FILE, text },
    { path: '使用说明.txt', text: GUIDE },
    { path: SCHEMA_COPY, text: schema('bulletin') },
    { path: WORDS_SCHEMA_COPY, text: schema('words') },
    ...WORDS_FILES,
  ]
}

/**
 * Makes a folder a bulletin project and gives back the files it wrote. Nothing that exists is overwritten: a folder that is
 * a project already is refused, other files of the same name stay.
 */
export function initProject(world: World, folder: string, project: NewProject): readonly string[] {
  const root = world.absolute(folder)
  const files = initFiles(world, project)
  const config = join(root, CONFIG_FILE)
  if (world.stat(config) !== undefined)
    throw new BulletinError('file/exists', { file: projectPath(world.folder, config) })
  world.makeFolder(join(root, ISSUES))
  return files.flatMap(({ path, text }) => {
    const written = world.createExclusive(join(root, path), text)
    if (!written && path === CONFIG_FILE)
      throw new BulletinError('file/exists', { file: projectPath(world.folder, config) })
    return written ? [path] : []
  })
}
