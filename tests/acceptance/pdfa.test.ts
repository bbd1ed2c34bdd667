import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layout } from '../../src/layout/layout.ts'
import type { PictureFile } from '../../src/model/page.ts'
import { importText } from '../../src/readers/import-text.ts'
import { renderPdf } from '../../src/render/pdf.ts'
import { bulletinOf } from '../layout/lay-out.ts'
import { INKS, makePng } from '../render/png-samples.ts'
import { shippedSet } from '../render/shipped.ts'
import { builtIn } from '../theme/built-in.ts'
import { CAN_PREFLIGHT, preflight } from './preflight.ts'

const ROOT = join(import.meta.dirname, '../..')
const SHARED = process.env.BULLETIN_SHARED ?? join(ROOT, '../shared')
const WORK = mkdtempSync(join(tmpdir(), 'bulletin-pdfa-'))
afterAll(() => rmSync(WORK, { recursive: true, force: true }))

const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined
const HAS_QPDF = has('qpdf')
const HAS_POPPLER = has('pdfinfo') && has('pdffonts')
if (!CAN_PREFLIGHT) console.warn('skipped: PDFBox preflight is not installed')
if (!existsSync(SHARED)) console.warn(`the seeds are left out: ${SHARED} is not there`)

const NASTY = `---
期号: 7
总期号: 186
日期: 2023-04-09
刊名: <简报>&"通讯"'𠮷'
---
# 甲<乙>&"丙"'丁'𠮷 &amp; <!-- ]]>
![全透明<图>](rgba.png) ![调色板&](palette.png)
正文有一个没有字形的字：\u{12345}，有控制符\u0007。
一、标题一
（1）越级的标题。接着写正文。
![](sixteen.png) ![四色](inks.jpg)
| 序号 | 单位 | < |
|---|---|---|
| 1 | 甲 | 乙 |
| ^ | 丙 | 丁 |
【简讯】
§ 第一条。（甲单位）
§ 【小标题】第二条。
`

const picture = (path: string, bytes: Uint8Array): readonly [string, PictureFile] => [
  path,
  { path, format: path.endsWith('.jpg') ? 'jpeg' : 'png', width: 2, height: 1, orientation: 1, bytes },
]
const PICTURES = new Map([
  picture('inks.jpg', INKS),
  picture('rgba.png', makePng({ width: 2, height: 1, kind: 6, rows: [[255, 0, 0, 128, 0, 0, 255, 0]] })),
  picture(
    'palette.png',
    makePng({
      width: 2,
      height: 1,
      kind: 3,
      rows: [[0, 1]],
      palette: [9, 9, 9, 255, 0, 0],
      transparency: [0, 255],
    }),
  ),
  picture('sixteen.png', makePng({ width: 2, height: 1, bits: 16, kind: 0, rows: [[0, 0, 255, 255]] })),
])

/** Writes both levels of an issue: `1b/name.pdf` and `2b/name.pdf`. */
async function printBoth(name: string, source: string): Promise<void> {
  const bulletin = bulletinOf(source)
  const fonts = shippedSet()
  const { pages } = layout(bulletin, builtIn('association'), fonts, PICTURES)
  for (const pdfa of ['1b', '2b'] as const) {
    const created = { year: 2023, month: 4, day: 9 }
    const bytes = await renderPdf(pages, { bulletin, fonts, pictures: PICTURES, created, pdfa })
    writeFileSync(join(WORK, pdfa, `${name}.pdf`), bytes)
  }
}

beforeAll(async () => {
  cpSync(join(ROOT, 'examples'), join(WORK, 'examples'), { recursive: true })
  for (const pdfa of ['1b', '2b']) {
    mkdirSync(join(WORK, pdfa))
    const args = ['export', '--all', '--pdfa', pdfa, '--to', 'pdf', '--out', pdfa, '--quiet']
    execFileSync(process.execPath, [join(ROOT, 'bin/bulletin.js'), ...args], { cwd: join(WORK, 'examples') })
    const out = join(WORK, 'examples', pdfa)
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.pdf'))
        cpSync(join(out, file), join(WORK, pdfa, file.replace(/\D+/g, '-').concat('.pdf')))
  }
  await printBoth('nasty', NASTY)
  await printBoth('everything', readFileSync(join(ROOT, 'tests/layout/goldens/everything.golden.md'), 'utf8'))
  await printBoth('empty', '')
  const seeds = join(SHARED, 'seeds')
  const { structure } = builtIn('association')
  for (const input of existsSync(seeds) ? readdirSync(seeds).filter((file) => file.endsWith('.txt')) : [])
    await printBoth(
      `seed-${input.slice(0, 3)}`,
      importText(readFileSync(join(seeds, input), 'utf8'), { input, structure }).text,
    )
}, 300_000)

const filesOf = (pdfa: string): readonly string[] =>
  readdirSync(join(WORK, pdfa)).map((file) => join(WORK, pdfa, file))

describe('files for the archive', () => {
  test.skipIf(!CAN_PREFLIGHT)('PDF/A-1b is what preflight calls valid (needs PDFBox preflight)', () => {
    const { valid, problems } = preflight(join(WORK, '1b'))
    expect(problems).toBe('')
    expect(valid).toBe(filesOf('1b').length)
    expect(valid).toBeGreaterThanOrEqual(6)
  })

  test.skipIf(!HAS_QPDF)('both levels are clean for qpdf', () => {
    for (const file of [...filesOf('1b'), ...filesOf('2b')])
      expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
        'No syntax or stream encoding',
      )
  })

  test.skipIf(!HAS_POPPLER)('every font is embedded, cut down and gives its text back', () => {
    for (const file of [...filesOf('1b'), ...filesOf('2b')]) {
      const [, , ...fonts] = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n')
      for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/)
    }
  })

  test.skipIf(!HAS_POPPLER)('the two levels differ in version, part and transparency only', () => {
    for (const pdfa of ['1b', '2b']) {
      const info = execFileSync('pdfinfo', [join(WORK, pdfa, 'nasty.pdf')], { encoding: 'utf8' })
      expect(info).toMatch(pdfa === '1b' ? /PDF version: +1\.4/ : /PDF version: +1\.7/)
      expect(info).toMatch(/Tagged: +yes/)
      const raw = readFileSync(join(WORK, pdfa, 'nasty.pdf'), 'latin1')
      expect(raw.includes('/SMask')).toBe(pdfa === '2b')
      expect(raw).toContain(`<pdfaid:part>${pdfa.slice(0, 1)}</pdfaid:part>`)
    }
  })
})

test('the same bytes in every time zone and language', () => {
  const bytesIn = (env: Readonly<Record<string, string>>): string =>
    execFileSync(
      process.execPath,
      [join(ROOT, 'bin/bulletin.js'), 'render', '--pdfa', '2b', '--quiet', '-o', '-', 'issues/2026/0130.md'],
      {
        cwd: join(WORK, 'examples'),
        env: { ...process.env, ...env },
        encoding: 'latin1',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 26,
      },
    )
  const here = bytesIn({ TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' })
  expect(bytesIn({ TZ: 'America/New_York', LC_ALL: 'C' }) === here).toBe(true)
  expect(bytesIn({ TZ: 'Pacific/Kiritimati', LC_ALL: 'et_EE.UTF-8' }) === here).toBe(true)
})

describe.skipIf(!HAS_POPPLER)('what a screen reader is told (needs pdfinfo)', () => {
  const told = (...args: readonly string[]): string =>
    execFileSync('pdfinfo', [...args], { encoding: 'utf8' })
      .replace(/Object \d+ 0/g, 'Object')
      .replace(/^File size:.*\n/m, '')

  test.each(['nasty', 'everything', '2025-23-128-', '2026-1-130-'])('%s', async (name) => {
    const file = filesOf('2b').find((one) => one.includes(name)) ?? ''
    await expect(told('-struct-text', file)).toMatchFileSnapshot(
      `goldens/${name.replace(/^-|-$/g, '')}.structure.txt`,
    )
  })

  test('properties', async () => {
    await expect(told(join(WORK, '2b', 'nasty.pdf'))).toMatchFileSnapshot('goldens/nasty.properties.txt')
  })
})
