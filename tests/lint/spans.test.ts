import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageRules, rules } from '../../src/lint/rules/index.ts'
import { makeDetector } from '../../src/lint/typos/detect.ts'
import { loadDictionary } from '../../src/project/dictionary.ts'
import { nodeWorld } from '../../src/project/node-world.ts'
import { propertyOptions } from '../support/seed.ts'
import { docExamples } from './doc-examples.ts'
import { lintText } from './run.ts'
import { spansOutside } from './spans.ts'

const HEAD = '---\n期号: 17\n总期号: 940\n日期: 2031-02-23\n---\n\n'
/** Every rule runs, also those of taste and those that are asked for. */
const EVERY = { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) }
const detector = makeDetector(loadDictionary(nodeWorld()), undefined)

/** What the pages of the rules show, right and wrong, cut into pieces: whatever any rule looks for is among them. */
const PIECES = [...rules, ...pageRules]
  .flatMap(({ id }) => docExamples(id).map(({ text }) => text))
  .flatMap((text) => text.match(/[^，。\n]{1,20}[，。]?|\n/gu) ?? [])
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''))

test.each([
  ['a fragment', true],
  ['an issue', false],
] as const)('what any rule says of %s points into the text', (_, fragment) => {
  const found = new Set<string>()
  fc.assert(
    fc.property(text, (body) => {
      const source = fragment ? body : HEAD + body
      const result = lintText(source, { fragment, settings: EVERY, detector })
      expect(result.failures).toEqual([])
      expect(spansOutside(result.diagnostics, source)).toEqual([])
      for (const { ruleId } of result.diagnostics) found.add(ruleId)
    }),
    propertyOptions(300),
  )
  // So that the property is about something: many rules had their say.
  expect(found.size).toBeGreaterThan(20)
})

test('a span outside is noticed, so that the tests above can fail', () => {
  const { diagnostics } = lintText('今年是,目前', { fragment: true })
  expect(diagnostics).not.toEqual([])
  expect(spansOutside(diagnostics, '今年')).not.toEqual([])
})
