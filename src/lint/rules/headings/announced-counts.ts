import { matchesOf } from '../../../base/matches.ts'
import { parseNumeral } from '../../../base/numerals.ts'
import { opensArticle, ordinalsInside, runIn } from '../../ordinals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief } from '../../scan.ts'
import type { Joined } from '../../whole-text.ts'

/** 三个方面的意见：, 以下四项措施： at the end of what leads in. */
const LEAD =
  /(?<![第一二三四五六七八九十百千零〇0-9])([二两三四五六七八九十]{1,2}|[2-9]|1[0-9])(?:个(?:方面|问题|特点|环节|重点|要点|步骤|阶段|强化|坚持|到位)|点(?:意见|要求|建议|体会|希望|看法|做法)?|项(?!规定|纪律|原则|注意|制度|改革)(?:措施|任务|要求|工作|重点|举措|内容|建议)?|条(?:措施|意见|建议|经验|要求)?|方面)[^。！？；：“”\n]{0,14}[：:。]/g
/** What {@link LEAD} cannot do without, quicker to look for. */
const COUNTED = /[二两三四五六七八九十0-9](?:个|点|项|条|方面)/
/** 上述六个问题, 针对三个方面的问题，提出如下对策：what follows is another list. */
const BACK =
  /(?:[这那该]|上述|前述|上面|前面|前|以上|(?:针对|围绕|对照|结合|聚焦|根据|按照|着眼)(?:这|上述|以上)?)$/
const OTHER =
  /，[^，]{0,6}(?:提出|作出|做出|采取|制定|出台|推出|形成|建立|开展|实施|总结|整改|建议|对策|措施)|.(?:[二两三四五六七八九十]{1,2}|[0-9]{1,2})(?:[起例件名位家种类部]|个|项|条|点)/
/** From here on what is announced may be told in groups. */
const MANY = 8
/** A list that may go on behind what is printed. */
const OPEN = /等[^，。]{0,6}[：:]$/

export const headingsAnnouncedCounts = defineRule({
  id: 'headings/announced-counts',
  title: { zh: '“三个方面”与所列条数相符', en: 'Announced counts agree with what follows' },
  severity: 'warning',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    count: say(
      [
        '前面说“{lead}”，后面只有{found}条',
        '说的条数和列的条数不一样，不是漏了，就是数错了。',
        '补上缺的，或改前面的数。',
      ],
      [
        '“{lead}” announces another number than the {found} that follow',
        'Something is missing, or miscounted.',
        'Add it, or correct the number.',
      ],
    ),
    more: say(
      [
        '前面说“{lead}”，后面列了{found}条',
        '说的条数和列的条数不一样。',
        '看看是前面的数错了，还是后面多了一条。',
      ],
      [
        '“{lead}” announces another number than the {found} that follow',
        'The count or the list is wrong.',
        'Correct one of them.',
      ],
    ),
  },
  check({ whole, report }) {
    const joined = whole.joined
    for (const [i, one] of joined.entries()) {
      const [first] = one.texts
      if (first === undefined || (first.role !== 'prose' && first.role !== 'heading')) continue
      if (!one.texts.some(({ masked }) => COUNTED.test(masked))) continue
      const text = one.texts.map(({ masked }) => masked.trimEnd()).join('')
      const leads = matchesOf(text, LEAD)
      for (const [k, lead] of leads.entries()) {
        const announced = parseNumeral(lead[1] ?? '')
        if (announced === undefined || OPEN.test(lead[0]) || OTHER.test(lead[0])) continue
        if (BACK.test(text.slice(Math.max(0, lead.index - 4), lead.index))) continue
        const from = lead.index + lead[0].length
        // A lead that another one follows in the same paragraph rules only as far as that.
        const to = leads[k + 1]?.index ?? text.length
        const found =
          from >= text.length ? below(joined, i) : inside(joined, i, text.slice(from, to), to === text.length)
        if (found === undefined || found === announced) continue
        // 推出12项举措：一是……；二是……；三是……: told in groups.
        if (announced >= MANY && found * 2 <= announced) continue
        const start = first.start + lead.index
        if (lead.index + lead[0].length > first.text.length) continue
        report(
          found < announced ? 'count' : 'more',
          { start, end: start + lead[0].length - 1 },
          {
            data: { lead: brief(lead[0].slice(0, -1)), found },
          },
        )
      }
    }
  },
})

/** How many items follow a paragraph that ends in its lead: those of the kind that comes first, up to a heading above it. */
function below(joined: readonly Joined[], at: number): number | undefined {
  const story = joined[at]?.story
  const first = joined[at + 1]?.ordinal
  if (first === undefined || first.value !== 1 || joined[at + 1]?.story !== story) return undefined
  const own = joined[at]?.ordinal
  let count = 0
  for (let i = at + 1; i < joined.length && joined[i]?.story === story; i++) {
    const now = joined[i]?.ordinal
    if (opensArticle(joined[i]?.texts[0]?.masked ?? '')) break
    if (now === undefined) continue
    if (now.kind === own?.kind) break
    if (now.kind !== first.kind) continue
    if (now.value !== count + 1) break
    count++
    for (const { kind, value } of ordinalsInside(joined[i]?.texts[0]?.masked ?? ''))
      if (kind === first.kind && value === count + 1) count++
  }
  return count
}

/** How many 一是…二是 follow a lead, in its paragraph and the next ones; undefined where it lists nothing so. */
function inside(joined: readonly Joined[], at: number, rest: string, goesOn: boolean): number | undefined {
  const own = runIn(`。${rest}`)
  // 一是……；二是……；三是……等。names some of them.
  if (own[0]?.value !== 1 || own[0].at > 3 || /等(?:[。；]|$)/.test(rest)) return undefined
  let count = 0
  for (const { value } of own) {
    if (value !== count + 1) return count > 1 && value === 1 ? count : undefined
    count++
  }
  for (let i = at + 1; goesOn && i < joined.length && joined[i]?.story === joined[at]?.story; i++) {
    const now = joined[i]?.ordinal
    if (now?.kind !== 'is' || now.value !== count + 1) break
    count += runIn(joined[i]?.texts[0]?.masked ?? '').length
  }
  return count
}
