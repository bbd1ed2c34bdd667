import type { Span } from '../base/span.ts'
import { readYaml, type YamlNode } from '../base/yaml.ts'
import type { FrontMatter, FrontMatterEntry, Text } from '../model/issue.ts'
import { frontMatterKey, likelyKey } from './front-matter-keys.ts'
import { findFrontMatter, type HeadSpan, keyOf } from './front-matter-span.ts'
import { yamlTextOf } from './front-matter-yaml.ts'
import { type Reader, spanOf, textAt } from './reader.ts'
import { type Line, sourceLines, trimmed } from './source-lines.ts'

/** Reads the front matter as text: nothing becomes a number, so 017 and 0941 stay as written. Undefined where there is none. */
export function readFrontMatter(reader: Reader): FrontMatter | undefined {
  const head = findFrontMatter(reader.lines)
  if (head === undefined) return undefined
  reader.at = head.next
  const lines = reader.lines.slice(head.from, head.to)
  const span = headSpan(reader, head)
  if (!head.opened) reader.report('source/front-matter-closed', 'unopened', firstOf(reader, head) ?? span)
  if (!head.closed) reader.report('source/front-matter-closed', 'unclosed', lastOf(reader, head) ?? span)
  const entries = entriesOf(reader, lines)
  reportKeys(reader, entries)
  return { type: 'front-matter', span, entries }
}

function headSpan(reader: Reader, { from, next, opened }: HeadSpan): Span {
  const first = reader.lines[opened ? from - 1 : from]
  const last = reader.lines[next - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

const firstOf = (reader: Reader, { from }: HeadSpan): Line | undefined => reader.lines[from]
const lastOf = (reader: Reader, { to }: HeadSpan): Line | undefined => reader.lines[to - 1]

function entriesOf(reader: Reader, lines: readonly Line[]): readonly FrontMatterEntry[] {
  const { yaml, sourceOffset } = yamlTextOf(reader.text, lines)
  const { node, error } = readYaml(yaml)
  if (node === undefined && error === undefined) return []
  const simple = node?.type === 'map' && node.pairs.every(({ value }) => isSimple(value))
  if (node?.type === 'map' && simple)
    return node.pairs.map(({ key, value }): FrontMatterEntry => {
      const keyText = textAt(reader, sourceOffset(key.span.start), sourceOffset(key.span.end))
      const values = scalarSpans(value).flatMap(({ start, end }) =>
        textsIn(reader, sourceOffset(start), sourceOffset(end)),
      )
      return entry(keyText, values)
    })
  // A key that is given twice is reported as that, below.
  const told = error?.reason === 'duplicate-key'
  return readByLines(reader, lines, told, error?.span && sourceOffset(error.span.start))
}

function entry(keyText: Text, values: readonly Text[]): FrontMatterEntry {
  const end = Math.max(keyText.span.end, values.at(-1)?.span.end ?? 0)
  const span = { start: keyText.span.start, end }
  return { type: 'entry', span, key: frontMatterKey(keyText.text), keyText, values }
}

/** A value is one text or a list of texts. */
function isSimple(node: YamlNode): boolean {
  return (
    node.type === 'scalar' || (node.type === 'list' && node.items.every((item) => item.type === 'scalar'))
  )
}

function scalarSpans(node: YamlNode): readonly Span[] {
  if (node.type === 'scalar') return [node.span]
  return node.type === 'list' ? node.items.flatMap(scalarSpans) : []
}

/** A value of several lines is as many texts. */
function textsIn(reader: Reader, start: number, end: number): readonly Text[] {
  return sourceLines(reader.text.slice(start, end))
    .filter((line) => !line.blank)
    .map((line) => {
      const span = trimmed(reader.text, start + line.rawStart, start + line.end)
      return textAt(reader, span.start, span.end)
    })
}

/**
 * Reads what is no YAML line by line, as an editor means it: `键: 值` with the value as it stands, `- ` and indented lines
 * add to the key above. Lines that are neither are reported; they stay in the file.
 */
function readByLines(
  reader: Reader,
  lines: readonly Line[],
  told: boolean,
  errorAt: number | undefined,
): readonly FrontMatterEntry[] {
  const entries: { keyText: Text; values: Text[] }[] = []
  let odd = 0
  for (const line of lines) {
    if (line.blank || /^[#＃]/.test(line.text)) continue
    const key = keyOf(line)
    const above = entries.at(-1)
    const item = /^[-－]\s+/.exec(line.text)?.[0].length ?? 0
    const indented = line.start > line.rawStart && (key === undefined || frontMatterKey(key) === undefined)
    if (above !== undefined && (item > 0 || indented))
      above.values.push(valueAt(reader, line.start + item, line.end))
    else if (key !== undefined) {
      const start = line.start + line.text.indexOf(key)
      const colon = line.start + line.text.slice(start - line.start).search(/[:：]/) + (start - line.start)
      const value = trimmed(reader.text, colon + 1, line.end)
      entries.push({
        keyText: textAt(reader, start, start + key.length),
        values: value.start === value.end ? [] : [valueAt(reader, value.start, value.end)],
      })
    } else {
      odd++
      reader.report('source/front-matter-readable', 'line', line, { text: line.text.slice(0, 20) })
    }
  }
  if (odd === 0 && !told) {
    const at = lines.find((line) => errorAt !== undefined && line.end >= errorAt && !line.blank) ?? lines[0]
    if (at !== undefined) reader.report('source/front-matter-readable', 'yaml', spanOf(at))
  }
  return entries.map(({ keyText, values }) => entry(keyText, values))
}

/** A value without the quotes around it. */
function valueAt(reader: Reader, start: number, end: number): Text {
  const quoted = /^(["']).*\1$/s.test(reader.text.slice(start, end)) && end - start > 1
  return quoted ? textAt(reader, start + 1, end - 1) : textAt(reader, start, end)
}

function reportKeys(reader: Reader, entries: readonly FrontMatterEntry[]): void {
  const seen = new Set<string>()
  for (const { key, keyText } of entries) {
    const data = { key: keyText.text }
    if (key === undefined) {
      const suggestion = likelyKey(keyText.text)
      if (suggestion === undefined) reader.report('source/known-key', 'unknown', keyText.span, data)
      else reader.report('source/known-key', 'misspelt', keyText.span, { ...data, suggestion })
    } else if (seen.has(key)) reader.report('source/known-key', 'twice', keyText.span, data)
    else seen.add(key)
  }
}
