import { expect, test } from 'vitest'
import type { LintSettings } from '../../src/lint/input.ts'
import { defineRule, type Rule } from '../../src/lint/rule.ts'
import { lintText } from './run.ts'

function rule(id: string, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    title: { zh: id, en: id },
    severity: 'warning',
    fix: 'none',
    scope: 'issue',
    basis: 'convention',
    since: '0.1.0',
    messages: { found: { zh: { message: id }, en: { message: id } } },
    check: ({ report }) => report('found', undefined),
    ...more,
  })
}

const RULES = [
  rule('a/always'),
  rule('a/hint', { severity: 'info' }),
  rule('a/taste', { on: 'strict' }),
  rule('a/asked', { on: 'asked', severity: 'info' }),
  rule('a/words', { scope: 'text' }),
]

function levels(settings: LintSettings): readonly string[] {
  const { diagnostics } = lintText('好', { rules: RULES, settings })
  return diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
}

test('by default every rule runs but those of taste and those that have to be asked for', () => {
  expect(levels({ rules: {} })).toEqual(['a/always warning', 'a/hint info', 'a/words warning'])
})

test('strict adds rules of taste and makes hints warnings', () => {
  expect(levels({ preset: 'strict', rules: {} })).toEqual([
    'a/always warning',
    'a/hint warning',
    'a/taste warning',
    'a/words warning',
  ])
})

test('web-cleanup looks at the words alone', () => {
  expect(levels({ preset: 'web-cleanup', rules: {} })).toEqual(['a/words warning'])
})

test('a severity that somebody set goes before the preset', () => {
  const rules = { 'a/asked': 'error', 'a/words': 'off', 'a/always': 'info' } as const
  expect(levels({ preset: 'web-cleanup', rules })).toEqual(['a/always info', 'a/asked error'])
})

test('with a clock, the time of every rule is taken', () => {
  let now = 0
  const clock = () => now++
  const { timings } = lintText('好', { rules: RULES, clock })
  expect([...(timings ?? [])].map(([id]) => id)).toEqual(['(texts)', 'a/always', 'a/hint', 'a/words'])
  expect([...(timings ?? [])].every(([, ms]) => ms === 1)).toBe(true)
})
