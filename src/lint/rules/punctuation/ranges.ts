import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search, within } from '../../scan.ts'

/** What is typed for — and ～, with spaces or without. Two of them stand for — between times. */
const JOIN = '[-~－–∽〜∼]'
const LINE = ` ?(?:${JOIN}|——|――|──|--) ?`
/** Years, and months, days and hours in words: 2013-2015年, 1～3月, 3月1日-5日, 2013年-2015年, 9时-11时. */
const TIME = new RegExp(
  `(?<![0-9.\\-—～~/])((?:1[89]|20)[0-9]{2}年?|[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}时(?:[0-9]{1,2}分)?|[0-9]{1,2}日?)(${LINE}|～)(?=((?:1[89]|20)[0-9]{2}(?:年|学年|赛季)|[0-9]{1,2}月(?!里)|[0-9]{1,2}日|[0-9]{1,2}时))`,
  'g',
)
/** 9:00-11:30. */
const CLOCK = new RegExp(
  `(?<![0-9:：.])([0-9]{1,2}:[0-9]{2})( ?${JOIN} ?)(?=[0-9]{1,2}:[0-9]{2}(?![0-9:]))`,
  'g',
)
/** 师生比为1:15-1:20: ratios look like moments. */
const RATIO = /[比例按释][^，。；]{0,3}$/
/** 周一-周五, 第3-5条. */
const ORDERED = new RegExp(
  `((?:周|星期)[一二三四五六日])( ?${JOIN} ?)(?=(?:周|星期)?[一二三四五六日](?![${HAN}]{0,2}[个次]))|(第[0-9]{1,3})(${JOIN})(?=[0-9]{1,3}[条款项章节页届讲课])`,
  'g',
)
/** （1031-1095）: the years of a life or a reign. */
const LIFE = new RegExp(
  `(?<=[（(，])((?:[1-9]|1[0-9]|20)[0-9]{2})(${LINE}|～)(?=((?:[1-9]|1[0-9]|20)[0-9]{2})年?[）)，])`,
  'g',
)
const UNIT =
  '%|％|℃|个|人|名|元|万|亿|千|米|公里|公斤|吨|岁|天|小时|分钟|周|倍|次|家|户|亩|层|度|项|条|套|台|辆|份|篇|平方|立方|厘米|毫米|千克|年内|年后|年以|年左右|年时间|个月|分(?![之支组部别析布为类店公区校院会局厂站管社])'
/** Quantities: 3-5年内, 36米-45米, 25~30人. */
const VALUE = new RegExp(
  `(?<![0-9.\\-—～~/:A-Za-z\\ufffc第])([0-9]{1,6}(?:\\.[0-9]{1,4})?(?:${UNIT})?)( ?${JOIN} ?)(?=[0-9]{1,6}(?:\\.[0-9]{1,4})?(?:${UNIT}|年(?![级度代初底末]))(?![-－–~0-9]))`,
  'g',
)
const TILDE = new RegExp(`(?<=[${HAN}])[~∽〜∼](?=[${HAN}])`, 'g')
const NUMERAL = /[零〇一二两三四五六七八九十百千万]/

export const punctuationRanges = defineRule({
  id: 'punctuation/ranges',
  title: { zh: '时间起止用“—”，数值范围用“～”', en: '— between times, ～ between values' },
  severity: 'warning',
  milder: { tilde: 'info' },
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.13.3',
  since: '0.1.0',
  messages: {
    time: say(
      [
        '“{found}”起止之间应用“—”',
        '标示时间、序号的起止，用一字线；短横线用于号码、型号和年月日的数字写法。',
        '改成“{right}”。',
      ],
      [
        '“{found}” takes —',
        'Times are joined by a one-cell line; the hyphen is for numbers and models.',
        'Write {right}',
      ],
    ),
    value: say(
      ['“{found}”数值范围应用“～”', '标示数值范围，用浪纹线。', '改成“{right}”。'],
      ['“{found}” takes ～', 'A range of values takes a wave.', 'Write {right}'],
    ),
    tilde: say(
      ['“{found}”应是“～”', '半角的波浪线是键盘上的符号，∽、〜是别的符号。', '改成“～”。'],
      ['“{found}” should be ～', 'It is a sign of the keyboard, or another one.', 'Write ～'],
    ),
  },
  check({ whole, report }) {
    const each = (id: 'time' | 'value', pattern: RegExp, put_: string): void => {
      for (const { span, groups } of search(whole, pattern)) {
        const [left = '', mark = ''] = groups.slice(1).filter((group) => group !== undefined)
        const at = within(span, left.length, mark.length)
        const tail = /^[0-9.:]+[^\s，。；、）]?/.exec(whole.printed.slice(at.end, at.end + 8))?.[0] ?? ''
        if (id === 'value' && /^[0-9.]+年/.test(tail) && !/^[1-9][0-9]?$/.test(left)) continue
        const before = whole.printed.slice(Math.max(0, span.start - 6), span.start)
        if (left.includes(':') && RATIO.test(before)) continue
        if ((id === 'value' || left.startsWith('第')) && goesDown(left, tail)) continue
        const data = { found: left + mark + tail, right: left + put_ + tail }
        report(id, { start: span.start, end: at.end + tail.length }, { data, fix: put('safe', at, put_) })
      }
    }
    each('time', TIME, '—')
    each('time', CLOCK, '—')
    each('time', ORDERED, '—')
    each('time', LIFE, '—')
    each('value', VALUE, '～')
    for (const { span, found } of search(whole, TILDE)) {
      if (NUMERAL.test(whole.printed.charAt(span.start - 1))) continue
      report('tilde', span, { data: { found }, fix: put('safe', span, '～') })
    }
  },
})

/** 95-3分, 第3-2节: no range goes down. */
function goesDown(left: string, right: string): boolean {
  return /^第?[0-9.]+$/.test(left) && Number.parseFloat(left.replace('第', '')) > Number.parseFloat(right)
}
