import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { type ArchiveFile, writeArchive } from '../support/archive-writer/write-archive.ts'
import { plainTerminal, runCli } from './fake-terminal.ts'

const CONFIG =
  'format: 1\nname: 简报\norganisations: [云岭市志愿服务联合会]\nissuer: 云岭市志愿服务联合会编印\n'
const COUNT = 60
const DAMAGED = 4

let root = ''
let archive = ''
/** The project after an adoption that went through. */
let done: Readonly<Record<string, string>> = {}
let truth: readonly ArchiveFile[] = []

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bulletin-'))
  archive = join(root, '旧稿')
  mkdirSync(archive)
  truth = writeArchive(archive, 3, COUNT, DAMAGED)
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }), 60_000)

function project(name: string): string {
  const folder = join(root, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'bulletin.yaml'), CONFIG)
  return folder
}

const adopt = (folder: string, ...more: string[]) =>
  runCli(['import', '--archive', archive, '-q', ...more], { folder })

/** sha256 of every file below a folder. */
function tree(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}

describe('import --archive', () => {
  it('files every readable issue under its numbers, names every other, and the numbers go on', async () => {
    const folder = project('whole')
    const { stdout, code } = await adopt(folder, '--json')
    expect(code).toBe(1)
    const { results, summary } = JSON.parse(stdout)
    const sound = truth.filter(({ damage }) => damage === undefined)
    expect(summary).toMatchObject({
      files: COUNT,
      issues: sound.length,
      unreadable: DAMAGED,
      repeats: 0,
      unplaced: 0,
    })
    for (const { path, number, total, date, damage } of truth) {
      const result = results.find(({ input }: { input: string }) => input === path)
      if (damage !== undefined)
        expect(result).toMatchObject({
          outcome: 'unreadable',
          error: { message: expect.stringContaining(path) },
        })
      else
        expect(result).toMatchObject({
          outcome: 'adopt',
          fields: { number: { first: number }, total: { first: total }, date },
          lost: '',
        })
    }
    const first = readFileSync(join(folder, 'issues/2001/0001.md'), 'utf8')
    expect(first).toMatch(/^---\n期号: 1\n总期号: 1\n日期: 2001-01-05\n(?:.*\n)*?状态: 已发\n---\n/u)
    const report = readFileSync(join(folder, 'import-report.md'), 'utf8')
    for (const { path } of truth) expect(report).toContain(path)
    const original = results.find(({ input }: { input: string }) => input === truth[0]?.path).original
    expect(readFileSync(join(folder, original))).toEqual(readFileSync(join(archive, truth[0]?.path ?? '')))
    const status = await runCli(['status'], { folder })
    expect(status.stdout).toContain('编号连续，没有缺号、重号，日期没有倒退。')
    const next = await runCli(['new', '--yes', '--date', '2002-06-01', '--json'], { folder })
    expect(JSON.parse(next.stdout).results[0].total).toEqual({ first: COUNT + 1, last: COUNT + 1 })
  })

  it('changes nothing when it is run again', async () => {
    const folder = project('again')
    await adopt(folder)
    done = tree(folder)
    const { stdout, code } = await adopt(folder, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout).results.some(({ written }: { written: boolean }) => written)).toBe(false)
    expect(tree(folder)).toEqual(done)
  })

  it.each([30, 75, 110])('ends the same when it was stopped at step %i', async (stop) => {
    const folder = project(`stopped-${stop}`)
    let steps = 0
    const terminal = plainTerminal({ folder })
    const stderr = {
      ...terminal.stderr,
      write: () => {
        if (++steps === stop) throw new Error('stopped')
      },
    }
    await run(['import', '--archive', archive], { ...terminal, stderr })
    expect(steps).toBeGreaterThanOrEqual(stop)
    await adopt(folder)
    expect(tree(folder)).toEqual(done)
  })

  it('writes the gaps into the list that init and an earlier run wrote', async () => {
    const folder = join(root, 'gaps')
    const old = join(folder, '旧稿')
    mkdirSync(old, { recursive: true })
    const issue = (total: number): void =>
      writeFileSync(
        join(old, `${total}.txt`),
        `云岭市志愿服务联合会\n简  报\n第${total}期（总第${total}期）\n云岭市志愿服务联合会编印　　2021年1月${total}日\n\n第${total}次读书会\n　　本次读书会在${total}号楼举行，三百人参加。（秘书处）\n`,
      )
    const missing = async (): Promise<string | undefined> => {
      await runCli(['import', '--archive', '旧稿', '-q'], { folder })
      return /^ {2}missing: .*$/mu.exec(readFileSync(join(folder, 'bulletin.yaml'), 'utf8'))?.[0]
    }
    const init = ['init', '--name', '简报', '--org', '云岭市志愿服务联合会', '--yes']
    expect((await runCli(init, { folder })).code).toBe(0)
    issue(1)
    issue(3)
    expect(await missing()).toBe('  missing: [2]')
    issue(7)
    expect(await missing()).toBe('  missing: [2, 4-6]')
  })

  it('leaves an issue alone that the project has already, and says so', async () => {
    const folder = project('taken')
    mkdirSync(join(folder, 'issues/2001'), { recursive: true })
    const own = '---\n期号: 1\n总期号: 1\n日期: 2001-01-05\n---\n\n# 别的稿子\n'
    writeFileSync(join(folder, 'issues/2001/0001.md'), own)
    const { stdout } = await adopt(folder, '--json')
    const { results } = JSON.parse(stdout)
    expect(results.find(({ input }: { input: string }) => input === truth[0]?.path)).toMatchObject({
      outcome: 'taken',
    })
    expect(readFileSync(join(folder, 'issues/2001/0001.md'), 'utf8')).toBe(own)
  })

  it('takes a saved web page with the folder of its pictures', async () => {
    const folder = project('page')
    const pages = join(root, '网页')
    mkdirSync(join(pages, '第3期.files'), { recursive: true })
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    writeFileSync(join(pages, '第3期.files/image001.png'), picture)
    writeFileSync(join(pages, '第3期.files/filelist.xml'), '<xml/>')
    writeFileSync(
      join(pages, '第3期.htm'),
      '<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"></head><body><p>简报</p><p>第3期（总第27期）</p><p>2021年3月1日</p><p>商会办起夜校</p><p>近日，商会办起夜校，会员学起新本事。</p><p><img src="%E7%AC%AC3%E6%9C%9F.files/image001.png"></p><p><img src="../../secret.png"></p></body></html>',
    )
    const { stdout, code } = await runCli(['import', '--archive', pages, '-q', '--json'], { folder })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).summary).toMatchObject({ files: 1, issues: 1 })
    expect(readFileSync(join(folder, 'issues/2021/0027/image1.png'))).toEqual(picture)
    expect(readFileSync(join(folder, 'issues/2021/0027.md'), 'utf8')).toContain('](0027/image1.png)')
  })

  it('writes nothing in a dry run', async () => {
    const folder = project('dry')
    const { stdout } = await adopt(folder, '--dry-run')
    expect(stdout).toContain(`收入 ${COUNT - DAMAGED} 期`)
    expect(Object.keys(tree(folder))).toEqual(['bulletin.yaml'])
  })
})
