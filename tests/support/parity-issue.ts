import { type Dice, dice } from './dice.ts'

const PLACES = ['云岭市', '青禾镇', '南屏县', '枫岭区', '澜江新区', '柏溪街道', '雁回坪村', '石桥子社区']
const OFFICES = ['志愿服务联合会', '工商业联合会', '总工会', '民政局', '企业服务中心', '党群服务中心']
const DOING = ['召开座谈会', '举办培训班', '开展集中走访', '启动百日行动', '发布年度报告', '通报进展情况']
const PEOPLE = ['郁文喆', '陆喆', '甘雨晴', '白桦', '马木提·艾山', '欧阳翠微']
const THINGS = [
  '坚持问题导向',
  '层层压实责任',
  '把握节奏、稳扎稳打',
  '逐件说明原因、逐项明确时限',
  '推动资源下沉、力量下沉、服务下沉',
  '做到“件件有着落、事事有回音”',
  '完善“一张图、一本账、一次会”机制',
]
const VERBS = ['会议指出', '会议强调', '据统计', '截至目前', '下一步', '与此同时', '他说', '大家认为']

/** A number as bulletins write them: with separators, decimals, units, per cent, dates, ranges. */
function figure(roll: Dice): string {
  const n = roll.between(2, 98)
  return roll.pick([
    `${n}个`,
    `${n}人次`,
    `1.${n}万公里`,
    `${n}.6吨`,
    `12,4${n}件`,
    `9${n % 10}.${n % 9}%`,
    `2021年${1 + (n % 12)}月${1 + (n % 28)}日`,
    `${n}～${n + 7}岁`,
    `第${n}期`,
    `${n}元/吨`,
    `-${n}℃`,
    `${n}:00`,
    `${n}家`,
    `（${n}）`,
    `20${10 + (n % 14)}—20${24 + (n % 6)}年`,
    `3/${n}`,
    `${n}‰`,
  ])
}

function latin(roll: Dice): string {
  return roll.pick([
    'APP',
    'GDP',
    'AI+',
    'IP',
    '5G',
    'KTV',
    'C919',
    'ISO 9001',
    'e站通',
    'V2.0',
    'PM2.5',
    'www.example.cn',
    'hr@example.cn',
    'Wi-Fi',
    'B2B',
    'No.7',
  ])
}

function bracketed(roll: Dice): string {
  return roll.pick([
    `《${roll.pick(PLACES)}服务企业办法（试行）》`,
    '“两个健康”先行区',
    '“三个一”',
    '（含园区、街道）',
    '〔2021〕17号',
    '“最后一公里”',
    '《关于进一步加强“小个专”工作的若干意见》',
    '‘领头雁’',
    '“‘一站式’服务”',
    '【重点】',
  ])
}

function dash(roll: Dice): string {
  return roll.pick(['——这是第一次——', '……', '：', '；', '，', '、', '，', '——'])
}

/** A clause of ordinary words, and in every second or third something that a line breaker trips over. */
function clause(roll: Dice): string {
  const words = `${roll.pick(PLACES)}${roll.pick(OFFICES)}${roll.pick(THINGS)}`
  return roll.pick([
    () => words,
    () => `${roll.pick(VERBS)}，${words}`,
    () => roll.pick(THINGS),
    () => `${roll.pick(PEOPLE)}代表${roll.pick(OFFICES)}发言`,
    () => `${roll.pick(PLACES)}走访企业${figure(roll)}，解决问题${figure(roll)}`,
    () => `印发${bracketed(roll)}，推广${latin(roll)}`,
    () => `${words}，办结率达${figure(roll)}`,
    () => `${roll.pick(THINGS)}${dash(roll)}${roll.pick(THINGS)}`,
    () => `自${figure(roll)}起${roll.pick(DOING)}`,
  ])()
}

function sentence(roll: Dice): string {
  const clauses = Array.from({ length: roll.between(2, 6) }, () => clause(roll))
  return `${clauses.join('，').replace(/([，、；：])[，、；：]+/g, '$1')}${roll.pick(['。', '。', '！', '？”她问。', '。'])}`
}

function paragraph(roll: Dice): string {
  return Array.from({ length: roll.between(1, 4) }, () => sentence(roll)).join('')
}

function title(roll: Dice): string {
  const first = `${roll.pick(PLACES)}${roll.pick(OFFICES)}${roll.pick(DOING)}`
  return roll.chance(0.4)
    ? `${first} ${roll.pick(['共商服务', '推动落实', '打通'])}${bracketed(roll).replace(/[【】〔〕]/g, '')}`
    : first
}

/** An issue full of digits, Latin, quotes, brackets and dashes: what two line breakers fall out over. The same seed gives the same text. */
export function parityIssue(seed: number): string {
  const roll = dice(seed)
  const articles = Array.from({ length: roll.between(1, 4) }, () => article(roll))
  const items = roll.chance(0.7)
    ? [
        `【简讯】`,
        ...Array.from(
          { length: roll.between(2, 5) },
          () => `§ ${paragraph(roll)}（${roll.pick(PLACES)}${roll.pick(OFFICES)}）`,
        ),
      ]
    : []
  const note = roll.chance(0.3)
    ? [`编者按：${paragraph(roll)}`, ...(roll.chance(0.4) ? [`> ${paragraph(roll)}`] : [])]
    : []
  const head = [
    '---',
    `期号: ${1 + (seed % 40)}`,
    `总期号: ${900 + seed}`,
    `日期: 2021-${String(1 + (seed % 12)).padStart(2, '0')}-15`,
    '---',
  ]
  const tail = [
    `报：${roll.some(PLACES, 3).join('、')}`,
    ...(roll.chance(0.5) ? [`送：${roll.some(OFFICES, 3).join('、')}`] : []),
    `发：${roll
      .some(PLACES, 4)
      .map((place) => `${place}${roll.pick(OFFICES)}`)
      .join('、')}`,
    ...(roll.chance(0.5) ? ['责任编辑：白桦　审核：石磊', `共印${roll.between(30, 300)}份`] : []),
  ]
  const blocks = [head.join('\n'), note.join('\n'), ...articles, items.join('\n\n'), tail.join('\n')]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function article(roll: Dice): string {
  const lines = [`# ${title(roll)}`]
  if (roll.chance(0.2)) lines.push(`——${roll.pick(PLACES)}${roll.pick(DOING)}侧记`)
  if (roll.chance(0.15)) lines.push(`署名：${roll.pick(PEOPLE)}`)
  const blocks = [lines.join('\n'), paragraph(roll)]
  for (let i = 1; i <= roll.between(1, 4); i++) {
    const ordinal = '一二三四五'[i - 1] ?? '一'
    if (roll.chance(0.4))
      blocks.push(`${ordinal}、${roll.pick(['总体情况', '主要做法', '下一步打算', '存在问题'])}`)
    if (roll.chance(0.3))
      blocks.push(`（${ordinal}）${roll.pick(['抓覆盖', '强服务', '促融合'])}。${paragraph(roll)}`)
    if (roll.chance(0.3)) blocks.push(`${i}.${roll.pick(['完善制度', '建好队伍'])}。${paragraph(roll)}`)
    blocks.push(paragraph(roll))
  }
  if (roll.chance(0.25))
    blocks.push(
      [
        '| 单位 | 数量 | 备注 |',
        '| --- | --- | --- |',
        `| ${roll.pick(PLACES)} | ${roll.between(2, 90)} | 含园区 |`,
        `| 合计 | ${roll.between(2, 90)} | < |`,
      ].join('\n'),
    )
  const last = blocks.pop() ?? ''
  blocks.push(last.startsWith('|') ? last : `${last}（${roll.pick(PLACES)}${roll.pick(OFFICES)}）`)
  return blocks.join('\n\n')
}
