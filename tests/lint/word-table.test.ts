import { describe, expect, it } from 'vitest'
import { readPairs, wordFinder } from '../../src/lint/word-table.ts'

describe('wordFinder', () => {
  const idioms = wordFinder(() => readPairs('再接再励 再接再厉|再接 X\n一股作气 一鼓作气'))
  const variants = wordFinder(() => readPairs('接再 Y|帐户 账户'))

  it('finds the words of its own table, the longest first, none within another', () => {
    const text = '再接再励再接，开立帐户，一股作气'
    expect(idioms(text)).toEqual([
      { at: 0, word: '再接再励', right: '再接再厉' },
      { at: 4, word: '再接', right: 'X' },
      { at: 12, word: '一股作气', right: '一鼓作气' },
    ])
    expect(variants(text)).toEqual([
      { at: 1, word: '接再', right: 'Y' },
      { at: 9, word: '帐户', right: '账户' },
    ])
    expect(idioms('')).toEqual([])
    expect(idioms('再')).toEqual([])
  })

  it('knows a table that comes after others were used', () => {
    const text = '登陆网站'
    expect(idioms(text)).toEqual([])
    expect(wordFinder(() => readPairs('登陆 登录'))(text)).toEqual([{ at: 0, word: '登陆', right: '登录' }])
  })
})
