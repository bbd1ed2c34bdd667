import { isInTitle, isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, search } from '../../scan.ts'

/** 市长亲自带队: what a leader does, he does himself. 本人亲自办理 is another matter. */
const HIMSELF = new RegExp(
  `亲自(?<=(?:书记|[市县区镇乡局部厅处科会]长|主任|领导|主席|负责人|一把手|负责同志)[${HAN}]{0,6}亲自)`,
  'g',
)
/** A meeting of an association is not 隆重; one of the whole country may be. */
const GRAND = /隆重(?:地)?(?:召开|举行|举办|开幕|推出)/g
const NATIONAL = /(?:全国|中央|国务院|人民大会堂|党的[一二三四五六七八九十]{1,3}大|国庆|阅兵)/
/** 解放前夕的解放军, 思想解放后, 解放前线 are other words. */
const BEFORE_1949 = /(?<![想民底性女力])解放[前后](?!线|勤|方|进|卫|锋|夕的)/g

export const wordsCautious = defineRule({
  id: 'words/cautious',
  title: { zh: '慎用“亲自”“隆重召开”“解放前”', en: 'Words to be used with caution' },
  severity: 'info',
  on: 'strict',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    himself: say(
      [
        '领导的活动慎用“亲自”',
        '公开的新华社《新闻报道中的禁用词和慎用词》要求这样写；领导做的事，本来就是自己做的。',
        '删去“亲自”。',
      ],
      ['亲自 of what a leader does', 'The published list asks to go without.', 'Delete it.'],
    ),
    grand: say(
      [
        '一般的会议不说“{found}”',
        '公开的新华社《新闻报道中的禁用词和慎用词》说，只有党中央、国务院的重要会议可以用。',
        '删去“隆重”。',
      ],
      ['“{found}” of an ordinary meeting', 'The published list keeps it for national ones.', 'Delete 隆重.'],
    ),
    years: say(
      [
        '“{found}”宜写明年份',
        '各地解放的时间不同，写年份或“新中国成立前”才清楚。',
        '写作“新中国成立前（后）”，或写年份。',
      ],
      [
        '“{found}” names no clear time',
        'It was not the same year everywhere.',
        'Write 新中国成立前 or the year.',
      ],
    ),
  },
  check({ whole, report }) {
    const each = (id: 'himself' | 'grand' | 'years', pattern: RegExp): void => {
      for (const { span, found, text } of search(whole, pattern)) {
        if (isQuoted(whole, span.start) || isInTitle(whole, span.start)) continue
        if (id === 'grand' && NATIONAL.test(text.masked.slice(0, span.end - text.start).slice(-60))) continue
        report(id, span, { data: { found } })
      }
    }
    each('himself', HIMSELF)
    each('grand', GRAND)
    each('years', BEFORE_1949)
  },
})
