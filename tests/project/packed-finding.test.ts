import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.ts'
import { packed, unpacked } from '../../src/project/packed-finding.ts'

const FILE = 'issues/2031/0001.md'
const span = { start: 3, end: 7 }
const finding = {
  ruleId: 'dates/written',
  messageId: 'zero',
  data: { found: '零' },
  severity: 'warning',
} as const

const FINDINGS: readonly Diagnostic[] = [
  { ...finding, place: { file: FILE, span } },
  { ...finding, place: { file: 'bulletin.yaml', span } },
  { ...finding, place: { page: 2, row: 21 } },
  { ...finding, place: { input: '旧稿.docx', part: 'word/document.xml', paragraph: 4 } },
  {
    ...finding,
    place: { file: FILE, span },
    related: [{ place: { file: 'issues/2031/0002.md', span }, messageId: 'earlier', data: { count: 2 } }],
    fix: { safety: 'unsafe', file: FILE, edits: [{ span, text: '〇' }], changesHan: true },
  },
  { ...finding, place: { page: 1, row: 1 }, fix: { safety: 'safe', file: FILE, edits: [] } },
  {
    ...finding,
    place: { file: FILE, span },
    fix: { safety: 'suggestion', file: 'bulletin.yaml', edits: [{ span, text: '' }] },
  },
]

describe('a packed finding', () => {
  it.each(FINDINGS)('comes back from JSON as it was: %j', (one) => {
    const stored = JSON.parse(JSON.stringify(packed(5, one, FILE)))
    expect(stored[0]).toBe(5)
    expect(unpacked(stored, one, FILE)).toEqual(one)
  })
})
