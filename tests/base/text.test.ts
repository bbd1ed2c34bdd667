import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineIndex } from '../../src/base/line-index.ts'
import { applyEdits } from '../../src/base/text-edit.ts'
import { fill } from '../../src/base/words.ts'

describe('lineIndex', () => {
  it('counts LF, CRLF and CR as one line break each', () => {
    const index = lineIndex('一\n二\r\n三\r四')
    expect(index.count).toBe(4)
    expect(index.position(0)).toEqual({ line: 1, column: 1 })
    expect(index.position(5)).toEqual({ line: 3, column: 1 })
    expect(index.position(99)).toEqual({ line: 4, column: 2 })
    expect(index.line(2)).toEqual({ start: 2, end: 3 })
  })

  it('finds for every offset the line whose span holds it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('字', 'a', '\n', '\r', '\r\n') }),
        fc.nat(),
        (text, n) => {
          const index = lineIndex(text)
          const offset = text.length === 0 ? 0 : n % (text.length + 1)
          const { line, column } = index.position(offset)
          expect(index.line(line).start + column - 1).toBe(offset)
        },
      ),
    )
  })
})

describe('applyEdits', () => {
  it('makes edits in order and skips what overlaps', () => {
    const edits = [
      { span: { start: 2, end: 3 }, text: 'C' },
      { span: { start: 0, end: 1 }, text: 'A' },
      { span: { start: 2, end: 4 }, text: 'x' },
    ]
    const { text, applied, skipped } = applyEdits('abcd', edits)
    expect(text).toBe('AbCd')
    expect(applied).toHaveLength(2)
    expect(skipped).toEqual([edits[2]])
  })

  it('makes one of two insertions at one place', () => {
    const insert = (text: string) => ({ span: { start: 1, end: 1 }, text })
    expect(applyEdits('ab', [insert('x'), insert('y')]).text).toBe('axb')
  })
})

it('fills gaps and leaves an unknown one to be seen', () => {
  expect(fill('第 {n} 行：{what}', { n: 3 })).toBe('第 3 行：{what}')
  for (const [n, words] of [
    [0, '0 files were'],
    [1, '1 file was'],
    [2, '2 files were'],
  ] as const)
    expect(fill('{n} {n:file was|files were}', { n })).toBe(words)
})
