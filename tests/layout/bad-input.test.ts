import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createFontSet } from '../../src/fonts/font-set.ts'
import { shippedFonts } from '../../src/fonts/shipped.ts'
import { layout } from '../../src/layout/layout.ts'
import { checkPages } from '../../src/lint/check-pages.ts'
import { pageRules } from '../../src/lint/rules/index.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { type LaidIssue, layIssue, wordsOf } from '../support/page-proof.ts'
import { builtIn } from '../theme/built-in.ts'
import { bulletinOf, runsOf } from './lay-out.ts'

const HEAD = '---\n期号: 7\n总期号: 186\n日期: 2031-04-09\n---\n'
const TAIL = '\n\n报：云岭市民政局\n发：各会员单位'
const SENTENCE = '各社区按照“一处一策”的办法列出清单，逐项写明责任人和完成时限，到3月10日共收到意见412条。'
const ORGANISATIONS = Array.from(
  { length: 12 },
  (_, i) => `云岭市${'甲乙丙丁戊己庚辛壬癸子丑'[i]}区志愿服务联合会`,
)

interface Case {
  readonly name: string
  readonly text: string
  readonly organisations?: readonly string[]
  readonly pictures?: readonly string[]
  /** What the page rules say of it. */
  readonly found: readonly string[]
}

const pictureNames = Array.from({ length: 300 }, (_, i) => `${i + 1}.png`)

const CASES: readonly Case[] = [
  {
    name: 'a title of 300 characters',
    text: `# ${'推动便民服务走深走实'.repeat(30)}\n正文。`,
    found: [],
  },
  {
    name: 'a word of 500 Latin letters',
    text: `# 题目\n网址${'abcde'.repeat(100)}。`,
    found: ['page/unit-split'],
  },
  {
    name: 'a table of 40 columns',
    text: `# 题目\n${`|${'甲乙丙|'.repeat(40)}\n`}|${'---|'.repeat(40)}\n${`|${'12|'.repeat(40)}\n`.repeat(3)}`,
    found: [],
  },
  {
    name: '300 pictures',
    text: `# 题目\n${pictureNames.map((name) => `![会场](${name})`).join('\n')}`,
    pictures: pictureNames,
    found: [],
  },
  {
    name: '300 pictures that are missing',
    text: `# 题目\n${pictureNames.map((name) => `![会场](${name})`).join('\n')}`,
    found: ['page/every-picture-printed'],
  },
  { name: 'a paragraph of 100,000 characters', text: `# 题目\n${SENTENCE.repeat(2300)}`, found: [] },
  {
    name: 'twelve organisations',
    text: '# 题目\n正文。',
    organisations: ORGANISATIONS,
    found: ['page/masthead-height'],
  },
  {
    name: 'a hundred organisations',
    text: '# 题目\n正文。',
    organisations: Array.from({ length: 9 }, () => ORGANISATIONS).flat(),
    found: [],
  },
  {
    name: 'an imprint longer than a page',
    text: `# 题目\n正文。\n\n发：${ORGANISATIONS.join('、').repeat(20)}`,
    found: [],
  },
]

function laid(
  { text, organisations = ['云岭市志愿服务联合会'], pictures = [] }: Case,
  measure: 'word' | 'typeset',
) {
  const issuer = '云岭市志愿服务联合会编印'
  const sized = pictures.map((path) => ({ path, width: 800, height: 600 }))
  const whole = HEAD + text + (/发：/.test(text) ? '' : TAIL)
  return layIssue({ text: whole, template: 'association', organisations, issuer, pictures: sized }, measure)
}

function findings({ bulletin, pages }: LaidIssue): readonly string[] {
  const usual = new Set(['page/font-substituted', 'page/picture-resolution'])
  return pageRules
    .filter(({ id }) => !usual.has(id))
    .filter((rule) => checkPages(rule, bulletin, pages, []).length > 0)
    .map(({ id }) => id)
}

describe.each(['word', 'typeset'] as const)('in measure %s', (measure) => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s holds together', (_, one) => {
    const issue = laid(one, measure)
    const { printed, written } = wordsOf(issue)
    expect(printed).toBe(written)
    for (const page of issue.pages.pages) {
      for (const run of runsOf(page)) {
        const right = run.advances.reduce((sum, advance) => sum + advance, run.x)
        expect(run.y, run.text).toBeLessThan(page.height - 20)
        expect(run.x, run.text).toBeGreaterThan(20)
        expect(right, run.text).toBeLessThan(page.width - 20)
      }
    }
    const found = findings(issue)
    for (const id of one.found) expect(found).toContain(id)
  })
})

describe('a font of the office', () => {
  const whole = readFileSync('fonts/fandol/FandolFang-Regular.otf')
  const tables = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  const shipped = shippedFonts.map((font) => ({
    ...font,
    source: 'shipped' as const,
    index: 0,
    load: () => readFileSync(`fonts/${font.path}`),
  }))

  /** Lays an issue out with a damaged 仿宋 before the shipped one, and prints it. */
  async function printWith(
    bytes: Uint8Array,
  ): Promise<{ readonly faces: readonly string[]; readonly size: number }> {
    const [first] = shipped
    const names = shipped.find(({ role }) => role === 'body')?.names ?? first?.names
    if (names === undefined) throw new Error('no shipped font')
    const own = {
      source: 'project' as const,
      path: 'fonts/own.otf',
      index: 0,
      names,
      weight: 400,
      load: () => bytes,
    }
    const fonts = createFontSet([own, ...shipped])
    const bulletin = bulletinOf('# 题目\n正文，2031年。')
    const { pages } = layout(bulletin, builtIn('association'), fonts, new Map())
    const created = { year: 2031, month: 4, day: 9 }
    const pdf = await renderPdf(pages, { bulletin, fonts, pictures: new Map(), created })
    return { faces: pages.faces, size: pdf.length }
  }

  const count = tables.getUint16(4)
  const damaged = Array.from({ length: count }, (_, i) => 12 + 16 * i).flatMap((at) => {
    const tag = whole.toString('latin1', at, at + 4)
    const [offset, length] = [tables.getUint32(at + 8), tables.getUint32(at + 12)]
    const change = (how: string, act: (copy: Buffer) => void) => {
      const copy = Buffer.from(whole)
      act(copy)
      return [`${tag} ${how}`, copy] as const
    }
    return [
      change('of zeros', (copy) => copy.fill(0, offset, offset + length)),
      change('said to be four bytes long', (copy) => copy.writeUInt32BE(4, at + 12)),
      change('said to lie behind the end', (copy) => copy.writeUInt32BE(0xfffffff0, at + 8)),
    ]
  })

  it.each([
    ...damaged.filter(([name]) => /^(CFF|cmap|head|hmtx|maxp|name)/.test(name)),
    ['cut in half', whole.subarray(0, whole.length / 2)] as const,
  ])('with its table %s does not stop the print', async (_, bytes) => {
    const { faces, size } = await printWith(bytes)
    expect(faces.length).toBeGreaterThan(1)
    expect(size).toBeGreaterThan(5000)
  })
})
