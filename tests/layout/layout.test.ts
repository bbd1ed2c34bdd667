import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layout } from '../../src/layout/layout.ts'
import type { PictureFile } from '../../src/model/page.ts'
import { dump } from '../../src/render/dump.ts'
import { renderText } from '../../src/render/text.ts'
import { PT_PER_MM } from '../../src/theme/length.ts'
import { shippedSet } from '../render/shipped.ts'
import { builtIn } from '../theme/built-in.ts'
import { bulletinOf, layOut, linesOf, runsOf } from './lay-out.ts'

const everything = readFileSync(new URL('./goldens/everything.golden.md', import.meta.url), 'utf8')

function picture(path: string, width: number, height: number): readonly [string, PictureFile] {
  return [path, { path, format: 'jpeg', width, height, orientation: 1, bytes: new Uint8Array() }]
}

const pictures = new Map([picture('0186/a.jpg', 1600, 1000), picture('0186/b.jpg', 900, 900)])

/** Paragraphs of so many characters. */
function text(...lengths: readonly number[]): string {
  const filler = '会员单位围绕楼宇招商、物业服务、安全管理交流经验'
  return lengths.map((length) => `${filler.repeat(Math.ceil(length / 24)).slice(0, length - 1)}。`).join('\n')
}

describe('a page dump', () => {
  it.each(['association', 'official', 'plain'])('of everything an issue may hold, in %s', async (name) => {
    const { pages } = layOut(everything, { template: builtIn(name), pictures })
    await expect(dump(pages)).toMatchFileSnapshot(`goldens/everything.${name}.golden.txt`)
  })

  it('agrees with the plain text', async () => {
    const bulletin = bulletinOf(everything)
    await expect(renderText(bulletin, builtIn('association'))).toMatchFileSnapshot(
      'goldens/everything.text.golden.txt',
    )
  })
})

describe('the grid (GB/T 9704-2012 5.2)', () => {
  const { pages } = layOut(`# 长文\n${text(300, 900, 50, 1200)}`)

  it('has 22 rows of 28 characters, from edge to edge', () => {
    const [, second] = pages.pages
    if (second === undefined) throw new Error('one page only')
    const lines = linesOf(pages).filter(({ page }) => page === 2)
    expect(lines.map(({ row }) => row)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
    const full = lines.filter(({ continues }) => continues)
    for (const line of full) {
      expect([...line.text].length).toBeLessThanOrEqual(28)
      expect(line.right / PT_PER_MM).toBeCloseTo(184, 1)
    }
    expect(full.some((line) => [...line.text].length === 28)).toBe(true)
    expect(Math.min(...lines.map(({ left }) => left)) / PT_PER_MM).toBeCloseTo(28, 2)
  })

  it('indents the first line by two 字', () => {
    const first = linesOf(pages).find(({ role }) => role === 'body')
    expect((first?.left ?? 0) - 28 * PT_PER_MM).toBeCloseTo(2 * 15.75, 2)
  })

  it('numbers odd pages at the right and even pages at the left, 7 mm below the type area', () => {
    const numbers = pages.pages.map((page) => runsOf(page).find(({ role }) => role === 'pageNumber'))
    expect(numbers.map((run) => run?.text)).toEqual(pages.pages.map(({ number }) => `— ${number} —`))
    const [odd, even] = numbers
    const width = (odd?.advances ?? []).reduce((sum, advance) => sum + advance, 0)
    expect((odd?.x ?? 0) + width).toBeCloseTo(184 * PT_PER_MM - 14, 1)
    expect(even?.x).toBeCloseTo(28 * PT_PER_MM + 14, 1)
    for (const run of numbers) {
      const dash = (run?.y ?? 0) / PT_PER_MM - (0.36 * 14) / PT_PER_MM
      expect(dash).toBeCloseTo(269, 1)
    }
  })
})

describe('the masthead', () => {
  const rule = (source: string, template = builtIn('association'), organisations?: readonly string[]) => {
    const { pages } = layOut(source, {
      template,
      serial: organisations === undefined ? {} : { organisations },
    })
    const found = pages.pages[0]?.items.find((item) => item.type === 'rule')
    return found?.type === 'rule' ? found.y / PT_PER_MM : undefined
  }

  it.each([
    [[]],
    [['云岭市楼宇经济联合会']],
    [['云岭市楼宇经济联合会', '云岭市物业管理协会']],
    [['云岭市非公有制经济组织和社会组织党群工作服务中心联席会议办公室', '云岭市楼宇经济联合会']],
    [['甲区联合会', '乙区联合会', '丙区联合会']],
  ])('puts the red rule at about a third of the page, under %j', (organisations) => {
    for (const name of ['association', 'official', 'plain']) {
      const y = rule('# 题目\n正文', builtIn(name), organisations)
      expect(y).toBeGreaterThan(90)
      expect(y).toBeLessThan(125)
    }
  })

  it('breaks a long issuer in front of the date', () => {
    const issuer = '云岭市楼宇经济联合会和云岭市物业管理协会联席会议编印'
    const lines = linesOf(layOut('正文', { serial: { issuer } }).pages).filter(
      ({ role }) => role === 'issuer',
    )
    expect(lines.map(({ text }) => text)).toEqual([
      '云岭市楼宇经济联合会和云岭市',
      '物业管理协会联席会议编印2023年4月9日',
    ])
  })

  it('leaves a gap for the pen in a draft', () => {
    const { pages } = layOut('---\n期号:\n总期号:\n日期:\n---\n正文')
    const lines = linesOf(pages)
    expect(lines.find(({ role }) => role === 'number')?.text).toBe('第　　期（总第　　期）')
    expect(lines.find(({ role }) => role === 'issuer')?.text).toMatch(/　　年　月　日$/)
  })

  it('prints only number, issuer and date on pre-printed paper, where they always stand', () => {
    const template = builtIn('association')
    const preprinted = { ...template, masthead: { ...template.masthead, preprinted: true } }
    const head = (one: typeof template) =>
      linesOf(layOut('# 题\n正文', { template: one }).pages).filter(
        ({ page, row }) => page === 1 && (row ?? 0) < 9,
      )
    const printed = head(preprinted)
    expect(new Set(printed.map(({ role }) => role))).toEqual(new Set(['number', 'issuer']))
    expect(head(template)).toEqual(expect.arrayContaining([...printed]))
    expect(rule('# 题\n正文', preprinted)).toBeUndefined()
  })
})

describe('titles and headings', () => {
  it('are never the last on a page, with the next two lines', () => {
    for (let filler = 0; filler < 24; filler++) {
      const body = `${'甲。\n'.repeat(filler)}# 下一篇的题目\n${text(200)}\n一、小标题\n${text(90)}`
      const lines = linesOf(layOut(`# 首篇\n正文。\n${body}`).pages)
      for (const [i, line] of lines.entries()) {
        if (!['title', 'heading1', 'section'].includes(line.role)) continue
        const next = lines.slice(i + 1).filter(({ role }) => role === 'body')
        expect(next.slice(0, 2).map(({ page }) => page)).toEqual([line.page, line.page])
      }
    }
  })

  it('set the paragraphs of a note without blank rows in between', () => {
    const lines = linesOf(layOut('编者按：第一段。\n> 第二段。\n正文。').pages)
    const rows = lines.slice(-3).map(({ row }) => row ?? 0)
    expect(rows.map((row) => row - (rows[0] ?? 0))).toEqual([0, 1, 3])
  })

  it('keep the lines of a title as broken for other writers', () => {
    const { pages } = layOut('# 云岭市楼宇经济联合会召开大会 选举产生第三届理事会\n# 暨表彰先进\n正文')
    expect([...pages.titleLines.values()]).toEqual([
      ['云岭市楼宇经济联合会召开大会', '选举产生第三届理事会', '暨表彰先进'],
    ])
  })

  it('leave two rows under the rule where a title follows, one above the contents', () => {
    const title = linesOf(layOut('# 题目\n正文').pages)
    const contents = linesOf(layOut('# 题目\n正文\n# 题\n文\n# 题\n文').pages)
    const rows = (lines: ReturnType<typeof linesOf>, role: string) =>
      (lines.find((line) => line.role === role)?.row ?? 0) -
      (lines.findLast(({ role }) => role === 'issuer')?.row ?? 0)
    expect(rows(title, 'title')).toBe(3)
    expect(rows(contents, 'contentsLabel')).toBe(2)
  })
})

describe('the contents', () => {
  const many = '# 题目\n正文。\n'.repeat(3)

  it('carry no page numbers in a short issue', () => {
    const entry = linesOf(layOut(many).pages).find(({ role }) => role === 'contentsEntry')
    expect(entry?.text).toBe('1.题目')
  })

  it('carry page numbers and leaders from five pages on, and lead to the title', () => {
    const { pages } = layOut(`# 甲\n${text(2500)}\n# 乙\n${text(600)}\n# 丙\n${text(40)}`)
    const entries = linesOf(pages).filter(({ role }) => role === 'contentsEntry')
    const titles = linesOf(pages).filter(({ role }) => role === 'title')
    expect(entries.map(({ text }) => text.replace(/…+/, '…'))).toEqual(
      titles.map(({ text, page }, i) => `${i + 1}.${text}…${page}`),
    )
    const links = pages.pages[0]?.items.flatMap((item) =>
      item.type === 'run' && item.link ? [item.link] : [],
    )
    for (const link of links ?? []) expect(pages.anchors.has(link)).toBe(true)
  })
})

describe('the imprint', () => {
  const tail = '报：云岭市民政局\n送：各区联合会\n发：全体会员单位\n（共印50份）'
  const lastRule = (
    source: string,
  ): { page: number; pages: number; mm: number; top: number; text: number } => {
    const { pages } = layOut(source)
    const page = pages.pages.at(-1)
    const rules = (page?.items ?? []).flatMap((item) =>
      item.type === 'rule' && item.role === 'imprint' ? [item.y] : [],
    )
    const body = page === undefined ? [] : runsOf(page).filter(({ row }) => row !== undefined)
    return {
      page: page?.number ?? 0,
      pages: pages.pages.length,
      mm: Math.max(...rules) / PT_PER_MM,
      top: Math.min(...rules),
      text: Math.max(0, ...body.map(({ y }) => y)),
    }
  }

  it('stands at the foot of the last page, however full it is', () => {
    for (let filler = 0; filler < 30; filler++) {
      const { mm, top, text: lowest } = lastRule(`# 题目\n${'甲。\n'.repeat(filler)}\n${tail}`)
      expect(mm).toBeCloseTo(262, 2)
      expect(lowest).toBeLessThan(top)
    }
  })

  it('flows over pages where it is taller than one', () => {
    const long = `报：${'云岭市民政局、'.repeat(400)}市商务局`
    const { pages } = layOut(`# 题目\n正文。\n\n${long}`)
    const printed = linesOf(pages).filter(({ role }) => role === 'imprint')
    expect(printed.map(({ text }) => text).join('')).toBe(long)
    expect(pages.pages.length).toBeGreaterThan(2)
  })

  it('hangs turnovers under the first character after the colon', () => {
    const lines = linesOf(layOut(`正文。\n\n抄送：${'枫桥区联合会、'.repeat(9)}南屏县联合会`).pages)
    const [first, ...rest] = lines.filter(({ role }) => role === 'imprint')
    expect(first?.text).toMatch(/^抄送：枫桥区/)
    expect(rest.length).toBeGreaterThan(0)
    for (const line of rest) expect(line.left - (first?.left ?? 0)).toBeCloseTo(3 * 14.7, 2)
  })
})

describe('what cannot be shown as written is told', () => {
  it('a character that no face has, once, at its place in the source', () => {
    const source = '---\n期号: 1\n---\n正文里有\u{2ebf0}字。'
    const start = source.indexOf('\u{2ebf0}')
    const span = { start, end: start + 2 }
    expect(layOut(source).pages.facts).toContainEqual({ type: 'missing-character', char: '\u{2ebf0}', span })
    const twice = layOut(`${source}\n| \u{2ebf0} | 甲 |`).pages.facts
    expect(twice.filter(({ type }) => type === 'missing-character')).toHaveLength(2)
  })

  it('a picture that is missing, at its place on the page and in the source', () => {
    const [fact] = layOut('# 题\n![图](没有.jpg)\n正文').pages.facts
    expect(fact).toMatchObject({ type: 'unprinted-picture', path: '没有.jpg', page: 1 })
    expect(fact?.type === 'unprinted-picture' && fact.span.end - fact.span.start).toBe(6)
  })

  it('official faces that others stand in for', () => {
    const { facts } = layout(bulletinOf('正文'), builtIn('association'), shippedSet(), new Map()).pages
    expect(facts).toContainEqual({ type: 'substitution', wanted: '仿宋_GB2312', used: 'FandolFang' })
  })
})
