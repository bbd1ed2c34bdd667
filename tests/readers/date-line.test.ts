import { expect, test } from 'vitest'
import { readDateLine } from '../../src/readers/date-line.ts'

const DAY = { year: 2018, month: 7, day: 4 }

test.each([
  '2018年7月4日',
  '2018 年 7 月 4 日',
  '2018年07月04日',
  '2018/07/04',
  '2018-07-04',
  '2018-07-04 10:54:20',
  '2018-07-04T10:54:20+08:00',
  '(2018-07-04)',
  '20180704',
  '２０１８年７月４日',
  '二〇一八年七月四日',
  '二○一八年七月四日',
  '二O一八年七月四日',
  '二0一八年七月四日',
  '2018年7月4日 星期三',
  '2018年7月4日（星期三）',
])('%s', (text) => {
  expect(readDateLine(text)).toMatchObject({ date: DAY, rest: '' })
})

test.each([
  '云岭市商会编印\t2018年7月4日',
  '云岭市商会编印　　　2018年7月4日',
  '云岭市商会编印 2018年7月4日',
  '云岭市商会编印\u00a0\u00a0\u00a0二〇一八年七月四日',
])('%s names its issuer', (text) => {
  expect(readDateLine(text)).toMatchObject({ date: DAY, rest: '云岭市商会编印' })
})

test.each([
  '414日',
  '1982220',
  '19855月',
  '2009年3月',
  '3月16日-3月23日',
  '7月份第2周',
  '2021年2月30日',
  '2021-13-01',
])('%s is damaged, incomplete or no such day, and never guessed', (text) => {
  expect(readDateLine(text)).toMatchObject({ date: undefined, raw: text })
})

test('a damaged date beside its issuer is told from it', () => {
  expect(readDateLine('云岭市商会编印　　414日')).toMatchObject({ raw: '414日', rest: '云岭市商会编印' })
})

test.each(['共收到来稿1205件', '会议为期两天', '第17期'])('%s is no date', (text) => {
  expect(readDateLine(text)).toBeUndefined()
})
