import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/model/issue.ts'
import { openOutputs, outputStem, safeName } from '../../src/project/outputs.ts'
import type { World } from '../../src/project/world.ts'
import { worldWith } from './support.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (world: World, file: string): string => new TextDecoder().decode(world.read(file))

/** One run of the program that writes one file below `dist`. */
function run(world: World, file: string, text: string, force = false) {
  const outputs = openOutputs(world, join(world.folder, 'dist'), { force })
  const written = outputs.write(file, bytes(text))
  outputs.save()
  return written
}

describe('an output', () => {
  it('is created with its folders, and replaced while it is ours', () => {
    const world = worldWith()
    expect(run(world, '2021/a.docx', '一')).toEqual({ file: '2021/a.docx', how: 'created' })
    expect(run(world, '2021/a.docx', '一')).toEqual({ file: '2021/a.docx', how: 'unchanged' })
    expect(run(world, '2021/a.docx', '二')).toEqual({ file: '2021/a.docx', how: 'replaced' })
    expect(read(world, 'dist/2021/a.docx')).toBe('二')
  })

  it('stands beside a file that somebody edited, and is replaced there', () => {
    const world = worldWith()
    run(world, 'a.docx', '一')
    writeFileSync(join(world.folder, 'dist/a.docx'), '在 WPS 里改过')
    expect(run(world, 'a.docx', '二')).toEqual({ file: 'a-2.docx', how: 'beside' })
    expect(run(world, 'a.docx', '三')).toEqual({ file: 'a-2.docx', how: 'beside' })
    expect(read(world, 'dist/a.docx')).toBe('在 WPS 里改过')
    expect(read(world, 'dist/a-2.docx')).toBe('三')
    expect(run(world, 'a.docx', '四', true)).toEqual({ file: 'a.docx', how: 'replaced' })
  })

  it('never overwrites a file that was there before us, even when the record is lost', () => {
    const world = worldWith({ 'dist/a.pdf': '别的文件' })
    expect(run(world, 'a.pdf', '一')).toEqual({ file: 'a-2.pdf', how: 'beside' })
    writeFileSync(join(world.folder, 'dist/.bulletin.json'), '{"files": [')
    expect(run(world, 'a.pdf', '二')).toEqual({ file: 'a-3.pdf', how: 'beside' })
  })

  it('does not take the name of another output of the same run', () => {
    const world = worldWith()
    const outputs = openOutputs(world, join(world.folder, 'dist'))
    expect(outputs.write('a.pdf', bytes('一期'))).toEqual({ file: 'a.pdf', how: 'created' })
    expect(outputs.write('a.pdf', bytes('另一期'))).toEqual({ file: 'a-2.pdf', how: 'beside' })
  })

  it('leaves no temporary file behind', () => {
    const world = worldWith()
    run(world, 'a.pdf', '一')
    run(world, 'a.pdf', '二')
    expect(readdirSync(join(world.folder, 'dist')).sort()).toEqual(['.bulletin.json', 'a.pdf'])
  })
})

describe('the name of an output', () => {
  const stem = (
    file: string,
    more: { name?: string; kind?: Kind; number?: number; total?: number; year?: number },
  ): string => {
    const placed = <T>(value: T | undefined) =>
      value === undefined ? undefined : { value, place: undefined }
    const range = (value: number | undefined) =>
      placed(value === undefined ? undefined : { first: value, last: value })
    const { name = '简报', kind = 'regular', number, total, year } = more
    const uses = total === undefined ? 'number' : 'both'
    return outputStem(
      file,
      { name: { value: name, place: undefined }, kind, number: range(number), total: range(total), year },
      { uses, form: 'year' },
    )
  }

  it('says serial and numbers, below its year', () => {
    expect(stem('issues/2021/0940.md', { number: 17, total: 940, year: 2021 })).toBe(
      '2021/简报-第17期（总第940期）',
    )
    expect(stem('issues/2021/017.md', { number: 17, year: 2021 })).toBe('2021/简报-第17期')
    expect(stem('issues/2021/z01.md', { kind: 'supplement', number: 1, year: 2021 })).toBe(
      '2021/简报-增刊第1期',
    )
  })

  it('is that of the source where there is no number', () => {
    expect(stem('草稿.md', {})).toBe('简报-草稿')
    expect(stem('issues/2021/0940.md', {})).toBe('2021/简报-0940')
  })

  it('can be written on Windows', () => {
    expect(safeName('党建/工作:简报?*<一>|"二"\\')).toBe('党建／工作：简报？＊＜一＞｜＂二＂＼')
    expect(safeName(' .简报. ')).toBe('简报')
    expect(safeName('con')).toBe('_con')
    expect(safeName('\u0000\n')).toBe('_')
    expect(new TextEncoder().encode(stem('a.md', { name: '长'.repeat(300), number: 1 })).length).toBeLessThan(
      200,
    )
  })
})
