import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isFullMark, isHan } from '../../src/base/chars.ts'
import { balance } from '../../src/layout/balance.ts'

/** A line holds 20 characters of 2号. */
const ROOM = 20

const titles = readFileSync(new URL('title-lines.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

function lines(text: string, likeWord: boolean): readonly string[] {
  const chars = [...text.replaceAll(' ', '　')]
  const advances = chars.map((char) => (isHan(char) || isFullMark(char) || '　“”—·'.includes(char) ? 1 : 0.5))
  const preferred = chars.map((char) => char === '　')
  return balance({ chars, advances, preferred }, { width: ROOM, likeWord }).map(({ start, end }) =>
    chars.slice(start, end).join(''),
  )
}

describe('titles of every kind', () => {
  it('break as an editor would break them', async () => {
    const table = titles.map((text) => {
      const [free, word] = [lines(text, false).join(' / '), lines(text, true).join(' / ')]
      return free === word ? free : `${word}\n    typeset: ${free}`
    })
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('goldens/title-lines.txt')
  })
})
