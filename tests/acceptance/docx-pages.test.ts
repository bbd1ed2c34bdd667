import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Pages } from '../../src/model/page.ts'
import type { Template } from '../../src/theme/template.ts'
import { edited, replaced } from '../docx-back/edits.ts'
import { makeDocx } from '../render/docx-support.ts'
import { builtInTemplate } from '../support/open-issue.ts'
import { CAN_CONVERT, convertAll, linesOf, pageNumbersOf } from './office.ts'

const folder = mkdtempSync(join(tmpdir(), 'bulletin-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const WORDS = '各单位要把任务落到实处，按月调度，按季通报，做到件件有着落、事事有回音，年底逐项对账。'
const TAIL = '报：市委、市政府\n发：各镇\n责任编辑：白桦\n共印30份'
const DPI = 150

/** A document as LibreOffice sets it, and the layout that it was made from. */
interface Shown {
  readonly name: string
  readonly pdf: string
  readonly pages: Pages
  readonly lines: readonly (readonly string[])[]
}

/** Issues of so many short paragraphs each, with their imprint, in LibreOffice. */
async function shown(name: string, fills: readonly number[], template: Template): Promise<readonly Shown[]> {
  const made = []
  for (const fill of fills) {
    const text = `# 题目\n\n${`${WORDS.slice(0, 24)}。\n`.repeat(fill)}\n${TAIL}\n`
    const { bytes, pages } = await makeDocx(text, { template })
    const file = join(folder, `${name}${fill}.docx`)
    writeFileSync(file, bytes)
    made.push({ name: `${name}${fill}`, file, pages })
  }
  const pdfs = convertAll(
    made.map(({ file }) => file),
    folder,
  )
  return made.map(({ name, pages }, i) => {
    const pdf = pdfs[i] ?? ''
    return { name, pdf, pages, lines: linesOf(pdf) }
  })
}

/** What is wrong with a document: another number of pages, the imprint not at the foot of the last, a page number missing or misplaced. */
function wrongWith({ name, pdf, pages: { pages }, lines }: Shown): readonly string[] {
  const rule = rulesOf(pdf, lines.length).at(-1) ?? 0
  const last = lines.at(-1) ?? []
  const sound =
    lines.length === pages.length && Math.abs(rule - 262) <= 0.7 && last.join('').endsWith('共印30份')
  const imprint = `${lines.length} pages for ${pages.length}, rule at ${rule.toFixed(1)}, ${last.at(-1)}`
  const numbers = pageNumbersOf(pdf).flatMap((found, at) => {
    const numbered = pages[at]?.items.some(({ role }) => role === 'pageNumber') === true
    const wanted = numbered ? { number: at + 1, side: at % 2 === 0 ? 'right' : 'left' } : undefined
    const same = found?.number === wanted?.number && found?.side === wanted?.side
    return same ? [] : [`page ${at + 1} bears ${JSON.stringify(found)}`]
  })
  return [...(sound ? [] : [imprint]), ...numbers].map((one) => `${name}: ${one}`)
}

/** The dark horizontal rules of a page that are as wide as the type area, in mm from the top. */
function rulesOf(pdf: string, page: number): readonly number[] {
  const out = pdf.replace(/\.pdf$/, '')
  execFileSync('pdftoppm', [
    '-r',
    String(DPI),
    '-gray',
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    pdf,
    out,
  ])
  const pgm = readFileSync(`${out}.pgm`)
  const [, width = 0, height = 0] = (
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(pgm.toString('latin1', 0, 40)) ?? []
  ).map(Number)
  const start = pgm.length - width * height
  const rules: number[] = []
  for (let y = 0; y < height; y++) {
    let dark = 0
    for (let x = 0; x < width; x++) if ((pgm[start + y * width + x] ?? 255) < 160) dark++
    if (dark > width * 0.6) rules.push(((y + 0.5) * 25.4) / DPI)
  }
  return rules
}

describe.skipIf(!CAN_CONVERT)('the Word document in LibreOffice (skipped without soffice)', () => {
  test('has its imprint at the foot, full pages of 22 rows and right page numbers at 25 fill levels', {
    timeout: 600_000,
  }, async () => {
    const fills = Array.from({ length: 25 }, (_, i) => i + 30)
    const all = await shown('fill', fills, builtInTemplate('association'))
    expect(all.flatMap(wrongWith)).toEqual([])
    // Behind the first page with its head, those that the text goes on from.
    const full = all.flatMap(({ lines }) =>
      lines.slice(1).filter((_, at) => lines[at + 2]?.[0]?.startsWith(WORDS.slice(0, 6))),
    )
    expect(full.length).toBeGreaterThanOrEqual(20)
    expect(full.filter((lines) => lines.length !== 22)).toEqual([])
  })

  test.each([false, true])(
    'goes to an even page where the template asks for it, mirrored: %s',
    {
      timeout: 300_000,
    },
    async (mirrored) => {
      const plain = builtInTemplate('association')
      const imprint = { ...plain.imprint, evenPage: true }
      const template = { ...plain, imprint, page: { ...plain.page, mirrored } }
      const all = await shown(`even-${mirrored}`, [4, 20, 31, 32, 40, 62], template)
      expect(all.flatMap(wrongWith)).toEqual([])
      expect(all.every(({ lines }) => lines.length % 2 === 0)).toBe(true)
      // Behind a blank page neither bears a number.
      expect(all.filter(({ lines }) => lines.at(-2)?.length === 0)).toHaveLength(2)
    },
  )

  test('reflows when ten characters are deleted, and nothing else moves', { timeout: 300_000 }, async () => {
    const text = `# 题目\n\n${`${WORDS}${WORDS}\n`.repeat(12)}\n${TAIL}\n`
    const { bytes } = await makeDocx(text)
    const [before, after] = [join(folder, 'before.docx'), join(folder, 'after.docx')]
    writeFileSync(before, bytes)
    writeFileSync(
      after,
      edited(bytes, (body) => replaced(body, WORDS.slice(0, 10), '')),
    )
    const [a = [], b = []] = convertAll([before, after], folder).map((pdf) => linesOf(pdf))
    // The paragraphs are alike, so that every line of an untouched one is known from before.
    const known = new Set(a.flat())
    const fresh = b.flat().filter((line) => !known.has(line))
    expect(fresh.length).toBeGreaterThan(0)
    expect(fresh.length).toBeLessThanOrEqual(4)
    expect(b).toHaveLength(a.length)
    expect(a.flat().length - b.flat().length).toBeLessThanOrEqual(1)
  })
})
