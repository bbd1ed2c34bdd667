import type * as v from 'valibot'
import { BulletinError, type ErrorCode } from '../base/errors.ts'
import type { Span } from '../base/span.ts'
import { type YamlNode, yamlAt } from '../base/yaml.ts'
import { closest } from './closest.ts'
import type { SettingPath, UnknownKey } from './schema-walk.ts'

type Issue = v.BaseIssue<unknown>

/** Words what the schema does not know and what it refuses. A key that is missing because it is misspelt is one problem. */
export function settingProblems(
  file: string,
  root: YamlNode,
  unknown: readonly UnknownKey[],
  issues: readonly Issue[] = [],
): readonly BulletinError[] {
  const meant = new Set(unknown.map((key) => [...key.path.slice(0, -1), meantBy(key)].join('\n')))
  return [
    ...unknown.map((key) => keyProblem(file, key)),
    ...issues
      .filter((issue) => !isMissing(issue) || !meant.has(pathOf(issue).join('\n')))
      .map((issue) => valueProblem(file, root, issue)),
  ]
}

function pathOf({ path }: Issue): SettingPath {
  return path?.map((item) => item.key as string | number) ?? []
}

function isMissing({ received }: Issue): boolean {
  return received === 'undefined'
}

/** A setting by its keys: in which entry of a list it stands, its line tells. */
function nameOf(path: SettingPath): string {
  return path.filter((part) => typeof part === 'string').join('.')
}

/** Words a value that the schema refuses, at its place. */
function valueProblem(file: string, root: YamlNode, issue: Issue): BulletinError {
  const path = pathOf(issue)
  const key = nameOf(path)
  const value = shownValue(issue.input)
  const place = { file, span: valueSpan(root, path) }
  const isEntry = typeof path.at(-1) === 'number'
  if (isMissing(issue)) {
    const group = yamlAt(root, path)
    const entry =
      typeof path.at(-2) === 'number' && group.type === 'map' ? group.pairs[0]?.key.span : undefined
    return new BulletinError('config/required', { key }, { place: { file, span: entry ?? place.span } })
  }
  switch (issue.type) {
    case 'literal':
      return new BulletinError('config/format', { value }, { place })
    case 'non_empty':
      if (isEntry || issue.path?.at(-1)?.origin === 'key')
        return new BulletinError('words/empty', {}, { place })
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
      return new BulletinError(
        isEntry ? 'config/entry-not-a-group' : 'config/not-a-group',
        { key },
        { place },
      )
    case 'min_value':
    case 'max_value': {
      const min = issue.type === 'min_value' ? Number(issue.requirement) : 1
      return new BulletinError('config/out-of-range', { key, value, min, max: 99_999 }, { place })
    }
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

function meantBy({ path, allowed, meant }: UnknownKey): string | undefined {
  return meant ?? closest(String(path.at(-1)), allowed)
}

/** Words a key that nobody knows: with the key that it most resembles, else with all that may stand there. */
function keyProblem(file: string, unknown: UnknownKey): BulletinError {
  const { path, span, allowed } = unknown
  const key = nameOf(path)
  const place = { file, span }
  const suggestion = meantBy(unknown)
  if (suggestion !== undefined)
    return new BulletinError('config/misspelt-key', { key, suggestion }, { place })
  return new BulletinError('config/unknown-key', { key, allowed: allowed.join('、') }, { place })
}

const REASONS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^several-documents/, 'config/several'],
  [/^complex-key|flow collection entries/, 'config/brackets'],
  [/escape sequence|hexadecimal character/, 'config/backslash'],
  [/^deficient indentation|^unexpected end of the (stream|document) within/, 'config/unclosed'],
  [/indentation|end of the stream or a document separator/, 'config/indentation'],
  [/block mapping entry/, 'config/no-colon'],
]

/** Words a text that cannot be read as settings: with a frequent slip of the hand, else with `otherwise`. */
export function notSettings(file: string, text: string, otherwise: BulletinError): BulletinError {
  return fullWidthColon(file, text) ?? noSpace(file, text, otherwise) ?? otherwise
}

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
function fullWidthColon(file: string, text: string): BulletinError | undefined {
  const found = /^([ \t]*(?:- +)?)([A-Za-z\u4e00-\u9fff]+)：/mu.exec(text)
  if (found === null) return undefined
  const start = found.index + (found[1] ?? '').length
  const key = found[2] ?? ''
  const span = { start, end: start + key.length + 1 }
  return new BulletinError('config/full-width-colon', { key }, { place: { file, span } })
}

/** The last line up to the error that has `key:value` without the space, which YAML takes for one word. */
function noSpace(file: string, text: string, { place }: BulletinError): BulletinError | undefined {
  const before = place !== undefined && 'file' in place ? text.slice(0, place.span.end) : text
  const found = [...before.matchAll(/^([ \t]*(?:- +)?)([a-z][A-Za-z]*):(?=[^\s:/])[^\n:]*$/gmu)].at(-1)
  if (found === undefined) return undefined
  const start = found.index + (found[1] ?? '').length
  const key = found[2] ?? ''
  return new BulletinError(
    'config/no-space',
    { key },
    { place: { file, span: { start, end: start + key.length + 1 } } },
  )
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
  if (node.type !== 'scalar' && typeof path.at(-1) === 'number') return node.span
  if (node.type === 'scalar' && node.span.end > node.span.start) return node.span
  for (let depth = path.length; depth > 0; depth--) {
    const parent = yamlAt(root, path.slice(0, depth - 1))
    const pair =
      parent.type === 'map' ? parent.pairs.find(({ key }) => key.text === path[depth - 1]) : undefined
    if (pair !== undefined) return pair.key.span
  }
  return node.span
}
