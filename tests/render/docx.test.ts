import { beforeAll, describe, expect, test } from 'vitest'
import { builtInTemplate } from '../support/open-issue.ts'
import { SAMPLE, SAMPLE_PARAGRAPHS } from './docx-sample.ts'
import { type Made, makeDocx, paragraphsOf, paragraphWith, picture } from './docx-support.ts'

let made: Made
beforeAll(async () => {
  made = await makeDocx(SAMPLE, { pictures: new Map([['0940/a.png', picture('0940/a.png')]]) })
})

describe('words', () => {
  test('every printed paragraph is one paragraph in Word, in order, and nothing is lost', () => {
    expect(paragraphsOf(made.body)).toEqual(SAMPLE_PARAGRAPHS)
  })

  test('only the author breaks lines, and only in titles', () => {
    expect(made.body.match(/<w:br\/>/g)).toHaveLength(1)
    expect(paragraphWith(made.body, '的做法与体会')).toContain('<w:pStyle w:val="Heading1"/>')
  })

  test('a break that the author would like is one where the layout took it, else one 字 of space', async () => {
    const title = '# 云岭市重温企业党建工作重要要求 打造“双强”示范新高地'
    const { body, pages } = await makeDocx(`${title}\n\n正文。`)
    expect([...pages.titleLines.values()]).toEqual([
      ['云岭市重温企业党建工作重要要求', '打造“双强”示范新高地'],
    ])
    expect(paragraphsOf(body)).toContain('云岭市重温企业党建工作重要要求|打造“双强”示范新高地')
    const short = await makeDocx('# 云岭市重温 要求\n\n正文。')
    expect(paragraphsOf(short.body)).toContain('云岭市重温　要求')
  })

  test('a title breaks before a long word where the layout did', async () => {
    const { body, pages } = await makeDocx('# 云溪市“红色楼宇”English Corner开班 Lin Qiao讲第一课\n\n正文。')
    expect([...pages.titleLines.values()][0]?.map((line) => line.trim())).toEqual([
      '云溪市“红色楼宇”English',
      'Corner开班 Lin Qiao讲第一课',
    ])
    const [, left = '0', right = '0'] =
      /w:left="(\d+)" w:right="(\d+)"/.exec(paragraphWith(body, '红色楼宇')) ?? []
    const column = 8844 - Number(left) - Number(right)
    // 9 characters and English fit, and Corner does not.
    expect(column).toBeGreaterThan(12 * 440)
    expect(column).toBeLessThan(16 * 440)
  })

  test('control characters are dropped and reported once each, half characters replaced', async () => {
    const { body, found, bytes } = await makeDocx('# 题\u0007目\n\n正\u0007文\ud800在\ufffe此\t后。')
    expect(paragraphsOf(body)).toEqual(expect.arrayContaining(['题目', '正文\ufffd在\ufffd此　后。']))
    expect(found.map(({ messageId, data }) => [messageId, data.code])).toEqual([
      ['dropped', 'U+0007'],
      ['replaced', 'U+D800'],
      ['replaced', 'U+FFFE'],
    ])
    expect(bytes.length).toBeGreaterThan(1000)
  })
})

describe('headings and styles', () => {
  const styleOf = (text: string): string | undefined =>
    /<w:pStyle w:val="(\w+)"/.exec(paragraphWith(made.body, text))?.[1]

  test('titles and headings are real headings, so that the navigation pane lists them', () => {
    const styles = made.parts.get('word/styles.xml') ?? ''
    for (const [id, name, level] of [
      ['Heading1', 'heading 1', 0],
      ['Heading2', 'heading 2', 1],
      ['Heading5', 'heading 5', 4],
    ] as const) {
      const style = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 's').exec(styles)?.[0]
      expect(style).toContain(`<w:name w:val="${name}"/>`)
      expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`)
    }
    expect(styleOf('南屏县召开企业服务座谈会</w:t></w:r><w:bookmarkEnd')).toBe('Heading1')
    expect(styleOf('一、总体情况')).toBe('Heading2')
  })

  test('a heading that runs into its paragraph is a character style in a body paragraph', () => {
    const paragraph = paragraphWith(made.body, '（一）抓覆盖。')
    expect(paragraph).toContain('<w:pStyle w:val="BulletinBody"/>')
    expect(paragraph).toMatch(/<w:rStyle w:val="Heading3Char"\/><\/w:rPr><w:t[^>]*>（一）抓覆盖。</)
    expect(paragraph).toMatch(/<w:r><w:t[^>]*>全镇新建支部/)
  })

  test('every style has a Chinese name but those that Word knows by an English one', () => {
    const styles = made.parts.get('word/styles.xml') ?? ''
    const custom = [...styles.matchAll(/<w:style [^>]*w:customStyle="1"[^>]*><w:name w:val="([^"]+)"/g)]
    expect(custom.length).toBeGreaterThan(25)
    for (const [, name] of custom) expect(name).toMatch(/\p{Script=Han}/u)
    expect(styles).toContain('<w:aliases w:val="文章标题"/>')
  })

  test('no style that the document does not define is shown to the user', () => {
    const styles = made.parts.get('word/styles.xml') ?? ''
    expect(styles).not.toMatch(/ListParagraph|Hyperlink|FootnoteText/)
    expect(styles).toContain('w:defSemiHidden="1"')
  })

  test('the body stands on the grid of 28.95 pt in cells of 15.75 pt; all else has lines of whole rows', () => {
    const styles = made.parts.get('word/styles.xml') ?? ''
    const body = /<w:style [^>]*w:styleId="BulletinBody">.*?<\/w:style>/s.exec(styles)?.[0] ?? ''
    expect(body).toContain('w:firstLineChars="200" w:firstLine="630"')
    expect(body).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>')
    expect(body).not.toContain('snapToGrid')
    for (const style of styles.match(/<w:style w:type="paragraph"[^>]*>.*?<\/w:style>/gs) ?? []) {
      const line = /w:line="(\d+)" w:lineRule="exact"/.exec(style)?.[1]
      const id = /w:styleId="(\w+)"/.exec(style)?.[1] ?? ''
      if (line === undefined || /Imprint|Anchor|Footer|Rule/.test(id)) continue
      // A row of a table is a whole line with its two borders of half a point and air below the words.
      const air = Number(/<w:tblCellMar><w:bottom w:type="dxa" w:w="(\d+)"/.exec(made.body)?.[1])
      if (/Table(Head|Cell)/.test(id)) expect((Number(line) + air + 20) % 579).toBe(0)
      else expect(Number(line) % 579, id).toBe(0)
      expect(style).toContain('<w:snapToGrid w:val="0"/>')
    }
  })
})

describe('page', () => {
  test('paper, type area, grid and footer are those of GB/T 9704', () => {
    expect(made.body).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(made.body).toContain(
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850" w:footer="1447"',
    )
    expect(made.body).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
  })

  test('page numbers stand one 字 in from the outer edge', () => {
    const feet = [made.parts.get('word/footer1.xml'), made.parts.get('word/footer2.xml')].sort()
    expect(feet[0]).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>/)
    expect(feet[1]).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>/)
    for (const foot of feet) expect(foot).toMatch(/— <.*PAGE.*> —</s)
    expect(made.parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  })

  test('lines break as in our own measure: no squeezing, no hanging, no gap before digits', () => {
    expect(made.parts.get('word/settings.xml')).toContain(
      '<w:characterSpacingControl w:val="doNotCompress"/>',
    )
    expect(made.parts.get('word/settings.xml')).toContain('w:name="compatibilityMode"')
    const normal = /w:styleId="Normal">.*?<\/w:style>/s.exec(made.parts.get('word/styles.xml') ?? '')?.[0]
    for (const off of ['overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'adjustRightInd', 'widowControl']) {
      expect(normal).toContain(`<w:${off} w:val="0"/>`)
    }
  })
})

describe('首尾字符', () => {
  const list = (name: string): readonly string[] => {
    const settings = made.parts.get('word/settings.xml') ?? ''
    const value = new RegExp(`<w:${name} w:lang="zh-CN" w:val="([^"]*)"/>`).exec(settings)?.[1] ?? ''
    return [...value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')]
  }

  test('of the document keep a number with what it counts, and are no longer than Word takes', () => {
    const [after, before] = [list('noLineBreaksAfter'), list('noLineBreaksBefore')]
    expect(after).toEqual(expect.arrayContaining([...'0123456789第〕“（《']))
    expect(before).toEqual(expect.arrayContaining([...'，。；”）》%℃']))
    expect(after.length).toBeLessThanOrEqual(50)
    expect(before.length).toBeLessThanOrEqual(100)
  })
})

describe('contents', () => {
  test('entries lead to their titles; without page numbers in a short issue', () => {
    const anchors = [...made.body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name)
    expect(anchors).toHaveLength(3)
    for (const name of anchors) expect(made.body).toContain(`<w:bookmarkStart w:name="${name}"`)
    expect(made.body).not.toContain('PAGEREF')
  })

  test('page numbers are those of the layout', async () => {
    const template = builtInTemplate('association')
    const contents = { ...template.contents, pageNumbers: 'always' as const }
    const text = SAMPLE.replace('（南屏县工商联）', '座谈会热烈。'.repeat(120))
    const made = await makeDocx(text, { template: { ...template, contents } })
    const { body, pages, bulletin, parts } = made
    const printed = [...body.matchAll(/PAGEREF (\S+?)<\/w:instrText>.*?<w:t[^>]*>(\d+)</gs)]
    const wanted = (bulletin.contents?.entries ?? []).map(({ target }) =>
      target === undefined ? '' : String(pages.anchors.get(target.block)?.page),
    )
    expect(printed.map(([, , page]) => page)).toEqual(wanted)
    expect(new Set(wanted).size).toBeGreaterThan(1)
    expect(parts.get('word/styles.xml')).toContain('w:leader="dot"')
  })

  test('a Chinese ordinal brings its own air', async () => {
    const { body } = await makeDocx('【目录】\n一、另一篇\n\n# 另一篇\n\n正文。')
    expect(paragraphsOf(body)).toContain('一、另一篇')
  })

  test('an entry without a title is plain text', async () => {
    const { body } = await makeDocx('【目录】\n1. 没有这一篇\n\n# 另一篇完全不同的东西\n\n正文。')
    expect(paragraphsOf(body)).toContain('1.\t没有这一篇')
    expect(body).not.toContain('<w:hyperlink')
  })
})

describe('properties', () => {
  test('title, issuer and date of the issue are the core properties, and never the clock', () => {
    const core = made.parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>《简报》第17期（总第940期）</dc:title>')
    expect(core).toContain('<dc:creator>云岭市志愿服务联合会秘书处编印</dc:creator>')
    expect(core.match(/2021-02-23T00:00:00Z/g)).toHaveLength(2)
  })

  test('期号, 总期号, date and 密级 are custom properties', async () => {
    const text = SAMPLE.replace('日期:', '密级: 内部资料\n日期:')
    const custom = (await makeDocx(text)).parts.get('docProps/custom.xml') ?? ''
    for (const [name, value] of [
      ['期号', '17'],
      ['总期号', '940'],
      ['日期', '2021-02-23'],
      ['密级', '内部资料'],
    ]) {
      expect(custom).toMatch(new RegExp(`name="${name}"><vt:lpwstr>${value}</vt:lpwstr>`))
    }
  })
})
