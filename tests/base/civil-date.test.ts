import { describe, expect, it } from 'vitest'
import { chineseDate, dateIn, isoDate, isRealDate, parseDate } from '../../src/base/civil-date.ts'

describe('parseDate', () => {
  it.each([
    '2021-03-02',
    '2021/3/2',
    '2021.3.2',
    '2021年3月2日',
    '2021 年 3 月 2 日',
    '２０２１年３月２日',
    '2021年03月02日',
    '二〇二一年三月二日',
    '二○二一年三月二日',
    '二O二一年三月二号',
  ])('reads %s', (text) => expect(parseDate(text)).toEqual({ year: 2021, month: 3, day: 2 }))

  it.each(['414日', '1982220', '19855月', '3月2日', '2021年3月', '明天', ''])(
    'refuses the damaged or partial %j',
    (text) => expect(parseDate(text)).toBeUndefined(),
  )

  it('reads a day that does not exist and says so when asked', () => {
    const date = parseDate('2021年2月30日')
    expect(date).toEqual({ year: 2021, month: 2, day: 30 })
    expect(date && isRealDate(date)).toBe(false)
    expect(isRealDate({ year: 2024, month: 2, day: 29 })).toBe(true)
  })
})

it('prints dates without zero padding for people and with it for files', () => {
  const date = { year: 2021, month: 3, day: 2 }
  expect(chineseDate(date)).toBe('2021年3月2日')
  expect(isoDate(date)).toBe('2021-03-02')
})

it('takes the day from the serial’s time zone, not from the machine’s', () => {
  const instant = new Date('2020-12-31T16:30:00Z')
  expect(dateIn('Asia/Shanghai', instant)).toEqual({ year: 2021, month: 1, day: 1 })
  expect(dateIn('UTC', instant)).toEqual({ year: 2020, month: 12, day: 31 })
})
