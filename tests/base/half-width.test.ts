import { describe, expect, it } from 'vitest'
import { brackets } from '../../src/base/half-brackets.ts'
import { halfMarks } from '../../src/base/half-width.ts'
import { lookAlikes } from '../../src/base/look-alike-marks.ts'

const marks = (text: string) => halfMarks(text, false).map(({ found, right }) => `${found}${right ?? '?'}`)

describe('halfMarks', () => {
  it.each([
    ['联系人：方旭，电话：0000-8888888.', ['.。']],
    ['会员总数达到1,024家,增长36.', [',，', '.。']],
    ['附件：1.', []],
    ['1.', []],
    ['大家都用Word.', ['.。']],
    ['全称为青禾Ltd.', []],
    ['现有会员百余家..', []],
    ['他想了想. . .没有说话', []],
    ['（1）.加强领导', []],
    ['印发《办法》.各地照办', ['.。']],
    ['“,”是逗号', []],
    ['你好！Hello, world!', []],
    ['你好!Hello, world!', ['!！']],
    ['大家用上了Microsoft Office!', ['!！']],
    ['林乔.山村记[M].云岭：云岭出版社', []],
  ])('%s', (text, wanted) => {
    expect(marks(text)).toEqual(wanted)
  })
})

describe('brackets', () => {
  it.each([
    ['见附件)，其余略', [')']],
    ['1)加强领导', []],
    ['（一)总则', ['（)']],
    ['区间(0,1]与[2,3)', []],
    ['“(”和“)”是括号(半角)', ['()']],
  ])('%s', (text, wanted) => {
    expect(brackets(text, false).map((pair) => pair.map(({ found }) => found).join(''))).toEqual(wanted)
  })
})

describe('lookAlikes', () => {
  it.each([
    ['甲﹐乙︰丙', '，：'],
    ['水泥∶沙＝1∶3', ''],
    ['要求∶抓好落实', '：'],
    ['1﹐000', ''],
    ['使用Word､WPS', '、'],
  ])('%s', (text, wanted) => {
    expect(
      lookAlikes(text)
        .map(({ right }) => right)
        .join(''),
    ).toBe(wanted)
  })
})
