import { hanNumber, wide } from './numerals.ts'
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

/** Editor's notes: the row of the table, and the lines. */
export const NOTES: readonly (readonly [string, ...string[]])[] = [
  ['编者按：', '编者按：本期集中介绍几处做法，供各单位参考。'],
  ['编者按 and a tab', '编者按\t本期介绍几处做法，供参考。'],
  ['编者的话：', '编者的话：本期介绍几处做法，供参考。'],
  ['alone, several paragraphs', '编者按', '本期介绍几处做法。', '请各单位结合实际，学习借鉴。'],
  ['with a sign', '⚡️ 编者按：本期介绍几处做法，供参考。'],
  ['卷首语', '卷首语', '本期介绍几处做法，供各单位参考。'],
  ['写在前面', '写在前面：本期介绍几处做法，供参考。'],
]

/** Sub-heads of an article. */
export const HEADING_SHAPES: readonly {
  readonly row: string
  readonly write: (i: number, words: string) => Part
}[] = [
  {
    row: 'heading: 一、',
    write: (i, words) => headed(`${hanNumber(i)}、`, words, 'chineseCounting', '%1、'),
  },
  {
    row: 'heading: （一）',
    write: (i, words) => headed(`（${hanNumber(i)}）`, words, 'chineseCounting', '（%1）'),
  },
  { row: 'heading: 1.', write: (i, words) => headed(`${i}. `, words, 'decimal', '%1. ') },
  { row: 'heading: １．', write: (i, words) => ({ role: 'heading', text: `${wide(i)}．${words}` }) },
  { row: 'heading: 一是', write: (i, words) => ({ role: 'paragraph', text: `${hanNumber(i)}是${words}。` }) },
  { row: 'heading: bold words', write: (_, words) => ({ role: 'heading', text: words }) },
]

function headed(label: string, words: string, format: string, pattern: string): Part {
  return { role: 'heading', text: label + words, auto: { label, format, pattern } }
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
  ['credit: newspaper with its page', () => '（《云岭日报》 2020年02月17日 09 版）'],
  ['credit: （文：… 图：… 编辑：…）', (_, person, other) => `（文：${person} 图：${other} 编辑：林晓）`],
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
  '（1978至2012）',
  '（详见简章）',
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

/** Heads of groups inside a contents of two levels: how a head is written, and the entries below it. */
export const GROUP_SHAPES: readonly (readonly [
  string,
  (head: string, i: number) => string,
  (title: string, i: number) => string,
])[] = [
  ['groups: bare heads, marked entries', (head) => head, (title) => `·${title}`],
  ['groups: 【heads】, numbered entries', (head) => `【${head}】`, (title, i) => `${i}. ${title}`],
  [
    'groups: 一、 heads, entries with pages',
    (head, i) => `${hanNumber(i)}、${head}`,
    (title, i) => `${title}……………${i * 2}`,
  ],
  ['groups: bare heads, entries with pages', (head) => head, (title, i) => `${title}……………${i * 2}`],
]

/** What stands under a section that has no items. */
export const EMPTY_SECTIONS = ['无。', '本月无。', '']

/** Lines about people and telephones in the imprint. */
export const TAILS = [
  '责任编辑：林晓',
  '联系电话：0000-8123456',
  '审核：周宁',
  '审核人：周宁',
  '值班电话：0000-8123456',
  '24小时值班电话：0000-8123456',
  '分析：林晓　审核：周宁',
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
