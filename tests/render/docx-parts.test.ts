import { describe, expect, test } from 'vitest'
import type { Pages } from '../../src/model/page.ts'
import { builtInTemplate } from '../support/open-issue.ts'
import { makeDocx, paragraphsOf, paragraphWith, picture } from './docx-support.ts'

const LONG = '各单位要把任务落到实处，按月调度，按季通报。'

describe('masthead', () => {
  const head = (more: string, text = '# 题目\n\n正文。') =>
    `---\n期号: 3\n日期: 2024-01-09\n${more}---\n\n${text}\n`

  test('密级 and 编号 share a line, 签发人 stands above the issuer', async () => {
    const text = head('密级: 内部资料\n份号: 000012\n签发人: 林乔\n')
    const { body } = await makeDocx(text, { template: builtInTemplate('official') })
    const lines = paragraphsOf(body)
    expect(lines[0]).toBe('内部资料\t编号：000012')
    expect(lines.indexOf('签发人：林乔')).toBe(
      lines.indexOf('云岭市志愿服务联合会秘书处编印\t2024年1月9日') - 1,
    )
  })

  test('a name that had to be set smaller has the size of the layout in its style', async () => {
    const name = '云岭市企业党务工作者协会工作简报'
    const { parts, pages } = await makeDocx(head(''), { serial: { name } })
    const size = pages.pages[0]?.items.find((item) => item.type === 'run' && item.role === 'name')
    const style = /w:styleId="BulletinName">.*?<\/w:style>/s.exec(parts.get('word/styles.xml') ?? '')?.[0]
    const points = size?.type === 'run' ? size.size : 0
    expect(points).toBeLessThan(54)
    expect(style).toContain(`<w:sz w:val="${points * 2}"/>`)
  })

  test('an issuer too long for one line stands in a cell of its own, clear of the date', async () => {
    const issuer = '云岭市非公有制企业和社会组织志愿服务工作者协会秘书处编印'
    const { body } = await makeDocx(head(''), { serial: { issuer } })
    expect(paragraphsOf(body)).toEqual(expect.arrayContaining([issuer, '2024年1月9日']))
  })

  test('on pre-printed paper number, issuer and date keep their places and nothing else is printed', async () => {
    const template = builtInTemplate('association')
    const preprinted = { ...template, masthead: { ...template.masthead, preprinted: true } }
    const { body, pages } = await makeDocx(head(''), { template: preprinted })
    expect(paragraphsOf(body).slice(0, 3)).toEqual([
      '第3期（总第　　期）',
      '云岭市志愿服务联合会秘书处编印\t2024年1月9日',
      '题目',
    ])
    const number = pages.pages[0]?.items.find((item) => item.type === 'run' && item.role === 'number')
    const above = (number?.type === 'run' ? (number.row ?? 0) - 1 : 0) * 579
    expect(above).toBeGreaterThan(2 * 579)
    expect(paragraphWith(body, '第3期')).toContain(`<w:spacing w:before="${above}"/>`)
    expect(body).not.toContain('BulletinRule"')
  })

  test('what stands below the rule keeps the grid: rule and blank rows are whole rows', async () => {
    const { parts, body } = await makeDocx(head(''))
    const rule =
      /w:styleId="BulletinRule">.*?<\/w:style>/s.exec(parts.get('word/styles.xml') ?? '')?.[0] ?? ''
    const [, before, line] = /w:before="(\d+)" w:after="0" w:line="(\d+)"/.exec(rule) ?? []
    const weight = /w:top [^>]*w:sz="(\d+)"/.exec(rule)?.[1]
    expect(Number(before) + Number(line) + Number(weight) * 2.5).toBe(579)
    expect(paragraphWith(body, 'BulletinRule')).not.toContain('w:spacing')
  })

  test("an editor's note right under the rule has the one blank row that it has in the layout", async () => {
    const { body, pages } = await makeDocx(head('', '编者按：说明。\n\n# 题目\n\n正文。'))
    const rows = (pages.pages[0]?.items ?? []).flatMap((item) =>
      item.type === 'run' && (item.role === 'issuer' || item.role === 'noteLabel') ? [item.row ?? 0] : [],
    )
    expect(Math.max(...rows) - Math.min(...rows)).toBe(2)
    // The rule's own paragraph is that row.
    expect(paragraphWith(body, '编者按：')).toContain('w:before="0"')
    expect(paragraphWith(body, 'BulletinRule')).not.toContain('w:after')
  })
})

describe('imprint', () => {
  const tail = '报：市委、市政府\n发：各镇\n责任编辑：白桦\n共印30份'

  test('floats at the foot of the type area, with thick rules outside and a thin one between', async () => {
    const { body } = await makeDocx(`# 题目\n\n正文。\n\n${tail}\n`)
    const table = /<w:tbl>.*<\/w:tbl>/s.exec(body)?.[0] ?? ''
    expect(table).toMatch(/<w:tblpPr [^>]*w:tblpX="1587"[^>]*w:tblpYSpec="bottom"[^>]*w:vertAnchor="margin"/)
    expect(table).toMatch(/<w:top [^>]*w:sz="8"/)
    expect(table).toMatch(/<w:bottom [^>]*w:sz="8"/)
    expect(table).toMatch(/<w:insideH [^>]*w:sz="6"/)
    expect(table.match(/<w:tr>/g)).toHaveLength(2)
    expect(body).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="BulletinAnchor"\/><\/w:pPr><\/w:p><w:sectPr>/)
    expect(body).not.toContain('pageBreakBefore')
  })

  test('is no higher than in the layout, its rules and the paragraph behind it included', async () => {
    const lines = '报：市委\n送：市政协\n发：各镇\n联系人：陆喆\n责任编辑：白桦\n共印30份'
    const { body, parts, pages } = await makeDocx(`# 题目\n\n正文。\n\n${lines}\n`)
    const style = /w:styleId="BulletinImprint">.*?<\/w:style>/s.exec(parts.get('word/styles.xml') ?? '')?.[0]
    const line = Number(/w:line="(\d+)"/.exec(style ?? '')?.[1])
    const items = pages.pages.at(-1)?.items ?? []
    const rows = new Set(
      items.flatMap((item) => (item.role === 'imprint' && item.type === 'run' ? [item.y] : [])),
    )
    const rules = items.flatMap((item) => (item.type === 'rule' && item.role === 'imprint' ? [item.y] : []))
    const height = (Math.max(...rules) - Math.min(...rules)) * 20
    expect(rows.size).toBe(6)
    const air = [...body.matchAll(/<w:tcMar>.*?<w:bottom w:type="dxa" w:w="(\d+)"/gs)].map(([, w]) =>
      Number(w),
    )
    expect(air).toHaveLength(2)
    // 1 pt and 0.75 pt of rule, 1 pt of anchor, the air above each rule.
    expect(rows.size * line + 55 + 20 + (air[0] ?? 0) * 2).toBeLessThanOrEqual(height + 1)
  })

  test('a label hangs, so that turnovers stand behind its colon', async () => {
    const { body } = await makeDocx(`# 题目\n\n正文。\n\n呈报：市委\n发：各镇\n`)
    const { sizePt, trackingPt } = builtInTemplate('association').styles.imprint
    const cell = (sizePt + trackingPt) * 20
    const indents = (label: number) =>
      `w:left="${cell * (1 + label)}" w:right="${cell}" w:hanging="${cell * label}"`
    expect(paragraphWith(body, '呈报：')).toContain(indents(3))
    expect(paragraphWith(body, '发：')).toContain(indents(2))
  })

  test('goes to a page of its own where the layout put it on one', async () => {
    for (let lines = 1; lines < 40; lines += 1) {
      const { body, pages } = await makeDocx(`# 题目\n\n${`${LONG}\n`.repeat(lines)}\n${tail}\n`)
      const last = pages.pages.at(-1)?.items ?? []
      const alone = last.every((item) => item.role === 'imprint' || item.role === 'pageNumber')
      expect(body.includes('<w:pageBreakBefore/>'), `${lines} paragraphs`).toBe(alone)
    }
  })

  test('is a section without page numbers where the layout prints none, and adds no line to the text', async () => {
    const plain = builtInTemplate('association')
    const template = { ...plain, imprint: { ...plain.imprint, evenPage: true } }
    let apart = 0
    for (let lines = 28; lines < 40; lines += 1) {
      const text = `# 题目\n\n${'各单位要把任务落到实处。\n'.repeat(lines)}\n${tail}\n`
      const { body, parts, pages } = await makeDocx(text, { template })
      const [first = '', second] = body.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []
      const unnumbered = pages.pages.filter(({ items }) => items.every(({ role }) => role !== 'pageNumber'))
      expect(second === undefined, `${lines} lines`).toBe(unnumbered.length === 0)
      if (second === undefined) continue
      apart += 1
      expect(paragraphWith(body, first)).toContain('各单位要把任务落到实处。')
      const relations = parts.get('word/_rels/document.xml.rels') ?? ''
      for (const [, id = ''] of second.matchAll(/<w:footerReference [^>]*r:id="([^"]+)"/g)) {
        const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1]
        expect(parts.get(`word/${target}`)).not.toContain('PAGE')
      }
    }
    expect(apart).toBeGreaterThan(0)
  })

  test('stands in the text where it is taller than a page', async () => {
    const list = Array.from({ length: 40 }, (_, i) => `送：第${i + 1}组`).join('\n')
    const { body } = await makeDocx(`# 题目\n\n正文。\n\n${list}\n`)
    expect(paragraphsOf(body)).toContain('送：第40组')
    expect(body).not.toContain('tblpPr')
  })

  test('one taller than a page begins right under the text and goes on, as in the layout', async () => {
    const list = Array.from({ length: 40 }, (_, i) => `送：第${i + 1}组`).join('\n')
    const { body, pages } = await makeDocx(`# 题目\n\n正文。\n\n${list}\n`)
    expect(pages.pages[0]?.items.some(({ role }) => role === 'imprint')).toBe(true)
    expect(body).not.toContain('pageBreakBefore')
    expect(body).not.toMatch(/<w:cantSplit(?: w:val="(?:1|true)")?\/>/)
  })
})

describe('headings at the foot of a page', () => {
  test('keep two lines of what follows, as in the layout, wherever the next page then has two as well', async () => {
    const seen = { kept: 0, free: 0 }
    for (let lines = 0; lines < 24; lines += 1) {
      const text = `# 题目\n\n${`${LONG}\n`.repeat(lines)}一、总体情况\n末段${LONG.repeat(4)}\n`
      const { body, pages } = await makeDocx(text)
      const counts = pages.pages.map(
        ({ items }) =>
          items.filter((item) => item.type === 'run' && item.startsLine && item.block === lastBlock(pages))
            .length,
      )
      const free = counts.filter((count) => count > 0).length > 1 && counts.at(-1) === 1
      seen[free ? 'free' : 'kept'] += 1
      expect(paragraphWith(body, '末段').includes('<w:widowControl/>'), `${lines} lines`).toBe(!free)
    }
    expect(seen.kept).toBeGreaterThan(0)
    expect(paragraphWith((await makeDocx(`# 题目\n\n甲。\n乙${LONG.repeat(4)}`)).body, '乙')).not.toContain(
      'widowControl',
    )
  })
})

describe('tables', () => {
  const table = '| 单位 | 数量 | 备注 |\n|---|---|---|\n| 甲 | 1 | 说明 |\n| 乙 | 2 | ^ |\n| 合计 | < | 3 |'

  test('the head repeats, joined cells are merged, columns fill the type area', async () => {
    const { body } = await makeDocx(`# 题目\n\n正文。\n\n${table}\n`)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body).toContain('<w:vMerge w:val="restart"/>')
    expect(body).toContain('<w:gridSpan w:val="2"/>')
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths).toHaveLength(3)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844)
    expect(body).toContain('<w:tblStyle w:val="BulletinTable"/>')
  })

  test('columns are as wide as in the layout and rows as high, yet grow with their text', async () => {
    const long = table.replace('说明', LONG.repeat(3))
    const { body } = await makeDocx(`# 题目\n\n正文。\n\n${long}\n`)
    const [first = 0, , third = 0] = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    )
    expect(third).toBeGreaterThan(first * 2)
    const heights = [...body.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"/g)].map(([, v]) =>
      Number(v),
    )
    expect(heights).toHaveLength(4)
    // Word adds half a point of border above each row and below the last.
    for (const [i, height] of heights.entries())
      expect((height + (i === heights.length - 1 ? 20 : 10)) % 579).toBe(0)
    expect(Math.max(...heights)).toBeGreaterThan(579)
  })
})

describe('pictures', () => {
  const pictures = (orientation = 1) =>
    new Map(['a.png', 'b.png'].map((path) => [path, picture(path, 400, 200, orientation)]))

  test('a picture has its caption as alternative text, and stands on whole rows', async () => {
    const { body } = await makeDocx('# 题目\n\n正文。\n\n![座谈会“现场”](a.png)\n', { pictures: pictures() })
    expect(body).toContain('descr="座谈会“现场”"')
    const height = Number(/<w:spacing [^>]*w:line="(\d+)" w:lineRule="atLeast"/.exec(body)?.[1])
    expect(height % 579).toBe(0)
    expect(paragraphWith(body, '座谈会“现场”</w:t>')).toContain('<w:pStyle w:val="Caption"/>')
  })

  test('a picture stays with its caption, and without one with nothing', async () => {
    const { body } = await makeDocx(
      '# 题目\n\n![会场](a.png)\n\n![](b.png)\n\n![](c.png) ![](d.png)\n\n正文。',
      {
        pictures: new Map(['a.png', 'b.png', 'c.png'].map((path) => [path, picture(path)])),
      },
    )
    const figures = [...body.matchAll(/<w:pStyle w:val="BulletinFigure"\/>(<w:keepNext w:val="false"\/>)?/g)]
    expect(figures.map(([, loose]) => loose !== undefined)).toEqual([false, true, true, true])
  })

  test('two on a line stand in two cells', async () => {
    const { body } = await makeDocx('# 题目\n\n正文。\n\n![甲](a.png) ![乙](b.png)\n', {
      pictures: pictures(),
    })
    expect(body.match(/<w:drawing>/g)).toHaveLength(2)
    expect(body.match(/<w:gridCol/g)).toHaveLength(2)
  })

  test('a picture that the camera turned is turned back', async () => {
    const text = '# 题目\n\n正文。\n\n![甲](a.png)\n'
    const upright = (await makeDocx(text, { pictures: pictures(1) })).body
    const turned = (await makeDocx(text, { pictures: pictures(6) })).body
    const extent = (xml: string) => /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml)?.slice(1)
    expect(turned).toContain('rot="5400000"')
    expect(extent(turned)?.toReversed()).toEqual(extent(upright))
  })

  test('a missing or damaged picture leaves an empty frame', async () => {
    const whole = picture('a.png')
    const cut = new Map([['a.png', { ...whole, bytes: whole.bytes.subarray(0, 60) }]])
    for (const given of [new Map(), cut]) {
      const { body } = await makeDocx('# 题目\n\n正文。\n\n![甲](a.png)\n', { pictures: given })
      expect(body).not.toContain('<w:drawing>')
      expect(body).toMatch(/<w:pStyle w:val="BulletinFigure"\/>.*<w:pBdr>/)
      expect(paragraphsOf(body)).toContain('甲')
    }
  })
})

/** The block of the last paragraph of an issue. */
function lastBlock(pages: Pages): string | undefined {
  const runs = pages.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'run' && item.role === 'body' ? [item.block] : [])),
  )
  return runs.at(-1)
}
