import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import { PT_PER_MM } from '../../src/theme/length.ts'
import type { Template } from '../../src/theme/template.ts'
import { builtIn } from '../theme/built-in.ts'
import { layOut, linesOf, runsOf } from './lay-out.ts'

const association = builtIn('association')

/** An issue of one article with so many one-line paragraphs, two of which stand below a section label each. */
function issueOf(lines: number): string {
  const paragraphs = (count: number): string =>
    Array.from({ length: count }, (_, i) => `第${i + 1}段。`).join('\n')
  return `# 标题\n${paragraphs(lines - 2)}\n\n【简讯】\n§ 甲。\n§ 乙。\n\n报：市委办公室\n送：各理事单位\n发：各会员单位\n`
}

function imprintPage(pages: readonly Page[]): number {
  return pages.findIndex((page) => runsOf(page).some(({ role }) => role === 'imprint')) + 1
}

const isAlone = (page: Page): boolean =>
  runsOf(page).every(({ role }) => role === 'imprint' || role === 'pageNumber')

describe('the imprint', () => {
  it('takes blank rows before it takes a page of its own', () => {
    const counts = Array.from({ length: 24 }, (_, i) => 8 + i)
    const laid = counts.map((lines) => layOut(issueOf(lines)))
    const tight = laid.filter(({ pages }) => pages.closed.size > 0)
    expect(tight.length).toBeGreaterThan(0)
    for (const { pages } of tight) {
      const last = pages.pages.at(-1)
      expect(last !== undefined && isAlone(last)).toBe(false)
      expect(imprintPage(pages.pages)).toBe(pages.pages.length)
    }
    for (const { pages } of laid) {
      const last = pages.pages.at(-1)
      const alone = last !== undefined && isAlone(last)
      expect(pages.facts.some(({ type }) => type === 'imprint-alone')).toBe(alone)
    }
  })

  it('never covers a line of text', () => {
    for (let lines = 4; lines < 40; lines++) {
      const { pages } = layOut(issueOf(lines))
      for (const page of pages.pages) {
        const rule = page.items.find((item) => item.type === 'rule' && item.role === 'imprint')
        if (rule === undefined) continue
        const text = runsOf(page).filter(({ role }) => role !== 'imprint' && role !== 'pageNumber')
        for (const { y } of text) expect(y).toBeLessThan(rule.y)
      }
    }
  })

  it('stands on an even page where the template asks for it; a blank page before it carries no number, nor does its own', () => {
    const template: Template = { ...association, imprint: { ...association.imprint, evenPage: true } }
    for (let lines = 4; lines < 60; lines += 3) {
      const { pages } = layOut(issueOf(lines), { template })
      expect(imprintPage(pages.pages) % 2).toBe(0)
      const numbers = pages.pages.map((page) => runsOf(page).some(({ role }) => role === 'pageNumber'))
      const blank = pages.pages.findIndex(({ items }) => items.length === 0)
      expect(numbers).toEqual(pages.pages.map((_, i) => blank < 0 || i < blank))
    }
  })
})

describe('a picture with its caption', () => {
  const caption = '志愿者在清理河道，沿岸居民也来帮忙，两天清出杂草三吨半'
  const square = {
    path: 'square.png',
    bytes: new Uint8Array(),
    width: 1600,
    height: 1600,
    format: 'png',
    orientation: 1,
  } as const
  const pictures = new Map([['square.png', square]])
  const paragraphs = (count: number): string =>
    Array.from({ length: count }, (_, i) => `第${i + 1}段。`).join('\n')

  it.each([
    ['of its own', `![${caption}](square.png)`],
    ['below it', `![](square.png)\n图1　${caption}`],
  ])('%s lies within the 22 rows and on one page, wherever it begins', (_, figure) => {
    for (let lines = 1; lines < 30; lines++) {
      const { pages } = layOut(`# 标题\n${paragraphs(lines)}\n${figure}\n${paragraphs(3)}`, { pictures })
      const home = pages.pages.find(({ items }) => items.some(({ type }) => type === 'picture'))
      const words =
        home === undefined
          ? ''
          : runsOf(home)
              .map(({ text }) => text)
              .join('')
      expect(words).toContain(caption)
      for (const { role, y } of pages.pages.flatMap(runsOf)) {
        if (role !== 'pageNumber') expect(y / PT_PER_MM).toBeLessThan(262)
      }
    }
  })
})

describe('the grid', () => {
  it('of model glyph reaches from the first character to the last: 225 mm', () => {
    const template: Template = { ...association, grid: { ...association.grid, model: 'glyph' } }
    const { pages } = layOut(issueOf(70), { template })
    const second = pages.pages[1]
    const lines = second === undefined ? [] : runsOf(second).filter(({ role }) => role !== 'pageNumber')
    const baselines = [...new Set(lines.map(({ y }) => y))]
    expect(baselines).toHaveLength(22)
    const size = association.styles.body.sizePt
    expect((baselines[0] ?? 0) - 0.88 * size).toBeCloseTo(37 * PT_PER_MM, 1)
    expect((baselines[21] ?? 0) + 0.12 * size).toBeCloseTo(262 * PT_PER_MM, 1)
    expect((baselines[1] ?? 0) - (baselines[0] ?? 0)).toBeCloseTo(29.609, 2)
  })

  it('with mirrored margins has the wide one at the right of even pages', () => {
    const template: Template = { ...association, page: { ...association.page, mirrored: true } }
    const lefts = linesOf(layOut(issueOf(70), { template }).pages)
      .filter(({ role, text }) => role === 'body' && text.startsWith('第'))
      .map(({ page, left }) => ({ page, left }))
    const of = (page: number): number => lefts.find((line) => line.page === page)?.left ?? Number.NaN
    expect(of(1) - of(2)).toBeCloseTo(2 * PT_PER_MM, 2)
    expect(of(3)).toBeCloseTo(of(1), 2)
  })
})

describe('an imprint that is taller than a page', () => {
  it('is parted, keeps every line, and ends with its last rule on the foot of the last page', () => {
    const receivers = Array.from({ length: 420 }, (_, i) => `第${i + 1}会员单位`).join('、')
    const { pages } = layOut(`# 标题\n正文。\n\n报：市委办公室\n发：${receivers}\n`)
    const words = pages.pages
      .flatMap((page) =>
        runsOf(page)
          .filter(({ role }) => role === 'imprint')
          .map(({ text }) => text),
      )
      .join('')
    expect(words).toBe(`报：市委办公室发：${receivers}`)
    const rules = pages.pages.flatMap(({ number, items }) =>
      items.flatMap((item) =>
        item.type === 'rule' && item.role === 'imprint' ? [{ number, y: item.y }] : [],
      ),
    )
    expect(rules).toHaveLength(2)
    expect(rules[1]?.number).toBe(pages.pages.length)
    expect(rules[1]?.y).toBeCloseTo(262 * PT_PER_MM, 1)
  })
})

describe('a picture', () => {
  const square = {
    path: 'a.jpg',
    format: 'jpeg',
    width: 3000,
    height: 2000,
    orientation: 1,
    bytes: new Uint8Array(),
  } as const
  const at = (lines: number) => {
    const text = `# 标题\n${Array.from({ length: lines }, (_, i) => `第${i + 1}段。`).join('\n')}\n![合影](a.jpg)\n完。\n`
    const { pages } = layOut(text, { template: builtIn('plain'), pictures: new Map([['a.jpg', square]]) })
    const page = pages.pages.find(({ items }) => items.some(({ type }) => type === 'picture'))
    const picture = page?.items.find((item) => item.type === 'picture')
    return {
      page: page?.number,
      height: picture?.height ?? 0,
      ratio: (picture?.width ?? 0) / (picture?.height ?? 1),
    }
  }

  it('is made a little smaller for the room that is left, and goes to the next page where that is too little', () => {
    const laid = Array.from({ length: 22 }, (_, i) => at(i + 1))
    const whole = Math.max(...laid.map(({ height }) => height))
    const smaller = laid.filter(({ height }) => height < whole - 1)
    expect(smaller.length).toBeGreaterThan(0)
    for (const { page, height, ratio } of laid) {
      expect(ratio).toBeCloseTo(1.5, 2)
      if (height < whole - 1) expect(page).toBe(1)
    }
    expect(laid.some(({ page, height }) => page === 2 && height > whole - 1)).toBe(true)
  })
})
