import { expect, test } from 'vitest'
import { lintText } from './run.ts'

/** Pieces of which long lines are made. They would take hours, not seconds, if a rule looked back at the whole for every character. */
const LONG: readonly (readonly [string, string])[] = [
  ['prose', '会议指出，要加强协会建设,推动工作 再上 2 个台阶。'],
  ['half-width brackets that never close', '('],
  ['brackets side by side', '(会)'],
  ['spaces', ' '],
  ['half-width commas', ','],
  ['points', '.'],
  ['crosses', '×'],
  ['digits', '1'],
  ['letters', 'a'],
  ['letters with at signs', 'a@'],
  ['open title marks', '《'],
  ['words to be filled in', '（待'],
  ['汉字 alone', '会'],
  ['Chinese numerals', '二十一'],
  ['words with gaps', '仰抑 '],
  ['gaps before quotation marks', ' ”'],
  ['wide crosses', 'ｘ'],
  ['heavy crosses', '✕'],
  ['drawn-out tones', '~'],
  ['parts of a whole', '120人，其中男7人、'],
  ['shares', '分别占5%、'],
  ['parts and totals', '甲10户、乙2户，合计3户'],
  ['lists that are counted', '甲、乙等一家'],
  ['corner brackets that never close', '会「'],
  ['small commas', '会﹐'],
  ['straight quotes', '会"'],
  ['foreign words and 汉字', 'Ab cd 会 '],
  ['colons', '会：'],
  ['days', '3月5日，会召开'],
  ['short names', '（以下简称会会）'],
  ['words typed again and again', '项目'],
  ['names of documents', '根据关于会议'],
  ['brackets in brackets', '（会（会）'],
  ['two kinds of digits', '3个会、三'],
  ['days from today', '昨天，'],
  ['places of one’s own', '我县'],
  ['large numbers', '1,000元10000元3万元'],
  ['terms in marks', '“会会会”会会会'],
  ['regions and countries', '香港、日本'],
  ['one sentence again and again', '会议指出要加强协会自身建设推动各项工作再上新的台阶。'],
]

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

test.each(LONG)('a line of a megabyte: %s', (_, piece) => {
  expect(lintText(filled(piece, 1_000_000), { fragment: true }).failures).toEqual([])
})

test.each(LONG)('an issue with long lines: %s', (_, piece) => {
  const line = filled(piece, 100_000)
  const issue = `---\n期号: 17\n总期号: 940\n日期: 2031-02-23\n---\n\n# 年会\n${line}\n报：${line}\n`
  expect(lintText(issue).failures).toEqual([])
})
