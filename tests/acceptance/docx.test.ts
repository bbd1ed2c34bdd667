import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../src/render/pdf.ts'
import { SAMPLE } from '../render/docx-sample.ts'
import { type MakeOptions, makeDocx, picture } from '../render/docx-support.ts'
import { builtInTemplate } from '../support/open-issue.ts'
import { exampleIssues, galleryIssues, generatedIssues } from './issues.ts'

const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../../shared')
const VALIDATE = join(SHARED, 'schemas/ooxml/validate.sh')
const TO_PDF = join(SHARED, 'tools/docx-to-pdf.sh')
const PARITY = join(SHARED, 'tools/line-parity.mjs')
const FONTS = join(import.meta.dirname, '../../fonts')

const runs = (command: string): boolean => spawnSync(command, ['--version']).error === undefined
const CAN_VALIDATE = existsSync(VALIDATE) && runs('xmllint')
const CAN_CONVERT = existsSync(TO_PDF) && runs('soffice') && runs('pdftotext')

/** Official names on the left, as the document has them; the families of the shipped faces on the right. */
const FACES =
  '仿宋_GB2312=FandolFang 楷体_GB2312=简报楷体 黑体=简报黑体 宋体=简报宋体 方正小标宋简体=简报标题'

const folder = mkdtempSync(join(tmpdir(), 'bulletin-docx-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PICTURES = new Map([['0940/a.png', picture('0940/a.png', 400, 200)]])

function save(name: string, bytes: Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

function textsOf(sub: string, extension: string): readonly (readonly [string, string])[] {
  const path = join(SHARED, sub)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith(extension) && name !== 'README.md')
    .map((name) => [name, readFileSync(join(path, name), 'utf8')])
}

describe.skipIf(!CAN_VALIDATE)('valid against ISO 29500 (skipped without ../shared and xmllint)', () => {
  const texts = [['sample', SAMPLE] as const, ...textsOf('odd', '.md'), ...textsOf('seeds', '.txt')]
  const cases = texts.flatMap(([name, text]) =>
    ['association', 'official'].map((template) => ({ name, text, template })),
  )

  test.each(cases)('$name in $template', async ({ text, template }) => {
    const { bytes } = await makeDocx(text, { template: builtInTemplate(template), pictures: PICTURES })
    const { stdout } = spawnSync('bash', [VALIDATE, save('one.docx', bytes)], { encoding: 'utf8' })
    expect(stdout).toMatch(/^OK /)
  })

  test.each([...exampleIssues(), ...galleryIssues(), ...generatedIssues()])('$name', async (one) => {
    const { bytes } = await makeDocx(one.text, one)
    const { stdout } = spawnSync('bash', [VALIDATE, save('case.docx', bytes)], { encoding: 'utf8' })
    expect(stdout).toMatch(/^OK /)
  })

  const association = builtInTemplate('association')
  const official = builtInTemplate('official')
  const head =
    '---\n期号: 3\n总期号: 3\n日期: 2024-01-09\n密级: 内部资料\n份号: 000012\n签发人: 林乔\n---\n\n'
  const review = [
    { span: undefined, lines: ['<提示> & “整期”'] },
    { span: { start: 400, end: 420 }, lines: ['甲', '乙'] },
  ]
  const choices: readonly (readonly [string, string, MakeOptions])[] = [
    ['the plain template', SAMPLE, { template: builtInTemplate('plain') }],
    ['密级, 份号, 签发人', `${head}# 题目\n\n正文。`, { template: official }],
    [
      'an imprint on an even page',
      `# 题目\n\n${'各单位要落实。\n\n'.repeat(32)}报：市委\n送：市政协\n发：各镇\n责任编辑：白桦\n`,
      {
        template: {
          ...association,
          imprint: { ...association.imprint, evenPage: true },
          page: { ...association.page, mirrored: true },
        },
      },
    ],
    [
      'pre-printed paper',
      SAMPLE,
      { template: { ...association, masthead: { ...association.masthead, preprinted: true } } },
    ],
    [
      'the glyph grid',
      SAMPLE,
      { template: { ...association, grid: { ...association.grid, model: 'glyph' } } },
    ],
    ['送审稿', SAMPLE, { serial: { draftMark: true } }],
    ['comments', SAMPLE, { review }],
    ['10,000 paragraphs', `# 题目\n\n${'各单位要落实。\n'.repeat(10_000)}`, {}],
    ['titles with marks of XML', `# A<b>&“甲”"乙"'丙'𬭎𠮷😀</b>\n\n正文<i>。`, {}],
  ]

  test.each(choices)('with %s', async (_, text, options) => {
    const { bytes } = await makeDocx(text, { pictures: PICTURES, ...options })
    const { stdout } = spawnSync('bash', [VALIDATE, save('choice.docx', bytes)], { encoding: 'utf8' })
    expect(stdout).toMatch(/^OK /)
  })

  test('with page numbers, pictures side by side and characters that XML cannot hold', async () => {
    const template = builtInTemplate('association')
    const contents = { ...template.contents, pageNumbers: 'always' as const }
    const text = `${SAMPLE.replace('# 南屏县', '![<甲>&"](0940/a.png) ![乙](0940/a.png)\n\n# 南屏县')}\u0001\ufffe`
    const { bytes } = await makeDocx(text, { template: { ...template, contents }, pictures: PICTURES })
    const { stdout } = spawnSync('bash', [VALIDATE, save('two.docx', bytes)], { encoding: 'utf8' })
    expect(stdout).toMatch(/^OK /)
  })
})

describe.skipIf(!CAN_CONVERT)('in LibreOffice (skipped without ../shared and soffice)', () => {
  const body = [
    '2月19日，云岭市召开座谈会，共商企业服务工作。会议强调，要坚持问题导向，深化“两个健康”先行区创建，推进“服务进企·共同体”建设（试行），全年走访企业5230家，解决问题12,460件，办结率98.6%；对未办结的，逐件说明原因、逐项明确时限、逐级压实责任。',
    '会议要求，各地各单位要把任务落到实处：一是早谋划，二是早部署，三是早见效。《云岭市服务企业办法》明确“三张清单”，做到“件件有着落、事事有回音”。',
  ]
  const text = SAMPLE.replace('（南屏县工商联）', `\n${body.join('\n').repeat(6)}（南屏县工商联）`)

  test('the sample breaks its lines and pages where our PDF does', { timeout: 180_000 }, async () => {
    const { bytes, pages, bulletin, fonts } = await makeDocx(text, { pictures: PICTURES })
    const created = { year: 2021, month: 2, day: 23 }
    const pdf = await renderPdf(pages, { bulletin, fonts, pictures: PICTURES, created })
    const ours = save('ours.pdf', pdf)
    const theirs = join(folder, 'theirs.pdf')
    execFileSync('bash', [TO_PDF, save('sample.docx', bytes), FONTS, theirs], {
      env: { ...process.env, FACES },
    })
    const shown = execFileSync('node', [PARITY, ours, theirs, '--show', '20'], { encoding: 'utf8' })
    const [figure = '{}', ...different] = shown.trim().split('\n')
    const { parity, pagesA, pagesB } = JSON.parse(figure)
    expect(different).toEqual([])
    expect(pagesB).toBe(pagesA)
    expect(parity).toBe(1)
  })
})
