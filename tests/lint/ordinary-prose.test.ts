import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from './run.ts'

/** The lines of a file beside this one. */
function linesOf(name: string): readonly string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '')
}

function graveIn(line: string): readonly string[] {
  const { diagnostics, failures } = lintText(line, { fragment: true })
  expect(failures).toEqual([])
  return diagnostics.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId)
}

// Words that meet by chance, figures, dates, provisions, quotations: nothing in them is wrong.
test('ordinary lines of bulletins have neither errors nor warnings', () => {
  const reported = linesOf('ordinary-prose.txt').flatMap((line) => {
    const ids = graveIn(line)
    return ids.length === 0 ? [] : [`${line} ${ids.join(' ')}`]
  })
  expect(reported).toEqual([])
})

// Nested ordinals, provisions, speeches, minutes, notices.
test('ordinary fragments of bulletins have neither errors nor warnings', () => {
  const fragments = readFileSync(new URL('ordinary-fragments.txt', import.meta.url), 'utf8').split('====\n')
  expect(fragments.length).toBeGreaterThan(10)
  for (const fragment of fragments) expect([fragment.slice(0, 20), ...graveIn(fragment)]).toHaveLength(1)
})

describe('lines with one fault each', () => {
  const lines = linesOf('faulty-prose.tsv').map((line) => line.split('\t'))
  test.each(lines)('%s', (line = '', rule = '') => {
    const ids = lintText(line, { fragment: true }).diagnostics.map(({ ruleId }) => ruleId)
    expect(ids).toContain(rule)
  })
})
