import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProject } from '../../src/project/config.ts'
import { reserveIssue } from '../../src/project/reserve.ts'
import { readSeries } from '../../src/project/store.ts'
import type { World } from '../../src/project/world.ts'
import { issue } from './issue-text.ts'
import { config, folderWith, worldWith } from './support.ts'

interface Got {
  readonly number: number
  readonly total: number
  readonly file: string
}

/** Enough rounds to meet every interleaving now and then; set BULLETIN_ROUNDS for more. */
const ROUNDS = Number(process.env.BULLETIN_ROUNDS ?? 1)
const PROCESSES = 20
const scripts = mkdtempSync(join(tmpdir(), 'bulletin-script-'))
const script = join(scripts, 'reserve.mjs')

beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, 'reserve-in-process.ts')],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  }),
)
afterAll(() => rmSync(scripts, { recursive: true, force: true }))

async function inParallel(folder: string, days: readonly string[]): Promise<readonly Got[]> {
  let ready = 0
  const running = days.map(
    (day) =>
      new Promise<Got>((resolve, reject) => {
        const child = spawn(process.execPath, [script, folder, day], { stdio: ['ignore', 'pipe', 'inherit'] })
        let out = ''
        child.stdout.on('data', (chunk) => {
          if (out === '' && ++ready === days.length) writeFileSync(join(folder, 'go'), '')
          out += chunk
        })
        child.on('close', (code) =>
          code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`exit ${code}`)),
        )
      }),
  )
  return Promise.all(running)
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b)
const upFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i)

describe('20 processes at once, half of them dated in the old year', () => {
  for (let round = 1; round <= ROUNDS; round++)
    it(`get consecutive totals, and each year its own numbers (round ${round})`, async () => {
      const folder = folderWith({
        'bulletin.yaml': config(),
        'issues/2020/0939.md': issue({ 期号: 19, 总期号: 939, 日期: '2020-12-30' }),
      })
      const days = upFrom(0, PROCESSES).map((i) => (i % 2 === 0 ? '2020-12-31' : '2021-01-01'))
      const got = await inParallel(folder, days)
      const of = (year: string): number[] =>
        sorted(got.filter(({ file }) => file.includes(`/${year}/`)).map(({ number }) => number))
      expect(sorted(got.map(({ total }) => total))).toEqual(upFrom(940, PROCESSES))
      expect(of('2020')).toEqual(upFrom(20, PROCESSES / 2))
      expect(of('2021')).toEqual(upFrom(1, PROCESSES / 2))
      for (const { file, number, total } of got)
        expect(readFileSync(join(folder, file), 'utf8')).toContain(`期号: ${number}\n总期号: ${total}\n`)
      expect(readdirSync(join(folder, 'issues')).sort()).toEqual(['2020', '2021'])
    }, 180_000)
})

describe('reserving a number', () => {
  const reserve = (world: World, date = { year: 2021, month: 3, day: 2 }) =>
    reserveIssue(world, openProject(world), { kind: 'regular', date }, ({ number, total }) =>
      issue({ 期号: number?.first ?? '', 总期号: total?.first ?? '', 日期: '2021-03-02' }),
    )

  it('counts a whole issue that a dead process left in the inbox, and later puts it in its place', () => {
    const world = worldWith({
      'bulletin.yaml': config(),
      'issues/.new/0001.md': issue({ 期号: 1, 总期号: 1, 日期: '2021-03-01' }),
    })
    const waiting = join(world.folder, 'issues/.new/0001.md')
    utimesSync(waiting, world.now(), world.now())
    expect(reserve(world)).toMatchObject({ total: { first: 2 }, number: { first: 2 } })
    expect(existsSync(waiting)).toBe(true)
    const longAgo = new Date(world.now().getTime() - 3_600_000)
    utimesSync(waiting, longAgo, longAgo)
    expect(reserve(world)).toMatchObject({ total: { first: 3 } })
    expect(readdirSync(join(world.folder, 'issues')).sort()).toEqual(['2021'])
    expect(readdirSync(join(world.folder, 'issues/2021'))).toEqual(['0001.md', '0002.md', '0003.md'])
  })

  it('ignores a claim that lost its number to an issue of another year', () => {
    const world = worldWith({
      'bulletin.yaml': config(),
      'issues/2020/0001.md': issue({ 期号: 1, 总期号: 1, 日期: '2020-12-31' }),
      'issues/.new/0001.md': issue({ 期号: 1, 总期号: 1, 日期: '2021-01-01' }),
    })
    expect(reserve(world)).toMatchObject({ total: { first: 2 }, number: { first: 1 } })
  })

  it('begins again when another process takes the number between reading and writing', () => {
    const world = worldWith({ 'bulletin.yaml': config() })
    let overtaken = false
    const slow: World = {
      ...world,
      createExclusive(path, bytes) {
        if (!overtaken) {
          overtaken = true
          reserve(world, { year: 2020, month: 12, day: 31 })
        }
        return world.createExclusive(path, bytes)
      },
    }
    expect(reserve(slow)).toMatchObject({ total: { first: 2 }, file: 'issues/2021/0002.md' })
    const { entries } = readSeries(world, openProject(world))
    expect(entries.map(({ file }) => file)).toEqual(['issues/2020/0001.md', 'issues/2021/0002.md'])
  })

  it('refuses a file that is there but states another number', () => {
    const world = worldWith({
      'bulletin.yaml': config(),
      'issues/2021/0002.md': issue({ 期号: 1, 总期号: 1, 日期: '2021-03-01' }),
    })
    expect(() => reserve(world)).toThrowError(expect.objectContaining({ code: 'numbering/file-taken' }))
    expect(existsSync(join(world.folder, 'issues/.new'))).toBe(false)
  })

  it('names the cause when nothing can be written', () => {
    const world = worldWith({ 'bulletin.yaml': config(), issues: 'a file' })
    expect(() => reserve(world)).toThrowError(expect.objectContaining({ code: 'file/not-a-folder' }))
  })
})
