import { describe, expect, it } from 'vitest'
import { breaksBefore, isSpace } from '../../src/layout/break-class.ts'
import { breakLines } from '../../src/layout/break-lines.ts'

/** Breaks a text into lines of so many full-width characters; the first line may be shorter. */
function lines(text: string, width: number, first = width): readonly string[] {
  const chars = [...text]
  const ranges = breakLines(
    {
      advances: chars.map((char) => (char.charCodeAt(0) > 0x2e7f || '“”‘’—…·'.includes(char) ? 1 : 0.5)),
      breaks: breaksBefore(chars),
      spaces: chars.map(isSpace),
    },
    (line) => (line === 0 ? first : width),
  )
  return ranges.map(({ start, end }) => chars.slice(start, end).join(''))
}

describe('greedy lines', () => {
  it('fills each line and gives the first one its own width', () => {
    expect(lines('甲乙丙丁戊己庚辛壬癸', 4, 2)).toEqual(['甲乙', '丙丁戊己', '庚辛壬癸'])
    expect(lines('', 4)).toEqual([])
  })

  it('lets spaces hang over the end of a line', () => {
    expect(lines('ab cd ef', 2.5)).toEqual(['ab cd ', 'ef'])
    expect(lines('甲乙  丙丁', 2)).toEqual(['甲乙  ', '丙丁'])
  })

  it('ends with any width', () => {
    expect(lines('甲乙ab', 0)).toEqual(['甲', '乙', 'a', 'b'])
  })
})

describe('marks that may not begin or end a line are pushed down', () => {
  it.each([
    ['句号不上行首', '甲乙丙丁。戊', 4, ['甲乙丙', '丁。戊']],
    ['连着的标点一起走', '甲乙丙丁”。（戊己）', 4, ['甲乙丙', '丁”。', '（戊己）']],
    ['左引号不留行末', '甲乙丙“丁戊”', 4, ['甲乙丙', '“丁戊”']],
    ['左书名号、左括号', '甲乙《（丙丁）》', 4, ['甲乙', '《（丙', '丁）》']],
    ['间隔号随前字', '甲乙丙丁·戊己', 4, ['甲乙丙', '丁·戊己']],
    ['百分号随数字', '增长甲乙9.6%', 5, ['增长甲乙', '9.6%']],
    ['顿号、冒号、分号、问号', '甲乙、丙：丁；戊？', 2, ['甲', '乙、', '丙：', '丁；', '戊？']],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected)
  })
})

describe('what belongs together stays together', () => {
  it.each([
    ['破折号', '甲乙丙——丁戊', 4, ['甲乙丙', '——丁戊']],
    ['省略号随前字', '甲乙丙……丁', 4, ['甲乙', '丙……丁']],
    ['年月日', '甲乙丙2023年4月9日', 5, ['甲乙丙', '2023年4月', '9日']],
    ['第几期', '甲乙丙第17期简报', 5, ['甲乙丙', '第17期简报']],
    ['万、亿、个', '甲乙丙12万元', 4, ['甲乙丙', '12万元']],
    ['全角数字', '甲乙１２月', 4, ['甲乙', '１２月']],
    ['外文词', '甲乙丙English丁', 6, ['甲乙丙', 'English丁']],
    ['数值和单位', '全长3.5km以上', 4, ['全长', '3.5km以', '上']],
    ['起止号随前数', '甲乙10～20人', 4, ['甲乙10～', '20人']],
    ['连接号', '甲乙丙2020—2021年', 5, ['甲乙丙', '2020—', '2021年']],
    ['网址', '甲见https://a.cn/b?c=1乙', 10, ['甲见', 'https://a.cn/b?c=1乙']],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected)
  })

  it('cuts a word that is longer than a line', () => {
    expect(lines('甲abcdefgh', 2)).toEqual(['甲', 'abcd', 'efgh'])
    expect(lines('，，，，，', 2)).toEqual(['，，', '，，', '，'])
  })
})
