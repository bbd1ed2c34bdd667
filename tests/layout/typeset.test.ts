import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/model/page.ts'
import { PT_PER_MM } from '../../src/theme/length.ts'
import { builtIn } from '../theme/built-in.ts'
import { layOut, linesOf, runsOf } from './lay-out.ts'

const WIDTH = 156 * PT_PER_MM
const CELL = WIDTH / 28

/** The body lines of a paragraph set in measure `typeset`. */
function bodyOf(paragraph: string, hanging: 'none' | 'stops' = 'none') {
  const template = builtIn('plain')
  const { pages } = layOut(`# 标题\n${paragraph}\n`, {
    template: { ...template, grid: { ...template.grid, hanging } },
    measure: 'typeset',
  })
  return linesOf(pages).filter(({ role }) => role === 'body' || role === 'attribution')
}

/** The runs of the body, joined line by line, with the place of every character. */
function placesOf(
  paragraph: string,
): readonly { readonly char: string; readonly x: number; readonly to: number }[] {
  const { pages } = layOut(`# 标题\n${paragraph}\n`, { template: builtIn('plain'), measure: 'typeset' })
  return pages.pages.flatMap((page) =>
    runsOf(page)
      .filter(({ role }) => role === 'body')
      .flatMap(places),
  )
}

function places({ text, x, advances }: Run) {
  let at = x
  return [...text].map((char, i) => {
    const from = at
    at += advances[i] ?? 0
    return { char, x: from, to: at }
  })
}

const han = (count: number): string =>
  '春夏秋冬风花雪月山河湖海'.repeat(Math.ceil(count / 12)).slice(0, count)

describe('measure typeset', () => {
  it('sets 28 characters to a line of 156 mm, 26 to the first', () => {
    const lines = bodyOf(han(26 + 28 + 5))
    expect(lines.map(({ text }) => [...text].length)).toEqual([26, 28, 5])
    expect(lines[1]?.right).toBeCloseTo(lines[0]?.right ?? 0, 2)
    expect((lines[1]?.right ?? 0) - (lines[1]?.left ?? 0)).toBeCloseTo(WIDTH, 2)
    expect((lines[0]?.left ?? 0) - (lines[1]?.left ?? 0)).toBeCloseTo(2 * CELL, 2)
  })

  it('keeps a stop that comes after the last cell by squeezing, where word pushes a character down', () => {
    const [first, second] = bodyOf(`${han(10)}，${han(15)}，${han(30)}`)
    expect(first?.text).toBe(`${han(10)}，${han(15)}，`)
    expect(second?.text.startsWith('春')).toBe(true)
  })

  it('sets a mark at the end of a line half an em wide', () => {
    const lines = bodyOf(`${han(25)}，${han(40)}`)
    expect(lines[0]?.text.endsWith('，')).toBe(true)
    const marks = placesOf(`${han(25)}，${han(40)}`).filter(({ char }) => char === '，')
    expect((marks[0]?.to ?? 0) - (marks[0]?.x ?? 0)).toBeCloseTo(CELL / 2, 2)
    expect(lines[0]?.right).toBeCloseTo(lines[1]?.right ?? 0, 2)
  })

  it('sets two marks that meet one and a half em wide', () => {
    const placed = placesOf('他说：“是。”（鼓掌）好')
    const at = (char: string): number => placed.find((one) => one.char === char)?.x ?? Number.NaN
    expect(at('是') - at('：')).toBeCloseTo(1.5 * CELL, 2)
    expect(at('鼓') - at('。')).toBeCloseTo(2 * CELL, 2)
  })

  it('puts a fifth of an em of air between 汉字 and letters or digits, none beside marks', () => {
    const placed = placesOf('共有12个，A')
    const at = (char: string): number => placed.find((one) => one.char === char)?.x ?? Number.NaN
    expect(at('1') - at('有')).toBeCloseTo(CELL + 3.2, 2)
    expect(at('个') - at('2')).toBeCloseTo(CELL / 2 + 3.2, 2)
    expect(at('A') - at('，')).toBeCloseTo(CELL, 2)
  })

  it('never leaves one character alone on the last line', () => {
    for (const extra of [1, 2]) {
      const text = `${han(26 + 28 * 2 + extra)}。`
      const last = bodyOf(text).at(-1)
      expect([...(last?.text ?? '')].length, last?.text).toBeGreaterThanOrEqual(3)
    }
  })

  it('breaks a paragraph anew where greedy lines would be loose', () => {
    const word = 'infrastructures'
    const text = `${han(20)}${word}${han(12)}，${han(7)}；${han(9)}，${han(30)}。`
    const widest = Math.max(
      ...layOut(`# 标题\n${text}\n`, { template: builtIn('plain'), measure: 'typeset' }).pages.pages.flatMap(
        (page) => runsOf(page).map(({ gap, size }) => gap / size),
      ),
    )
    const greedy = Math.max(
      ...layOut(`# 标题\n${text}\n`, { template: builtIn('plain') }).pages.pages.flatMap((page) =>
        runsOf(page).map(({ gap, size }) => gap / size),
      ),
    )
    expect(greedy).toBeGreaterThan(0.2)
    expect(widest).toBeLessThan(greedy)
  })

  it('lets a stop hang over the end where the template asks for it', () => {
    const [first] = bodyOf(`${han(26)}，${han(40)}`, 'stops')
    expect(first?.text).toBe(`${han(26)}，`)
  })

  it('keeps every character in order, within the type area, no line opening with a stop', () => {
    const unit = fc.constantFrom(
      ...'春夏秋冬风，。、；：？！“”《》（）——……·'.split(''),
      '12',
      '3.5%',
      'GDP',
      '2021年',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 300 }), (parts) => {
        const text = `文${parts.join('')}`.replace(/\s+/g, ' ').trim()
        const lines = bodyOf(text)
        expect(lines.map((line) => line.text).join('')).toBe(text)
        for (const { right, left } of lines) expect(right - left).toBeLessThanOrEqual(WIDTH + 0.1)
        for (const [i, line] of lines.entries())
          if (i > 0 && /[春夏秋冬风文]/.test(lines[i - 1]?.text ?? ''))
            expect(line.text).not.toMatch(/^[，。、；：？！》）]/)
      }),
      { numRuns: 150 },
    )
  })
})
