import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encode } from '../../src/base/encoding.ts'
import { openProject } from '../../src/project/config.ts'
import { openIssue, rewriteIssue } from '../../src/project/open-issue.ts'
import { readSeries } from '../../src/project/store.ts'
import { issue } from './issue-text.ts'
import { config, worldWith } from './support.ts'

const seriesOf = (files: Readonly<Record<string, string | Uint8Array>>, more = '') => {
  const world = worldWith({ 'bulletin.yaml': config(more), ...files })
  return readSeries(world, openProject(world))
}

describe('the ledger', () => {
  it('is the front matter of every issue, in the order of the series', () => {
    const { entries, problems } = seriesOf({
      'issues/2021/0940.md': issue({ 期号: 1, 总期号: 940, 日期: '2021年1月12日', 状态: '已发' }),
      'issues/2020/0939.md': issue({ number: 19, total: 939, date: '2020-12-30', status: 'void' }),
      'issues/2021/z01.md': issue({ 期号: 1, 种类: '增刊', 日期: '2021-02-01' }),
      'issues/2021/0941-0942.md': issue({ 期号: '2-3', 总期号: '941-942', 日期: '2021-02-23' }),
      'issues/2021/0940/照片说明.txt': '不是一期',
      'issues/2021/0940/notes.md': '也不是一期',
    })
    expect(problems).toEqual([])
    expect(
      entries.map(({ file, kind, status, number, total, date, year }) => ({
        file,
        kind,
        status,
        number: number?.first,
        total: total?.last,
        date,
        year,
      })),
    ).toEqual([
      {
        file: 'issues/2020/0939.md',
        kind: 'regular',
        status: 'void',
        number: 19,
        total: 939,
        date: '2020-12-30',
        year: 2020,
      },
      {
        file: 'issues/2021/0940.md',
        kind: 'regular',
        status: 'issued',
        number: 1,
        total: 940,
        date: '2021-01-12',
        year: 2021,
      },
      {
        file: 'issues/2021/0941-0942.md',
        kind: 'regular',
        status: 'draft',
        number: 2,
        total: 942,
        date: '2021-02-23',
        year: 2021,
      },
      {
        file: 'issues/2021/z01.md',
        kind: 'supplement',
        status: 'draft',
        number: 1,
        total: undefined,
        date: '2021-02-01',
        year: 2021,
      },
    ])
  })

  it('takes numbers from the file name where the front matter is silent or broken', () => {
    const { entries } = seriesOf({
      'issues/2021/0940.md': '没有文件头。\n',
      'issues/2021/0941.md': issue({ 期号: '待定', 总期号: '', 日期: '2021-02-30' }),
      'issues/2021/z02.md': '---\n---\n',
    })
    expect(entries).toMatchObject([
      { kind: 'regular', number: undefined, total: { first: 940 }, date: undefined, year: 2021 },
      { kind: 'regular', number: undefined, total: { first: 941 }, date: undefined, year: 2021 },
      { kind: 'supplement', number: { first: 2 }, total: undefined, year: 2021 },
    ])
    const numbersOnly = seriesOf({ 'issues/2021/017.md': '正文。\n' }, 'numbering: { uses: number }\n')
    expect(numbersOnly.entries).toMatchObject([{ number: { first: 17 }, total: undefined }])
  })

  it('reports files that cannot be read, and still counts their numbers', () => {
    const world = worldWith({
      'bulletin.yaml': config(),
      'issues/2021/0001.md': Uint8Array.from({ length: 600 }, (_, i) => i % 256),
      'issues/2021/0003.md': encode(issue({ 期号: 3, 总期号: 3, 日期: '2021-03-01' }), {
        encoding: 'gb18030',
        bom: false,
      }),
    })
    mkdirSync(join(world.folder, 'issues/2021/0002.md'))
    const { entries, problems } = readSeries(world, openProject(world))
    expect(entries.map(({ total }) => total?.first)).toEqual([1, 2, 3])
    expect(problems.map(({ code, data }) => [code, data.file])).toEqual([
      ['file/binary', 'issues/2021/0001.md'],
      ['file/is-folder', 'issues/2021/0002.md'],
    ])
  })

  it('finds the front matter in every encoding, behind blank lines, however long the issue is', () => {
    const head = issue({ 期号: 7, 总期号: 8, 日期: '2021-03-01' })
    const long = head + '一段正文。\n'.repeat(2000)
    const bytes = [
      encode(long, { encoding: 'utf-8', bom: true }),
      encode(long, { encoding: 'utf-16le', bom: true }),
      encode(long.replaceAll('\n', '\r\n'), { encoding: 'gb18030', bom: false }),
      encode(`\n\n${long}`, { encoding: 'utf-8', bom: false }),
      encode(long.replace('---\n', `---\n// 注：${'长'.repeat(3000)}\n`), {
        encoding: 'utf-8',
        bom: false,
      }),
      encode(head.replaceAll('---', '－－－'), { encoding: 'utf-8', bom: false }),
    ]
    for (const one of bytes) {
      const { entries } = seriesOf({ 'issues/2021/x.md': one })
      expect(entries).toMatchObject([{ number: { first: 7 }, total: { first: 8 }, date: '2021-03-01' }])
    }
  })

  it('is empty where there is nothing yet', () => {
    expect(seriesOf({})).toEqual({ entries: [], problems: [] })
  })
})

describe('a source file', () => {
  const codeOf = (act: () => unknown): string => {
    try {
      act()
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
    return 'none'
  }

  it('is named as the project names it', () => {
    const world = worldWith({ 'issues/2021/0940.md': '正文' })
    expect(openIssue(world, join(world.folder, 'issues', '2021', '0940.md')).source.file).toBe(
      'issues/2021/0940.md',
    )
  })

  it('that is missing, a folder, binary or huge ends in one clear error', () => {
    const world = worldWith({
      'a.md': Uint8Array.from({ length: 600 }, (_, i) => i % 256),
      'big.md': '字'.repeat(1_700_000),
      'empty.md': '',
    })
    mkdirSync(join(world.folder, 'folder.md'))
    expect(codeOf(() => openIssue(world, 'none.md'))).toBe('file/not-found')
    expect(codeOf(() => openIssue(world, 'folder.md'))).toBe('file/is-folder')
    expect(codeOf(() => openIssue(world, 'a.md'))).toBe('file/binary')
    expect(codeOf(() => openIssue(world, 'big.md'))).toBe('file/too-large')
    expect(openIssue(world, 'empty.md').source.text).toBe('')
  })

  it('is written back in its encoding, with its mark and line ends', () => {
    const bytes = encode('第一行\r\n第二行\r\n', { encoding: 'utf-16le', bom: true })
    const world = worldWith({ 'a.md': bytes })
    const opened = openIssue(world, 'a.md')
    rewriteIssue(world, opened, opened.source.text.replace('一', '1'))
    expect([...world.read('a.md')]).toEqual([
      ...encode('第1行\r\n第二行\r\n', { encoding: 'utf-16le', bom: true }),
    ])
  })

  it('is not overwritten where it changed since it was read', () => {
    const world = worldWith({ 'a.md': '旧' })
    const opened = openIssue(world, 'a.md')
    world.replace('a.md', '别人改的')
    expect(codeOf(() => rewriteIssue(world, opened, '新'))).toBe('file/changed')
    expect(new TextDecoder().decode(world.read('a.md'))).toBe('别人改的')
  })
})
