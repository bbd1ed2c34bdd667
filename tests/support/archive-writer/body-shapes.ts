import { hanNumber } from './numerals.ts'
import type { Part } from './part.ts'

/** Heads of the contents. */
export const CONTENTS_LABELS = [
  '【目录】',
  '目录',
  '目 录',
  '目　　录',
  '≡本期要目≡',
  '本期要目',
  '要点新闻：',
  '本期概要',
  '本期导读',
  '概览：',
  '内容提要',
]

/** Ways to write an entry of the contents: its line, and the automatic number where a word processor would write one. */
export const ENTRY_SHAPES: readonly (readonly [string, (title: string, i: number) => Part])[] = [
  ['entry: 1.', (title, i) => numbered(title, `${i}. `, 'decimal', '%1. ')],
  ['entry: 1、', (title, i) => numbered(title, `${i}、`, 'decimal', '%1、')],
  ['entry: 一、', (title, i) => numbered(title, `${hanNumber(i)}、`, 'chineseCounting', '%1、')],
  ['entry: （一）', (title, i) => numbered(title, `（${hanNumber(i)}）`, 'chineseCounting', '（%1）')],
  ['entry: ·', (title) => ({ role: 'entry', text: `·${title}` })],
  ['entry: ●', (title) => ({ role: 'entry', text: `● ${title}` })],
  ['entry: -', (title) => ({ role: 'entry', text: `- ${title}` })],
  ['entry: with page', (title, i) => ({ role: 'entry', text: `${i}. ${title}……………${i * 2}` })],
  ['entry: tab and page', (title, i) => ({ role: 'entry', text: `${title}\t${i + 1}` })],
  ['entry: plain', (title) => ({ role: 'entry', text: title })],
]

function numbered(title: string, label: string, format: string, pattern: string): Part {
  return { role: 'entry', text: label + title, auto: { label, format, pattern } }
}

/** Ways to credit a text; the words stand in brackets at its end. */
export const CREDITS: readonly (readonly [
  string,
  (office: string, person: string, other: string) => string,
])[] = [
  ['credit: （单位）', (office) => `（${office}）`],
  ['credit: （单位 姓名）', (office, person) => `（${office} ${person}）`],
  ['credit: （姓名 姓名）', (_, person, other) => `（${person} ${other}）`],
  ['credit: （文：… 图：…）', (_, person, other) => `（文：${person} 图：${other}）`],
  ['credit: （记者 甲）', (_, person) => `（记者 ${person}）`],
  ['credit: （文 甲／摄影 乙）', (_, person, other) => `（文 ${person}／摄影 ${other}）`],
  ['credit: （…供稿）', (office) => `（${office}供稿）`],
  ['credit: （转自《…》）', () => '（转自《云岭日报》）'],
  ['credit: (来源：…)', () => '(来源：云岭新闻网)'],
  ['credit: half-width', (office) => `(${office})`],
  ['credit: two in a row', (office) => `（${office}）（转自《云岭日报》）`],
]

/** Brackets at the end of a text that credit nobody. */
export const NO_CREDITS = [
  '（详见附件）',
  '（试行）',
  '（审议稿）',
  '（以下简称《办法》）',
  '（排名不分先后）',
]

/** Marks before an item. */
export const MARKERS = [
  '§ ',
  '★',
  '■ ',
  '▲ ',
  '☆ ',
  '● ',
  '· ',
  '◆',
  '※ ',
  '1. ',
  '1、',
  '（1）',
  '一、',
  '- ',
]

/** Labels of a section of items. */
export const ITEM_LABELS = [
  '简讯',
  '工作动态',
  '快讯',
  '新闻信息纵览',
  '各地信息',
  '短讯',
  '信息快递',
  '杂闻',
]

/** Ways to write the label of a section. */
export const LABEL_SHAPES: readonly (readonly [string, (label: string) => string])[] = [
  ['section: 【…】', (label) => `【${label}】`],
  ['section: bare', (label) => label],
  ['section: ◆…◆', (label) => `◆ ${label} ◆`],
  ['section: [...]', (label) => `[${label}]`],
]

/** Lines of the imprint, by the row of the table: label with colon, and whether receivers end in 。 */
export const CC_SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['cc: 报发', ['报：', '发：']],
  ['cc: 报送发', ['报：', '送：', '发：']],
  ['cc: 抄报抄送', ['抄报：', '抄送：']],
  ['cc: 分送', ['分送：']],
  ['cc: 呈送', ['呈送：', '抄送：']],
  ['cc: 主报', ['主报：', '发：']],
  ['cc: 主送', ['主送：', '抄送：']],
  ['cc: 本期送', ['本期送：']],
  ['cc: 报送', ['报送：', '发：']],
  ['cc: half-width', ['报:', '发:']],
  ['cc: set wide', ['报 送：', '发：']],
  ['cc: none', []],
]
