import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/render/text.ts'
import { builtIn } from '../theme/built-in.ts'
import { bulletinOf, layOut, linesOf, runsOf } from './lay-out.ts'

const SEED = 20230409

/** Pieces of sentences as offices write them; marks stand singly or in the usual company. */
const phrase = fc.constantFrom(
  '会员单位',
  '楼宇经济',
  '2023年4月9日',
  '第17期',
  '《云岭市楼宇管理办法（试行）》',
  '“红色楼宇”',
  '增长9.6%',
  '12万元',
  '38家',
  '云楼联〔2023〕5号',
  'English Corner',
  'https://example.cn/news?id=17',
  '阿依古丽·买买提',
  '深入学习',
  '一是',
  '交流经验',
  '10～20人',
  '（区联合会）',
  'A座1201室',
  '——',
  '……',
)
const mark = fc.constantFrom('，', '、', '；', '：', '。', '！', '？', '”。', '）', '', '', '')
const sentence = fc
  .array(fc.tuple(phrase, mark), { minLength: 1, maxLength: 40 })
  .map((parts) => `会议指出${parts.flat().join('')}。`)
const body = fc.array(sentence, { minLength: 1, maxLength: 12 })
const line = fc.oneof(
  sentence,
  sentence,
  phrase.map((text) => `# ${text}工作会议召开`),
  fc.constantFrom('【简讯】', '一、工作进展', '（一）主要做法', '1.开展走访', '【案例】', '编者按：请参阅。'),
  sentence.map((text) => `§ ${text}`),
)

const bare = (text: string): string => text.replace(/[\s…]/gu, '')

describe('laid-out text', () => {
  it('holds every word of the issue, in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const template = { ...builtIn('association') }
        const never = { ...template, contents: { ...template.contents, pageNumbers: 'never' as const } }
        const source = `${lines.join('\n')}\n\n报：云岭市民政局\n发：会员单位`
        const { pages } = layOut(source, { template: never })
        const printed = bare(
          linesOf(pages)
            .map(({ text }) => text)
            .join(''),
        )
        expect(printed).toBe(bare(renderText(bulletinOf(source), never)))
      }),
      { seed: SEED, numRuns: 60 },
    )
  })

  it('begins no line with a stop or closing mark and ends none with an opening one', () => {
    fc.assert(
      fc.property(body, (lines) => {
        for (const { text, role } of linesOf(layOut(lines.join('\n')).pages)) {
          if (role !== 'body') continue
          expect(text).not.toMatch(/^[，。、；：！？”’）》】〕%·]/)
          expect(text).not.toMatch(/[“‘（《【〔]$/)
        }
      }),
      { seed: SEED, numRuns: 60 },
    )
  })

  it('parts no number from what it counts, no —— and no ……', () => {
    fc.assert(
      fc.property(body, (lines) => {
        const printed = linesOf(layOut(lines.join('\n')).pages).filter(({ role }) => role === 'body')
        for (const [i, { text, continues }] of printed.entries()) {
          if (!continues) continue
          const seam = `${text.slice(-1)}|${printed[i + 1]?.text.charAt(0)}`
          expect(seam).not.toMatch(/\d\|[年月日万家人号期\d%]|第\|\d|—\|—|…\|…|[A-Za-z]\|[A-Za-z]/)
        }
      }),
      { seed: SEED, numRuns: 60 },
    )
  })

  it('stays on the grid: rows 1–22 in order, inside the type area', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
        const { pages } = layOut(lines.join('\n'))
        for (const page of pages.pages) {
          let last = 0
          for (const run of runsOf(page)) {
            if (run.row === undefined) continue
            expect(run.row).toBeGreaterThanOrEqual(last)
            expect(run.row).toBeLessThanOrEqual(22)
            const right = run.x + run.advances.reduce((sum, advance) => sum + advance, 0)
            expect(run.x).toBeGreaterThan(79)
            if (run.role === 'body') expect(right).toBeLessThan(522 + 8)
            last = run.row
          }
        }
        expect(pages.pages.length).toBeGreaterThan(0)
      }),
      { seed: SEED, numRuns: 40 },
    )
  })
})

describe('wild input', () => {
  const wild: readonly (readonly [string, string])[] = [
    ['an empty issue', ''],
    ['nothing but a masthead', '---\n期号: 1\n---\n'],
    ['a title of 300 characters', `# ${'很长的题目'.repeat(60)}\n正文`],
    ['a title of 3000 characters', `# ${'很长的题目'.repeat(600)}\n正文`],
    ['a title of nothing but a space', '#  \n正文'],
    ['500 Latin letters', 'x'.repeat(500)],
    ['100 commas', '，'.repeat(100)],
    ['100 opening brackets', '（'.repeat(100)],
    ['many headings in a row', '一、标题\n'.repeat(200)],
    ['a table of 40 columns', `|${'甲乙|'.repeat(40)}\n|${'---|'.repeat(40)}\n|${'丙丁戊|'.repeat(40)}`],
    ['a table of 200 columns', `|${'甲|'.repeat(200)}`],
    ['a table of 300 rows', `| 甲 | 乙 |\n|---|---|\n${'| 丙 | 丁 |\n'.repeat(300)}`],
    ['a cell of 4000 characters', `| 甲 | ${'很长的一格'.repeat(800)} |\n| 乙 | 丙 |`],
    ['a table joined throughout', `| 甲 | < |\n| ^ | ^ |\n${'| ^ | < |\n'.repeat(60)}`],
    ['a caption of 2000 characters', `![${'说明'.repeat(1000)}](a.jpg)`],
    ['control and invisible characters', '甲\u0007\u200b乙\ufeff丙\u{e0100}丁\t戊'],
    ['combining marks and emoji', 'é́́ 👩‍👩‍👧 🇨🇳 ﷽ ་'],
    ['a long imprint label', `正文。\n\n责任编辑：${'甲'.repeat(400)}`],
  ]

  it.each(wild)('%s is laid out', (_, source) => {
    const { pages } = layOut(source)
    const printed = bare(
      linesOf(pages)
        .map(({ text }) => text)
        .join(''),
    )
    for (const char of new Set(bare(source.replace(/---[\s\S]*?---/, '')).match(/\p{Script=Han}/gu) ?? []))
      expect(printed).toContain(char)
    for (const page of pages.pages) for (const run of runsOf(page)) expect(run.y).toBeLessThan(page.height)
  })

  it('of any characters is laid out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(layOut(text).pages.pages.length).toBeGreaterThan(0)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  it('of very long names fits the head on the page', () => {
    const { pages } = layOut('# 题目\n正文', {
      serial: {
        name: '关于进一步加强楼宇党建工作情况的定期报告和简要信息摘编合订本',
        organisations: Array.from(
          { length: 12 },
          () => '云岭市商务楼宇物业服务企业党组织书记联席会议办公室秘书处',
        ),
        issuer: '云岭市'.repeat(60),
      },
    })
    for (const run of runsOf(pages.pages[0] ?? { number: 1, width: 0, height: 0, items: [] }))
      expect(run.y).toBeLessThan(800)
  })
})
