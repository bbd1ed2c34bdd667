import { describe, expect, test } from 'vitest'
import type { Diagnostic, Fix } from '../../src/base/diagnostic.ts'
import type { TextEdit } from '../../src/base/text-edit.ts'
import { fix } from '../../src/lint/fix.ts'

const FILE = 'issues/2031/0940.md'
const SAFE = { unsafe: false, file: FILE }

function finding(edits: readonly TextEdit[], more: Partial<Fix> = {}): Diagnostic {
  return {
    ruleId: 'text/test',
    messageId: 'test',
    data: {},
    severity: 'error',
    place: { file: FILE, span: { start: 0, end: 0 } },
    fix: { safety: 'safe', file: FILE, edits, ...more },
  }
}

const HAN = { changesHan: true } as const

/** A linter that finds every match of a pattern and would replace it. */
function replacing(pattern: RegExp, put: string, more: Partial<Fix> = {}) {
  return (text: string): readonly Diagnostic[] =>
    [...text.matchAll(pattern)].map((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      return finding([{ span, text: put }], more)
    })
}

function deleting(text: string, what: string, more: Partial<Fix> = {}): Diagnostic {
  const start = text.indexOf(what)
  return finding(start < 0 ? [] : [{ span: { start, end: start + what.length }, text: '' }], more)
}

function run(text: string, find: (text: string) => readonly Diagnostic[], options = SAFE) {
  const { notApplied, ...rest } = fix(
    text,
    (current) => ({ diagnostics: find(current), failures: [] }),
    options,
  )
  return { ...rest, reasons: notApplied.map(({ reason }) => reason) }
}

test('makes every fix that does not overlap in one pass', () => {
  expect(run('甲,乙,丙', replacing(/,/g, '，'))).toMatchObject({ text: '甲，乙，丙', passes: 1, reasons: [] })
})

test('lints anew until nothing is left: what overlaps waits for the next pass', () => {
  const { text, passes, applied } = run('一二二二三', replacing(/二(?=二)/g, '', HAN))
  expect([text, passes, applied.length]).toEqual(['一二三', 1, 2])
  const overlapping = (current: string) => [
    ...replacing(/甲乙/g, '子', HAN)(current),
    ...replacing(/乙丙|子丙/g, '丑', HAN)(current),
  ]
  expect(run('甲乙丙', overlapping)).toMatchObject({ text: '丑', passes: 2, reasons: [] })
})

test('makes the edits of one finding together or not at all', () => {
  const pair = finding([
    { span: { start: 0, end: 1 }, text: '（' },
    { span: { start: 2, end: 3 }, text: '）' },
  ])
  const other = finding([{ span: { start: 2, end: 3 }, text: ']' }])
  expect(run('(甲)', (text) => (text === '(甲)' ? [other, pair] : [])).text).toBe('(甲]')
  expect(run('(甲)', (text) => (text === '(甲)' ? [pair, other] : [])).text).toBe('（甲）')
})

describe('does not make', () => {
  test('suggestions, and unsafe fixes unless asked', () => {
    const suggestion = replacing(/错/g, '对', { ...HAN, safety: 'suggestion' })
    expect(run('错', suggestion, { ...SAFE, unsafe: true })).toMatchObject({
      text: '错',
      reasons: ['suggestion'],
    })
    const unsafe = replacing(/错/g, '对', { ...HAN, safety: 'unsafe' })
    expect(run('错', unsafe)).toMatchObject({ text: '错', reasons: ['unsafe'] })
    expect(run('错', unsafe, { ...SAFE, unsafe: true })).toMatchObject({ text: '对', reasons: [] })
  })

  test('edits to other files', () => {
    expect(run('错', replacing(/错/g, '对', { file: 'bulletin.yaml' })).reasons).toEqual(['other-file'])
  })

  test.each([
    ['another number', '第17期', /17/g, '18'],
    ['a digit taken away', '第17期', /7/g, ''],
    ['two numbers run together', '1 2', / /g, ''],
    ['one number cut in two', '12', /(?<=1)(?=2)/g, ' '],
    ['full-width digits of another value', '第１７期', /１７/g, '71'],
    ['two numbers made a decimal', '1、2号楼', /、/g, '.'],
  ])('%s', (_, text, pattern, put) => {
    expect(run(text, replacing(pattern, put))).toMatchObject({ text, reasons: ['number'] })
  })

  test('another 汉字, unless that is what the rule is for', () => {
    expect(run('通迅', replacing(/迅/g, '讯'))).toMatchObject({ text: '通迅', reasons: ['han'] })
    expect(run('通迅', replacing(/迅/g, '讯', { changesHan: true })).text).toBe('通讯')
    expect(run('好,的', replacing(/好,/g, '好，')).text).toBe('好，的')
  })

  test('anything by rules that undo one another or never come to an end; others go on', () => {
    const toggling = (text: string) => replacing(/[甲乙]/g, text === '甲' ? '乙' : '甲', HAN)(text)
    expect(run('甲', toggling)).toMatchObject({ text: '甲', applied: [], reasons: ['unsettled'] })
    const growing = (text: string) => [
      ...replacing(/采风/g, '采风创作', HAN)(text).map((one) => ({ ...one, ruleId: 'words/grows' })),
      ...replacing(/,/g, '，')(text),
    ]
    expect(run('去采风,', growing)).toMatchObject({ text: '去采风，', reasons: ['unsettled'] })
  })
})

test('may write digits in another width', () => {
  expect(run('第１７期', replacing(/１７/g, '17')).text).toBe('第17期')
})

test('deletes a line as a whole, numbers and all, but no number inside a line', () => {
  const text = '甲\n发布日期：2031-02-23\n乙'
  const whole = run(text, (now) => [deleting(now, '发布日期：2031-02-23\n', { changesHan: true })])
  expect(whole).toMatchObject({ text: '甲\n乙' })
  const inside = run(text, (now) => [deleting(now, '：2031-02-23', { changesHan: true })])
  expect(inside).toMatchObject({ text, reasons: ['number'] })
})
