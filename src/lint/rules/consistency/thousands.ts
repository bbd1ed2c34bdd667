import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { matchesIn } from '../../scan.ts'

/** Most issues have neither. */
const SPLIT = /,[0-9]{3}/
const ZEROS = /0000/
/** 12,345 and 12345元. The unit tells a count from a number that names something: a telephone, a post code, a year. */
const COUNT =
  /(?<![0-9.,，A-Za-z-])(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9]{4,12}(?=(?:\.[0-9]{1,4})?(?:多|余)?(?:[个家名人户项件元吨亩条次份本场篇株台套]|平方米|公里)))/g
/** 12000元 where 1.2万元 stands too. */
const ROUND = /(?<![0-9.,，A-Za-z-])[1-9][0-9]{0,3}0000(?=(?:多|余)?([个家名人户件元吨亩株台套]))/g
const WAN = /[0-9]万(?:多|余)?([个家名人户件元吨亩株台套])/g

export const consistencyThousands = defineRule({
  id: 'consistency/thousands',
  title: { zh: '多位数的写法一期里统一', en: 'Large numbers are written in one way' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'GB/T 15835-2011 5.1.1',
  since: '0.1.0',
  messages: {
    commas: say(
      ['“{found}”用了千分撇，别处写作“{other}”', '多位数分节不分节，一期里要一样。', '统一成一种写法。'],
      ['“{found}” has commas, “{other}” has none', 'An issue writes its numbers in one way.', 'Choose one.'],
    ),
    plain: say(
      ['“{found}”没有分节，别处写作“{other}”', '多位数分节不分节，一期里要一样。', '统一成一种写法。'],
      ['“{found}” has no commas, “{other}” has', 'An issue writes its numbers in one way.', 'Choose one.'],
    ),
    round: say(
      [
        '“{found}”可以用“万”作单位，别处是这样写的',
        '整万的数，同一期里写法一致，好读好比。',
        '改用“万”；要精确到个位的，不改。',
      ],
      [
        '“{found}” could be told in 万, as it is elsewhere',
        'Round numbers of one issue are compared.',
        'Use 万, unless the last digits count.',
      ],
    ),
  },
  check({ whole, report }) {
    const { printed } = whole
    const isCell = (at: number): boolean => whole.textAt(at)?.role === 'cell'
    const counts = SPLIT.test(printed) ? matchesIn(whole, COUNT).filter(({ index }) => !isCell(index)) : []
    const commas = counts.filter(([found]) => found.includes(','))
    // Four digits may go without, unless others of four digits do not.
    const least = commas.some(([found]) => found.length === 5) ? 4 : 5
    const plain = counts.filter(([found]) => found.length >= least && !found.includes(','))
    const few = commas.length <= plain.length ? commas : plain
    const other = (few === commas ? plain : commas)[0]?.[0]
    if (other !== undefined)
      for (const { 0: found, index: start } of few)
        report(
          few === commas ? 'commas' : 'plain',
          { start, end: start + found.length },
          { data: { found, other } },
        )
    const rounds = ZEROS.test(printed) ? matchesIn(whole, ROUND) : []
    if (rounds.length === 0) return
    const units = new Set(matchesIn(whole, WAN).map(([, unit]) => unit))
    for (const { 0: found, 1: unit, index: start } of rounds)
      if (units.has(unit) && !isCell(start))
        report('round', { start, end: start + found.length }, { data: { found: `${found}${unit}` } })
  },
})
