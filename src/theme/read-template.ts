import * as v from 'valibot'
import { BulletinError } from '../base/errors.ts'
import type { Span } from '../base/span.ts'
import { readYaml, type YamlNode, yamlAt, yamlValue } from '../base/yaml.ts'
import { compileTemplate } from './compile.ts'
import { PT_PER_MM } from './length.ts'
import { layOver } from './merge.ts'
import { templateSchema } from './schema.ts'
import type { Template } from './template.ts'

/** The YAML text of a template with the name it is reported under. */
export interface TemplateSource {
  readonly file: string
  readonly text: string
}

/** A template and those it extends, the nearest first. */
interface Layer extends TemplateSource {
  readonly tree: YamlNode | undefined
}

/**
 * Reads a template's YAML. `find` gives the template named by `extends`; built-in ones come from `templates/`. Throws
 * `BulletinError` with a `template/…` code and the exact place: unknown or missing keys, wrong values, a bad base.
 */
export function readTemplate(
  source: TemplateSource,
  find: (name: string) => TemplateSource | undefined = () => undefined,
): Template {
  const layers = withBases(source, find)
  const merged = layers.reduceRight<unknown>((base, { tree }) => {
    const own = tree === undefined ? {} : yamlValue(tree)
    return layOver(base, own)
  }, {})
  const result = v.safeParse(templateSchema, merged, { abortEarly: true })
  if (!result.success) throw wrongValue(result.issues[0], layers)
  const template = compileTemplate(result.output)
  const { rows, pitchPt: pitch } = template.grid
  const height = template.page.textHeightMm
  if (rows * pitch > height * PT_PER_MM + 0.001) {
    const place = placeOf(['grid', 'pitch'], layers)
    throw new BulletinError('template/too-tall', { rows, pitch, height }, { place })
  }
  return template
}

function withBases(
  source: TemplateSource,
  find: (name: string) => TemplateSource | undefined,
): readonly Layer[] {
  const layers: Layer[] = []
  const seen = new Set<string>()
  let next: TemplateSource | undefined = source
  while (next !== undefined) {
    const { node, error } = readYaml(next.text)
    if (error !== undefined) {
      throw new BulletinError(
        'template/syntax',
        { file: next.file, reason: error.reason },
        { place: { file: next.file, span: error.span } },
      )
    }
    const layer: Layer = { ...next, tree: node }
    layers.push(layer)
    const base = baseOf(layer)
    if (base === undefined) return layers
    const place = { file: next.file, span: base.span }
    if (seen.has(base.name))
      throw new BulletinError('template/extends-itself', { name: base.name }, { place })
    seen.add(base.name)
    next = find(base.name)
    if (next === undefined) throw new BulletinError('template/unknown-base', { name: base.name }, { place })
  }
  return layers
}

function baseOf({ tree }: Layer): { readonly name: string; readonly span: Span } | undefined {
  if (tree?.type !== 'map') return undefined
  const value = tree.pairs.find(({ key }) => key.text === 'extends')?.value
  return value?.type === 'scalar' && value.text !== '' ? { name: value.text, span: value.span } : undefined
}

type Issue = v.InferIssue<typeof templateSchema>

/** Turns valibot's finding into words of ours, at the place in whichever layer wrote the value. */
function wrongValue(issue: Issue, layers: readonly Layer[]): BulletinError {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  const key = path.join('.')
  const unknown = issue.type === 'strict_object' && issue.expected === 'never'
  const place = placeOf(path, layers, unknown)
  if (unknown) {
    const known = Object.keys(knownKeys(path.slice(0, -1))).join(' ')
    return new BulletinError('template/unknown-key', { key, known }, { place })
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return new BulletinError('template/missing-key', { key }, { place })
  }
  const found = layers[0]?.text === '' ? '' : String(issue.input ?? '')
  return new BulletinError('template/invalid', { key, found, expected: issue.message }, { place })
}

function knownKeys(path: readonly (string | number)[]): Readonly<Record<string, unknown>> {
  let schema: unknown = templateSchema
  for (const step of path) {
    const entries = (schema as { entries?: Record<string, unknown> }).entries
    const item = (schema as { item?: unknown }).item
    schema = entries?.[String(step)] ?? item ?? {}
  }
  return (schema as { entries?: Record<string, unknown> }).entries ?? {}
}

/** The node that a path leads to, in the nearest layer that has the whole of it; for a missing key, its parent. */
function placeOf(
  path: readonly (string | number)[],
  layers: readonly Layer[],
  atKey = false,
): { file: string; span: Span } {
  for (const { file, tree } of layers) {
    if (tree !== undefined && reaches(tree, path)) return { file, span: keySpan(tree, path, atKey) }
  }
  const first = layers[0]
  const tree = first?.tree
  return {
    file: first?.file ?? '',
    span: tree === undefined ? { start: 0, end: 0 } : shortened(yamlAt(tree, path)),
  }
}

function reaches(tree: YamlNode, path: readonly (string | number)[]): boolean {
  let node: YamlNode | undefined = tree
  for (const step of path) {
    node =
      node.type === 'map'
        ? node.pairs.find(({ key }) => key.text === step)?.value
        : node.type === 'list'
          ? node.items[Number(step)]
          : undefined
    if (node === undefined) return false
  }
  return true
}

/** The value's span; the key's where the value is a whole mapping or list, or empty. */
function keySpan(tree: YamlNode, path: readonly (string | number)[], atKey: boolean): Span {
  const value = yamlAt(tree, path)
  const parent = yamlAt(tree, path.slice(0, -1))
  const key =
    parent.type === 'map' ? parent.pairs.find((pair) => pair.key.text === path.at(-1))?.key : undefined
  return !atKey && value.type === 'scalar' && value.span.end > value.span.start
    ? value.span
    : (key?.span ?? shortened(value))
}

function shortened(node: YamlNode): Span {
  if (node.type === 'map') return node.pairs[0]?.key.span ?? node.span
  return node.span
}
