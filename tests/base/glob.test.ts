import { expect, test } from 'vitest'
import { matchesGlob } from '../../src/base/glob.ts'

test.each([
  ['issues/2019/0001.md', 'issues/2019/*.md', true],
  ['issues/2019/0001.md', 'issues/*.md', false],
  ['issues/2019/0001.md', 'issues/**/*.md', true],
  ['issues/0001.md', 'issues/**/*.md', true],
  ['issues/2019/0001.md', 'issues/20{18,19}/**', true],
  ['issues/2020/0001.md', 'issues/20{18,19}/**', false],
  ['issues/2019/z01.md', 'z*.md', true],
  ['issues/2019/0001.md', 'z*.md', false],
  ['issues/2019/0001.md', './issues/2019/000?.md', true],
  ['issues/2019/0001.md', 'issues/2019', true],
  ['issues/2019/0001.md', 'issues/2019/', true],
  ['issues/2019/0001.md', 'issues/201', false],
  ['issues/2019/0001.md', '2019', true],
  ['issues/2019/0001.md', 'issues\\2019\\*.md', true],
  ['issues/2019/简报.md', 'issues/**/简?.md', true],
])('%s and %s', (path, pattern, expected) => {
  expect(matchesGlob(path, pattern)).toBe(expected)
})

test('a pattern made to take long does not', () => {
  expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false)
})
