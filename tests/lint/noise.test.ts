import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fix } from '../../src/lint/fix.ts'
import { propertyOptions } from '../support/seed.ts'
import { lintText } from './run.ts'

/** Right as they stand. */
const LINES = [
  '会议指出，今年是关键之年，要抓好落实；各会员单位要主动作为。',
  '截至2031年6月底，全市共有会员1,024家，比上年增长8.5%，其中女会员占36.2%。',
  '会长林乔（兼秘书长）说：“大家的事，大家办！”掌声响了起来。',
  '他问：“办得成吗？”有人答：“办得成。”',
  '印发《青禾商会章程（试行）》《会费管理办法》，明确“三个到位”“四个不准”。',
  '根据云岭发〔2031〕12号文件，活动分为三步：一是走访；二是座谈；三是总结。',
  '上午9:30，“学先进”座谈会在中山路88号召开，120人参加（含线上）。',
  '推广“互联网+”，使用Word、WPS等软件，开通App和5G网络。',
  '项目总投资2.5亿元，工期3～5年，2028—2031年建成。',
  '他说：“要用好‘一张网’，做到件件有回音。”',
  '苹果、梨、桃……都是本地所产，年产30万千克。',
  '我们的目标——共同富裕——一定能够实现！',
  '读了《史记·陈涉世家》和《关于印发〈办法〉的通知》，大家很受启发。',
  '地点：云岭市文化馆（东门）；联系人：方旭，电话：0000-8888888。',
  '第17期（总第940期）已经印发，收到意见32条，采纳28条。',
  '气温降到-5℃，道路结冰，公交停运12条线路；次日7:00恢复。',
]

type Fault = readonly [name: string, mark: RegExp, wrong: (found: string) => string]

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '。': '.',
}
const SMALL: Readonly<Record<string, string>> = { '，': '﹐', '；': '﹔', '：': '︰', '、': '､', '。': '｡' }

/** What typing, pasting and other programs make of a right line. */
const FAULTS: readonly Fault[] = [
  ['half-width marks', /[，；：？！]/g, (mark) => HALF[mark] ?? mark],
  ['half-width marks with spaces', /[，；](?!$)/g, (mark) => `${HALF[mark]} `],
  ['points', /。$/g, () => '.'],
  ['half-width brackets', /[（）]/g, (mark) => HALF[mark] ?? mark],
  ['small marks', /[，；：、。]/g, (mark) => SMALL[mark] ?? mark],
  ['spaces behind marks', /[，、；。：](?!$)/g, (mark) => `${mark} `],
  ['spaces before marks', /[，、；。：]/g, (mark) => ` ${mark}`],
  ['no-break spaces', /[，、；](?!$)/g, (mark) => `${mark}\u00a0`],
  ['spaces inside of quotations', /“(?=[^”]{1,12}”)/g, (mark) => `${mark} `],
  ['spaces around numbers', /(?<=\p{Script=Han})(?=[0-9])|(?<=[0-9%])(?=\p{Script=Han})/gu, () => ' '],
  ['spaces around words', /(?<=\p{Script=Han})(?=[A-Z])|(?<=[A-Za-z])(?=\p{Script=Han})/gu, () => ' '],
  ['full-width digits', /(?<![0-9.,:-])[0-9]{2,4}(?![0-9.,:-])/g, wide],
  ['zero-width spaces', /[，。“”]/g, (mark) => `${mark}\u200b`],
  ['hyphens for dashes', /——/g, () => '--'],
  ['points for an ellipsis', /……/g, () => '...'],
  ['bullets for interpuncts', /·/g, () => '•'],
  ['doubled marks', /[，、；。]/g, (mark) => mark + mark],
  ['square brackets in document numbers', /[〔〕]/g, (mark) => (mark === '〔' ? '[' : ']')],
]

function wide(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

const FILE = 'lines.txt'
const fixed = (text: string) =>
  fix(text, (source) => lintText(source, { fragment: true, file: FILE }), { unsafe: false, file: FILE }).text

test.each(LINES)('leaves alone: %s', (line) => {
  expect(
    lintText(line, { fragment: true, file: FILE }).diagnostics.filter(({ severity }) => severity !== 'info'),
  ).toEqual([])
  expect(fixed(line)).toBe(line)
})

test.each(FAULTS)('takes out again: %s', (_, mark, wrong) => {
  const noisy = LINES.map((line) => line.replace(mark, wrong))
  expect(noisy).not.toEqual(LINES)
  for (const [i, line] of noisy.entries()) expect(fixed(line)).toBe(LINES[i])
})

test('straight quotes and corners become “” ‘’ again', () => {
  for (const line of LINES) {
    expect(fixed(line.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"))).toBe(line)
    expect(fixed(line.replace(/./g, (char) => '「」『』'['“”‘’'.indexOf(char)] ?? char))).toBe(line)
  }
})

test('takes out again some of these faults, some of the time', () => {
  const fault = fc.constantFrom(...FAULTS)
  const picks = fc.infiniteStream(fc.boolean())
  fc.assert(
    fc.property(fc.constantFrom(...LINES), fault, fault, picks, (line, first, second, pick) => {
      // 。。。。 is an ellipsis.
      fc.pre(first !== second)
      const some = (text: string, [, mark, wrong]: Fault) =>
        text.replace(mark, (found: string) => (pick.next().value ? wrong(found) : found))
      expect(fixed(some(some(line, first), second))).toBe(line)
    }),
    propertyOptions(300),
  )
})
