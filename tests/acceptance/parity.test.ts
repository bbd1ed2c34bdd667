import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Pages, Run } from '../../src/model/page.ts'
import type { Style } from '../../src/theme/template.ts'
import { makeDocx } from '../render/docx-support.ts'
import { shippedSet } from '../render/shipped.ts'
import { builtInTemplate } from '../support/open-issue.ts'
import { parityIssue } from '../support/parity-issue.ts'
import { CAN_CONVERT, convertAll, linesOf } from './office.ts'
import { breaksWith, type Measured, QUIRKS, type Quirk } from './office-breaks.ts'

/** How many generated issues; `npm run parity` takes 200. */
const COUNT = Number(process.env.PARITY ?? 12)
const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../../shared')

const folder = mkdtempSync(join(tmpdir(), 'bulletin-parity-'))
afterAll(() => rmSync(folder, { recursive: true }))

const template = builtInTemplate('association')
const RIGHT = ((template.page.leftMm + template.page.textWidthMm) * 72) / 25.4

/** One paragraph of running text on our pages: its characters, and how many each line has. */
interface Paragraph extends Measured {
  readonly role: string
  readonly breaks: readonly number[]
  /** The style of each character. */
  readonly roles: readonly string[]
}

/** The paragraphs of the pages in order; a paragraph that goes on over a page is one. */
function paragraphsOf({ pages }: Pages): readonly Paragraph[] {
  const out: { role: string; lines: Run[][] }[] = []
  let open = false
  for (const { items } of pages) {
    for (const item of items) {
      if (item.type !== 'run' || item.role === 'pageNumber') continue
      const last = out.at(-1)
      if (item.startsLine) {
        if (open && last !== undefined) last.lines.push([item])
        else out.push({ role: item.role, lines: [[item]] })
      } else if (last !== undefined) last.lines.at(-1)?.push(item)
      open = item.continues
    }
  }
  return out.map(({ role, lines }) => {
    const chars = lines.map((runs) => runs.flatMap(({ text }) => [...text]))
    let at = 0
    const breaks = chars.slice(0, -1).map((line) => {
      at += line.length
      return at
    })
    const advances = lines.flatMap((runs) => runs.flatMap((run) => [...run.advances]))
    const [first, second] = [lines[0]?.[0], lines[1]?.[0]]
    return {
      role,
      chars: chars.flat(),
      roles: lines.flatMap((runs) => runs.flatMap((run) => [...run.text].map(() => run.role))),
      // Lines are stretched to the edge; the natural advance is that of the cell.
      advances,
      breaks,
      room: [RIGHT - (first?.x ?? 0), RIGHT - (second?.x ?? 0)],
      tracking: template.styles.body.trackingPt,
    }
  })
}

/** What the comparison of one issue found. */
interface Found {
  readonly name: string
  readonly lines: number
  /** Lines that end elsewhere in LibreOffice, by what explains all of their paragraph. */
  readonly apart: ReadonlyMap<string, number>
  readonly unexplained: readonly string[]
  readonly pages: readonly [number, number]
}

function compare(name: string, pages: Pages, theirs: readonly (readonly string[])[]): Found {
  const paragraphs = paragraphsOf(pages)
  const text = theirs.flat().join('')
  const ends = new Set<number>()
  let at = 0
  for (const line of theirs.flat()) {
    at += line.length
    ends.add(at)
  }
  const apart = new Map<string, number>()
  const unexplained: string[] = []
  let lines = 0
  let from = 0
  for (const paragraph of paragraphs) {
    lines += paragraph.breaks.length + 1
    const bare = bareText(paragraph.chars)
    const found = text.indexOf(bare, from)
    if (found < 0) continue
    from = found + bare.length
    const their = indexesOf(paragraph.chars, found, ends)
    if (their.join() === paragraph.breaks.join()) continue
    const differ = paragraph.breaks.filter((one) => !their.includes(one)).length || 1
    const why = explanation(paragraph, their)
    if (why === undefined) unexplained.push(...shown(name, paragraph, their))
    else apart.set(why, (apart.get(why) ?? 0) + differ)
  }
  return { name, lines, apart, unexplained, pages: [pages.pages.length, theirs.length] }
}

function bareText(chars: readonly string[]): string {
  return chars.join('').replace(/\s/g, '')
}

/** The indexes of a paragraph's characters at which LibreOffice begins a line. */
function indexesOf(chars: readonly string[], offset: number, ends: ReadonlySet<number>): readonly number[] {
  const out: number[] = []
  let at = offset
  for (const [i, char] of chars.entries()) {
    if (/^\s$/.test(char)) continue
    if (i > 0 && at > offset && ends.has(at)) out.push(i)
    at += char.length
  }
  return out
}

/** The fewest quirks that make our breaker break where LibreOffice does. */
function explanation(paragraph: Paragraph, their: readonly number[]): string | undefined {
  const natural = { ...paragraph, advances: naturalAdvances(paragraph) }
  const subsets = Array.from({ length: 2 ** QUIRKS.length }, (_, bits) =>
    QUIRKS.filter((_, i) => (bits >> i) & 1),
  )
  return subsets
    .sort((a, b) => a.length - b.length)
    .find((some) => breaksWith(natural, new Set<Quirk>(some)).join() === their.join())
    ?.join(' + ')
}

/** Advances before lines were justified: what the face gives, tracking included. */
function naturalAdvances({ chars, roles }: Paragraph): readonly number[] {
  const styles = new Map<string, Style>(Object.entries(template.styles))
  return chars.map((char, i) => {
    const { font, sizePt, trackingPt } = styles.get(roles[i] ?? '') ?? template.styles.body
    const picked = faces.pick(font, char.codePointAt(0) ?? 0)
    return (picked === undefined ? 1 : picked.face.font.advance(picked.glyph)) * sizePt + trackingPt
  })
}

const faces = shippedSet()

function shown(
  name: string,
  { role, chars, breaks }: Paragraph,
  their: readonly number[],
): readonly string[] {
  const part = (at: number | undefined): string =>
    at === undefined
      ? ''
      : `…${chars.slice(Math.max(0, at - 6), at).join('')}|${chars.slice(at, at + 5).join('')}…`
  const ours = breaks.find((one) => !their.includes(one))
  const theirs = their.find((one) => !breaks.includes(one))
  return [`${name} ${role}: ours ${part(ours)} LibreOffice ${part(theirs)}`]
}

describe.skipIf(!CAN_CONVERT)('lines break where LibreOffice breaks them (skipped without soffice)', () => {
  const seeds = existsSync(join(SHARED, 'seeds'))
    ? readdirSync(join(SHARED, 'seeds')).map(
        (file) => [file.slice(0, 3), readFileSync(join(SHARED, 'seeds', file), 'utf8')] as const,
      )
    : []
  const generated = Array.from({ length: COUNT }, (_, i) => [`g${i + 1}`, parityIssue(i + 1)] as const)

  test('but for its quirks, on generated issues', { timeout: 3_600_000 }, async () => {
    const cases = [...seeds, ...generated]
    const made = new Map<string, Pages>()
    for (const [name, text] of cases) {
      const { bytes, pages } = await makeDocx(text)
      writeFileSync(join(folder, `${name}.docx`), bytes)
      made.set(name, pages)
    }
    const pdfs = convertAll(
      cases.map(([name]) => join(folder, `${name}.docx`)),
      folder,
    )
    const found = cases.flatMap(([name], i) => {
      const pages = made.get(name)
      return pages === undefined ? [] : [compare(name, pages, linesOf(pdfs[i] ?? ''))]
    })
    const totals = new Map<string, number>()
    for (const { apart } of found)
      for (const [why, count] of apart) totals.set(why, (totals.get(why) ?? 0) + count)
    const lines = found.reduce((sum, one) => sum + one.lines, 0)
    const unexplained = found.flatMap((one) => one.unexplained)
    const setApart = [...totals.values()].reduce((sum, count) => sum + count, 0)
    const parity = 1 - unexplained.length / Math.max(1, lines - setApart)
    const pages = found
      .filter((one) => one.pages[0] !== one.pages[1])
      .map((one) => `${one.name} ${one.pages.join('/')}`)
    const report = {
      issues: found.length,
      lines,
      setApart: Object.fromEntries(totals),
      unexplained: unexplained.length,
      parity,
      pages: pages.length,
    }
    process.stderr.write(`${JSON.stringify(report, undefined, 2)}\n${unexplained.slice(0, 40).join('\n')}\n`)
    expect(parity).toBeGreaterThanOrEqual(0.99)
  })
})
