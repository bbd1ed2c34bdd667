import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject } from '../../src/project/config.ts'
import { executeRenumber, planRenumber } from '../../src/project/renumber.ts'
import type { NewNumbers } from '../../src/project/renumber-text.ts'
import { issue } from './issue-text.ts'
import { config, worldWith } from './support.ts'

const one = (value: number) => ({ first: value, last: value })
const ISSUE =
  '---\r\n期号: 17   # 待定\r\n总期号：940\r\n日期: 2021年2月23日\r\n---\r\n\r\n# 题目\r\n![合影](0940/a.jpg)![花圃](b.jpg)\r\n'

function project(files: Readonly<Record<string, string>>, more = '') {
  const world = worldWith({ 'bulletin.yaml': config(more), ...files })
  const opened = openProject(world)
  return {
    folder: world.folder,
    plan: (file: string, wanted: NewNumbers) => planRenumber(world, opened, file, wanted),
    renumber: (file: string, wanted: NewNumbers) =>
      executeRenumber(world, opened, planRenumber(world, opened, file, wanted)),
    text: (file: string) => readFileSync(join(world.folder, file), 'utf8'),
  }
}

describe('renumber', () => {
  it('moves file, pictures and links together, and changes nothing else', () => {
    const { folder, plan, renumber, text } = project({
      'issues/2021/0940.md': ISSUE,
      'issues/2021/0940/a.jpg': 'picture',
      'issues/2021/b.jpg': 'picture',
    })
    const wanted = { number: one(18), total: one(941) }
    expect(plan('issues/2021/0940.md', wanted)).toMatchObject({
      from: 'issues/2021/0940.md',
      to: 'issues/2021/0941.md',
      changes: [
        { key: 'number', before: '17', after: '18' },
        { key: 'total', before: '940', after: '941' },
      ],
      moves: [{ from: 'issues/2021/0940/a.jpg', to: 'issues/2021/0941/a.jpg' }],
      links: 1,
    })
    expect(existsSync(join(folder, 'issues/2021/0940.md'))).toBe(true)
    renumber('issues/2021/0940.md', wanted)
    expect(text('issues/2021/0941.md')).toBe(
      ISSUE.replace('17 ', '18 ').replace('940\r', '941\r').replace('0940/', '0941/'),
    )
    expect(readdirSync(join(folder, 'issues/2021')).sort()).toEqual(['0941', '0941.md', 'b.jpg'])
  })

  it('moves an issue into another year with its date, and keeps pictures that stay behind in reach', () => {
    const { text, renumber } = project({ 'issues/2021/0940.md': ISSUE, 'issues/2021/b.jpg': 'picture' })
    renumber('issues/2021/0940.md', { date: { year: 2022, month: 1, day: 4 } })
    expect(text('issues/2022/0940.md')).toContain('日期: 2022年1月4日\r\n')
    expect(text('issues/2022/0940.md')).toContain('![花圃](../2021/b.jpg)')
  })

  it('gives the file the name that its front matter asks for, when nothing else is asked', () => {
    const { plan } = project({ 'issues/2021/draft.md': issue({ 期号: 1, 总期号: 1, 日期: '2021-03-02' }) })
    expect(plan('issues/2021/draft.md', {})).toMatchObject({ to: 'issues/2021/0001.md', changes: [] })
  })

  it('writes the next numbers where the front matter leaves them open', () => {
    const { text, renumber } = project({
      'issues/2021/0001.md': issue({ 期号: 1, 总期号: 1, 日期: '2021-03-02' }),
      'issues/2021/draft.md': issue({ 期号: '', 日期: '2021-03-02' }),
    })
    renumber('issues/2021/draft.md', {})
    expect(text('issues/2021/0002.md')).toBe(
      '---\n期号: 2\n日期: 2021-03-02\n总期号: 2\n---\n\n# 题目\n正文。\n',
    )
  })

  it('refuses what went out, what is taken and what has no numbers to change', () => {
    const { plan, folder } = project({
      'issues/2021/0001.md': issue({ 期号: 1, 总期号: 1, 日期: '2021-03-02', 状态: '已发' }),
      'issues/2021/0002.md': issue({ 期号: 2, 总期号: 2, 日期: '2021-03-02' }),
      'issues/2021/0003.md': issue({ 期号: 3, 总期号: 9, 日期: '2021-03-02' }),
      'issues/2021/plain.md': '正文。\n',
    })
    const code = (file: string, wanted: NewNumbers): string => {
      try {
        plan(file, wanted)
      } catch (error) {
        return error instanceof Error ? error.message : ''
      }
      return 'none'
    }
    expect(code('issues/2021/0001.md', { total: one(5) })).toBe('numbering/issued')
    expect(code('issues/2021/0002.md', { total: one(1) })).toBe('numbering/total-taken')
    expect(code('issues/2021/0002.md', { number: one(3) })).toBe('numbering/number-taken')
    expect(code('issues/2021/0002.md', { total: one(3) })).toBe('numbering/target-exists')
    expect(code('issues/2021/plain.md', { total: one(7) })).toBe('numbering/no-number-line')
    expect(code('issues/2021/0404.md', { total: one(7) })).toBe('file/not-found')
    expect(readdirSync(join(folder, 'issues/2021')).length).toBe(4)
  })

  it('does not overwrite what somebody else saved meanwhile', () => {
    const world = worldWith({
      'bulletin.yaml': config(),
      'issues/2021/0002.md': issue({ 期号: 2, 总期号: 2, 日期: '2021-03-02' }),
    })
    const opened = openProject(world)
    const plan = planRenumber(world, opened, 'issues/2021/0002.md', {
      date: { year: 2021, month: 4, day: 1 },
    })
    world.replace('issues/2021/0002.md', 'edited in 记事本')
    expect(() => executeRenumber(world, opened, plan)).toThrowError(
      expect.objectContaining({ code: 'file/changed' }),
    )
  })
})
