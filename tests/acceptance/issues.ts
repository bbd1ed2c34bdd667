import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureFile } from '../../src/model/page.ts'
import type { Serial } from '../../src/model/serial.ts'
import { readConfig } from '../../src/project/config.ts'
import type { Template } from '../../src/theme/template.ts'
import { picture } from '../render/docx-support.ts'
import { builtInTemplate, testSerial } from '../support/open-issue.ts'
import { writeIssue } from '../support/page-writer.ts'
import { parityIssue } from '../support/parity-issue.ts'

const ROOT = join(import.meta.dirname, '../..')
const SHARED = process.env.BULLETIN_SHARED ?? join(ROOT, '../shared')

/** How many generated issues; `npm run parity` takes 200. */
const COUNT = Number(process.env.PARITY ?? 12)

/** An issue that the Word suites write, and what it is written with. */
export interface IssueCase {
  readonly name: string
  readonly text: string
  readonly serial: Serial
  readonly template: Template
  readonly pictures: ReadonlyMap<string, PictureFile>
}

/** The three issues of `examples/`. */
export function exampleIssues(): readonly IssueCase[] {
  return ['2025/0128', '2025/0129', '2026/0130'].map((name) =>
    ofProject(`examples/issues/${name}.md`, 'examples/bulletin.yaml'),
  )
}

/** The issues of the gallery, in measure `word`. */
export function galleryIssues(): readonly IssueCase[] {
  return readdirSync(join(ROOT, 'docs/gallery'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => ofProject(`docs/gallery/${file}`, 'docs/gallery/bulletin.yaml'))
}

/** The four texts of `../shared/seeds`; none where that is absent. */
export function seedIssues(): readonly IssueCase[] {
  const folder = join(SHARED, 'seeds')
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((file) =>
    ofText(file.slice(0, 3), readFileSync(join(folder, file), 'utf8'), testSerial()),
  )
}

/** Issues full of digits, Latin, quotes, brackets and dashes. */
export function generatedIssues(): readonly IssueCase[] {
  return Array.from({ length: COUNT }, (_, i) => ofText(`g${i + 1}`, parityIssue(i + 1), testSerial()))
}

/** Issues with pictures, tables, heads of every kind and whatever makes lines hard to break; `PARITY` says how many, up to 60. */
export function writtenIssues(): readonly IssueCase[] {
  return Array.from({ length: Math.min(60, COUNT) }, (_, i) => {
    const { text, template, organisations, issuer, pictures } = writeIssue(i + 1)
    return {
      name: `w${i + 1}`,
      text,
      serial: testSerial({ organisations, issuer, template }),
      template: builtInTemplate(template),
      pictures: new Map(
        pictures.map(({ path, width, height }) => [path, picture(path, width / 4, height / 4)]),
      ),
    }
  })
}

function ofProject(file: string, config: string): IssueCase {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const { serial } = readConfig(readFileSync(join(ROOT, config), 'utf8'))
  return ofText(file.replace(/^.*\/(\w+\/)?([^/]+)\.md$/, '$2'), text, serial)
}

function ofText(name: string, text: string, serial: Serial): IssueCase {
  const template = builtInTemplate(/^模板: (\S+)/m.exec(text)?.[1] ?? serial.template)
  const paths = [...text.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, path = '']) => path)
  const pictures = new Map(paths.map((path) => [path, picture(path, 400, 240)] as const))
  return { name, text, serial, template, pictures }
}
