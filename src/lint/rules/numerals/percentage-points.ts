import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

const PERCENT = /[%％](?!的)/g
/** A share that is told in per cent, and how it moved: 效率, 频率, 汇率 are none. */
const MOVED =
  /(?:覆盖率|合格率|普及率|入学率|升学率|就业率|失业率|满意率|满意度|知晓率|参与率|参保率|办结率|完成率|达标率|优良率|化率|占有率|入住率|出勤率|处理率|回收率|占比|比重|所占比例)(?:比上年|较上年|比去年|较去年|同比|环比|又|再|已)?(?:提高|提升|上升|下降|降低|回落)了?(?:近|约|超过?)?[0-9]{1,3}(?:\.[0-9]{1,3})?$/

export const numeralsPercentagePoints = defineRule({
  id: 'numerals/percentage-points',
  title: { zh: '两个百分数相差，用“百分点”', en: 'Per cents differ by percentage points' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    points: say(
      [
        '“{found}”：说的是相差几个百分点吗',
        '从80%到85%，是提高5个百分点，也可以说提高6.25%，两样不同。',
        '是相减的数，写作“个百分点”。',
      ],
      [
        '“{found}”: are percentage points meant?',
        'From 80% to 85% is 5 points, or 6.25 per cent.',
        'Where it is the difference, write 个百分点.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span } of search(whole, PERCENT)) {
      const [moved] = MOVED.exec(whole.masked.slice(Math.max(0, span.start - 32), span.start)) ?? []
      if (moved === undefined) continue
      const start = span.start - moved.length
      report('points', { start, end: span.end }, { data: { found: `${moved}%` } })
    }
  },
})
