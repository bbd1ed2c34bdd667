import { describe, expect, it } from 'vitest'
import { isFullMark, isHan } from '../../src/base/chars.ts'
import { balance } from '../../src/layout/balance.ts'

/** Breaks a title of full-width characters at most 20 wide; a space is a break that the author would like. */
function title(text: string, width = 20): readonly string[] {
  const chars = [...text.replaceAll(' ', '　')]
  const advances = chars.map((char) => (isHan(char) || isFullMark(char) || char === '　' ? 1 : 0.5))
  const lines = balance({ chars, advances, preferred: chars.map((char) => char === '　') }, { width })
  return lines.map(({ start, end }) => chars.slice(start, end).join(''))
}

describe('a title', () => {
  it.each([
    ['on one line keeps the space as one 字', '我市启动楼宇党建 三年行动', ['我市启动楼宇党建　三年行动']],
    [
      'breaks where the author left a space',
      '云岭市召开楼宇经济工作会议 部署今年五项重点任务和改革事项',
      ['云岭市召开楼宇经济工作会议', '部署今年五项重点任务和改革事项'],
    ],
    [
      'breaks evenly between words otherwise',
      '南屏县举办商务楼宇消防安全培训班提升物业人员应急处置能力',
      ['南屏县举办商务楼宇消防安全培训班', '提升物业人员应急处置能力'],
    ],
    [
      'does not break inside 《》',
      '南屏县印发《关于推进商务楼宇高质量发展的若干意见》并开展宣讲',
      ['南屏县印发', '《关于推进商务楼宇高质量发展的若干意见》', '并开展宣讲'],
    ],
  ])('%s', (_, text, expected) => {
    expect(title(text)).toEqual(expected)
  })

  it('never leaves one character alone, whatever its length', () => {
    const text = '楼宇经济联合会组织会员单位赴外地学习考察先进经验并座谈交流下一步合作事宜取得圆满成功'
    for (let length = 21; length <= [...text].length; length++) {
      const lines = title([...text].slice(0, length).join(''))
      expect(lines.join('')).toHaveLength(length)
      for (const line of lines) {
        expect([...line].length).toBeGreaterThan(1)
        expect([...line].length).toBeLessThanOrEqual(20)
      }
    }
  })

  it('of any length ends', () => {
    expect(title('很长的题目'.repeat(60)).join('')).toHaveLength(300)
    expect(title('a'.repeat(500)).join('')).toHaveLength(500)
    expect(title('，'.repeat(90)).join('')).toHaveLength(90)
    expect(title('')).toEqual([])
  })
})
