import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fix } from '../../src/lint/fix.ts'
import type { LintSettings } from '../../src/lint/input.ts'
import { pageRules, rules } from '../../src/lint/rules/index.ts'
import { type Detector, makeDetector } from '../../src/lint/typos/detect.ts'
import { loadDictionary } from '../../src/project/dictionary.ts'
import { nodeWorld } from '../../src/project/node-world.ts'
import { type DocExample, docExamples } from './doc-examples.ts'
import { laidOut } from './laid-out.ts'
import { type Around, lintText } from './run.ts'

const FILE = 'issues/2031/0940.md'

const all = [...rules, ...pageRules]

let detector: Detector | undefined

/** What a rule needs that runs only in `strict`, or when it is asked for. */
function askedFor({ id, on }: { readonly id: string; readonly on?: string }): Around {
  if (on === undefined) return {}
  const settings: LintSettings = { rules: { [id]: 'info' } }
  if (id !== 'words/wrong-characters') return { settings }
  detector ??= makeDetector(loadDictionary(nodeWorld()), undefined)
  return { detector, settings }
}

function found(rule: (typeof all)[number], text: string, { earlier, serial, words }: DocExample) {
  const { id } = rule
  const pages = id.startsWith('page/') ? { pages: laidOut } : {}
  const result = lintText(text, { file: FILE, earlier, serial, words, ...pages, ...askedFor(rule) })
  expect(result.failures).toEqual([])
  const diagnostics = result.diagnostics.filter((one) => one.ruleId === id)
  return { ...result, diagnostics }
}

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = docExamples(id)

  test('has at least three wrong and three right examples', () => {
    expect(examples.filter(({ kind }) => kind === '错误').length).toBeGreaterThanOrEqual(3)
    expect(examples.filter(({ kind }) => kind === '正确').length).toBeGreaterThanOrEqual(3)
  })

  test('shows a repair where it offers one', () => {
    if (rule.fix !== 'safe' && rule.fix !== 'unsafe') return
    expect(examples.some(({ fixed }) => fixed !== undefined)).toBe(true)
  })

  test.each(examples.map((example) => [`${example.kind}, line ${example.line}`, example] as const))(
    '%s',
    (_, example) => {
      const { diagnostics } = found(rule, example.text, example)
      const messages = diagnostics.map(({ messageId }) => messageId)
      if (example.kind === '正确') expect(messages).toEqual([])
      else if (example.messages.length > 0) expect(messages).toEqual(example.messages)
      else expect(messages).not.toEqual([])
      if (example.fixed === undefined) return
      const lintOnce = (text: string) => found(rule, text, example)
      expect(fix(example.text, lintOnce, { unsafe: true, file: FILE }).text).toBe(example.fixed)
    },
  )
})

test('every page belongs to a rule', () => {
  const ids = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.md'))
    .map((path) => path.slice(0, -3))
  expect(ids.sort()).toEqual(all.map(({ id }) => id).sort())
  expect(existsSync('docs/rules/README.md')).toBe(true)
})
