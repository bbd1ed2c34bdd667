import { parseNumeral } from '../../../base/numerals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, search } from '../../scan.ts'
import type { PrintedText } from '../../whole-text.ts'

/** 会员120人，其中男70人、女60人: the whole, with what is said of its parts up to the end of the sentence. */
const OF_WHICH =
  /(?<![0-9.，,])([0-9]{1,9}(?:\.[0-9]{1,4})?)([万亿]?[个家名人户项件元亩条次份篇吨])[^0-9。；！？\n]{0,12}[，（]其中[^。；！？\n）]{2,120}/g
/** 甲镇10户、乙镇20户，合计30户: a total that follows its parts directly. */
const TOTAL = /，(?:合计|共计|总计)([0-9]{1,9})([万亿]?[个家名人户项件元亩条次份篇吨])/g
/** One of the parts: 甲镇10户. */
const PART = /^[^0-9]{1,14}([0-9]{1,9})([万亿]?[个家名人户项件元亩条次份篇吨])$/
/** What is measured in wholes of several kinds. */
const MEASURES =
  /(?:人口|面积|总量|产值|产量|储量|收入|税收|投资|总值|GDP|增加值|财政|出口|消费|用电量|贡献|规模|数量|资产|销量)[^，。；]{0,12}[、和与及]|[、和与及](?:[^，。；]{0,8})(?:人口|面积|总量|产值|产量|储量|收入|税收|投资|总值|GDP|增加值|资产|销量)$/
/** What is said next of something else than the parts: 带动农户500户, 总数达到180人, 比上年减少40户. */
const NO_PART =
  /累计|总|[共比较]|同比|环比|增|减|带动|惠及|辐射|覆盖|服务|参与|吸引|达|超|计划|目标|拟|预计|涉及|受益|培训|发放|现有|目前|已有/
/** What leads from people who act to what they act on, in one clause: 组织党员、干部深入甲村、乙村等2个村. */
const ACTS =
  /走访|深入|看望|慰问|调研|考察|前往|参观|奔赴|邀请|联合|对接|帮助|指导|组织|开展|召开|围绕|涉及|包括|涵盖|解决|完成|获得|荣获|[赴到对向为给与在]/
/** How far back the parts may begin. */
const REACH = 200
/** 分别占45%、35%和30%. */
const SHARES = /分别占[^。；！？\n，]{0,10}?((?:[0-9.]{1,6}%[、和，]){1,8}[0-9.]{1,6}%)/g
/** 市文明办、团市委、市妇联等两家: the end of a list with the count of what it holds. */
const LISTED =
  /等([0-9]{1,2}|[一二三四五六七八九十两]{1,2})(?:个|家|名|位|项|件|种|类|所|部|条|场|方面|部门|单位)(?!以上|以下|多|之)/g

export const numeralsSums = defineRule({
  id: 'numerals/sums',
  title: { zh: '分项与总数对得上', en: 'Parts agree with their total' },
  severity: 'warning',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    part: say(
      ['“其中”的{found}比总数{total}还多', '一部分不会多于全部，必有一个数写错了。', '核对后改正。'],
      ['The part {found} is more than the whole {total}', 'One of the two is wrong.', 'Look it up.'],
    ),
    halves: say(
      ['男、女合起来是{sum}，总数写的是{total}', '两个数加起来不等于总数。', '核对后改正。'],
      ['Men and women are {sum} together, the total says {total}', 'They do not add up.', 'Look it up.'],
    ),
    sum: say(
      ['前面各项合起来是{sum}，写的是{total}', '各项加起来不等于总数。', '核对后改正。'],
      ['The parts come to {sum}, the total says {total}', 'They do not add up.', 'Look it up.'],
    ),
    shares: say(
      [
        '各项比例合起来是{sum}%，超过了100%',
        '同一个整体的各部分加起来不会超过100%。',
        '核对后改正；可以多选的，不必改。',
      ],
      ['The shares come to {sum}%', 'Parts of one whole are 100% at most.', 'Look it up.'],
    ),
    listed: say(
      ['“{found}”前面列了至少{count}项', '列出的比说的数还多。', '改数，或删去多列的。'],
      [
        'At least {count} are listed before “{found}”',
        'More are named than counted.',
        'Correct one of them.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, groups } of search(whole, OF_WHICH)) {
      const [, total = '', unit = ''] = groups
      const whole = Number(total)
      const rest = partsOf(found.slice(found.indexOf('其中')))
      const parts = [
        ...rest.matchAll(
          new RegExp(`(.{0,3}?)(?<![0-9.])([0-9]{1,9}(?:\\.[0-9]{1,4})?)${unit}(?![次均])`, 'g'),
        ),
      ]
      const large = parts.find(([, , part]) => Number(part) > whole)
      const men = parts.filter(([, before = '']) => /[男女]性?$/.test(before))
      const sum = men.reduce((all, [, , part]) => all + Number(part), 0)
      if (large !== undefined)
        report('part', span, { data: { found: `${large[2] ?? ''}${unit}`, total: `${total}${unit}` } })
      else if (men.length === 2 && parts.length === 2 && sum !== whole)
        report('halves', span, { data: { sum: `${sum}${unit}`, total: `${total}${unit}` } })
    }
    for (const { span, groups, text } of search(whole, TOTAL)) {
      const [, total = '', unit = ''] = groups
      const parts = partsBefore(text, span.start, unit)
      // Where the list begins nobody can tell: 共救助50户，甲村10户、乙村20户，合计30户。
      const sums = parts.map((_, i) => parts.slice(i).reduce((all, part) => all + part, 0))
      const [sum] = sums
      if (sum !== undefined && parts.length >= 2 && !sums.includes(Number(total)))
        report('sum', span, { data: { sum: `${sum}${unit}`, total: `${total}${unit}` } })
    }
    for (const { span, groups, text } of search(whole, SHARES)) {
      // Each is a share of a whole of its own: 人口、面积分别占全省的60%、70%.
      if (MEASURES.test(clauseBefore(text, span.start))) continue
      const sum = [...(groups[1] ?? '').matchAll(/[0-9.]+/g)].reduce((all, [share]) => all + Number(share), 0)
      if (sum > 100.5) report('shares', span, { data: { sum: Number(sum.toFixed(2)) } })
    }
    for (const { span, found, groups, text } of search(whole, LISTED)) {
      const announced = parseNumeral((groups[1] ?? '').replace('两', '二'))
      const items = listed(clauseBefore(text, span.start).split('、'))
      if (announced === undefined || items.some((item) => item === '' || /[的级等“”《》（）()]/.test(item)))
        continue
      if (items.length > announced)
        report('listed', span, { data: { found: brief(found), count: items.length } })
    }
  },
})

/** What stands between the last mark and a place. */
function clauseBefore({ masked, start }: PrintedText, at: number): string {
  const before = masked.slice(Math.max(0, at - start - REACH), at - start)
  return before.split(/[，。；：！？]/).at(-1) ?? ''
}

/** What is said of the parts after 其中: up to the clause that speaks of something else. */
function partsOf(text: string): string {
  const clauses = text.split('，')
  const end = clauses.findIndex((clause, i) => i > 0 && NO_PART.test(clause))
  return end < 0 ? text : clauses.slice(0, end).join('，')
}

/** The items of a list, from the last one on that a verb leads into. */
function listed(items: readonly string[]): readonly string[] {
  const from = items.findLastIndex((item, i) => i > 0 && ACTS.test(item.slice(1)))
  return from < 0 ? items : items.slice(from)
}

/** The parts that stand in one row before their total: 甲村10户、乙村20户，丙村5户. */
function partsBefore({ masked, start }: PrintedText, at: number, unit: string): readonly number[] {
  const before = masked.slice(Math.max(0, at - start - REACH), at - start)
  const items = (before.split(/[。；：！？]/).at(-1) ?? '').split(/[，、和]/).map((item) => PART.exec(item))
  const from = items.findLastIndex((item) => item?.[2] !== unit) + 1
  return items.slice(from).map((item) => Number(item?.[1]))
}
