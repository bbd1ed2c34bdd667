import {
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE_PLAIN,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml'
import type { Span } from './span.ts'

/** A YAML scalar with its decoded text; `plain` when it was not quoted, so that `17` may be read as a number. */
export interface YamlScalar {
  readonly type: 'scalar'
  readonly span: Span
  readonly text: string
  readonly plain: boolean
}

/** A YAML sequence. */
export interface YamlList {
  readonly type: 'list'
  readonly span: Span
  readonly items: readonly YamlNode[]
}

/** One `key: value` of a mapping. */
export interface YamlPair {
  readonly key: YamlScalar
  readonly value: YamlNode
}

/** A YAML mapping, in the order written. Keys are unique. */
export interface YamlMap {
  readonly type: 'map'
  readonly span: Span
  readonly pairs: readonly YamlPair[]
}

/** A YAML value with the span of the text it was read from. */
export type YamlNode = YamlScalar | YamlList | YamlMap

/** Why a text is not YAML that we read, and where. `reason` is js-yaml's English or one of our own ids. */
export interface YamlError {
  readonly reason: string
  readonly span: Span
}

/** What {@link readYaml} gives: a tree, or the first error. An empty text gives neither. */
export interface YamlResult {
  readonly node?: YamlNode
  readonly error?: YamlError
}

/**
 * Reads one YAML document into a tree with offsets, through js-yaml's events. Never throws. Aliases, tags and complex keys
 * are refused: configuration written by hand has no use for them, and they are how YAML surprises people.
 */
export function readYaml(text: string): YamlResult {
  try {
    const reader = new Reader(text, parseEvents(text, {}))
    const node = reader.document()
    return node === undefined ? {} : { node }
  } catch (error) {
    if (error instanceof Refusal) return { error: { reason: error.message, span: error.span } }
    if (!(error instanceof YAMLException)) throw error
    const at = Math.min(error.mark?.position ?? 0, text.length)
    return { error: { reason: error.reason, span: { start: at, end: Math.min(at + 1, text.length) } } }
  }
}

/** The plain JavaScript value of a tree: numbers, booleans and null are recognised in plain scalars as YAML's core schema does. */
export function yamlValue(node: YamlNode): unknown {
  if (node.type === 'list') return node.items.map(yamlValue)
  if (node.type === 'map')
    return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, yamlValue(value)]))
  if (!node.plain) return node.text
  if (/^(null|~|)$/i.test(node.text)) return null
  if (/^(true|false)$/i.test(node.text)) return node.text.toLowerCase() === 'true'
  if (/^[-+]?(\d+(\.\d+)?|\.\d+)(e[-+]?\d+)?$/i.test(node.text)) return Number(node.text)
  return node.text
}

/** The node at a path of keys and indexes, or the deepest one there is: where an error about that path should point. */
export function yamlAt(root: YamlNode, path: readonly (string | number)[]): YamlNode {
  let node = root
  for (const step of path) {
    const next =
      node.type === 'map'
        ? node.pairs.find(({ key }) => key.text === step)?.value
        : node.type === 'list'
          ? node.items[Number(step)]
          : undefined
    if (next === undefined) break
    node = next
  }
  return node
}

class Refusal extends Error {
  readonly span: Span
  constructor(reason: 'alias' | 'complex-key' | 'several-documents' | 'duplicate-key', span: Span) {
    super(reason)
    this.span = span
  }
}

class Reader {
  private readonly text: string
  private readonly events: readonly Event[]
  private at = 0
  private end = 0

  constructor(text: string, events: readonly Event[]) {
    this.text = text
    this.events = events
  }

  document(): YamlNode | undefined {
    this.at = 1
    const first = this.events[this.at]
    if (first === undefined || first.type === EVENT_POP) return undefined
    const node = this.node()
    const next = this.events[this.at + 1]
    if (next !== undefined) throw new Refusal('several-documents', this.separator())
    return node
  }

  /** The line `---` behind the first document. */
  private separator(): Span {
    const start = this.text.indexOf('\n---', this.end) + 1
    return start > 0 ? { start, end: start + 3 } : { start: this.end, end: this.text.length }
  }

  private node(): YamlNode {
    const event = this.events[this.at++]
    if (event?.type === EVENT_SCALAR) return this.scalar(event)
    if (event?.type === EVENT_SEQUENCE) return this.list(event.start)
    if (event?.type === EVENT_MAPPING) return this.map(event.start)
    const start = event?.type === EVENT_ALIAS ? event.anchorStart : this.end
    throw new Refusal('alias', { start, end: start + 1 })
  }

  private scalar(event: ScalarEvent): YamlScalar {
    const start = event.valueStart < 0 ? this.end : event.valueStart
    const end = event.valueEnd < 0 ? this.end : event.valueEnd
    // Of a quoted value the events tell the inside.
    const quote =
      start > 0 && /["']/u.test(this.text[start - 1] ?? '') && this.text[end] === this.text[start - 1]
    this.end = Math.max(this.end, quote && event.style !== SCALAR_STYLE_PLAIN ? end + 1 : end)
    const text = event.valueStart < 0 ? '' : getScalarValue(this.text, event)
    return { type: 'scalar', span: { start, end }, text, plain: event.style === SCALAR_STYLE_PLAIN }
  }

  private list(start: number): YamlList {
    const items: YamlNode[] = []
    while (this.events[this.at]?.type !== EVENT_POP) items.push(this.node())
    this.at++
    this.close(start, '[')
    return { type: 'list', span: { start, end: this.end }, items }
  }

  private map(start: number): YamlMap {
    const pairs: YamlPair[] = []
    const seen = new Set<string>()
    while (this.events[this.at]?.type !== EVENT_POP) {
      const key = this.node()
      if (key.type !== 'scalar') throw new Refusal('complex-key', key.span)
      if (seen.has(key.text)) throw new Refusal('duplicate-key', key.span)
      seen.add(key.text)
      this.end = Math.max(this.end, this.text.indexOf(':', key.span.end) + 1)
      pairs.push({ key, value: this.node() })
    }
    this.at++
    this.close(start, '{')
    return { type: 'map', span: { start, end: this.end }, pairs }
  }

  /** Goes on behind the bracket of a list or map that is written in brackets; the events do not tell where that stands. */
  private close(start: number, opening: '[' | '{'): void {
    if (this.text[start] !== opening) return
    const inside = Math.max(this.end, start + 1)
    const [rest = ''] = /^(?:[\s,]|#[^\n]*)*[\]}]/u.exec(this.text.slice(inside)) ?? []
    this.end = inside + rest.length
  }
}
