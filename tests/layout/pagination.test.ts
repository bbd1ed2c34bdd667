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
