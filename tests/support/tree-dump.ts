import type { Diagnostic } from '../../src/base/diagnostic.ts'
import type { Span } from '../../src/base/span.ts'
import type { Issue } from '../../src/model/issue.ts'
import type { SourceFile } from '../../src/model/source.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * A tree as people read it: one node a line, indented below its parent, its own text behind it in 「」, its parts below as
 * `name 「…」`. Ids and spans are left out; fields that are empty, false or undefined too.
 */
export function treeDump(issue: Issue, diagnostics: readonly Diagnostic[], source: SourceFile): string {
  const lines = [
    ...nodeLines('', issue.head, 0),
    ...issue.children.flatMap((child) => nodeLines('', child, 0)),
  ]
  const found = diagnostics.map((one) => {
    const place = 'span' in one.place ? source.lines.position(one.place.span.start).line : 0
    return `! ${place} ${one.ruleId} ${one.messageId}`
  })
  return [...lines, ...found].map((line) => `${line}\n`).join('')
}

function nodeLines(name: string, value: unknown, depth: number): string[] {
  if (!isNode(value)) return []
  const indent = '  '.repeat(depth)
  const { type, id: _id, span, text, ...rest } = value
  const lead = name === '' ? String(type) : name
  const flags = Object.entries(rest).flatMap(([key, field]) => flag(key, field, span as Span))
  const words = typeof text === 'string' ? ` ${quoted(text, value)}${credits(value, text)}` : ''
  const line = `${indent}${lead}${flags.map((word) => ` ${word}`).join('')}${words}`
  const below = Object.entries(rest).flatMap(([key, field]) => fieldLines(key, field, depth + 1))
  return [line, ...below]
}

function fieldLines(key: string, field: unknown, depth: number): string[] {
  if (Array.isArray(field))
    return field.flatMap((item) =>
      nodeLines(isNode(item) && item.type === 'text' ? singular(key) : '', item, depth),
    )
  return isNode(field) ? nodeLines(field.type === 'text' ? key : '', field, depth) : []
}

function flag(key: string, field: unknown, _span: Span): string[] {
  if (field === true) return [key]
  if (typeof field === 'string' || typeof field === 'number') {
    if (key === 'length' || field === 0) return []
    return [
      key === 'level'
        ? String(field)
        : key === 'kind' || key === 'position' || key === 'key'
          ? `${field}`
          : `${key}=${field}`,
    ]
  }
  if (key === 'align' && Array.isArray(field) && field.length > 0)
    return [`align=${field.map((one) => one ?? '-').join(',')}`]
  if (key === 'suppression' && field !== undefined) return [JSON.stringify(field)]
  return []
}

/** A heading shows where it ends in its line; other texts stand as they are, line breaks visible. */
function quoted(text: string, node: Fields): string {
  const length = node.type === 'heading' ? Number(node.length) : text.length
  const parts = length < text.length ? `${text.slice(0, length)}｜${text.slice(length)}` : text
  return `「${parts.replace(/[\r\n\t]/g, (char) => JSON.stringify(char).slice(1, -1))}」`
}

/** The words of the attributions that end a text. */
function credits({ attributions, span }: Fields, text: string): string {
  if (!Array.isArray(attributions) || attributions.length === 0) return ''
  const from = (span as Span).start
  return ` ← ${attributions.map(({ start, end }: Span) => text.slice(start - from, end - from)).join(' ')}`
}

function singular(key: string): string {
  return key.replace(/s$/, '')
}

function isNode(value: unknown): value is Fields & { readonly type: string } {
  return typeof value === 'object' && value !== null && 'type' in value
}
