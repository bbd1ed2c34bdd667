import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'
import { readConfig } from '../../src/project/config.ts'
import { readWordsText } from '../../src/project/words-files.ts'

const PAGE = readFileSync('docs/lint.md', 'utf8')
const BLOCKS = [...PAGE.matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)].map(([, file = '', text = '']) => ({
  file,
  text,
}))

test.each(BLOCKS)('what docs/lint.md shows of $file can be read', ({ file, text }) => {
  if (file !== 'bulletin.yaml') expect(readWordsText(text, file)).toBeDefined()
  else {
    const { rules: levels, overrides } = readConfig(text).settings.lint
    const named = [levels, ...overrides.map((one) => one.rules)].flatMap((one) => Object.keys(one))
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(named))
  }
})

test('docs/lint.md shows a file of each kind', () => {
  expect(BLOCKS.map(({ file }) => file)).toEqual([
    'bulletin.yaml',
    'words/people.yaml',
    'words/organisations.yaml',
    'words/terms.yaml',
  ])
})
