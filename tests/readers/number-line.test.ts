import { expect, test } from 'vitest'
import { readNumberLine } from '../../src/readers/number-line.ts'

type Row = readonly [string, number | undefined, number | undefined, number | undefined]

const ROWS: readonly Row[] = [
  ['第 12 期（总第 340 期）', 12, 340, undefined],
  ['2023年第48期（总第376期）', 48, 376, 2023],
  ['2014年第5期(总第560期)', 5, 560, 2014],
  ['2020年 第2期 总第425期', 2, 425, 2020],
  ['2020年第40卷第06期 总第264期', 6, 264, 2020],
  ['2012年第3期总第666期', 3, 666, 2012],
  ['2020年9期总第918期', 9, 918, 2020],
  ['第3期   （总128期）', 3, 128, undefined],
  ['总第46期', undefined, 46, undefined],
  ['第19期', 19, undefined, undefined],
  ['〔2018〕第01期', 1, undefined, 2018],
  ['〔2018〕9期', 9, undefined, 2018],
  ['[2015]第2期', 2, undefined, 2015],
  ['第二十期', 20, undefined, undefined],
  ['一九七六年第五期', 5, undefined, 1976],
  ['2026年第六期 总第415期', 6, 415, 2026],
  ['第十三期（总第2647期）', 13, 2647, undefined],
  ['二〇二六年第3期（总第27期）', 3, 27, 2026],
  ['二○一四年第3期', 3, undefined, 2014],
  ['二O一四年第3期', 3, undefined, 2014],
  ['二00八年第3期', 3, undefined, 2008],
  ['创刊号（总第一期）', 1, 1, undefined],
  ['第１７期（总第９４０期）', 17, 940, undefined],
  ['２０２１年第１７期', 17, undefined, 2021],
]

test.each(ROWS)('%s', (text, number, total, year) => {
  const read = readNumberLine(text)
  expect([read?.number?.first, read?.total?.first, read?.year]).toEqual([number, total, year])
  expect([read?.before, read?.after, read?.blank]).toEqual(['', '', false])
})

test('reads the range of a 合刊', () => {
  expect(readNumberLine('第17—18期（总第217—218期）')).toMatchObject({
    number: { first: 17, last: 18 },
    total: { first: 217, last: 218 },
  })
})

test('tells a 增刊 from a 专刊', () => {
  expect(readNumberLine('2021年增刊第2期')?.kind).toBe('supplement')
  expect(readNumberLine('第3期（专刊）')?.kind).toBe('special')
})

test.each(['第X期（总第XX期）', '第【】期', '年 第  期(总第  期)'])('%s waits for the pen', (text) => {
  expect(readNumberLine(text)).toMatchObject({ blank: true, number: undefined, total: undefined })
})

test.each(['为期两天的培训', '学期工作安排', '汛期值守情况'])('%s is no number', (text) => {
  expect(readNumberLine(text)).toBeUndefined()
})

test('keeps what else stands on the line', () => {
  expect(readNumberLine('河湖动态 第9期')).toMatchObject({ before: '河湖动态', after: '' })
  expect(readNumberLine('第二十期《用药安全通报》')).toMatchObject({ before: '', after: '《用药安全通报》' })
})
