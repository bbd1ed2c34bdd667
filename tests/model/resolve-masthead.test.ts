import { describe, expect, it } from 'vitest'
import { numberText } from '../../src/model/number-text.ts'
import { readRange } from '../../src/model/resolve-masthead.ts'
import { openIssue, testSerial } from '../support/open-issue.ts'

const mastheadOf = (...lines: readonly string[]) =>
  openIssue(`---\n${lines.join('\n')}\n---\n\n# 题\n\n文。\n`).bulletin.masthead

describe('the masthead', () => {
  it('takes from the issue what it states and the rest from the serial', () => {
    const masthead = mastheadOf('期号: 17', '总期号: 940', '日期: 2021年2月23日', '编印: 某办公室')
    expect(masthead).toMatchObject({
      name: { value: '简报' },
      issuer: { value: '某办公室' },
      organisations: [{ value: '云岭市志愿服务联合会' }],
      number: { value: { first: 17, last: 17 } },
      total: { value: { first: 940, last: 940 } },
      date: { value: { year: 2021, month: 2, day: 23 } },
      year: 2021,
      problems: [],
    })
  })

  it('lets 年度 override the date’s year', () =>
    expect(mastheadOf('日期: 2026-01-04', '年度: 2025').year).toBe(2025))

  it('leaves an empty number or date open without calling it wrong', () => {
    const masthead = mastheadOf('期号:', '日期:')
    expect(masthead.number).toBeUndefined()
    expect(masthead.problems).toEqual([])
  })

  it('prints joint issuers on one line', () => {
    const masthead = mastheadOf('编印:', '  - 云岭市甲局', '  - 云岭市乙局')
    expect(masthead.issuer.value).toBe('云岭市甲局　云岭市乙局')
    expect(masthead.problems).toEqual([])
  })

  it.each([
    ['期号: 0', 'out-of-range'],
    ['期号: 1e9', 'not-a-number'],
    ['期号: 1000000000', 'out-of-range'],
    ['期号: 十八十', 'not-a-number'],
    ['期号: 18-17', 'range-backwards'],
    ['期号: -3', 'not-a-number'],
    ['日期: 2021-02-30', 'no-such-day'],
    ['日期: 414日', 'not-a-date'],
    ['种类: 特刊', 'not-one-of'],
    ['状态: done', 'not-one-of'],
    ['目录: 也许', 'not-one-of'],
  ])('says at its place that %s is wrong (%s)', (line, reason) => {
    const { problems } = mastheadOf(line)
    expect(problems.map((problem) => problem.reason)).toEqual([reason])
    const raw = line.slice(line.indexOf(':') + 2)
    expect(problems[0]?.raw).toBe(raw)
    expect(problems[0]?.place.span).toEqual({ start: 4 + line.length - raw.length, end: 4 + line.length })
  })
})

describe('readRange', () => {
  it.each([
    ['17', 17, 17],
    ['017', 17, 17],
    ['十七', 17, 17],
    ['第17期', 17, 17],
    ['总第940期', 940, 940],
    ['17-18', 17, 18],
    ['17—18', 17, 18],
  ])('reads %s', (text, first, last) => expect(readRange(text)).toEqual({ first, last }))
})

describe('numberText', () => {
  const { numbering } = testSerial()
  const printed = (lines: readonly string[], more: object = {}) =>
    numberText(mastheadOf(...lines), { ...numbering, ...more })

  it('prints both numbers without spaces or padding', () =>
    expect(printed(['期号: 017', '总期号: 0940'])).toBe('第17期（总第940期）'))
  it('prints the year where the serial wants it', () => {
    expect(printed(['期号: 7', '总期号: 9', '日期: 2021-02-23'], { form: 'year' })).toBe(
      '2021年第7期（总第9期）',
    )
    expect(printed(['期号: 7', '日期: 2021-02-23'], { form: 'bracket', uses: 'number' })).toBe(
      '〔2021〕第7期',
    )
  })
  it('prints one number alone', () => expect(printed(['总期号: 940'], { uses: 'total' })).toBe('总第940期'))
  it('prints a supplement by its own number', () =>
    expect(printed(['期号: 1', '种类: 增刊'])).toBe('增刊第1期'))
  it('prints the range of a combined issue', () =>
    expect(printed(['期号: 17-18', '总期号: 940-941'])).toBe('第17—18期（总第940—941期）'))
  it('leaves room for the pen', () => expect(printed(['期号:'])).toBe('第　　期（总第　　期）'))
})
