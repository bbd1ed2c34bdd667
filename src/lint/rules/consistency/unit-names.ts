import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { matchesIn } from '../../scan.ts'

/** Each unit with its name and its symbol; a number stands before it. */
const UNITS: readonly (readonly [name: string, symbol: string])[] = [
  ['公里', 'km'],
  ['千米', 'km'],
  ['公斤', 'kg'],
  ['千克', 'kg'],
  ['平方米', 'm²'],
  ['平方米', '㎡'],
  ['立方米', 'm³'],
  ['立方米', '㎥'],
  ['平方公里', 'km²'],
  ['厘米', 'cm'],
  ['毫米', 'mm'],
  ['毫升', 'mL'],
  ['千瓦', 'kW'],
  ['兆瓦', 'MW'],
  ['摄氏度', '℃'],
  ['公里', '千米'],
  ['公斤', '千克'],
]
const MEASURE =
  /(?:公里|千米|公斤|千克|平方米|平方公里|立方米|厘米|毫米|毫升|千瓦(?!时)|兆瓦|摄氏度|km[²³]?|kg|cm|mm|mL|kW(?!h|·h)|MW|m[²³]|[㎡㎥℃])(?<=[0-9][ 多余]?(?:公里|千米|公斤|千克|平方米|平方公里|立方米|厘米|毫米|毫升|千瓦|兆瓦|摄氏度|km[²³]?|kg|cm|mm|mL|kW|MW|m[²³]|[㎡㎥℃]))(?![A-Za-z/·])/g

export const consistencyUnitNames = defineRule({
  id: 'consistency/unit-names',
  title: { zh: '同一个单位写法一致', en: 'A unit is written in one way' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    mixed: say(
      [
        '“{found}”在别处写作“{other}”',
        '一期里同一个单位用一种写法：都用中文名称，或都用符号。',
        '统一成一种。',
      ],
      ['“{found}” is “{other}” elsewhere', 'An issue writes a unit in one way.', 'Choose one.'],
    ),
  },
  check({ whole, report }) {
    const places = new Map<string, number[]>()
    for (const { 0: unit, index } of matchesIn(whole, MEASURE)) {
      if (whole.textAt(index)?.role === 'cell') continue
      const known = places.get(unit)
      if (known === undefined) places.set(unit, [index])
      else known.push(index)
    }
    if (places.size < 2) return
    const reported = new Set<string>()
    for (const [name, symbol] of UNITS) {
      const named = places.get(name)
      const signed = places.get(symbol)
      if (named === undefined || signed === undefined) continue
      const [few, other, all] = named.length < signed.length ? [name, symbol, named] : [symbol, name, signed]
      if (reported.has(few)) continue
      reported.add(few)
      for (const start of all)
        report('mixed', { start, end: start + few.length }, { data: { found: few, other } })
    }
  },
})
