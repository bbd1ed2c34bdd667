import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, within } from '../../scan.ts'

const CASES: Readonly<Record<string, string>> = {
  KG: 'kg',
  Kg: 'kg',
  kG: 'kg',
  KM: 'km',
  Km: 'km',
  CM: 'cm',
  Cm: 'cm',
  MM: 'mm',
  Mm: 'mm',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  KV: 'kV',
  Kv: 'kV',
  kv: 'kV',
  KWH: 'kW·h',
  kwh: 'kW·h',
  KWh: 'kW·h',
  ML: 'mL',
  Ml: 'mL',
  Mw: 'MW',
  hz: 'Hz',
  HZ: 'Hz',
}
const CASE =
  /(?<=[0-9] ?)(?:KG|Kg|kG|KM|Km|CM|Cm|MM|Mm|KWH|KWh|kwh|KW|Kw|kw|KV|Kv|kv|ML|Ml|Mw|hz|HZ)(?![A-Za-z0-9])/g
const MONEY = /(?:RMB|￥|¥|人民币￥|CNY)\s?([0-9][0-9,.]{0,15}(?:万|亿)?)(元)/g
const OLD = /(?<=[0-9一二三四五六七八九十百千两])(?:公分|市斤|市尺|公尺|英里|华里|平米|立升)/g
const MODERN: Readonly<Record<string, string>> = {
  公分: '厘米',
  市斤: '斤',
  市尺: '尺',
  公尺: '米',
  英里: '千米（换算）',
  华里: '里',
  平米: '平方米',
  立升: '升',
}

export const numeralsUnits = defineRule({
  id: 'numerals/units',
  title: { zh: '计量单位和货币写法规范', en: 'Units and currencies are written right' },
  severity: 'warning',
  milder: { old: 'info' },
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    case: say(
      ['单位“{found}”应写作“{right}”', '计量单位符号区分大小写（GB 3100）。', '改成“{right}”。'],
      [
        'The unit “{found}” is written “{right}”',
        'Symbols of units are case-sensitive (GB 3100).',
        'Write {right}.',
      ],
    ),
    money: say(
      ['“{found}”货币符号与“元”只用一个', '“￥5000”或“5000元”，意思相同。', '写作“{right}”。'],
      ['“{found}” has the sign and 元', 'One of them is enough.', 'Write {right}.'],
    ),
    old: say(
      [
        '“{found}”不是法定计量单位',
        '公文用法定计量单位；引用原话和土地面积（亩）可以照写。',
        '写作“{right}”。',
      ],
      ['“{found}” is no legal unit', 'Official text uses legal units.', 'Write {right}.'],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, CASE)) {
      const right = CASES[found] ?? found
      report('case', span, { data: { found, right }, fix: put('safe', span, right) })
    }
    for (const { span, found, groups } of search(whole, MONEY)) {
      const right = `${groups[1] ?? ''}元`
      report('money', span, {
        data: { found, right },
        fix: put('unsafe', within(span, 0, found.length - right.length), ''),
      })
    }
    for (const { span, found } of search(whole, OLD)) {
      const right = MODERN[found] ?? found
      report('old', span, {
        data: { found, right },
        ...(right.includes('（') ? {} : { fix: put('suggestion', span, right) }),
      })
    }
  },
})
