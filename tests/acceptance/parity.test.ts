import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDocx } from '../render/docx-support.ts'
import { emulate } from './emulator.ts'
import { exampleIssues, galleryIssues, generatedIssues, type IssueCase, seedIssues } from './issues.ts'
import { CAN_CONVERT, convertAll, linesOf, pageNumbersOf } from './office.ts'
import { QUIRKS, type Quirk, waysToBreak } from './office-breaks.ts'
import {
  compareLines,
  differing,
  firstDifference,
  type PageParagraph,
  pageParagraphs,
} from './page-paragraphs.ts'

const seeds = seedIssues()
const GROUPS: readonly (readonly [string, readonly IssueCase[]])[] = [
  ['examples', exampleIssues()],
  ['seed 000', seeds.slice(0, 1)],
  ['other seeds', seeds.slice(1)],
  ['gallery', galleryIssues()],
  ['generated', generatedIssues()],
]

/** What another renderer made of the lines of a group. */
interface Score {
  lines: number
  /** Lines that end elsewhere, by the quirks of LibreOffice that explain all of their paragraph. */
  readonly apart: Map<string, number>
  readonly unexplained: string[]
  /** Issues that have another number of pages. */
  readonly pages: string[]
}

const newScore = (): Score => ({ lines: 0, apart: new Map(), unexplained: [], pages: [] })
const total = ({ apart }: Score): number => [...apart.values()].reduce((sum, count) => sum + count, 0)
const agreement = (score: Score): number =>
  1 - score.unexplained.length / Math.max(1, score.lines - total(score))

/** The fewest quirks that make our breaker break where LibreOffice does. */
function explanation(paragraph: PageParagraph, their: readonly number[]): string | undefined {
  return Array.from({ length: 2 ** QUIRKS.length }, (_, bits) => QUIRKS.filter((_, i) => (bits >> i) & 1))
    .sort((a, b) => a.length - b.length)
    .find((some) =>
      waysToBreak(paragraph, new Set<Quirk>(some)).some((breaks) => breaks.join() === their.join()),
    )
    ?.join(' + ')
}

const folder = mkdtempSync(join(tmpdir(), 'bulletin-parity-'))
afterAll(() => rmSync(folder, { recursive: true }))

const office = new Map<string, Score>()
/** Pages that do not bear their number in LibreOffice. */
const misnumbered: string[] = []
const emulated = new Map<string, Score>()

beforeAll(async () => {
  const made = []
  for (const [group, cases] of GROUPS) {
    for (const one of cases) {
      const { bytes, pages } = await makeDocx(one.text, one)
      const file = join(folder, `${made.length}.docx`)
      writeFileSync(file, bytes)
      made.push({ group, one, file, bytes, pages, paragraphs: pageParagraphs(pages, one.template) })
    }
  }
  const pdfs = CAN_CONVERT
    ? convertAll(
        made.map(({ file }) => file),
        folder,
      )
    : []
  for (const [i, { group, one, bytes, pages, paragraphs }] of made.entries()) {
    const word = emulate(bytes)
    const words = word.pages.map((lines) => lines.map(({ text }) => text))
    tally(emulated, group, one.name, paragraphs, words, pages.pages.length, () => undefined)
    const pdf = pdfs[i]
    if (pdf === undefined) continue
    tally(office, group, one.name, paragraphs, linesOf(pdf), pages.pages.length, explanation)
    for (const [at, found] of pageNumbersOf(pdf).entries())
      if (found?.number !== at + 1) misnumbered.push(`${one.name} ${at + 1}: ${found?.number}`)
  }
  process.stderr.write(table())
}, 3_600_000)

function tally(
  scores: Map<string, Score>,
  group: string,
  name: string,
  paragraphs: readonly PageParagraph[],
  theirs: readonly (readonly string[])[],
  pages: number,
  why: (paragraph: PageParagraph, their: readonly number[]) => string | undefined,
): void {
  const score = scores.get(group) ?? newScore()
  scores.set(group, score)
  if (theirs.length !== pages) score.pages.push(`${name} ${pages}/${theirs.length}`)
  const lines = theirs.flat().map((line) => line.replace(/\s/g, ''))
  for (const found of compareLines(paragraphs, lines)) {
    const { paragraph, their } = found
    // The emulator tells no lines in tables, and neither keeps the leaders of the contents.
    if (their === undefined) continue
    score.lines += paragraph.breaks.length + 1
    const count = differing(found)
    if (count === 0) continue
    const quirks = why(paragraph, their)
    if (quirks !== undefined) score.apart.set(quirks, (score.apart.get(quirks) ?? 0) + count)
    else
      for (let i = 0; i < count; i++)
        score.unexplained.push(`${name} ${paragraph.role}: ${firstDifference(found)}`)
  }
}

/** The figures, one group a line, and below what no quirk explains. */
function table(): string {
  const row = (renderer: string, group: string, score: Score): string =>
    [
      renderer.padEnd(11),
      group.padEnd(11),
      `${score.lines} lines`.padStart(12),
      `same ${(1 - (score.unexplained.length + total(score)) / Math.max(1, score.lines)).toFixed(4)}`,
      `quirks apart ${agreement(score).toFixed(4)}`,
      `pages differ ${score.pages.length}`,
      [...score.apart].map(([why, count]) => `${why} ${count}`).join(', '),
    ].join('  ')
  const all = [
    ...[...office].map(([group, score]) => ['LibreOffice', group, score] as const),
    ...[...emulated].map(([group, score]) => ['docx/layout', group, score] as const),
  ]
  const rows = all.map(([renderer, group, score]) => row(renderer, group, score))
  const rest = all.flatMap(([renderer, group, score]) =>
    [...new Set([...score.unexplained, ...score.pages])]
      .slice(0, 40)
      .map((one) => `${renderer} ${group} ${one}`),
  )
  return `\n${rows.join('\n')}\n\n${rest.join('\n')}\n`
}

describe.skipIf(!CAN_CONVERT)('in LibreOffice (skipped without soffice)', () => {
  const groups = GROUPS.filter(([, cases]) => cases.length > 0).map(([group]) => group)

  test.each(groups)('%s: lines end where ours do, its own quirks set apart', (group) => {
    const least = group === 'examples' || group === 'seed 000' ? 1 : 0.99
    expect(agreement(office.get(group) ?? newScore())).toBeGreaterThanOrEqual(least)
  })

  test('every page bears its number', () => {
    expect(misnumbered).toEqual([])
  })

  test('the examples and seed 000 have as many pages', () => {
    expect([office.get('examples')?.pages, office.get('seed 000')?.pages ?? []]).toEqual([[], []])
  })
})

test('docx/layout, an emulator of Word, ends 97 of 100 lines where we do', () => {
  for (const [group, score] of emulated) expect(agreement(score), group).toBeGreaterThanOrEqual(0.97)
})
