import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dump } from '../../src/render/dump.ts'
import { renderText } from '../../src/render/text.ts'
import { PT_PER_MM } from '../../src/theme/length.ts'
import { builtIn } from '../theme/built-in.ts'
import { bulletinOf, layOut, linesOf } from './lay-out.ts'

const LETTER = readFileSync(new URL('./goldens/letter.golden.md', import.meta.url), 'utf8')

/** One 字 of the body. */
const ZI = 15.75
const LEFT = 28 * PT_PER_MM
const RIGHT = 184 * PT_PER_MM

/** The lines of an article, as 字 from the left edge and from the right edge with their role and words. */
function set(
  text: string,
): readonly { role: string; left: number; right: number; text: string; row: number }[] {
  return linesOf(layOut(text).pages).map(({ role, left, right, text: words, row = 0 }) => ({
    role,
    left: Math.abs(Math.round(((left - LEFT) / ZI) * 100) / 100),
    right: Math.round(((RIGHT - right) / ZI) * 100) / 100,
    text: words,
    row,
  }))
}

function line(text: string, words: string) {
  const found = set(text).find((one) => one.text.includes(words))
  if (found === undefined) throw new Error(`no line with ${words}`)
  return found
}

describe('a letter in an issue', () => {
  it('is set as GB/T 9704-2012 7.3 lays down', async () => {
    await expect(dump(layOut(LETTER).pages)).toMatchFileSnapshot('goldens/letter.golden.txt')
    await expect(renderText(bulletinOf(LETTER), builtIn('association'))).toMatchFileSnapshot(
      'goldens/letter.text.golden.txt',
    )
  })
})

describe('称谓', () => {
  it.each([
    '各会员单位：',
    '各县（市、区）委，市直各单位：',
    '同志们：',
    '林主任、各位来宾:',
    '青禾镇人民政府：',
  ])('stands flush left: %s', (first) => {
    expect(line(`# 通知\n${first}\n正文一句。`, first)).toMatchObject({ role: 'salutation', left: 0 })
  })

  it.each([
    '现将有关情况通报如下：',
    '会议主要内容：',
    '参加单位如下：',
    '会议时间：',
    '他说：',
    '会议由青禾镇召开，参加的有各村：',
  ])('is not every line that ends in a colon: %s', (first) => {
    expect(line(`# 通知\n${first}\n正文一句。`, first)).toMatchObject({ role: 'body', left: 2 })
  })

  it('stands at the head of an article only', () => {
    expect(line('# 通知\n正文一句。\n各会员单位：\n正文。', '各会员单位').role).toBe('body')
    expect(line('【简讯】\n§ 各会员单位：\n正文。', '各会员单位').role).toBe('item')
  })
})

describe('落款 (7.3.5.2)', () => {
  const article = (...last: readonly string[]) => `# 通知\n正文一句。\n${last.join('\n')}`

  it('has the unit two 字 from the right, and the date two 字 behind its first character', () => {
    const text = article('云岭市楼宇经济联合会秘书处', '2021年2月20日')
    const unit = line(text, '秘书处')
    const date = line(text, '2021年')
    expect(unit).toMatchObject({ role: 'signature', right: expect.closeTo(2, 0) })
    expect(date.role).toBe('signatureDate')
    expect(Math.abs(date.left - unit.left - 2)).toBeLessThan(0.1)
    expect(date.row).toBe(unit.row + 1)
    expect(unit.row).toBe(line(text, '正文').row + 2)
  })

  it('moves the unit left of a longer date', () => {
    const text = article('秘书处', '二〇二一年二月二十日')
    const date = line(text, '二〇二一')
    expect(date.right).toBeCloseTo(2, 0)
    expect(date.left - line(text, '秘书处').left).toBeCloseTo(2, 1)
  })

  it('may be a date alone', () => {
    expect(line(article('2021年2月20日'), '2021年').role).toBe('signatureDate')
  })

  it('stands before what says where the article comes from', () => {
    const text = article('青禾镇商会', '2021年2月20日', '（转自《云岭日报》）')
    expect(line(text, '青禾镇商会').role).toBe('signature')
    expect(line(text, '云岭日报').role).toBe('attribution')
  })

  it.each([
    ['a sentence', ['青禾镇在推进会上作了发言。', '2021年2月20日']],
    ['a line with a comma', ['青禾镇商会，成立于', '2021年2月20日']],
  ])('is not %s above a date', (_, last) => {
    expect(line(article(...last), last[0] ?? '').role).toBe('body')
  })

  it('is never looked for in an item', () => {
    const roles = set('【简讯】\n§ 青禾镇植树。\n青禾镇商会\n2021年2月20日').map(({ role }) => role)
    expect(roles).not.toContain('signature')
    expect(roles).not.toContain('signatureDate')
  })

  it('never stands alone on a page', () => {
    const filler = '会员单位围绕楼宇招商、物业服务、安全管理交流经验。'
    for (let count = 10; count < 40; count++) {
      const text = `# 通知\n${filler.repeat(count)}\n青禾镇商会\n2021年2月20日`
      const lines = linesOf(layOut(text).pages)
      const date = lines.find(({ role }) => role === 'signatureDate')
      expect(lines.filter(({ page, role }) => page === date?.page && role === 'body')).not.toEqual([])
    }
  })
})

describe('附件', () => {
  const list =
    '# 通知\n正文一句。\n附件：1.云岭市楼宇经济联合会会员单位安全生产责任清单和任务分工表（2021年度第一批）\n2.推荐表\n青禾镇商会\n2021年2月20日'

  it('hangs a list under the first character of its names (7.3.4)', () => {
    const lines = set(list).filter(({ role }) => role === 'attachmentNote')
    const [first, over, second] = lines
    expect(first).toMatchObject({ left: 2, row: line(list, '正文').row + 2 })
    expect(over?.left).toBeCloseTo(6, 1)
    expect(second?.left).toBeCloseTo(5, 1)
    expect(line(list, '青禾镇商会').role).toBe('signature')
  })

  it('begins a page of its own with its title on the third line (7.3.7)', () => {
    const text = `${list}\n附件1\n会员单位责任清单\n第一条　会员单位是责任主体。`
    const head = linesOf(layOut(text).pages).filter(({ page }) => page === 2)
    expect(head.map(({ role, row }) => [role, row])).toEqual([
      ['attachment', 1],
      ['attachmentTitle', 3],
      ['body', 5],
    ])
    expect(line(text, '青禾镇商会').role).toBe('signature')
  })

  it('stays text where nothing stands behind it', () => {
    expect(line('# 通知\n正文一句。\n附件1', '附件1').role).toBe('body')
  })
})

describe('captions on lines of their own', () => {
  it('stand directly above a table, with a blank row above', () => {
    const lines = set('# 通知\n正文一句。\n表1　采用情况\n| 单位 | 采用 |\n| 青禾镇 | 2 |\n又一句。')
    const caption = lines.find(({ role }) => role === 'tableCaption')
    const cell = lines.find(({ role }) => role === 'tableCell')
    expect(caption?.row).toBe((lines.find(({ text }) => text === '正文一句。')?.row ?? 0) + 2)
    expect(cell?.row).toBe((caption?.row ?? 0) + 1)
    expect(caption?.left).toBeCloseTo(caption?.right ?? 0, 1)
  })

  it('are no captions where they are sentences or stand elsewhere', () => {
    expect(line('# 通知\n表1列出了采用情况。\n| 甲 | 乙 |', '表1').role).toBe('body')
    expect(line('# 通知\n表1　采用情况\n正文。', '表1').role).toBe('body')
  })
})

describe('lists of names', () => {
  const list =
    '# 通知\n参加人员：陈墨　李小满　欧阳清河　林溪　周以宁　吴同　郑望舒　阿依古丽·买买提　孙苇　钱塘江\n沈舟　韩　冬　冯一川'

  it('spread names of two characters and stand in columns across lines', () => {
    const lines = set(list).filter(({ role }) => role === 'nameList')
    expect(lines.map(({ text }) => text.trimEnd())).toEqual([
      '参加人员：陈　墨　　李小满　　欧阳清河　林　溪',
      '周以宁　　吴　同　　郑望舒',
      '阿依古丽·买买提　　孙　苇　　钱塘江',
      '沈　舟　　韩　冬　　冯一川',
    ])
    expect(lines.map(({ left }) => left)).toEqual([2, 7, 7, 7])
  })

  it.each([
    ['fewer than six', '参加人员：陈墨　李小满　林溪　周以宁'],
    ['names parted by single spaces', '陈墨 李小满 林溪 周以宁 吴同 郑望舒'],
    ['words among them', '参加人员：陈墨　李小满　林溪　周以宁等六名代表　吴同　郑望舒　孙苇'],
  ])('are not %s', (_, text) => {
    expect(set(`# 通知\n${text}`).some(({ role }) => role === 'nameList')).toBe(false)
  })
})
