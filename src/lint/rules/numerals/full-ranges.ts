import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

const N = '[0-9]{1,6}(?:\\.[0-9]{1,4})?'
const PERCENT = new RegExp(`(?<![0-9.%％])(${N})([～~—-])${N}([%％])`, 'g')
const WAN = new RegExp(`(?<![0-9.万亿])(${N})([～~—-])${N}([万亿])(?!分)`, 'g')

export const numeralsFullRanges = defineRule({
  id: 'numerals/full-ranges',
  title: { zh: '数值范围前后都写单位', en: 'Both ends of a range carry the sign' },
  severity: 'warning',
  fix: 'safe',
  changesHan: true,
  scope: 'text',
  basis: 'GB/T 15835-2011 5.1.3',
  since: '0.1.0',
  messages: {
    percent: say(
      [
        '“{found}”前一个数也要带百分号',
        '百分数的范围，前后两个数都要写百分号，以免误解。',
        '写作“{right}”。',
      ],
      [
        'The first number of “{found}” takes its sign too',
        'Otherwise the range may be misread.',
        'Write {right}',
      ],
    ),
    wan: say(
      ['“{found}”前一个数也要带“{unit}”', '9～16亿会被读成从9到16亿。', '写作“{right}”。'],
      [
        'The first number of “{found}” takes {unit} too',
        'Otherwise the range may be misread.',
        'Write {right}',
      ],
    ),
  },
  check({ whole, report }) {
    const each = (id: 'percent' | 'wan', pattern: RegExp): void => {
      for (const { span, found, groups } of search(whole, pattern)) {
        const [, left = '', , unit = ''] = groups
        const at = span.start + left.length
        const right = left + unit + found.slice(left.length)
        report(id, span, {
          data: { found, right, unit },
          fix: { safety: 'safe', edits: [{ span: { start: at, end: at }, text: unit }] },
        })
      }
    }
    each('percent', PERCENT)
    each('wan', WAN)
  },
})
