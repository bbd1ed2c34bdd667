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
      const rest = found.slice(found.indexOf('其中'))
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
      const parts = clauseBefore(text, span.start)
        .split(/[、和]/)
        .map((part) => PART.exec(part))
      if (parts.length < 2 || parts.some((part) => part?.[2] !== unit)) continue
      const sum = parts.reduce((all, part) => all + Number(part?.[1]), 0)
      if (sum !== Number(total))
        report('sum', span, { data: { sum: `${sum}${unit}`, total: `${total}${unit}` } })
    }
    for (const { span, groups } of search(whole, SHARES)) {
      const sum = [...(groups[1] ?? '').matchAll(/[0-9.]+/g)].reduce((all, [share]) => all + Number(share), 0)
      if (sum > 100.5) report('shares', span, { data: { sum: Number(sum.toFixed(2)) } })
    }
    for (const { span, found, groups, text } of search(whole, LISTED)) {
      const announced = parseNumeral((groups[1] ?? '').replace('两', '二'))
      const items = clauseBefore(text, span.start).split('、')
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
