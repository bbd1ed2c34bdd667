import { isInTitle, isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'
import { speechesOf } from '../../speeches.ts'

/**
 * 昨天, 上周三, 今天上午: days that count from the day of the paper. 近日 and 日前 are left alone, and so are 今天, 明天 and 昨天 where
 * they mean the present, the future and the past.
 */
const RELATIVE =
  /昨[天日](?=上午|下午|晚|[，,]|在|召开|举行|从|获悉|是)(?!是)|昨晚|今天(?=上午|下午|晚上|凌晨|中午|举行|召开|印发)|今[晨早]|明[天日](?:上午|下午|晚上?|起(?!点|始))|前天|后天(?=上午|下午|晚|[，,]|将|召开|举行)|[上下本](?:个?星期|周)[一二三四五六日天](?![生级报])|上周(?=[，,]|末|召开|举行|在)|下周(?=[，,]|将|起|召开|举行)/g

export const datesAbsolute = defineRule({
  id: 'dates/absolute',
  title: { zh: '写明哪一天，不说“昨天”“上周”', en: 'Days are named, not counted from today' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    relative: say(
      [
        '“{found}”是哪一天，读者算不出来',
        '报纸、网页从见报那天算起，转到简报里就不对了。',
        '写明几月几日；不必确指的，写“近日”“日前”。',
      ],
      [
        'Which day is “{found}”?',
        'It counts from the day of the paper, not of this issue.',
        'Write the date, or 近日.',
      ],
    ),
  },
  check({ whole, report }) {
    const days = search(whole, RELATIVE)
    if (days.length === 0) return
    const speeches = speechesOf(whole)
    for (const { span, found, text } of days) {
      if (text.role !== 'prose' && text.role !== 'heading') continue
      if (speeches.has(text.story)) continue
      if (/[注标写说证表声查阐载指]/.test(whole.masked.charAt(span.start - 1)) && found.startsWith('明'))
        continue
      if (isQuoted(whole, span.start) || isInTitle(whole, span.start)) continue
      report('relative', span, { data: { found } })
    }
  },
})
