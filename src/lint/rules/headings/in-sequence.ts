import { toHanNumeral } from '../../../base/numerals.ts'
import {
  controlLength,
  LADDER,
  type Ordinal,
  type OrdinalKind,
  opensArticle,
  ordinalOf,
  ordinalsInside,
  QUOTED_PARAGRAPHS,
  quotedParagraphs,
  runIn,
} from '../../ordinals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'

export const headingsInSequence = defineRule({
  id: 'headings/in-sequence',
  title: { zh: '序号连续', en: 'Ordinals run on' },
  severity: 'error',
  milder: { start: 'warning' },
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    gap: say(
      [
        '“{before}”后面是“{found}”，中间缺了{missing}',
        '序号跳了，不是漏了一段，就是编错了。',
        '补上缺的，或把序号改连。',
      ],
      [
        '“{found}” follows “{before}”: {missing} missing',
        'A part was lost, or misnumbered.',
        'Add it, or renumber.',
      ],
    ),
    repeated: say(
      ['序号“{found}”重复了', '同一级里有两个相同的序号。', '看看哪一个编错了。'],
      [
        'The ordinal “{found}” stands twice',
        'Two parts of one level have the same number.',
        'Correct one of them.',
      ],
    ),
    back: say(
      [
        '“{before}”后面又是“{found}”，序号倒回去了',
        '多半是中间漏了上一级的标题，或缺了内容。',
        '补上缺的标题，或把序号改连。',
      ],
      [
        '“{found}” follows “{before}”: the ordinals go back',
        'A heading above is missing, or some text.',
        'Add it, or renumber.',
      ],
    ),
    start: say(
      ['序号从“{found}”开始，前面的没有', '前面的几条可能漏了。', '补上，或从一开始编。'],
      ['The ordinals begin at “{found}”', 'Those before it may be lost.', 'Add them, or renumber.'],
    ),
  },
  check({ whole, fragment, report }) {
    let last = new Map<OrdinalKind, Ordinal>()
    let around = last
    let quoted = 0
    let story = -1
    for (const one of whole.joined) {
      const { texts: parts, story: own } = one
      const [first] = parts
      if (first === undefined || (first.role !== 'prose' && first.role !== 'heading')) continue
      if (own !== story || opensArticle(first.masked)) last = new Map()
      if (own !== story) quoted = 0
      const inside =
        quoted === 0 && !first.masked.startsWith('“')
          ? 0
          : quotedParagraphs(parts.map(({ masked }) => masked).join(''), quoted)
      if (quoted === 0 && inside > 0) {
        around = last
        last = new Map()
      }
      story = own
      const lead = controlLength(first.masked)
      const ordinal = lead === 0 ? one.ordinal : ordinalOf(first.masked.slice(lead))
      if (ordinal !== undefined && ordinal.kind !== 'is') judge(ordinal, first.start + lead)
      for (const { masked } of parts) follow(masked)
      for (const { start, masked } of parts)
        for (const { value, at, text } of runIn(masked)) judge({ kind: 'is', value, text }, start + at)
      // A mark that was left open encloses nothing.
      if (quoted > 0 && quoted < QUOTED_PARAGRAPHS && inside === 0) last = around
      quoted = inside
    }

    /** Goes on with what is numbered inside a paragraph; （一）……；（二）……。 may go on in the next one. */
    function follow(text: string): void {
      for (const one of ordinalsInside(text))
        if (one.value === 1 || one.value === (last.get(one.kind)?.value ?? 0) + 1) last.set(one.kind, one)
    }

    function judge(now: Ordinal, at: number): void {
      const before = last.get(now.kind)
      last.set(now.kind, now)
      const depth = LADDER.indexOf(now.kind)
      if (depth >= 0) for (const kind of LADDER.slice(depth + 1)) last.delete(kind)
      last.delete('is')
      if (now.kind === 'is') last.set('is', now)
      const span = { start: at, end: at + now.text.length }
      if (now.value === 1) return
      if (before === undefined) {
        // What is quoted or pasted may begin anywhere; an article of an issue begins at one.
        if (!fragment && now.kind !== 'is' && now.kind !== 'circle')
          report('start', span, { data: { found: now.text } })
        return
      }
      if (now.value === before.value + 1) return
      const data = { before: before.text, found: now.text, missing: missing(before, now) }
      report(now.value === before.value ? 'repeated' : now.value < before.value ? 'back' : 'gap', span, {
        data,
      })
    }
  },
})

function missing({ value, kind }: Ordinal, now: Ordinal): string {
  const names = Array.from({ length: Math.min(3, now.value - value - 1) }, (_, i) => value + 1 + i)
  return names
    .map((one) => (kind.startsWith('arabic') || kind === 'circle' ? String(one) : toHanNumeral(one)))
    .join('、')
}
