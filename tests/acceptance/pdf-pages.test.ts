import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { layout } from '../../src/layout/layout.ts'
import { importText } from '../../src/readers/import-text.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { PT_PER_MM } from '../../src/theme/length.ts'
import type { Measure } from '../../src/theme/template.ts'
import { bulletinOf, linesOf, runsOf } from '../layout/lay-out.ts'
import { shippedSet } from '../render/shipped.ts'
import { builtIn } from '../theme/built-in.ts'

const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../../shared')
const SEEDS = join(SHARED, 'seeds')
const ODD = join(SHARED, 'odd')
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0
const WORK = mkdtempSync(join(tmpdir(), 'bulletin-pdf-'))
afterAll(() => rmSync(WORK, { recursive: true, force: true }))

interface Printed {
  readonly file: string
  readonly pages: ReturnType<typeof layout>['pages']
}

async function print(name: string, source: string, measure?: Measure): Promise<Printed> {
  const bulletin = bulletinOf(source)
  const fonts = shippedSet()
  const { pages } = layout(bulletin, builtIn('association'), fonts, new Map(), { measure })
  const created = { year: 2021, month: 2, day: 23 }
  const bytes = await renderPdf(pages, { bulletin, fonts, pictures: new Map(), created })
  const file = join(WORK, `${name}.pdf`)
  writeFileSync(file, bytes)
  return { file, pages }
}

function seed(): string {
  const file = readdirSync(SEEDS).find((name) => name.startsWith('000')) ?? ''
  const { structure } = builtIn('association')
  return importText(readFileSync(join(SEEDS, file), 'utf8'), { input: file, structure }).text
}

interface Measured {
  readonly rows: number
  readonly widestLine: number
  readonly leftMm: number
  readonly rightMm: number
  readonly size: string
  readonly number: {
    readonly text: string
    readonly centreMm: number
    readonly fromLeftMm: number
    readonly fromRightMm: number
  }
}

function measure(file: string): readonly Measured[] {
  const tool = join(SHARED, 'tools/measure-pdf.mjs')
  return JSON.parse(execFileSync(process.execPath, [tool, file, '--json'], { encoding: 'utf8' }))
}

/** The lines that pdftotext gives, without white space. */
function extracted(file: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  return text
    .split(/[\n\f]/)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '')
}

describe.skipIf(!existsSync(SEEDS) || !hasPoppler)('seed 000 as PDF (needs ../shared and pdftotext)', () => {
  test('keeps to the official page, judged from the file', async () => {
    const { file, pages } = await print('seed', seed())
    const measured = measure(file)
    for (const [i, page] of measured.entries()) {
      expect(page.size).toBe('210x297mm')
      expect(Math.abs(page.leftMm - 28)).toBeLessThanOrEqual(0.3)
      expect(page.rightMm).toBeGreaterThanOrEqual(25.5)
      expect(Math.abs(page.number.centreMm - 269)).toBeLessThanOrEqual(1)
      const outer = i % 2 === 0 ? page.number.fromRightMm : page.number.fromLeftMm
      expect(outer).toBeGreaterThan(30)
      expect(outer).toBeLessThan(35)
    }
    expect(measured.map(({ rows }) => rows)).toContain(22)
    const rules = pages.pages.at(-1)?.items.flatMap((item) => (item.type === 'rule' ? [item.y] : [])) ?? []
    expect(Math.max(...rules) / PT_PER_MM).toBeCloseTo(262, 1)
  })

  test('has no line that begins or ends wrongly, and no number parted from its unit', async () => {
    const { file } = await print('seed', seed())
    const lines = extracted(file)
    for (const [i, line] of lines.entries()) {
      expect(line).not.toMatch(/^[，。、；：？！）》”]/)
      expect(line).not.toMatch(/[（《“]$/)
      if (/\d$/.test(line)) expect(lines[i + 1] ?? '').not.toMatch(/^[年月日]/)
    }
  })

  test('gives its text back line by line', async () => {
    const { file, pages } = await print('seed', seed())
    const printed = linesOf(pages).map(({ text }) => text.replace(/\s/g, ''))
    const numbers = pages.pages.map((page) => runsOf(page).at(-1)?.text.replace(/\s/g, ''))
    const lines = extracted(file)
    expect(lines.filter((line) => !numbers.includes(line))).toEqual(printed)
  })

  test('copies without spaces that the source does not have', async () => {
    const source = seed()
    const { file } = await print('seed', source)
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
    const spaces = (words: string) => words.match(/\p{Script=Han} \p{Script=Han}/gu) ?? []
    for (const gap of spaces(text)) expect(spaces(source)).toContain(gap)
  })
})

describe.skipIf(!existsSync(ODD) || !hasPoppler)('odd issues as PDF (need ../shared and pdftotext)', () => {
  const files = existsSync(ODD) ? readdirSync(ODD).filter((name) => /^(\d|zeng)/.test(name)) : []

  test.each(files)('%s prints every 汉字 that the source prints', async (name) => {
    const { file, pages } = await print(name, readFileSync(join(ODD, name), 'utf8'))
    const text = extracted(file).join('')
    for (const { text: line } of linesOf(pages)) {
      for (const char of line.match(/\p{Script=Han}/gu) ?? []) expect(text).toContain(char)
    }
  })
})

describe.skipIf(!hasPoppler)('a PDF in measure typeset', () => {
  test('is read back without spaces between 汉字 and digits, every line whole, in poppler and in its tags', async () => {
    const text =
      '会上，22名代表围绕“三个一”工作法（试行）：“走一走、看一看、问一问”，提出建议15条，其中8条当场答复。'
    const { file, pages } = await print('typeset', `# 标题\n${text.repeat(9)}\n`, 'typeset')
    const lines = linesOf(pages).map((line) => line.text)
    const read = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split(/[\n\f]/)
    for (const line of lines.filter((one) => one.includes('代表') || one.includes('答复')))
      expect(read).toContain(line)
    const tags = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' })
    expect(tags.replace(/[\s"]/g, '')).toContain(text.repeat(9))
  })
})
