import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, within } from '../../scan.ts'

const DAY =
  /(?<![0-9]|农历|阴历|夏历|旧历)(?:((?:19|20)[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日(?:[（(](?:星期|周)([一二三四五六日天])[）)]|星期([一二三四五六日天])|周([一二三四五六日天])(?=[，。、；上下中晚早凌]|$))?/gm
const MONTH = /(?<=年)(1[3-9]|[2-9][0-9]|0)月/g
const CLOCK = /(?<=[日午晚晨于，、 ]|^)(?:2[5-9]|[3-9][0-9])(?:时|点)(?=[0-9整半，。、至开举]|$)/gm
/** 上午14:30, 凌晨15时. */
const MORNING = /(?:上午|早上|凌晨|清晨)(?:1[3-9]|2[0-3])(?::[0-5][0-9]|[时点])/g
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const WEEK = '日一二三四五六'

export const datesReal = defineRule({
  id: 'dates/real',
  title: { zh: '日期和星期对得上', en: 'Dates exist and weekdays agree' },
  severity: 'error',
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    day: say(
      ['没有“{found}”这一天', '月、日写错了。', '核对后改正。'],
      ['There is no “{found}”', 'The month or day is wrong.', 'Look it up.'],
    ),
    month: say(
      ['没有“{found}”', '一年只有十二个月。', '核对后改正。'],
      ['There is no month “{found}”', 'A year has twelve.', 'Look it up.'],
    ),
    clock: say(
      ['没有“{found}”', '一天只有二十四小时。', '核对后改正。'],
      ['There is no “{found}”', 'A day has 24 hours.', 'Look it up.'],
    ),
    morning: say(
      ['“{found}”前后不合', '上午到十二点为止，后面的是下午、晚上。', '核对后改正。'],
      ['“{found}” contradicts itself', 'The morning ends at twelve.', 'Look it up.'],
    ),
    weekday: say(
      ['{date}是星期{right}，不是星期{found}', '日期和星期对不上，必有一个写错了。', '核对后改正。'],
      ['{date} is 星期{right}, not 星期{found}', 'One of the two is wrong.', 'Look it up.'],
    ),
  },
  check({ whole, bulletin, fragment, report }) {
    const issued = fragment ? undefined : bulletin.masthead.year
    let year = issued
    for (const { span, found, groups } of search(whole, DAY)) {
      const [, ownYear, month = '', day = ''] = groups
      const weekday = groups[4] ?? groups[5] ?? groups[6]
      if (ownYear !== undefined) year = Number(ownYear)
      const most = DAYS[Number(month) - 1]
      const leap =
        ownYear === undefined ||
        (Number(ownYear) % 4 === 0 && (Number(ownYear) % 100 !== 0 || Number(ownYear) % 400 === 0))
      if (
        most === undefined ||
        Number(day) < 1 ||
        Number(day) > most ||
        (month === '2' && day === '29' && !leap)
      ) {
        if (Number(month) <= 12 || ownYear === undefined)
          report('day', span, { data: { found: found.replace(/(?:[（(]|星期|周).*/, '') } })
        continue
      }
      if (weekday === undefined || year === undefined) continue
      const right = weekdayOf(year, month, day)
      const said = weekday === '天' ? '日' : weekday
      // 2029年12月启动。3月5日（星期二）召开……: of the year, or of the next one.
      const other = [issued ?? year, year + 1].some((one) => weekdayOf(one, month, day) === said)
      if (right === said || (ownYear === undefined && year !== issued && other)) continue
      const at = within(span, found.lastIndexOf(weekday), 1)
      report('weekday', span, {
        data: { date: `${year}年${month}月${day}日`, right, found: weekday },
        fix: put('suggestion', at, right),
      })
    }
    for (const { span, found } of search(whole, MONTH)) report('month', span, { data: { found } })
    for (const { span, found } of search(whole, CLOCK)) report('clock', span, { data: { found } })
    for (const { span, found } of search(whole, MORNING)) report('morning', span, { data: { found } })
  },
})

function weekdayOf(year: number, month: string, day: string): string {
  return WEEK.charAt(new Date(Date.UTC(year, Number(month) - 1, Number(day))).getUTCDay())
}
