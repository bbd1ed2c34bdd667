import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'
import { CITIES } from './places.table.ts'

/** What stands behind a province: a place, mostly with what kind of place it is. */
const BEHIND = /省([\u4e00-\u9fff]{2,7})/g
/** Names of two characters may be words: 山东省长治理; with this behind them they are places. */
const KIND = /^(?:市|州|盟|地区|自治州)(?!场)/

/** The province of a city, by its name. */
const provinces = new Map<string, readonly string[]>()
for (const line of CITIES.trim().split('\n')) {
  const [province = '', ...cities] = line.split(' ')
  for (const city of cities) provinces.set(city, [...(provinces.get(city) ?? []), province])
}
const ALL = new Set([...provinces.values()].flat())

export const wordsPlaces = defineRule({
  id: 'words/places',
  title: { zh: '市与所在的省对得上', en: 'Cities lie in their provinces' },
  severity: 'error',
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    province: say(
      ['{city}在{right}省，不在{found}省', '省和市对不上，必有一个写错了。', '核对后改正。'],
      ['{city} lies in {right} and not in {found}', 'One of the two is wrong.', 'Look it up.'],
    ),
  },
  check({ whole, report }) {
    for (const { span, groups, text } of search(whole, BEHIND)) {
      const before = text.masked.slice(Math.max(0, span.start - text.start - 3), span.start - text.start)
      const found = [before, before.slice(-2)].find((name) => ALL.has(name))
      if (found === undefined) continue
      const behind = groups[1] ?? ''
      const city = [4, 3, 2].map((size) => behind.slice(0, size)).find((name) => provinces.has(name))
      if (city === undefined || (city.length === 2 && !KIND.test(behind.slice(2)))) continue
      const [right = '', ...others] = provinces.get(city) ?? []
      if (found === right || others.includes(found)) continue
      const at = { start: span.start - found.length, end: span.start }
      report(
        'province',
        { start: at.start, end: span.start + 1 + city.length },
        {
          data: { city, found, right },
          fix: { safety: 'suggestion', edits: [{ span: at, text: right }] },
        },
      )
    }
  },
})
