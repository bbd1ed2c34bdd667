import { expect, test } from 'vitest'
import { MASK, masked } from '../../src/base/mask.ts'

const isBlank = (text: string) => !/[A-Za-z\p{Script=Han}]/u.test(masked(text))

test.each([
  'The word 简报 (jianbao) means "bulletin".',
  'Dr. Lin Qiao (林乔) said, "We are ready."',
  'Yunling (云岭), Shiqiao (石桥) and Bailu (白鹭) are towns.',
])('a foreign line with names in 汉字 is no matter of Chinese marks: %s', (line) => {
  expect(isBlank(line)).toBe(true)
  expect(masked(`甲,乙\n${line}\n丙,丁`)).toBe(`甲,乙\n${MASK.repeat(line.length)}\n丙,丁`)
})

test.each([
  '使用Microsoft Office Professional软件,效率高',
  'Windows Server安装完毕,大家开始使用',
  'The Old Man and the Sea是名著，值得一读。',
])('a Chinese line with foreign words is: %s', (line) => {
  expect(isBlank(line)).toBe(false)
})
