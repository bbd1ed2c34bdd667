import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FontSet } from '../../src/fonts/font-set.ts'
import { layout } from '../../src/layout/layout.ts'
import { checkPages } from '../../src/lint/check-pages.ts'
import type { PageRule } from '../../src/lint/page-rule.ts'
import { pageLooseLine } from '../../src/lint/rules/page/loose-line.ts'
import { pageMastheadHeight } from '../../src/lint/rules/page/masthead-height.ts'
import { pageUnitSplit } from '../../src/lint/rules/page/unit-split.ts'
import type { Bulletin } from '../../src/model/bulletin.ts'
import type { Pages, PictureFile } from '../../src/model/page.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { renderText } from '../../src/render/text.ts'
import type { Measure, Template } from '../../src/theme/template.ts'
import { bulletinOf, linesOf } from '../layout/lay-out.ts'
import { shippedSet } from '../render/shipped.ts'
import { builtIn } from '../theme/built-in.ts'
import { judgePages, type PageFigures } from './page-faults.ts'
import type { WrittenIssue } from './page-writer.ts'
import { tracePdf } from './pdf-trace.ts'
import { whitePng } from './white-png.ts'

/** An issue laid out in the shipped faces, contents without page numbers so that its words are those of the text. */
export interface LaidIssue {
  readonly bulletin: Bulletin
  readonly template: Template
  readonly pages: Pages
  readonly pictures: ReadonlyMap<string, PictureFile>
  readonly fonts: FontSet
}

/** What is read back from one PDF. */
export interface Proof extends PageFigures {
  readonly pages: number
  /** Lines that page/loose-line reports. */
  readonly loose: number
  /** The red rule lies outside 90–125 mm and nobody said so. */
  readonly mastheadUnsaid: boolean
  /** Middles of the dashes of the page numbers, in mm. */
  readonly dashes: readonly number[]
  /** The words of the PDF are those of the text, in order. */
  readonly words: boolean
}

let fonts: FontSet | undefined

/** Lays out an issue, in one font set for all. */
export function layIssue(issue: WrittenIssue, measure: Measure): LaidIssue {
  fonts ??= shippedSet()
  const own = builtIn(issue.template)
  const template = { ...own, contents: { ...own.contents, pageNumbers: 'never' as const } }
  const { organisations, issuer, text } = issue
  const bulletin = bulletinOf(text, { template, serial: { organisations, issuer } })
  const pictures = new Map(issue.pictures.map((picture) => [picture.path, pictureFile(picture)]))
  const { pages } = layout(bulletin, template, fonts, pictures, { measure })
  return { bulletin, template, pages, pictures, fonts }
}

const files = new Map<string, Uint8Array>()

function pictureFile({ path, width, height }: WrittenIssue['pictures'][number]): PictureFile {
  const key = `${width} ${height}`
  const bytes = files.get(key) ?? whitePng(width, height)
  files.set(key, bytes)
  return { path, width, height, bytes, format: 'png', orientation: 1 }
}

/** Text without white space. */
function bare(text: string): string {
  return text.replace(/\s/gu, '')
}

/** The words that the pages hold, a table's head counted once, and those that the text has. */
export function wordsOf({ bulletin, template, pages }: LaidIssue): {
  readonly printed: string
  readonly written: string
} {
  const heads = new Set<string>()
  const printed = pages.pages.flatMap(({ number, items }) =>
    items.flatMap((item) => {
      if (item.type !== 'run' || item.role === 'pageNumber') return []
      const key = `${item.block} ${item.offset}`
      const again = item.role === 'tableHead' && heads.has(key) && !heads.has(`${key} ${number}`)
      if (item.role === 'tableHead') heads.add(key).add(`${key} ${number}`)
      return again ? [] : [item.text]
    }),
  )
  const text = renderText(bulletin, template).replace(/^［图片：(.*)］$/gmu, (_, words: string) =>
    words.endsWith('.png') ? '' : words,
  )
  return { printed: bare(printed.join('')), written: bare(text) }
}

/** Prints an issue, reads the file back and judges it. */
export async function prove(
  issue: WrittenIssue,
  measure: Measure,
  folder: string,
  name: string,
): Promise<Proof> {
  const laid = layIssue(issue, measure)
  const { bulletin, pages, pictures } = laid
  const created = { year: 2031, month: 3, day: 2 }
  const bytes = await renderPdf(pages, { bulletin, fonts: laid.fonts, pictures, created })
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, bytes)
  const rows = (rule: PageRule): ReadonlySet<string> =>
    new Set(
      checkPages(rule, bulletin, pages, []).flatMap(({ place }) =>
        'page' in place ? [`${place.page} ${place.row}`] : [],
      ),
    )
  const cell = measure === 'word' ? 15.75 : (156 * 72) / 25.4 / 28
  const loose = rows(pageLooseLine)
  const figures = judgePages(tracePdf(file), {
    cell,
    loose,
    split: rows(pageUnitSplit),
  })
  const { redRule } = figures
  const { printed, written } = wordsOf(laid)
  const outside = redRule !== undefined && (redRule < 90 || redRule > 125)
  return {
    ...figures,
    pages: pages.pages.length,
    loose: loose.size,
    mastheadUnsaid: outside && checkPages(pageMastheadHeight, bulletin, pages, []).length === 0,
    dashes: dashesOf(file),
    words: pdfWords(file) === pageWords(pages) && printed === written,
  }
}

/** The words of a PDF as pdftotext gives them, page numbers left out. */
function pdfWords(file: string): string {
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return bare(text.replace(/^— \d+ —$/gmu, ''))
}

function pageWords(pages: Pages): string {
  return bare(
    linesOf(pages)
      .map(({ text }) => text)
      .join(''),
  )
}

/** The middle of each page number's dashes in mm, from a raster of 300 dots an inch. */
function dashesOf(file: string): readonly number[] {
  const [top, height] = [Math.round((264 / 25.4) * 300), 120]
  const crop = ['-r', '300', '-gray', '-x', '0', '-y', String(top), '-W', '2480', '-H', String(height)]
  const data = execFileSync('pdftoppm', [...crop, file], { maxBuffer: 2 ** 30, encoding: 'buffer' })
  const found: number[] = []
  for (let at = 0; at < data.length; ) {
    const [head = '', width = '0', rows = '0'] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(data.toString('latin1', at, at + 40)) ?? []
    const start = at + head.length
    const [w, h] = [Number(width), Number(rows)]
    if (head === '') break
    const dark: number[] = []
    for (let y = 0; y < h; y++) {
      let run = 0
      let longest = 0
      for (let x = 0; x < w; x++) {
        run = (data[start + y * w + x] ?? 255) < 128 ? run + 1 : 0
        longest = Math.max(longest, run)
      }
      // A dash of 14 points is 58 dots long; an imprint's rule is far longer.
      if (longest > 30 && longest < 90) dark.push(y)
    }
    const [first] = dark
    const last = dark.at(-1)
    if (first !== undefined && last !== undefined) found.push(((top + (first + last + 1) / 2) / 300) * 25.4)
    at = start + w * h
  }
  return found
}
