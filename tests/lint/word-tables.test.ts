import { expect, it } from 'vitest'
import { WRONG_WORDS } from '../../src/lint/rules/words/confusables.table.ts'
import { WRONG_IDIOMS } from '../../src/lint/rules/words/idioms.table.ts'
import { CONTESTED, VARIANTS } from '../../src/lint/rules/words/variants.table.ts'
import { readPairs } from '../../src/lint/word-table.ts'

it('no wrong word stands in two tables: a fault is told once', () => {
  const words = [WRONG_WORDS, WRONG_IDIOMS, VARIANTS, CONTESTED].flatMap((table) => [
    ...readPairs(table).keys(),
  ])
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
})
