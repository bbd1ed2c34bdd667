import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesOf } from '../../src/base/matches.ts'
import { propertyOptions } from '../support/seed.ts'

/** Patterns of every kind of syntax that rules are written with. */
const PATTERNS = [
  /公分|市斤|平米/g,
  /(?<=[0-9一二三])(?:公分|市斤|平米)/g,
  /(?<![0-9])(?:19|20)(?:[*＊]{2}|[○〇]{2})(?=年)/gu,
  /(各位|众多|[0-9]+(?:多)?[名位个])([一-鿿]{1,6}?)们(?![，,])/g,
  /(?<=^|[。；\n])(?:通过|经过)[^，。\n]{2,20}使(?:得)?/gm,
  /[（(]\s*(?:待(?:补|填)|[？?]{1,3})\s*[）)]/gu,
  /(?:[。，；：]|~|～)+$/g,
  /\p{Script=Han}[*＊]{1,3}(?=[、，\s]|$)/gu,
  /[\u{1f300}-\u{1faff}]|[\u2614\u2615]/gu,
  /(?:报导)?|象/g,
  /第?0+[1-9]号/g,
  /(\d)\1、/g,
  /[-\]]a{0}b{2,}\./g,
  /[^一]二|\x41\u4e09/g,
  /(?<year>20)\k<year>年/g,
  /𠀀+年/gu,
]

const text = fc
  .array(
    fc.constantFrom(
      ...'公分市斤平米0129年月各位众多名个同志们通过经使得，。；：、（）()？?待补填~～*＊○〇\n 报导象第号abAB一二三年.-]',
      '𠀀',
      '👍',
      '☕',
      '2020年',
    ),
    { maxLength: 400 },
  )
  .map((parts) => parts.join(''))

describe('matchesOf', () => {
  test.each(PATTERNS)('finds in any text what matchAll finds: %s', (pattern) => {
    fc.assert(
      fc.property(text, (one) => {
        const long = one.padEnd(300, '某')
        for (const each of [one, long])
          expect(matchesOf(each, pattern).map(({ 0: found, index }) => [index, found])).toEqual(
            [...each.matchAll(pattern)].map(({ 0: found, index }) => [index, found]),
          )
      }),
      propertyOptions(100),
    )
  })
})
