import { describe, expect, it } from 'vitest'
import { layIssue, wordsOf } from '../support/page-proof.ts'
import { writeIssue } from '../support/page-writer.ts'
import { propertyOptions } from '../support/seed.ts'

/** BULLETIN_RUNS=5000 for the long run. */
const { seed, numRuns } = propertyOptions(60)

describe('the words of the pages', () => {
  it.each(['word', 'typeset'] as const)('are those of the issue, in order, in measure %s', (measure) => {
    for (let i = 0; i < numRuns; i++) {
      const { printed, written } = wordsOf(layIssue(writeIssue(seed + i), measure))
      expect(printed, `seed ${seed + i}`).toBe(written)
    }
  })
})
