import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { edited, replaced } from '../docx-back/edits.ts'
import { makeDocx } from '../render/docx-support.ts'
import { builtInTemplate } from '../support/open-issue.ts'
import { CAN_CONVERT, convertAll, linesOf, pageNumbersOf } from './office.ts'

const folder = mkdtempSync(join(tmpdir(), 'bulletin-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const WORDS = '各单位要把任务落到实处，按月调度，按季通报，做到件件有着落、事事有回音，年底逐项对账。'
const TAIL = '报：市委、市政府\n发：各镇\n责任编辑：白桦\n共印30份'
const DPI = 150

/** What is wrong with the page numbers: each page bears its own, odd ones at the right, even ones at the left. */
function wrongNumbers(pdf: string): readonly string[] {
  return pageNumbersOf(pdf).flatMap((found, at) =>
    found?.number === at + 1 && found.side === (at % 2 === 0 ? 'right' : 'left')
      ? []
      : [`page ${at + 1}: ${JSON.stringify(found)}`],
  )
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
    const files: string[] = []
    const pages: number[] = []
    for (let lines = 0; lines < 25; lines++) {
      const made = await makeDocx(`# 题目\n\n${`${WORDS.slice(0, 24)}。\n`.repeat(lines + 30)}\n${TAIL}\n`)
      const file = join(folder, `fill${lines}.docx`)
      writeFileSync(file, made.bytes)
      files.push(file)
      pages.push(made.pages.pages.length)
    }
    let full = 0
    const wrong = convertAll(files, folder).flatMap((pdf, i) => {
      const theirs = linesOf(pdf)
      // Behind the first page with its head, those that the text goes on from.
      const between = theirs.slice(1).filter((_, at) => theirs[at + 2]?.[0]?.startsWith(WORDS.slice(0, 6)))
      full += between.length
      const last = theirs.at(-1) ?? []
      const [rule = 0] = rulesOf(pdf, theirs.length).slice(-1)
      const sound =
        theirs.length === pages[i] && Math.abs(rule - 262) <= 0.7 && last.join('').endsWith('共印30份')
      return [
        ...(sound
          ? []
          : [`${i}: ${theirs.length} pages for ${pages[i]}, rule at ${rule.toFixed(1)}, ${last.at(-1)}`]),
        ...between.flatMap((lines) => (lines.length === 22 ? [] : [`${i}: ${lines.length} rows`])),
        ...wrongNumbers(pdf).map((one) => `${i}: ${one}`),
      ]
    })
    expect(wrong).toEqual([])
    expect(full).toBeGreaterThanOrEqual(20)
  })

  test('goes to an even page, behind a blank one, where the template asks for it', {
    timeout: 300_000,
  }, async () => {
    const plain = builtInTemplate('association')
    const template = { ...plain, imprint: { ...plain.imprint, evenPage: true } }
    const files: string[] = []
    const pages: number[] = []
    for (const [i, lines] of [4, 20, 40, 62].entries()) {
      const made = await makeDocx(`# 题目\n\n${`${WORDS.slice(0, 24)}。\n`.repeat(lines)}\n${TAIL}\n`, {
        template,
      })
      const file = join(folder, `even${i}.docx`)
      writeFileSync(file, made.bytes)
      files.push(file)
      pages.push(made.pages.pages.length)
    }
    expect(pages.every((count) => count % 2 === 0)).toBe(true)
    const pdfs = convertAll(files, folder)
    const theirs = pdfs.map(linesOf)
    expect(theirs.map((one) => one.length)).toEqual(pages)
    expect(pdfs.flatMap(wrongNumbers)).toEqual([])
    for (const one of theirs) expect(one.at(-1)?.join('')).toContain('共印30份')
  })

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
