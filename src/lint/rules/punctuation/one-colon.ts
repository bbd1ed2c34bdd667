import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, search } from '../../scan.ts'

/** From the first colon of a sentence to its second; times, ratios and labels of a form have neither. */
const TWICE = /(?<![0-9０-９])：[^。！？；：“”《》（）、\s\u3000]{2,60}(?<![0-9０-９])：/g
/** 联系人：方旭，电话：…; 一等奖：林乔，二等奖：方旭: labels and what they say, side by side. */
const LABEL = /(?:^|[，。；、！？（])[^，。；：、！？（]{1,6}$/
const NEXT_LABEL = /，[^，；]{1,6}：$/
/** What leads in speech; without it the first words of a paragraph are a label: 林知远：, 附件：, （一）范围：. */
const VERB = /(?:强调|指出|要求|提出|认为|表示|介绍|明确|分[^，。；]{1,6})$/

export const punctuationOneColon = defineRule({
  id: 'punctuation/one-colon',
  title: { zh: '一句话里只用一个冒号', en: 'One colon in a sentence' },
  severity: 'warning',
  fix: 'none',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.7',
  since: '0.1.0',
  messages: {
    twice: say(
      ['一句话里用了两个冒号：“{found}”', '冒号套冒号，读者分不清管到哪里。', '前一个改成逗号，或分成两句。'],
      [
        'Two colons in one sentence: “{found}”',
        'It is not clear how far each reaches.',
        'Make the first a comma.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, text } of search(whole, TWICE)) {
      const before = text.masked.slice(0, span.start - text.start)
      if (!VERB.test(before) && LABEL.test(before) && NEXT_LABEL.test(found)) continue
      if (text.role !== 'prose' || !(VERB.test(before) || /[，。；！？]/.test(before))) continue
      report('twice', span, { data: { found: brief(found) } })
    }
  },
})
