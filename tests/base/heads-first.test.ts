import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headsFirst } from '../../src/base/heads-first.ts'

describe('headsFirst', () => {
  it.each([
    [/(?<=[0-9])~/g, '~(?<=(?:[0-9])[^])'],
    [/(?<=a|b)[xy]{2,4}(?=c)/g, '[xy](?<=(?:a|b)[^])[xy]{1,3}(?=c)'],
    [/(?<!a)x+?y/g, 'x(?<!(?:a)[^])x*?y'],
    [
      /(?<![0-9])(?<!年)(?:公分|(市)斤)/gu,
      '(?:公(?<!(?:[0-9])[^])(?<!(?:年)[^])分|(市(?<!(?:[0-9])[^])(?<!(?:年)[^]))斤)',
    ],
    [/(?<=^|[。\n])(\d{3})/gm, '(\\d(?<=(?:^|[。\\n])[^])\\d{2})'],
    [/x|(?<=[|)\]])\u{20000}|\|/gu, 'x|\\u{20000}(?<=(?:[|)\\]])[^])|\\|'],
  ])('puts the first character before the look behind in %s', (pattern, source) => {
    expect(headsFirst(pattern).source).toBe(source)
    expect(headsFirst(pattern).flags).toBe(pattern.flags)
  })

  it.each([
    /x(?<=ax)/g,
    /(?<=(a))x/g,
    /(?<=a)x?y/g,
    /(?<=a)(?:x|y?)z/g,
    /(?<=a)(?=b)x/g,
    /(?<=a)(?:x)+/g,
    /(?<=a)$/gm,
    /(?<=a)/g,
    /(?<name>a)\k<name>/g,
  ])('leaves %s as it is', (pattern) => {
    expect(headsFirst(pattern)).toBe(pattern)
  })

  it('never changes what is found', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '\\u0062', '(?:a|bc)', '(b|c)', '.')
    const quantifier = fc.constantFrom('', '', '+', '{2}', '{1,2}', '{2,}?', '?', '*')
    const look = fc.constantFrom('(?<=a)', '(?<!b|ca)', '(?<=^|c)', '(?<![ab]{2})', '')
    const sequence = fc
      .tuple(look, look, fc.array(fc.tuple(atom, quantifier), { minLength: 1, maxLength: 3 }))
      .map(([one, two, atoms]) => one + two + atoms.map((pair) => pair.join('')).join(''))
    const source = fc.array(sequence, { minLength: 1, maxLength: 3 }).map((all) => all.join('|'))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n', '𠀀'), maxLength: 30 })
    const flags = fc.constantFrom('g', 'gm', 'gu')
    fc.assert(
      fc.property(source, flags, text, (pattern, flag, subject) => {
        const slow = new RegExp(pattern, flag)
        const found = (one: RegExp): unknown =>
          [...subject.matchAll(one)].map((match) => [match.index, ...match])
        expect(found(headsFirst(slow))).toEqual(found(slow))
      }),
      { numRuns: 2000 },
    )
  })
})
