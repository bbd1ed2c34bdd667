import { issueDay } from '../../issue-day.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'
import type { WholeText } from '../../whole-text.ts'

/** A sentence that begins with a day. */
const DAY =
  /(?<=^|[。！？])(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日(?![至起前—～-])[^。！？\n]{2,160}/gm
/** What says that it has been. */
const DONE =
  /(?:召开|举行|举办|开展|组织|启动|走访|慰问|看望|参加|赴|前往|完成|签订|签署|揭牌|开幕|闭幕|调研|考察)了|(?:顺利|成功|圆满|如期|正式)(?:召开|举行|举办|闭幕|开幕|启动|完成|落幕|结束)|日(?:上午|下午|晚上?)?[，,][^，。！？\n]{0,20}(?:在[^，。！？\n]{2,16})?(?:召开|举行|举办|开展)/
/** What says that it is to come, or a rule. */
const COMING =
  /[将拟应须请可]|计划|定于|预计|届时|安排|准备|预定|通知|报名|截至|截止|力争|确保|要求|之前|以前|有效|施行|实施|生效|明年|今后|下一步/
const EARLIER = /(?:去年|上年|上一年|前年|当年|那年|那一年|((?:1[0-9]|20)[0-9]{2})年)/g
/** How many days ahead a day without a year may be: farther, it was last year. */
const NEAR = 90

export const datesNotAhead = defineRule({
  id: 'dates/not-ahead',
  title: { zh: '已办的事不在出刊日之后', en: 'What has been done is not dated ahead' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    ahead: say(
      [
        '“{found}”晚于本期日期{day}，写的却是已经办了的事',
        '不是月、日写错了，就是报头日期没有改。',
        '核对后改正；还没有办的，写明“将”“定于”。',
      ],
      [
        '“{found}” is after the day of this issue ({day}), but told as done',
        'One of the two dates is wrong.',
        'Look it up, or say that it is planned.',
      ],
    ),
  },
  check({ whole, bulletin, report }) {
    const day = issueDay(bulletin)
    if (day === undefined) return
    let lookBacks: ReadonlyMap<number, number> | undefined
    for (const { span, found, groups, text } of search(whole, DAY)) {
      if (text.role !== 'prose' || COMING.test(found) || !DONE.test(found)) continue
      const [, year, month = '', date = ''] = groups
      const told = Date.UTC(Number(year ?? day.slice(0, 4)), Number(month) - 1, Number(date))
      const ahead = (told - Date.parse(`${day}T00:00:00Z`)) / 86_400_000
      if (ahead <= 0 || (year === undefined && ahead > NEAR)) continue
      lookBacks ??= lookBacksOf(whole, day.slice(0, 4))
      if (year === undefined && (lookBacks.get(text.story) ?? span.start) < span.start) continue
      const end = found.indexOf('日') + 1
      report(
        'ahead',
        { start: span.start, end: span.start + end },
        { data: { found: found.slice(0, end), day } },
      )
    }
  },
})

/**
 * By story: where it first tells of an earlier year. Days behind that may be of the same year: 去年2月开工。3月6日，召开了第一次
 * 会议.
 */
function lookBacksOf(whole: WholeText, thisYear: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { span, groups, text } of search(whole, EARLIER)) {
    const [, year] = groups
    if ((year === undefined || year < thisYear) && !found.has(text.story)) found.set(text.story, span.start)
  }
  return found
}
