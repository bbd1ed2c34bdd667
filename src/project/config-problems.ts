import type * as v from 'valibot'
import { BulletinError, type ErrorCode } from '../base/errors.ts'
import type { Span } from '../base/span.ts'
import { type YamlNode, yamlAt } from '../base/yaml.ts'
import { closest } from './closest.ts'
import type { SettingPath, UnknownKey } from './schema-walk.ts'

type Issue = v.BaseIssue<unknown>

/** Words a value that the schema refuses, at its place. */
export function valueProblem(file: string, root: YamlNode, issue: Issue): BulletinError {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  const key = path.join('.')
  const value = shownValue(issue.input)
  const place = { file, span: valueSpan(root, path) }
  if (issue.received === 'undefined') return new BulletinError('config/required', { key }, { place })
  switch (issue.type) {
    case 'literal':
      return new BulletinError('config/format', { value }, { place })
    case 'non_empty':
      return new BulletinError('config/required', { key }, { place })
    case 'string':
      return notText()
    case 'boolean':
      return new BulletinError('config/not-yes-or-no', { key, value }, { place })
    case 'array':
      return new BulletinError('config/not-a-list', { key }, { place })
    case 'strict_object':
    case 'object_with_rest':
    case 'record':
      return new BulletinError('config/not-a-group', { key }, { place })
    case 'min_value':
    case 'max_value':
      return new BulletinError('config/out-of-range', { key, value, min: 1, max: 99_999 }, { place })
    case 'picklist':
      return new BulletinError('config/not-one-of', { key, value, allowed: allowedOf(issue) }, { place })
    default:
      if (issue.type === 'union' && !/number/.test(issue.expected ?? '')) return notText()
      return new BulletinError('config/not-a-number', { key, value }, { place })
  }

  /** An entry of a list is named by its list. */
  function notText(): BulletinError {
    const named = path.filter((part) => typeof part === 'string').at(-1)
    return new BulletinError('config/not-text', { key: named ?? key }, { place })
  }
}

/** Words a key that nobody knows: with the key that it most resembles, else with all that may stand there. */
export function keyProblem(file: string, { path, span, allowed }: UnknownKey): BulletinError {
  const key = path.join('.')
  const place = { file, span }
  const suggestion = closest(String(path.at(-1)), allowed)
  if (suggestion !== undefined)
    return new BulletinError('config/misspelt-key', { key, suggestion }, { place })
  return new BulletinError('config/unknown-key', { key, allowed: allowed.join('、') }, { place })
}

const REASONS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^deficient indentation|^unexpected end of the (stream|document) within/, 'config/unclosed'],
  [/indentation|end of the stream or a document separator/, 'config/indentation'],
  [/block mapping entry/, 'config/no-colon'],
]

/** Words what makes a text no YAML. js-yaml's frequent reasons have words of their own; what it says otherwise is passed on. */
export function syntaxProblem(file: string, text: string, reason: string, span: Span): BulletinError {
  const place = { file, span }
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1).split('\n', 1)[0] ?? ''
  if (reason === 'duplicate-key')
    return new BulletinError('config/duplicate-key', { key: text.slice(span.start, span.end) }, { place })
  if (reason === 'alias') return new BulletinError('config/alias', {}, { place })
  if (/^\s*\t/.test(line) || /tab/i.test(reason)) return new BulletinError('config/tab', {}, { place })
  const code = REASONS.find(([pattern]) => pattern.test(reason))?.[1]
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
  // Of a strange mark in a value js-yaml says that the indentation is bad.
  if (code === 'config/indentation' && before.includes(':'))
    return new BulletinError('config/needs-quotes', {}, { place })
  if (code !== undefined) return new BulletinError(code, {}, { place })
  return new BulletinError('config/syntax', { reason }, { place })
}

/** The first line that has `key：value` with the colon of a Chinese keyboard, which YAML takes for a letter. */
export function fullWidthColon(file: string, text: string): BulletinError | undefined {
  const found = /^([ \t]*(?:- +)?)([A-Za-z\u4e00-\u9fff]+)：/mu.exec(text)
  if (found === null) return undefined
  const start = found.index + (found[1] ?? '').length
  const key = found[2] ?? ''
  const span = { start, end: start + key.length + 1 }
  return new BulletinError('config/full-width-colon', { key }, { place: { file, span } })
}

function allowedOf(issue: Issue): string {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]).join('、')
}

function shownValue(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** The value, or the key above where there is no value, or an empty span at the beginning for a missing top-level key. */
function valueSpan(root: YamlNode, path: SettingPath): Span {
  const node = yamlAt(root, path)
  if (node === root) return { start: root.span.start, end: root.span.start }
  if (node.type === 'scalar' && node.span.end > node.span.start) return node.span
  for (let depth = path.length; depth > 0; depth--) {
    const parent = yamlAt(root, path.slice(0, depth - 1))
    const pair =
      parent.type === 'map' ? parent.pairs.find(({ key }) => key.text === path[depth - 1]) : undefined
    if (pair !== undefined) return pair.key.span
  }
  return node.span
}
