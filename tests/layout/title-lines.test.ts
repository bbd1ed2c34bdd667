import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isFullMark, isHan } from '../../src/base/chars.ts'
import { balance } from '../../src/layout/balance.ts'
import { layOut, linesOf } from './lay-out.ts'

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

describe('a listed name', () => {
  it('is never split, in running text nor in a title', () => {
    const names = ['欧阳晓月', '南屏县志愿服务联合会']
    for (let lead = 10; lead < 40; lead++) {
      const before = '春夏秋冬风花雪山河湖海田'.repeat(4).slice(0, lead)
      const text = `# ${before.slice(0, 30)}欧阳晓月先进事迹\n${before}欧阳晓月和南屏县志愿服务联合会。\n`
      for (const measure of ['word', 'typeset'] as const) {
        const printed = linesOf(layOut(text, { measure, names }).pages).filter(
          ({ role }) => role === 'body' || role === 'title',
        )
        for (const { text: line } of printed) {
          expect(line).not.toMatch(/欧$|欧阳$|欧阳晓$|^阳晓月|^晓月|^月/)
          expect(line).not.toMatch(/^(屏县|县志愿|志愿|愿服务|服务|务联|联合会|合会|会)/)
        }
      }
    }
  })
})
