import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { BulletinError } from '../base/errors.ts'
import type { FilePlace } from '../base/place.ts'
import { readYaml, type YamlNode, yamlAt } from '../base/yaml.ts'
import type { Serial } from '../model/serial.ts'
import { type SourceFile, sourceFile } from '../model/source.ts'
import { asText } from './as-text.ts'
import { notSettings, settingProblems, syntaxProblem } from './config-problems.ts'
import { configSchema } from './config-schema.ts'
import { type SettingPath, settingValues } from './schema-walk.ts'
import { DEFAULT_NUMBERING, type Settings, toSerial, toSettings } from './settings.ts'
import type { World } from './world.ts'

/** The file that makes a folder a project. */
export const CONFIG_FILE = 'bulletin.yaml'

/** A bulletin project: its folder and what `bulletin.yaml` says. */
export interface Project {
  /** The project's folder, absolute. */
  readonly folder: string
  readonly config: SourceFile
  readonly serial: Serial
  readonly settings: Settings
  /** Where a setting stands in `bulletin.yaml`; undefined for one that is not written. */
  readonly placeOf: (path: SettingPath) => FilePlace | undefined
}

/** The folder of the project that a path lies in: the nearest above it that holds `bulletin.yaml`. */
export function findProject(world: World, from: string = world.folder): string | undefined {
  let folder = world.absolute(from)
  for (;;) {
    if (world.stat(join(folder, CONFIG_FILE)) !== undefined) return folder
    const parent = dirname(folder)
    if (parent === folder) return undefined
    folder = parent
  }
}

/** Opens the project that a path lies in. Throws `config/…` errors with their places, all that are found at once. */
export function openProject(world: World, from?: string): Project {
  const folder = findProject(world, from)
  if (folder === undefined) throw new BulletinError('config/missing')
  return { folder, ...readConfig(asText(world.read(join(folder, CONFIG_FILE)), CONFIG_FILE).text) }
}

/** Reads the text of `bulletin.yaml`. Throws `config/…` errors with their places, all that are found at once. */
export function readConfig(text: string, file: string = CONFIG_FILE): Omit<Project, 'folder'> {
  const root = readTree(text, file)
  const { value, unknown } = settingValues(configSchema, root)
  const result = v.safeParse(configSchema, value)
  const problems = [...settingProblems(file, root, unknown, result.issues)]
  const placeOf = (path: SettingPath): FilePlace | undefined => {
    const node = yamlAt(root, path)
    return node === yamlAt(root, path.slice(0, -1)) ? undefined : { file, span: node.span }
  }
  const serial = result.success ? toSerial(result.output) : undefined
  const zone = serial?.numbering.timeZone
  if (zone !== undefined && !isTimeZone(zone)) {
    const place = placeOf(['numbering', 'timeZone'])
    problems.push(new BulletinError('config/time-zone', { value: zone }, { place }))
  }
  if (problems.length > 0 || !result.success || serial === undefined) throw together(problems)
  return { config: sourceFile(file, text), serial, settings: toSettings(result.output), placeOf }
}

function readTree(text: string, file: string): YamlNode {
  const { node, error } = readYaml(text)
  if (error !== undefined) throw notSettings(file, text, syntaxProblem(file, text, error.reason, error.span))
  if (node?.type === 'map') return node
  const place = { file, span: node?.span ?? { start: 0, end: 0 } }
  throw notSettings(file, text, new BulletinError('config/required', { key: 'format' }, { place }))
}

/** One error that carries the others, in the order of their places. */
function together(problems: readonly BulletinError[]): BulletinError {
  const at = ({ place }: BulletinError): number =>
    place !== undefined && 'file' in place ? place.span.start : 0
  const [first, ...others] = [...problems].sort((a, b) => at(a) - at(b))
  if (first === undefined) return new BulletinError('config/missing')
  return new BulletinError(first.code, first.data, { place: first.place, others })
}

function isTimeZone(zone: string): boolean {
  // Building a formatter takes longer than reading the whole file, and the usual zone is known to be one.
  if (zone === DEFAULT_NUMBERING.timeZone) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
