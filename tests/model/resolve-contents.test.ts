import { describe, expect, it } from 'vitest'
import { openIssue } from '../support/open-issue.ts'

const contentsOf = (text: string, mode: 'auto' | 'always' | 'none' = 'auto') =>
  openIssue(text, { contents: mode }).bulletin.contents

const body = `# 青禾镇把热饭送到老人手里

正文。（青禾镇）

# 南屏县“四点半课堂” 从看护走向陪伴

正文。（南屏县）

【简讯】

§ 一条。（甲）

§ 两条。（乙）
`

describe('contents made from the titles', () => {
  it('lists every article and counts the items of a section', () => {
    const contents = contentsOf(body)
    expect(contents?.generated).toBe(true)
    expect(contents?.entries.map((entry) => entry.title)).toEqual([
      '青禾镇把热饭送到老人手里',
      '南屏县“四点半课堂” 从看护走向陪伴',
      '简讯两则',
    ])
  })

  it('is printed from three entries on, always, or never, as asked', () => {
    const two = body.slice(0, body.indexOf('【简讯】'))
    expect(contentsOf(two)).toBeUndefined()
    expect(contentsOf(two, 'always')?.entries).toHaveLength(2)
    expect(contentsOf(body, 'none')).toBeUndefined()
    expect(contentsOf(`---\ncontents: none\n---\n${body}`)).toBeUndefined()
    expect(contentsOf(`---\n目录: 有\n---\n${two}`, 'none')?.entries).toHaveLength(2)
  })

  it('prints the 目录题 where the author gave one', () => {
    const contents = contentsOf(
      body
        .replace('正文。（青禾镇）', '正文。（青禾镇）')
        .replace('手里\n', '手里\n目录题：青禾镇办助餐点\n'),
    )
    expect(contents?.entries[0]?.title).toBe('青禾镇办助餐点')
  })

  it('groups articles by the section that they stand in', () => {
    const contents = contentsOf('# 甲\n\n文。\n\n【工作动态】\n\n# 乙\n\n文。\n\n# 丙\n\n文。\n')
    expect(contents?.entries.map(({ title, group }) => [title, group])).toEqual([
      ['甲', undefined],
      ['乙', '工作动态'],
      ['丙', '工作动态'],
    ])
  })
})

describe('written contents', () => {
  const written = (...lines: readonly string[]) => contentsOf(`【目录】\n\n${lines.join('\n')}\n\n${body}`)
  const likeness = (...lines: readonly string[]) => written(...lines)?.entries.map((entry) => entry.likeness)

  it('agree when only the preferred break differs from nothing at all', () => {
    expect(
      likeness('1. 青禾镇把热饭送到老人手里', '2. 南屏县“四点半课堂” 从看护走向陪伴', '3. 简讯两则'),
    ).toEqual(['same', 'same', 'same'])
  })

  it('are told apart as differing in spaces, in words, or as leading nowhere', () => {
    expect(
      likeness(
        '1. 青禾镇把热饭送到老人手里',
        '2. 南屏县“四点半课堂”从看护走向陪伴',
        '3. 简讯（2则）',
        '4. 关于表彰先进的决定',
      ),
    ).toEqual(['same', 'spacing', 'same', 'none'])
    expect(
      likeness('1. 青禾镇将热饭送到老人家里', '2. 南屏县“四点半课堂”，从看护走向陪伴', '3. 简讯四则'),
    ).toEqual(['different', 'different', 'same'])
  })

  it('are matched by likeness whatever their order, and what they leave out is named', () => {
    const contents = written('1. 南屏县“四点半课堂” 走向陪伴', '2. 青禾镇把热饭送到老人手里')
    expect(contents?.entries.map((entry) => entry.target?.title)).toEqual([
      '南屏县“四点半课堂” 从看护走向陪伴',
      '青禾镇把热饭送到老人手里',
    ])
    expect(contents?.missing.map((target) => target.title)).toEqual(['简讯两则'])
  })

  it('keep the words, ordinals and place of every entry', () => {
    const entry = written('（一）青禾镇把热饭送到老人手里……3')?.entries[0]
    expect(entry).toMatchObject({ ordinal: '（一）', title: '青禾镇把热饭送到老人手里' })
    expect(entry?.place?.file).toBe('issues/2026/0130.md')
  })
})
