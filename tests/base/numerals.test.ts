import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumeral, toHanNumeral } from '../../src/base/numerals.ts'

describe('parseNumeral', () => {
  it.each([
    ['17', 17],
    ['１７', 17],
    ['017', 17],
    ['十', 10],
    ['十七', 17],
    ['二十', 20],
    ['九百四十', 940],
    ['九百四十一', 941],
    ['一百零五', 105],
    ['两', 2],
    ['二', 2],
    ['廿一', 21],
    ['二〇二一', 2021],
    ['二○一八', 2018],
    ['二O一四', 2014],
    ['二零一九', 2019],
    ['一千零一', 1001],
    ['一万二千', 12000],
    ['〇', 0],
  ])('reads %s as %d', (text, value) => expect(parseNumeral(text)).toBe(value))

  it.each(['', '期', '十十', '百百', '1七', '1.5', '-3', '一万一万', '1234567890'])('refuses %j', (text) =>
    expect(parseNumeral(text)).toBeUndefined(),
  )

  it('reads back every number up to 9999 that toHanNumeral writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => parseNumeral(toHanNumeral(n)) === n))
  })

  it.each([
    [2, '二'],
    [4, '四'],
    [10, '十'],
    [11, '十一'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
  ])('writes %d as %s', (n, text) => expect(toHanNumeral(n)).toBe(text))
})
