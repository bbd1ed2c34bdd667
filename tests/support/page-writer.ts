import { AIMS, DEEDS, DETAILS, HEADINGS, OFFICES, OPENINGS, PEOPLE, PLACES } from './bulletin-writer-words.ts'
import { type Dice, dice } from './dice.ts'

/** An issue in source form, made to be laid out: everything that makes lines hard to break, in random company. */
export interface WrittenIssue {
  readonly text: string
  readonly template: 'association' | 'official' | 'plain'
  readonly organisations: readonly string[]
  readonly issuer: string
  /** Pictures that the issue names, with their size in pixels. */
  readonly pictures: readonly { readonly path: string; readonly width: number; readonly height: number }[]
}

/** Pieces of sentences with what must not be parted. */
const HARD = [
  '2031年3月12日',
  '12.5万元',
  '增长9.6%',
  '同比下降0.35个百分点',
  '第17期',
  '1,234,567元',
  '10～20人',
  '3.5℃',
  '523.56km',
  '8:30—11:30',
  '云联发〔2031〕5号',
  '《云岭市社区服务设施管理办法（试行）》',
  '“一老一小”',
  '“‘双减’之后怎么办”',
  'A座1201室',
  'English Corner',
  'Wi-Fi 6',
  'https://www.example.cn/fuwu?id=17&lang=zh',
  'lianluo@example.cn',
  'ISO9001',
  '阿依古丽·买买提',
  '——这是头一回——',
  '等等……',
  '（含儿童区、阅览区）',
  '［附表1］',
  '￥3500',
  '№12',
  '“十五分钟服务圈”',
  '一是',
  '38家',
  '0.5‰',
  '±2%',
]
const MARKS = ['，', '、', '；', '：', '，', '，']
const ENDS = ['。', '。', '。', '！', '？', '”。', '）。', '……']

/** Writes one issue. The same seed always gives the same. */
export function writeIssue(seed: number): WrittenIssue {
  const roll = dice(seed)
  const pictures: { path: string; width: number; height: number }[] = []
  const organisations = roll
    .some(OFFICES, roll.pick([0, 1, 1, 1, 2, 3]))
    .map((office) => roll.pick(PLACES) + office)
  const picture = (
    caption = roll.pick(['', '会场', '志愿者在清理河道，沿岸居民也来帮忙', '图书馆']),
  ): string => {
    const path = `${pictures.length + 1}.png`
    const [width, height] = roll.pick([
      [1600, 1200],
      [1200, 1600],
      [800, 300],
      [2400, 1000],
    ] as const)
    pictures.push({ path, width, height })
    return `![${caption}](${path})`
  }
  const body = Array.from({ length: roll.between(1, 5) }, () => article(roll, picture)).flat()
  const tail = roll.chance(0.8) ? [briefs(roll)] : []
  const number = roll.between(1, 60)
  const [total, year, month, day] = [
    number + roll.between(0, 900),
    roll.between(2021, 2035),
    roll.between(1, 12),
    roll.between(1, 28),
  ]
  const head = [
    '---',
    `期号: ${number}`,
    `总期号: ${total}`,
    `日期: ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    ...(roll.chance(0.15) ? ['密级: 内部资料'] : []),
    ...(roll.chance(0.15) ? ['签发人: 林乔'] : []),
    '---',
  ]
  const note = roll.chance(0.2) ? [`编者按：${paragraph(roll)}`] : []
  return {
    text: [...head, ...note, ...body, ...tail.flat(), '', ...imprint(roll)].join('\n'),
    template: roll.pick(['association', 'association', 'official', 'plain']),
    organisations,
    issuer: `${roll.pick(PLACES)}${roll.pick(OFFICES)}${roll.pick(['编印', '秘书处编印', ''])}`,
    pictures,
  }
}

function article(roll: Dice, picture: (caption?: string) => string): readonly string[] {
  const place = roll.pick(PLACES)
  const titled = roll.pick([
    `# ${place}${roll.pick(DEEDS)}`,
    `# ${place}${roll.pick(DEEDS)} ${roll.pick(AIMS)}`,
    `# ${place}${roll.pick(OFFICES)}${roll.pick(DEEDS)}${roll.pick(AIMS)}`,
    `# ${place}${roll.pick(DEEDS)}\n——${roll.pick(AIMS)}`,
    `# ${place}召开2031年“${roll.pick(HEADINGS)}”工作会议暨第3届${roll.pick(OFFICES)}理事会第12次全体会议`,
    `# ${place}${roll.pick(AIMS)} 让《便民服务手册》走进${roll.between(2, 99)}个社区`,
  ])
  const blocks = Array.from({ length: roll.between(1, 7) }, () => block(roll, picture))
  return [`${titled}\n`, ...blocks.flat(), `（${place}${roll.pick(OFFICES)} ${roll.pick(PEOPLE)}）\n`]
}

function block(roll: Dice, picture: (caption?: string) => string): readonly string[] {
  const kind = roll.next()
  if (kind < 0.08) return [picture()]
  if (kind < 0.11) return [`${picture('')}${picture('会场')}`]
  if (kind < 0.17) return table(roll)
  if (kind < 0.25)
    return [`${roll.pick(['一、', '（一）', '1.', '（1）'])}${roll.pick(HEADINGS)}`, paragraph(roll)]
  if (kind < 0.32) return [`${roll.pick(['二、', '（二）', '2.'])}${roll.pick(HEADINGS)}。${paragraph(roll)}`]
  if (kind < 0.35) return [`【${roll.pick(['案例一', '做法', '背景'])}】`, paragraph(roll)]
  return [paragraph(roll)]
}

function table(roll: Dice): readonly string[] {
  const columns = roll.between(2, 6)
  const row = (cell: (i: number) => string): string =>
    `| ${Array.from({ length: columns }, (_, i) => cell(i)).join(' | ')} |`
  return [
    row((i) => ['单位', '项目', '金额（万元）', '人数', '备注', '日期'][i] ?? ''),
    row(() => '---'),
    ...Array.from({ length: roll.between(2, 30) }, () =>
      row((i) =>
        i === 0 ? roll.pick(OFFICES) : roll.pick(['12.5', '3', '已完成', '3月5日', '', '阅览室（含儿童区）']),
      ),
    ),
  ]
}

function paragraph(roll: Dice): string {
  const parts = Array.from({ length: roll.between(1, 9) }, () => {
    const first = roll.chance(0.5) ? roll.pick(DETAILS) : roll.pick(HEADINGS)
    return `${first}${roll.chance(0.7) ? roll.pick(HARD) : ''}${roll.chance(0.25) ? roll.pick(HARD) : ''}`
  })
  const joined = parts.reduce((text, part) => `${text}${roll.pick(MARKS)}${part}`)
  const opening = roll.chance(0.5) ? roll.pick(OPENINGS) : ''
  const end = roll.pick(ENDS)
  const open = end === '”。' ? '“' : end === '）。' ? '（' : ''
  return `${opening}${open}${joined}${end}`
}

function briefs(roll: Dice): readonly string[] {
  const label = roll.pick(['简讯', '工作动态'])
  return [`【${label}】`, ...Array.from({ length: roll.between(1, 6) }, () => `§ ${paragraph(roll)}`)]
}

function imprint(roll: Dice): readonly string[] {
  const receivers = (most: number): string =>
    Array.from({ length: roll.between(1, most) }, () => roll.pick(PLACES) + roll.pick(OFFICES)).join('、')
  const most = roll.pick([3, 6, 6, 40])
  return [
    ...(roll.chance(0.9) ? [`报：${receivers(most)}`] : []),
    ...(roll.chance(0.5) ? [`送：${receivers(most)}`] : []),
    ...(roll.chance(0.8) ? [`发：${receivers(most)}`] : []),
    ...(roll.chance(0.4) ? [`责任编辑：${roll.pick(PEOPLE)}　审核：${roll.pick(PEOPLE)}`] : []),
    ...(roll.chance(0.4) ? ['（共印50份）'] : []),
  ]
}
