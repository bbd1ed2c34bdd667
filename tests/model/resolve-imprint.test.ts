import { describe, expect, it } from 'vitest'
import { openIssue } from '../support/open-issue.ts'

const serialLines = [
  { label: '报', value: '云岭市民政局' },
  { label: '送', value: '市直有关单位' },
  { label: '发', value: '各理事单位' },
]
const imprintOf = (tail: string) =>
  openIssue(`# 题\n\n文。\n\n${tail}\n`, {
    imprint: { lines: serialLines, labels: [] },
  }).bulletin.imprint.lines.map((line) => `${line.label}：${line.values.join('／')}`)

describe('the printed imprint', () => {
  it('is the serial’s where the issue says nothing', () =>
    expect(imprintOf('')).toEqual(['报：云岭市民政局', '送：市直有关单位', '发：各理事单位']))

  it('takes the issue’s line in place of the serial’s of that label', () =>
    expect(imprintOf('送：各县（区）联合会')).toEqual([
      '报：云岭市民政局',
      '送：各县（区）联合会',
      '发：各理事单位',
    ]))

  it('does not mind spaces inside a label', () =>
    expect(imprintOf('抄　送：甲\n发：乙')).toEqual([
      '报：云岭市民政局',
      '送：市直有关单位',
      '抄　送：甲',
      '发：乙',
    ]))

  it('leaves out a line whose label stands alone', () =>
    expect(imprintOf('送：')).toEqual(['报：云岭市民政局', '发：各理事单位']))

  it('adds the receivers of 增发 to 发', () =>
    expect(imprintOf('增发：沿线27个社区')).toEqual([
      '报：云岭市民政局',
      '送：市直有关单位',
      '发：各理事单位、沿线27个社区',
    ]))

  it('keeps 本期增发 as a line of its own behind 发', () =>
    expect(imprintOf('本期增发：沿线社区').at(-1)).toBe('本期增发：沿线社区'))

  it('keeps the order in which the issue writes', () =>
    expect(imprintOf('发：甲\n报：乙')).toEqual(['送：市直有关单位', '发：甲', '报：乙']))

  it('joins a line that goes on and keeps apart one that does not', () =>
    expect(imprintOf('报：市委、\n　　市政府\n发：甲\n乙')).toEqual([
      '报：市委、市政府',
      '送：市直有关单位',
      '发：甲／乙',
    ]))

  it('knows copies and staff, alone or on one line', () => {
    const { lines } = openIssue('# 题\n\n文。\n\n（共印50份）\n责任编辑：甘雨　审核：陆喆\n').bulletin.imprint
    expect(
      lines.map(({ label, role, values, sameLine, bracketed }) => [
        label,
        role,
        values[0],
        sameLine,
        bracketed,
      ]),
    ).toEqual([
      ['共印', 'copies', '50份', false, true],
      ['责任编辑', 'staff', '甘雨', false, false],
      ['审核', 'staff', '陆喆', true, false],
    ])
  })
})
