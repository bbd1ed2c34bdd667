import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.ts'
import type { LintSettings } from '../../src/lint/input.ts'
import { lint } from '../../src/lint/lint.ts'
import { defineRule } from '../../src/lint/rule.ts'
import type { Issue, Remark } from '../../src/model/issue.ts'
import { resolve } from '../../src/model/resolve.ts'
import { sourceFile } from '../../src/model/source.ts'
import { SERIAL, STRUCTURE } from './serial.ts'

const WORDS = { zh: { message: '有一处' }, en: { message: 'There is one' } }

/** A rule that reports every 错 of the text, and (milder) every 疑. */
const wrong = defineRule({
  id: 'text/right',
  title: { zh: '没有错', en: 'Nothing is wrong' },
  severity: 'error',
  milder: { doubtful: 'info' },
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: { wrong: WORDS, doubtful: WORDS },
  check({ bulletin, report }) {
    for (const match of bulletin.source.text.matchAll(/[错疑]/g)) {
      const span = { start: match.index, end: match.index + 1 }
      report(match[0] === '错' ? 'wrong' : 'doubtful', span)
    }
  },
})
const broken = defineRule({
  ...wrong,
  id: 'text/broken',
  check() {
    throw new Error('boom')
  },
})

function run(
  text: string,
  rules = [wrong],
  settings: LintSettings = { rules: {} },
  parsed: Diagnostic[] = [],
) {
  const source = sourceFile('issues/2031/0001.md', text)
  const bulletin = resolve(source, issueOfRemarks(text), {
    serial: SERIAL,
    structure: STRUCTURE,
    placeOf: () => undefined,
  })
  return lint({ bulletin, parsed, series: [], earlier: () => [], settings }, rules)
}

/** An issue that consists of its suppression remarks: all that the kernel itself looks at. */
function issueOfRemarks(text: string): Issue {
  const children = [...text.matchAll(/^\/\/ (全篇)?不查 (\S+?)：(.*)$/gm)].map((match): Remark => {
    const [line, whole, rules = '', reason = ''] = match
    const scope = whole === undefined ? 'next-line' : 'file'
    return {
      type: 'remark',
      span: { start: match.index, end: match.index + line.length },
      text: line.slice(3),
      kind: 'suppression',
      suppression: { rules: rules.split('、'), reason, scope },
    }
  })
  return { type: 'issue', span: { start: 0, end: text.length }, head: undefined, children }
}

describe('severity', () => {
  test('comes from the rule, from a milder message, or from the settings', () => {
    const of = (settings: LintSettings) => run('疑错', [wrong], settings).diagnostics.map((d) => d.severity)
    expect(of({ rules: {} })).toEqual(['info', 'error'])
    expect(of({ rules: { 'text/right': 'warning' } })).toEqual(['info', 'warning'])
    expect(of({ rules: { 'text/right': 'info' } })).toEqual(['info', 'info'])
    expect(of({ rules: { 'text/right': 'off' } })).toEqual([])
  })

  test('is also set for findings of the parser', () => {
    const parsed: Diagnostic = {
      ruleId: 'syntax/unknown',
      messageId: 'unknown',
      data: {},
      severity: 'warning',
      place: { file: 'issues/2031/0001.md', span: { start: 0, end: 1 } },
    }
    expect(run('好', [], { rules: { 'syntax/unknown': 'error' } }, [parsed]).diagnostics).toEqual([
      { ...parsed, severity: 'error' },
    ])
    expect(run('好', [], { rules: { 'syntax/unknown': 'off' } }, [parsed]).diagnostics).toEqual([])
  })
})

describe('suppression remarks', () => {
  const offsets = (text: string) => run(text).diagnostics.map((d) => 'span' in d.place && d.place.span.start)

  test('silence the next printed line only', () => {
    const text = '// 不查 text/right：引文如此\n\n// 备注\n错错\n错'
    expect(offsets(text)).toEqual([text.lastIndexOf('错')])
  })

  test('silence the whole file', () => {
    expect(offsets('错\n// 全篇不查 text/right：引文如此\n错')).toEqual([])
  })

  test('name a rule by its last part too, and no other rule', () => {
    expect(offsets('// 不查 right：引文如此\n错')).toEqual([])
    expect(offsets('// 不查 text/other：引文如此\n错')).toHaveLength(1)
  })
})

test('findings come in the order of their places, those of the issue first', () => {
  const elsewhere: Diagnostic = {
    ruleId: 'a/b',
    messageId: 'c',
    data: {},
    severity: 'info',
    place: { file: 'bulletin.yaml', span: { start: 0, end: 1 } },
  }
  const places = run('错错', [wrong], { rules: {} }, [elsewhere]).diagnostics.map((d) => d.place)
  expect(places).toEqual([
    { file: 'issues/2031/0001.md', span: { start: 0, end: 1 } },
    { file: 'issues/2031/0001.md', span: { start: 1, end: 2 } },
    { file: 'bulletin.yaml', span: { start: 0, end: 1 } },
  ])
})

test('a rule that breaks down is named, and the others go on', () => {
  const { diagnostics, failures } = run('错', [broken, wrong])
  expect(diagnostics).toHaveLength(1)
  expect(failures).toMatchObject([{ ruleId: 'text/broken' }])
  expect(failures[0]?.error).toContain('boom')
})
