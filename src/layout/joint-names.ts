/** Names of several organisations with what they share set once. */
export interface JointNames {
  readonly prefix: string
  readonly middles: readonly string[]
  readonly suffix: string
}

/** The fewest characters that are worth setting once. */
const PREFIX = 2
const SUFFIX = 1

/**
 * What joint issuers share at the beginning and at the end of their names, cut between words: 云岭市｜教育 卫生 体育｜局. Undefined
 * where they share neither, or where a name would have nothing left between.
 */
export function jointNames(names: readonly string[]): JointNames | undefined {
  const chars = names.map((name) => [...name.trim()])
  const [first] = chars
  if (first === undefined || chars.length < 2) return undefined
  const shared = (at: (name: readonly string[], i: number) => string | undefined): number => {
    let count = 0
    while (chars.every((name) => at(name, count) !== undefined && at(name, count) === at(first, count)))
      count++
    return count
  }
  const shortest = Math.min(...chars.map(({ length }) => length))
  const breaks = chars.map(wordBreaks)
  const prefix = longest(
    shared((name, i) => name[i]),
    PREFIX,
    (count) => breaks.every((ends) => ends.has(count)),
  )
  const most = Math.min(
    shared((name, i) => name[name.length - 1 - i]),
    shortest - prefix - 1,
  )
  const suffix = longest(most, SUFFIX, (count) =>
    breaks.every((ends, i) => ends.has((chars[i]?.length ?? 0) - count)),
  )
  if (prefix === 0 && suffix === 0) return undefined
  if (prefix + suffix >= shortest) return undefined
  return {
    prefix: first.slice(0, prefix).join(''),
    middles: chars.map((name) => name.slice(prefix, name.length - suffix).join('')),
    suffix: suffix === 0 ? '' : first.slice(-suffix).join(''),
  }
}

/** The longest count from `most` down to `least` that cuts at a sensible place; 0 where there is none. */
function longest(most: number, least: number, sensible: (count: number) => boolean): number {
  for (let count = most; count >= least; count--) if (sensible(count)) return count
  return 0
}

/** What ends the name of a place, and what bodies are called: a cut behind the one or before the other is sensible. */
const PLACE = /[省市县区州盟旗乡镇街道村]/u
const BODY = /^(?:委员会|办公室|联合会|促进会|研究会|领导小组|管理局|[局委办厅部院会处科室所站中心协会联盟])/u

/** The places, in characters from the beginning, at which a name may be cut. */
function wordBreaks(name: readonly string[]): ReadonlySet<number> {
  const text = name.join('')
  const ends = new Set<number>()
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    ends.add([...text.slice(0, index + segment.length)].length)
  }
  for (let i = 1; i < name.length; i++) {
    if (PLACE.test(name[i - 1] ?? '') || BODY.test(name.slice(i).join(''))) ends.add(i)
  }
  return ends
}
