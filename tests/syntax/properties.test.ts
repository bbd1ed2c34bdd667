import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { escapeLine } from '../../src/syntax/escape.ts'
import { parse } from '../../src/syntax/parse.ts'
import { print } from '../../src/syntax/print.ts'
import { problemsOf } from '../support/issue-checks.ts'
import { OPTIONS } from '../support/parse-options.ts'
import { propertyOptions } from '../support/seed.ts'
import { sources, sourcesWithHead } from '../support/source-arbitrary.ts'
import { treeDump } from '../support/tree-dump.ts'

const texts = fc.oneof(sources, sourcesWithHead)

function read(text: string) {
  const source = sourceFile('issue.md', text)
  const parsed = parse(source, OPTIONS)
  const printed = print(parsed.issue, source)
  // Diagnostics are left out: they speak of the writing, which printing changes.
  const tree = treeDump(parsed.issue, [], source)
  return { ...parsed, source, printed, tree }
}

/** What printing makes uniform: markers, colons of labels, white space inside a range that is kept by its texts. */
function uniform(tree: string): string {
  return tree.replace(/marker 「.」/g, 'marker 「§」').replace(/colon 「:」/g, 'colon 「：」')
}

describe('any text whatever', () => {
  it('is read without an exception, and every word lies in exactly one leaf', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { issue } = read(text)
        expect(problemsOf(issue, text)).toEqual([])
      }),
      propertyOptions(2000),
    )
  })

  it('prints as a text that means the same and prints as itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = read(text)
        const twice = read(once.printed)
        expect(uniform(twice.tree)).toBe(uniform(once.tree))
        expect(twice.printed).toBe(once.printed)
      }),
      propertyOptions(2000),
    )
  })

  it('has diagnostics whose places lie in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { place } of read(text).diagnostics) {
          if (!('span' in place)) throw new Error('no span')
          expect(place.span.start).toBeLessThanOrEqual(place.span.end)
          expect(place.span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      propertyOptions(500),
    )
  })

  it('is a paragraph when its line is escaped', () => {
    fc.assert(
      fc.property(sources, (text) => {
        const line =
          text
            .split(/[\n\r\v\f\u0085\u2028\u2029]/)
            .map((one) => one.trim())
            .find((one) => one.length > 1) ?? '字'
        const { issue } = read(`# 题目\n\n正文。\n\n${escapeLine(line, OPTIONS.imprintLabels)}\n\n正文。\n`)
        const [article] = issue.children
        expect(article?.type === 'article' && article.children.map(({ type }) => type)).toEqual([
          'paragraph',
          expect.stringMatching(/^(paragraph|heading)$/),
          'paragraph',
        ])
      }),
      propertyOptions(500),
    )
  })
})
