import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, within } from '../../scan.ts'

/** 截止 before a point of time that a state lasts to; 截止日期 and 5日截止 are right. */
const UNTIL =
  /(?<!(?:报名|申报|征集|投稿|征稿|受理|登记|提交|申请|评选|投票|预约|缴费|时间|日期|期限|期)(?:工作|活动|时间|日期)?(?:于|为)?)截止(?=(?:到|至)?(?:[0-9０-９]{1,4}(?:年|月|日|时|点|号|:)|[一二三四五六七八九十〇零]{1,4}(?:年|月|日)|目前|今年|去年|上年|本月|上月|当前|现在|昨日|今日|年底|月底|本季|上半年|发稿|本报告|本期|报告期|[上本]周))/g

export const wordsUntil = defineRule({
  id: 'words/until',
  title: { zh: '“截至”与“截止”分清', en: '截至 and 截止 told apart' },
  severity: 'error',
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    until: say(
      [
        '“截止”应是“截至”',
        '“截至”后面跟时间，说到那时为止的情况；“截止”说到期停下（5月15日截止）。',
        '改成“截至”。',
      ],
      ['截止 should be 截至', '截至 is followed by a time; 截止 means that something ends.', 'Write 截至.'],
    ),
  },
  check({ whole, report }) {
    for (const { span } of search(whole, UNTIL)) {
      const more = /^[到至]/.test(whole.masked.slice(span.end, span.end + 1)) ? 1 : 0
      const at = within(span, 0, 2 + more)
      report('until', at, { fix: put('unsafe', at, '截至') })
    }
  },
})
