import { spawnSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it, vi } from 'vitest'
import { openProject } from '../../src/project/config.ts'
import { fileFailure } from '../../src/project/file-failure.ts'
import { fontCandidates } from '../../src/project/fonts.ts'
import { nodeWorld } from '../../src/project/node-world.ts'
import { reserveIssue } from '../../src/project/reserve.ts'
import { config, worldWith } from './support.ts'

const fault = vi.hoisted(() => ({ link: '', write: '' }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const failing = <T extends (...args: never[]) => unknown>(act: T, which: keyof typeof fault): T =>
    ((...args) => {
      if (fault[which] !== '') throw Object.assign(new Error(fault[which]), { code: fault[which] })
      return act(...args)
    }) as T
  return { ...fs, linkSync: failing(fs.linkSync, 'link'), writeSync: failing(fs.writeSync, 'write') }
})

const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return 'none'
}

describe('writing', () => {
  it('creates a file once', () => {
    const world = worldWith()
    expect(world.createExclusive('a/b.md', '一')).toBe(true)
    expect(world.createExclusive('a/b.md', '二')).toBe(false)
    expect(new TextDecoder().decode(world.read('a/b.md'))).toBe('一')
    expect(readdirSync(join(world.folder, 'a'))).toEqual(['b.md'])
  })

  for (const code of ['EPERM', 'ENOTSUP', 'ENOSYS'])
    it(`does the same on a disk without hard links (${code})`, () => {
      const world = worldWith({ 'c.md': '三' })
      fault.link = code
      try {
        expect(world.createExclusive('a/b.md', '一')).toBe(true)
        expect(world.createExclusive('a/b.md', '二')).toBe(false)
        expect(world.move('c.md', 'a/b.md')).toBe(false)
        expect(world.move('c.md', 'a/c.md')).toBe(true)
      } finally {
        fault.link = ''
      }
      expect(new TextDecoder().decode(world.read('a/b.md'))).toBe('一')
      expect(new TextDecoder().decode(world.read('a/c.md'))).toBe('三')
      expect(readdirSync(join(world.folder, 'a')).sort()).toEqual(['b.md', 'c.md'])
    })

  it('leaves things as they were when the disk is full', () => {
    const world = worldWith({ 'a.md': '旧' })
    fault.write = 'ENOSPC'
    try {
      expect(codeOf(() => world.replace('a.md', '新'))).toBe('file/disk-full')
      expect(codeOf(() => world.createExclusive('b.md', '新'))).toBe('file/disk-full')
    } finally {
      fault.write = ''
    }
    expect(new TextDecoder().decode(world.read('a.md'))).toBe('旧')
    expect(readdirSync(world.folder)).toEqual(['a.md'])
  })

  it('names the new issue, and leaves nothing, when there is no room for it', () => {
    const world = worldWith({ 'bulletin.yaml': config() })
    const wish = { kind: 'regular', date: { year: 2021, month: 3, day: 2 } } as const
    fault.write = 'ENOSPC'
    try {
      expect(() => reserveIssue(world, openProject(world), wish, () => '---')).toThrowError(
        expect.objectContaining({ code: 'file/disk-full', data: { file: 'issues/2021/0001.md' } }),
      )
    } finally {
      fault.write = ''
    }
    expect(readdirSync(join(world.folder, 'issues'))).toEqual([])
  })

  it('refuses to put a file where a folder is, or below a file', () => {
    const world = worldWith({ 'file.md': 'x' })
    mkdirSync(join(world.folder, 'folder'))
    expect(codeOf(() => world.replace('folder', 'x'))).toMatch(/^file\//)
    expect(world.createExclusive('folder', 'x')).toBe(false)
    expect(codeOf(() => world.createExclusive('file.md/x.md', 'x'))).toBe('file/not-a-folder')
    expect(readdirSync(world.folder).sort()).toEqual(['file.md', 'folder'])
  })

  it('tidies away what a killed process left, but not what a living one is writing', () => {
    const world = worldWith({ '.bulletin-1-1-a.md.tmp': 'old', '.bulletin-2-1-b.md.tmp': 'new' })
    const longAgo = new Date(Date.now() - 7_200_000)
    utimesSync(join(world.folder, '.bulletin-1-1-a.md.tmp'), longAgo, longAgo)
    world.replace('c.md', 'x')
    expect(readdirSync(world.folder).sort()).toEqual(['.bulletin-2-1-b.md.tmp', 'c.md'])
  })

  it('tidies away at once what a process of this machine left that was killed', async () => {
    const world = worldWith()
    const script = join(import.meta.dirname, 'killed-in-process.ts')
    const bundled = join(world.folder, 'script.mjs')
    await build({ entryPoints: [script], outfile: bundled, bundle: true, platform: 'node', format: 'esm' })
    const { signal } = spawnSync(process.execPath, [bundled, join(world.folder, 'a/b.md')])
    expect(signal).toBe('SIGKILL')
    expect(readdirSync(join(world.folder, 'a'))).toEqual([
      expect.stringMatching(/^\.bulletin-.*b\.md\.tmp$/u),
    ])
    world.replace('a/c.md', 'x')
    expect(readdirSync(join(world.folder, 'a'))).toEqual(['c.md'])
  })
})

describe('a file that is a link', () => {
  it('stays one: what it leads to is written', () => {
    const world = worldWith({ 'shared/a.md': '旧' })
    symlinkSync(join(world.folder, 'shared/a.md'), join(world.folder, 'a.md'))
    world.replace('a.md', '新')
    expect(lstatSync(join(world.folder, 'a.md')).isSymbolicLink()).toBe(true)
    expect(new TextDecoder().decode(world.read('shared/a.md'))).toBe('新')
  })

  it('is replaced where it leads nowhere', () => {
    const world = worldWith()
    symlinkSync(join(world.folder, 'nowhere.md'), join(world.folder, 'a.md'))
    world.replace('a.md', '新')
    expect(readdirSync(world.folder)).toEqual(['a.md'])
  })
})

describe('the folder for caches', () => {
  const folderFor = (env: Readonly<Record<string, string>>): string | undefined =>
    nodeWorld({ env }).cacheFolder

  it('is where the system says', () => {
    expect(folderFor({ BULLETIN_CACHE: '/a', XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/a')
    expect(folderFor({ XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/b/bulletin')
  })

  it('is never one below the working directory by an empty or relative variable', () => {
    expect(folderFor({ XDG_CACHE_HOME: '', HOME: '' })).toBeUndefined()
    expect(folderFor({ XDG_CACHE_HOME: 'b' })).toBeUndefined()
    expect(folderFor({ BULLETIN_CACHE: '', XDG_CACHE_HOME: '/b' })).toBe('/b/bulletin')
  })
})

describe('reading', () => {
  it('lists files and folders below, without hidden ones and without following links in circles', () => {
    const world = worldWith({ 'x/b.md': '', 'x/a/c.md': '', 'x/.hidden/d.md': '', 'x/.e': '' })
    symlinkSync(join(world.folder, 'x'), join(world.folder, 'x/loop'))
    expect(world.list('x').map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'a folder',
      'a/c.md file',
      'b.md file',
      'loop file',
    ])
    expect(world.list('nowhere')).toEqual([])
  })

  it('remembers what was read by its sha256', () => {
    const world = worldWith({ 'a.md': 'abc' })
    world.read('a.md')
    expect([...world.reads]).toEqual([
      [join(world.folder, 'a.md'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ])
  })

  it('knows what day it is in the time zone of the serial', () => {
    const world = { ...worldWith() }
    expect(world.today('Asia/Shanghai')).toEqual({ year: 2021, month: 3, day: 2 })
    expect(world.today('America/New_York')).toEqual({ year: 2021, month: 3, day: 1 })
  })

  it('gives every cause its own error', () => {
    const failed = (code: string, action: 'read' | 'write') =>
      fileFailure(Object.assign(new Error(code), { code }), action, 'a.docx').code
    expect(failed('EACCES', 'read')).toBe('file/denied')
    expect(failed('EPERM', 'write')).toBe('file/write-denied')
    expect(failed('EBUSY', 'write')).toBe('file/busy')
    expect(failed('EROFS', 'write')).toBe('file/read-only')
    expect(failed('EIO', 'read')).toBe('file/unreadable')
    expect(() => fileFailure(new TypeError('a bug'), 'read', 'a')).toThrowError('a bug')
  })
})

describe('font candidates', () => {
  it('come from the sources that are asked for, in their order; what is no font is passed over', () => {
    const world = worldWith({
      'bulletin.yaml': config('fonts: { sources: [shipped, project] }\n'),
      'fonts/仿宋.ttf': 'not a font',
      'fonts/readme.txt': 'x',
    })
    writeFileSync(
      join(world.folder, 'fonts/own.otf'),
      world.read(join(world.packageFolder, 'fonts/fandol/FandolFang-Regular.otf')),
    )
    const candidates = fontCandidates(world, openProject(world))
    expect(candidates.map(({ source }) => source)).toEqual([
      'shipped',
      'shipped',
      'shipped',
      'shipped',
      'shipped',
      'project',
    ])
    expect(candidates.at(-1)).toMatchObject({
      path: 'fonts/own.otf',
      names: expect.arrayContaining(['FandolFang']),
    })
    expect(candidates[0]?.load().length).toBeGreaterThan(100_000)
  })
})
