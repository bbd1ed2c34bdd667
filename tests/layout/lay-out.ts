import { type LaidOut, layout } from '../../src/layout/layout.ts'
import type { Bulletin } from '../../src/model/bulletin.ts'
import type { Page, Pages, PictureFile, Run } from '../../src/model/page.ts'
import { resolve } from '../../src/model/resolve.ts'
import type { Serial } from '../../src/model/serial.ts'
import { sourceFile } from '../../src/model/source.ts'
import { parse } from '../../src/syntax/parse.ts'
import type { Measure, Template } from '../../src/theme/template.ts'
import { testSerial } from '../support/open-issue.ts'
import { builtIn } from '../theme/built-in.ts'
import { fakeFonts } from './fake-fonts.ts'

/** A serial of an invented association. */
const SERIAL = testSerial({ organisations: ['云岭市楼宇经济联合会'], issuer: '云岭市楼宇经济联合会编印' })

const HEAD = '---\n期号: 7\n总期号: 186\n日期: 2023-04-09\n---\n'

/** Source text with a front matter, unless it brings its own. */
function issueOf(text: string): string {
  return text.startsWith('---') ? text : HEAD + text
}

/** What a test may choose. */
export interface Choice {
  readonly template?: Template
  readonly serial?: Partial<Serial>
  readonly pictures?: ReadonlyMap<string, PictureFile>
  readonly measure?: Measure
  readonly names?: readonly string[]
}

/** Resolves source text as the pipeline does. */
export function bulletinOf(
  text: string,
  { template = builtIn('association'), serial = {} }: Choice = {},
): Bulletin {
  const source = sourceFile('0186.md', issueOf(text))
  const { structure } = template
  const { issue } = parse(source, {
    sections: structure.sections.map(({ label }) => label),
    imprintLabels: [],
    contentsLabels: structure.contentsLabels,
  })
  return resolve(source, issue, { serial: { ...SERIAL, ...serial }, structure, placeOf: () => undefined })
}

/** Lays source text out in fake faces. */
export function layOut(text: string, choice: Choice = {}): LaidOut {
  const template = choice.template ?? builtIn('association')
  return layout(bulletinOf(text, choice), template, fakeFonts(), choice.pictures ?? new Map(), {
    measure: choice.measure,
    names: choice.names ?? [],
  })
}

/** The runs of a page. */
export function runsOf({ items }: Page): readonly Run[] {
  return items.filter((item) => item.type === 'run')
}

/** One line as printed: its runs joined. */
export interface PrintedLine {
  readonly page: number
  readonly row: number | undefined
  readonly role: string
  readonly text: string
  readonly left: number
  readonly right: number
  readonly continues: boolean
}

/** The lines of all pages in print order, page numbers left out. */
export function linesOf({ pages }: Pages): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const page of pages) {
    for (const run of runsOf(page)) {
      if (run.role === 'pageNumber') continue
      const right = run.x + run.advances.reduce((sum, advance) => sum + advance, 0)
      const { row, role, text, x: left, continues } = run
      const before = lines.at(-1)
      if (run.startsLine || before === undefined)
        lines.push({ page: page.number, row, role, text, left, right, continues })
      else lines[lines.length - 1] = { ...before, text: before.text + text, right, continues }
    }
  }
  return lines
}
