import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { schemaErrors } from '../support/json-schema.ts'
import { runCli } from './fake-terminal.ts'

const LETTER = `云岭市志愿服务联合会
简  报
第5期（总第40期）
云岭市志愿服务联合会编印            2021年2月26日

南屏县举办读书会
2月20日，南屏县举办读书会，三百人参加。（南屏县志愿服务联合会）

报：云岭市民政局
发：各团体会员
`

const PASTED = `当前位置：首页 > 新闻
青禾镇老茶馆重新开门
来源：云岭日报 2021-02-20
2月19日,青禾镇老茶馆修缮一新,重新开门迎客。
责任编辑：李某
`

/** Every command that prints JSON, on a project where there is something to tell. The key is the schema's name. */
const CASES: readonly (readonly [string, string[]])[] = [
  ['lint', ['lint', '--all', '--json']],
  ['lint', ['lint', '--all', '--format', 'json', '--pages']],
  ['lint', ['lint', 'issues/2021/0041.md', '--json', '--fix', '--dry-run']],
  ['render', ['render', 'issues/2021/0041.md', '--pdf', '--text', '--json']],
  ['export', ['export', '--all', '--to', 'text', '--out', 'out', '--json']],
  ['export', ['export', '--all', '--to', 'text', '--strict', '--dry-run', '--json']],
  ['init', ['init', 'another', '--yes', '--json']],
  ['new', ['new', '--yes', '--dry-run', '--json']],
  ['new', ['new', '--kind', 'supplement', '--yes', '--json']],
  ['import', ['import', 'old.txt', '--dry-run', '--json']],
  ['diff', ['diff', 'edited.docx', '--json']],
  ['import', ['import', '--archive', 'archive', '--json']],
  ['import', ['import', '--archive', 'archive', '--dry-run', '--json']],
  ['add', ['add', 'pasted.txt', '--issue', 'issues/2021/0041.md', '--json']],
  ['add', ['add', 'pasted.txt', '--later', '--dry-run', '--json']],
  ['status', ['status', '--json']],
  ['renumber', ['renumber', 'issues/2021/0041.md', '--total', '50', '--dry-run', '--json']],
  ['learn', ['learn', '--json']],
  ['rules', ['rules', '--json']],
  ['explain', ['explain', 'contents/matches-titles', '--json']],
  ['explain', ['explain', 'source/known-key', '--json', '--lang', 'en']],
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
  cpSync('tests/cli/project', folder, { recursive: true })
  writeFileSync(join(folder, 'old.txt'), LETTER)
  cpSync('tests/fixtures/word/0041-edited.docx', join(folder, 'edited.docx'))
  writeFileSync(join(folder, 'pasted.txt'), PASTED)
  mkdirSync(join(folder, 'archive'))
  writeFileSync(join(folder, 'archive/old.txt'), LETTER)
  writeFileSync(join(folder, 'archive/empty.docx'), '')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('JSON output', () => {
  it.each(CASES)('of %s is what its schema says: bulletin %s', async (name, args) => {
    const { stdout, code } = await runCli(args, { folder, env: { BULLETIN_CACHE: join(folder, '.cache') } })
    const schema = JSON.parse(readFileSync(`schema/output/${name}.json`, 'utf8'))
    const output = JSON.parse(stdout)
    expect(schemaErrors(schema, output)).toEqual([])
    expect(output.command).toBe(name)
    expect(output.ok).toBe(code === 0)
  })

  it('has a schema for every command that prints it, which `schema` gives out', async () => {
    const names = readdirSync('schema/output').map((file) => file.replace('.json', ''))
    expect([...new Set(['error', ...CASES.map(([name]) => name)])].sort()).toEqual(names.sort())
    for (const name of ['config', ...names]) {
      const { stdout, code } = await runCli(['schema', name], { folder })
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toHaveProperty('$schema')
    }
  })

  it('is only JSON on stdout, also when an issue fails', async () => {
    writeFileSync(join(folder, 'issues/2021/0060.md'), Uint8Array.of(0, 1, 2, 255, 0, 9))
    const { stdout, code } = await runCli(['export', '--all', '--to', 'text', '--out', 'out', '--json'], {
      folder,
    })
    rmSync(join(folder, 'issues/2021/0060.md'))
    expect(code).toBe(2)
    const { results, summary } = JSON.parse(stdout)
    expect(summary).toMatchObject({ failed: 1, written: 2, manifest: 'out/manifest.json' })
    expect(results.find(({ error }: { error?: object }) => error !== undefined)).toMatchObject({
      file: 'issues/2021/0060.md',
      error: { code: 'file/binary' },
    })
  })
})

describe('a command that cannot be done', () => {
  it.each<readonly [string, readonly string[], object]>([
    ['a slip in the command', ['lint', '--max-warnings', 'x', '--json'], { code: 'usage/not-a-count' }],
    [
      'an unknown option',
      ['lint', '--formt', 'x', '--format', 'json'],
      { code: 'usage/unknown-option-similar' },
    ],
    [
      'a file that is not there',
      ['render', 'none.md', '--json'],
      { code: 'usage/no-match', data: { path: 'none.md' } },
    ],
    ['an unknown rule', ['explain', 'no/rule', '--json'], { code: 'lint/unknown-rule' }],
    ['a wrong language', ['status', '--json', '--lang', 'fr'], { code: 'usage/invalid-value' }],
    ['an unknown command', ['lnt', '--json'], { code: 'usage/unknown-command-similar' }],
  ])('says so in JSON: %s', async (_, args, expected) => {
    const { stdout, stderr, code } = await runCli(args, { folder })
    const output = JSON.parse(stdout)
    expect(code).toBe(2)
    expect(schemaErrors(JSON.parse(readFileSync('schema/output/error.json', 'utf8')), output)).toEqual([])
    expect(output).toMatchObject({ command: args[0], errors: [expected] })
    expect(stderr).toContain(output.errors[0].message)
  })

  it('tells each slip in bulletin.yaml with its place', async () => {
    writeFileSync(join(folder, 'bulletin.yaml'), 'format: 1\nname: 云岭简报\nisuer: 某会\ncontents: 有\n')
    const { stdout } = await runCli(['lint', '--format=json', '--all'], { folder })
    const output = JSON.parse(stdout)
    expect(schemaErrors(JSON.parse(readFileSync('schema/output/error.json', 'utf8')), output)).toEqual([])
    expect(output.errors).toMatchObject([
      { code: 'config/misspelt-key', file: 'bulletin.yaml', line: 3, column: 1 },
      { code: 'config/not-one-of', file: 'bulletin.yaml', line: 4, column: 11 },
    ])
  })

  it('leaves stdout alone where nobody asked for JSON', async () => {
    for (const args of [
      ['lint', 'none.md'],
      ['lint', '--', '--json'],
      ['lint', 'none.md', '--format', 'short'],
    ])
      expect((await runCli(args, { folder })).stdout).toBe('')
  })
})

it('lint names the files that it could not read in its JSON', async () => {
  writeFileSync(join(folder, 'issues/2021/0060.md'), Uint8Array.of(0, 1, 2, 255, 0, 9))
  const { stdout, code } = await runCli(['lint', '--all', '--json'], { folder })
  const output = JSON.parse(stdout)
  expect(schemaErrors(JSON.parse(readFileSync('schema/output/lint.json', 'utf8')), output)).toEqual([])
  expect(code).toBe(2)
  expect(output.results.find(({ error }: { error?: object }) => error !== undefined)).toMatchObject({
    file: 'issues/2021/0060.md',
    messages: [],
    error: { code: 'file/binary' },
  })
})

it('lints standard input as if it were a file of the project', async () => {
  const args = ['lint', '-', '--stdin-filename', 'issues/2021/0041.md', '--json']
  const { stdout } = await runCli(args, { folder, stdin: '# 题目\n南屏县举办读书会,三百人参加。\n' })
  expect(JSON.parse(stdout).results[0].file).toBe('issues/2021/0041.md')
})
