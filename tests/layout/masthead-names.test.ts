import { describe, expect, it } from 'vitest'
import { jointNames } from '../../src/layout/joint-names.ts'
import type { PictureFile } from '../../src/model/page.ts'
import { PT_PER_MM } from '../../src/theme/length.ts'
import type { Template } from '../../src/theme/template.ts'
import { builtIn } from '../theme/built-in.ts'
import { layOut, linesOf } from './lay-out.ts'

const plain = builtIn('association')
const stacked: Template = { ...plain, masthead: { ...plain.masthead, joint: 'stacked' } }
const BUREAUS = ['教育', '卫生健康', '体育', '水利'].map((one) => `云岭市${one}局`)
const TWELVE = '文旅 教育 水利 财政 民政 司法 体育 农业 商务 审计 统计 气象'
  .split(' ')
  .map((one) => `云岭市${one}局`)

function head(template: Template, organisations: readonly string[], text = '# 一\n正文。') {
  const { pages } = layOut(text, { template, serial: { organisations } })
  const rule = pages.pages[0]?.items.find((item) => item.type === 'rule')
  const lines = linesOf(pages).filter(({ role }) => role === 'organisation')
  return { lines, ruleMm: rule?.type === 'rule' ? rule.y / PT_PER_MM : 0, pages }
}

describe('the names of joint issuers', () => {
  it.each([
    [['云岭市教育局', '云岭市卫生局'], '云岭市', '局'],
    [['云岭市登山协会', '云岭市摄影协会'], '云岭市', '协会'],
    [['中共青禾镇委员会', '中共南屏县委员会'], '中共', '委员会'],
    [['云岭市教育局', '青禾镇商会'], undefined, undefined],
    [['云岭市教育局'], undefined, undefined],
    [['云岭市委', '云岭市委办公室'], undefined, undefined],
  ])('%j share what is cut between words', (names, prefix, suffix) => {
    const joint = jointNames(names)
    expect([joint?.prefix, joint?.suffix]).toEqual([prefix, suffix])
    if (joint !== undefined) {
      expect(joint.middles.map((middle) => joint.prefix + middle + joint.suffix)).toEqual(names)
    }
  })

  it('are stacked with what they share at half their height', () => {
    const { lines, pages } = head(stacked, BUREAUS)
    expect(lines.map(({ text }) => text)).toEqual(['云岭市教育', '卫生健康', '体育', '水利局'])
    const runs = (pages.pages[0]?.items ?? []).flatMap((item) =>
      item.type === 'run' && item.role === 'organisation' ? [item] : [],
    )
    const y = (text: string): number => runs.find((run) => run.text === text)?.y ?? 0
    expect(y('云岭市')).toBeCloseTo((y('教') + y('水')) / 2 || (y('教育') + y('水利')) / 2, 1)
    expect(y('云岭市')).toBeCloseTo(y('局'), 3)
  })

  it('stand one a line unless the template says so', () => {
    expect(head(plain, BUREAUS).lines.map(({ text }) => text)).toEqual(BUREAUS)
  })

  it('hold together when there are twelve', () => {
    for (const template of [plain, stacked]) {
      const { lines, pages } = head(template, TWELVE)
      expect(lines.map(({ text }) => text).join('')).toContain('气象')
      expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(184 * PT_PER_MM)
      expect(linesOf(pages).some(({ role }) => role === 'body')).toBe(true)
    }
    expect(head(stacked, TWELVE).ruleMm).toBeLessThan(head(plain, TWELVE).ruleMm)
  })
})

describe('a masthead picture of the office', () => {
  const key = 'bulletin.yaml:head.png'
  const file: PictureFile = {
    path: key,
    format: 'png',
    width: 1600,
    height: 400,
    orientation: 1,
    bytes: new Uint8Array(),
  }
  const withPicture = (pictures: ReadonlyMap<string, PictureFile>) =>
    layOut('# 一\n正文。', { pictures, serial: { mastheadImage: 'head.png' } }).pages

  it('takes the place of organisations and name, and leaves the rule where it is', () => {
    const pages = withPicture(new Map([[key, file]]))
    const items = pages.pages[0]?.items ?? []
    const picture = items.find((item) => item.type === 'picture')
    expect(picture).toMatchObject({ path: key, alt: '简报', role: 'masthead' })
    if (picture?.type !== 'picture') return
    expect(picture.width / picture.height).toBeCloseTo(4, 3)
    expect(picture.x).toBeGreaterThanOrEqual(28 * PT_PER_MM)
    expect(picture.x + picture.width).toBeLessThanOrEqual(184 * PT_PER_MM + 0.01)
    const roles = linesOf(pages).map(({ role }) => role)
    expect(roles).not.toContain('name')
    expect(roles).not.toContain('organisation')
    const rule = items.find((item) => item.type === 'rule')
    expect(rule).toEqual(layOut('# 一\n正文。').pages.pages[0]?.items.find((item) => item.type === 'rule'))
  })

  it('is done without where it cannot be read', () => {
    expect(linesOf(withPicture(new Map())).map(({ role }) => role)).toContain('name')
  })
})

describe('送审稿', () => {
  const marked = (text: string) => linesOf(layOut(text, { serial: { draftMark: true } }).pages)

  it('stands at the top right of page one of a draft', () => {
    const [first] = marked('# 一\n正文。')
    expect(first).toMatchObject({ role: 'draftMark', text: '送审稿', row: 1 })
    expect(first?.right).toBeCloseTo(184 * PT_PER_MM, 0)
  })

  it('has a row of its own beside 密级', () => {
    const lines = marked('---\n期号: 1\n日期: 2023-04-09\n密级: 内部资料\n---\n# 一\n正文。')
    expect(lines.slice(0, 2).map(({ role, row }) => [role, row])).toEqual([
      ['draftMark', 1],
      ['classification', 2],
    ])
  })

  it('is not printed on what is issued, nor unasked', () => {
    const issued = '---\n期号: 1\n日期: 2023-04-09\n状态: 已发\n---\n# 一\n正文。'
    expect(marked(issued).some(({ role }) => role === 'draftMark')).toBe(false)
    expect(linesOf(layOut('# 一\n正文。').pages).some(({ role }) => role === 'draftMark')).toBe(false)
  })
})

describe('latin: times', () => {
  const times: Template = { ...plain, grid: { ...plain.grid, latin: 'times' } }

  it('sets digits and letters in a face of their own, but for the page number', () => {
    const faces = new Map<string, Set<string>>()
    for (const { items } of layOut('# 一\n3月2日签约A座，增长5.2%。', { template: times }).pages.pages) {
      for (const item of items) {
        if (item.type !== 'run') continue
        const of = faces.get(item.role) ?? new Set()
        for (const char of item.text) of.add(`${/[ -~]/.test(char) ? 'latin' : 'han'} ${item.face}`)
        faces.set(item.role, of)
      }
    }
    expect(faces.get('body')).toEqual(new Set(['latin latin', 'han body']))
    expect([...(faces.get('pageNumber') ?? [])]).toContain('latin song')
  })

  it('is no default', () => {
    const runs = layOut('# 一\n3月2日。').pages.pages.flatMap(({ items }) => items)
    expect(runs.some((item) => item.type === 'run' && item.face === 'latin')).toBe(false)
  })
})
