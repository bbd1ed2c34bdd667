import type { Span } from '../base/span.ts'
import { type YamlNode, type YamlPair, yamlValue } from '../base/yaml.ts'

/** A path of keys and indexes in a settings file. */
export type SettingPath = readonly (string | number)[]

/** A key that the schema does not know at its place. */
export interface UnknownKey {
  readonly path: SettingPath
  readonly span: Span
  /** The keys that may stand there. */
  readonly allowed: readonly string[]
  /** The one whose description begins with what was typed: somebody wrote the Chinese name of it. */
  readonly meant: string | undefined
}

/** The plain value of a settings tree, and the keys that have no business there. */
export interface SettingValues {
  readonly value: unknown
  readonly unknown: readonly UnknownKey[]
}

/** The parts of a valibot schema that tell where texts, lists and groups are expected. */
interface SchemaShape {
  readonly type: string
  readonly wrapped?: SchemaShape
  readonly entries?: Readonly<Record<string, SchemaShape>>
  readonly rest?: SchemaShape
  readonly item?: SchemaShape
  readonly value?: SchemaShape
  readonly pipe?: readonly { readonly type: string; readonly description?: string }[]
}

/**
 * Reads a tree as the schema expects it: where a text is wanted, `050` and `2021-02-23` stay what was typed; keys with
 * nothing behind them count as absent; every unknown key is collected, not only the first. A list where a group is wanted
 * becomes null, since a list would pass for a group whose keys are 0, 1, 2; an empty one is an empty group.
 */
export function settingValues(schema: unknown, node: YamlNode): SettingValues {
  const unknown: UnknownKey[] = []
  return { value: read(schema as SchemaShape, node, [], unknown), unknown }
}

function read(
  given: SchemaShape | undefined,
  node: YamlNode,
  path: SettingPath,
  unknown: UnknownKey[],
): unknown {
  const schema = unwrap(given)
  if (node.type === 'scalar') {
    if (isEmpty(node)) return undefined
    return schema?.type === 'string' || schema?.type === 'picklist' ? node.text : yamlValue(node)
  }
  if (node.type === 'list') {
    if (schema?.entries !== undefined || schema?.type === 'record') return node.items.length === 0 ? {} : null
    return node.items.map((item, i) => read(schema?.item, item, [...path, i], unknown))
  }
  const entries = node.pairs.flatMap((pair) => {
    const inner = schemaOf(schema, pair)
    if (inner === undefined && schema?.entries !== undefined) {
      unknown.push({
        path: [...path, pair.key.text],
        span: pair.key.span,
        allowed: Object.keys(schema.entries),
        meant: described(schema.entries, pair.key.text),
      })
      return []
    }
    return [[pair.key.text, read(inner, pair.value, [...path, pair.key.text], unknown)]]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function schemaOf(schema: SchemaShape | undefined, { key }: YamlPair): SchemaShape | undefined {
  if (schema?.entries && Object.hasOwn(schema.entries, key.text)) return schema.entries[key.text]
  return schema?.rest ?? (schema?.type === 'record' ? schema.value : undefined)
}

function described(entries: Readonly<Record<string, SchemaShape>>, typed: string): string | undefined {
  if (typed.length < 2) return undefined
  return Object.keys(entries).find((key) =>
    unwrap(entries[key])?.pipe?.some(({ description }) => description?.startsWith(typed) === true),
  )
}

function unwrap(schema: SchemaShape | undefined): SchemaShape | undefined {
  return schema?.wrapped === undefined ? schema : unwrap(schema.wrapped)
}

function isEmpty(node: YamlNode): boolean {
  return node.type === 'scalar' && node.plain && /^(|~|null)$/i.test(node.text)
}
