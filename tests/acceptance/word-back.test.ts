import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Serial } from '../../src/model/serial.ts'
import { sourceFile } from '../../src/model/source.ts'
import { readConfig } from '../../src/project/config.ts'
import { sourceOfWord } from '../../src/project/word-back.ts'
import { parse } from '../../src/syntax/parse.ts'
import { print } from '../../src/syntax/print.ts'
import { asWps, stripped } from '../docx-back/edits.ts'
import { makeDocx, picture } from '../render/docx-support.ts'
import { builtInTemplate, testSerial } from '../support/open-issue.ts'
import { parityIssue } from '../support/parity-issue.ts'
import { CAN_CONVERT, resaveAll } from './office.ts'

/** How many generated issues; `npm run parity` takes 200. */
const COUNT = Number(process.env.PARITY ?? 12)

const template = builtInTemplate('association')
const EXAMPLES = ['2025/0128', '2025/0129', '2026/0130']
const folder = mkdtempSync(join(tmpdir(), 'bulletin-back-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Case {
  readonly name: string
  readonly text: string
  readonly serial: Serial
}

const cases: readonly Case[] = [
  ...EXAMPLES.map((name) => ({
    name: name.replace('/', '-'),
    text: readFileSync(`examples/issues/${name}.md`, 'utf8'),
    serial: readConfig(readFileSync('examples/bulletin.yaml', 'utf8')).serial,
  })),
  ...Array.from({ length: COUNT }, (_, i) => ({
    name: `g${i + 1}`,
    text: parityIssue(i + 1),
    serial: testSerial(),
  })),
]

/** Canonical printing, without remarks. */
function canonical({ text, serial }: Case): string {
  const { structure } = template
  const source = sourceFile('', text.replace(/^\/\/.*\n/gm, ''))
  const options = {
    sections: structure.sections.map(({ label }) => label),
    imprintLabels: [...serial.imprint.labels, ...serial.imprint.lines.map(({ label }) => label)],
    contentsLabels: structure.contentsLabels,
  }
  return print(parse(source, options).issue, source)
}

const documents = new Map<string, Uint8Array>()
for (const { name, text, serial } of cases) {
  const pictures = new Map(
    [...text.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(
      ([, path = '']) => [path, picture(path, 400, 240)] as const,
    ),
  )
  documents.set(name, (await makeDocx(text, { template, serial, pictures })).bytes)
}

/** The cases whose source comes back different, with the first line that differs. */
function wrong(
  read: (one: Case) => Uint8Array,
  printed: (text: string) => string = (text) => text,
): readonly string[] {
  return cases.flatMap((one) => {
    const text = printed(sourceOfWord(read(one), one.serial, template)?.text ?? '')
    const wanted = canonical(one)
    if (text === wanted) return []
    const [a, b] = [text.split('\n'), wanted.split('\n')]
    const at = a.findIndex((line, i) => line !== b[i])
    return [`${one.name}: ${a[at]} ≠ ${b[at]}`]
  })
}

describe('the source comes back', () => {
  test('as it was, from the part that carries it', () => {
    for (const { name, text, serial } of cases)
      expect(sourceOfWord(documents.get(name) ?? new Uint8Array(), serial, template)?.text).toBe(text)
  })

  test('from the styles alone', () => {
    expect(wrong(({ name }) => stripped(documents.get(name) ?? new Uint8Array()))).toEqual([])
  })

  test('from the styles alone, under numbers as WPS saves them', () => {
    expect(wrong(({ name }) => asWps(stripped(documents.get(name) ?? new Uint8Array())))).toEqual([])
  })

  test.skipIf(!CAN_CONVERT)(
    'after LibreOffice saved the document (skipped without soffice)',
    { timeout: 1_800_000 },
    () => {
      const paths = cases.flatMap(({ name }) => {
        const whole = join(folder, `${name}.docx`)
        const bare = join(folder, `${name}-bare.docx`)
        writeFileSync(whole, documents.get(name) ?? new Uint8Array())
        writeFileSync(bare, stripped(documents.get(name) ?? new Uint8Array()))
        return [whole, bare]
      })
      resaveAll(paths, folder)
      const saved = (name: string): Uint8Array => readFileSync(join(folder, 'resaved', `${name}.docx`))
      expect(wrong(({ name }) => saved(`${name}-bare`))).toEqual([])
      const canonicalOf = (one: Case): string =>
        sourceOfWord(saved(one.name), one.serial, template)?.text ?? ''
      const lost = cases.filter((one) => canonicalOf(one) !== one.text && canonicalOf(one) !== canonical(one))
      expect(lost.map(({ name }) => name)).toEqual([])
    },
  )
})
