import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/model/page.ts'
import type { Content, Element } from '../../src/render/pdf/structure.ts'
import { type TaggedPages, tagPages } from '../../src/render/pdf/tag-pages.ts'
import { bulletinOf, layOut } from '../layout/lay-out.ts'
import { writeBulletin } from '../support/bulletin-writer.ts'

function tagged(source: string): TaggedPages {
  return tagPages(bulletinOf(source), layOut(source).pages, {
    standsIn: (_, char) => char === '\u{30edd}',
    looksParted: () => false,
  })
}

/** The tree as text: one line an element, its words behind it. */
function told({ tree, pages }: TaggedPages): readonly string[] {
  const wordsOf = ({ page, id }: Content): string =>
    (pages[page - 1] ?? [])
      .flatMap(({ mark, items }) => (mark.type === 'content' && mark.id === id ? items : []))
      .map((item) => (item.type === 'run' ? item.text : ''))
      .join('')
  const lines = (element: Element, depth: number): readonly string[] => {
    const words = element.children
      .flatMap((child) => (child.type === 'content' ? [wordsOf(child)] : []))
      .join('')
    const own = `${'  '.repeat(depth)}${element.step.type}${words === '' ? '' : ` ${words}`}`
    return [
      own,
      ...element.children.flatMap((child) => (child.type === 'element' ? lines(child, depth + 1) : [])),
    ]
  }
  return lines(tree.root, 0)
}

const body = (lines: readonly string[]): readonly string[] => lines.slice(lines.indexOf('  Art'))

describe('the structure of a PDF', () => {
  it('has one element for a paragraph that runs over pages', () => {
    const text = '甲'.repeat(2000)
    expect(told(tagged(`# 题目\n${text}`)).filter((line) => line.trim() === `P ${text}`)).toHaveLength(1)
  })

  it('leaves no level of headings out, and begins again in the next article', () => {
    const lines = told(tagged('# 甲\n（1）小题\n一、大题\n（一）中题\n正文\n# 乙\n（一）中题\n正文'))
    expect(body(lines).map((line) => line.trim())).toEqual([
      'Art',
      'H1 甲',
      'H2 （1）小题',
      'H2 一、大题',
      'H3 （一）中题',
      'P 正文',
      'Art',
      'H1 乙',
      'H2 （一）中题',
      'P 正文',
    ])
  })

  it('parts a heading from the words that run on behind it', () => {
    expect(body(told(tagged('# 甲\n一、要紧的事。接着说。'))).map((line) => line.trim())).toEqual([
      'Art',
      'H1 甲',
      'H2 一、要紧的事。',
      'P 接着说。',
    ])
  })

  it('tells a table cell by cell, its head once however often it is printed', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `| ${i + 1} | 单位 | |`)
    const issue = tagged(['# 甲', '| 序号 | 名称 | 备注 |', '|---|---|---|', ...rows].join('\n'))
    const lines = told(issue).map((line) => line.trim())
    expect(lines.filter((line) => line.startsWith('TH'))).toEqual(['TH 序号', 'TH 名称', 'TH 备注'])
    expect(lines.filter((line) => line === 'TR')).toHaveLength(41)
    expect(lines.filter((line) => line.startsWith('TD'))).toHaveLength(120)
    expect(issue.pages.length).toBeGreaterThan(1)
  })

  it('says which character 〓 stands for', () => {
    const { tree } = tagged('# 甲\n人名\u{30edd}在此。')
    const spans: (string | undefined)[] = []
    const visit = (element: Element): void => {
      if (element.step.type === 'Span') spans.push(element.step.actual)
      for (const child of element.children) if (child.type === 'element') visit(child)
    }
    visit(tree.root)
    expect(spans).toEqual(['\u{30edd}'])
  })

  it('holds every run of every page once, page numbers and repeated heads aside, in the order of the page', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { text } = writeBulletin(seed)
      const issue = tagged(text)
      const inTree: string[] = []
      const visit = (element: Element): void => {
        for (const child of element.children)
          if (child.type === 'content') inTree.push(`${child.page} ${child.id}`)
          else visit(child)
      }
      visit(issue.tree.root)
      const onPages = issue.pages.flatMap((parts, i) =>
        parts.flatMap(({ mark }) => (mark.type === 'content' ? [`${i + 1} ${mark.id}`] : [])),
      )
      expect(new Set(inTree).size).toBe(inTree.length)
      expect(inTree).toEqual(onPages)
      const artifacts = issue.pages.flatMap((parts) =>
        parts.flatMap(({ mark, items }) =>
          mark.type === 'artifact' ? items.filter((item): item is Run => item.type === 'run') : [],
        ),
      )
      for (const { role, text: words } of artifacts) if (role !== 'pageNumber') expect(words).toMatch(/^…+$/)
    }
  })
})
