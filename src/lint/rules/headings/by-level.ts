import {
  LADDER,
  type Ordinal,
  type OrdinalKind,
  opensArticle,
  ordinalOf,
  quotedParagraphs,
} from '../../ordinals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'

export const headingsByLevel = defineRule({
  id: 'headings/by-level',
  title: { zh: '标题层次按“一、（一）1.（1）”', en: 'Headings descend 一、（一）1.（1）' },
  severity: 'warning',
  fix: 'none',
  scope: 'text',
  basis: 'GB/T 9704-2012 7.3.3',
  since: '0.1.0',
  messages: {
    turned: say(
      [
        '“{found}”出现在“{above}”的下一层，层次颠倒了',
        '层次依次用“一、”“（一）”“1.”“（1）”标注；只有两层的，可用“一、”和“1.”。',
        '把两层的序号对调。',
      ],
      [
        '“{found}” stands below “{above}”',
        'Levels descend 一、（一）1.（1）; two levels may be 一、 and 1.',
        'Exchange the two.',
      ],
    ),
  },
  check({ texts, report }) {
    let story = -1
    let quoted = 0
    let path: Ordinal[] = []
    const told = new Set<OrdinalKind>()
    for (const { masked, start, role, story: own } of texts) {
      if (role !== 'prose' && role !== 'heading') continue
      if (own !== story || opensArticle(masked)) {
        path = []
        told.clear()
      }
      const before = own === story ? quoted : 0
      quoted = quotedParagraphs(masked, before)
      story = own
      if (before > 0 || quoted > 0) continue
      const now = ordinalOf(masked)
      if (now === undefined || !LADDER.includes(now.kind)) continue
      const same = path.findIndex(({ kind }) => kind === now.kind)
      const above = path.at(-1)
      // A new kind that begins at one under a deeper one: the ladder stands upside down.
      if (
        same < 0 &&
        now.value === 1 &&
        above !== undefined &&
        path.length > 1 &&
        depth(now) < depth(above) &&
        !told.has(now.kind)
      ) {
        told.add(now.kind)
        report(
          'turned',
          { start, end: start + now.text.length },
          { data: { found: now.text, above: above.text } },
        )
      }
      path =
        same < 0
          ? [...path.filter((one) => depth(one) < depth(now) || now.value === 1), now]
          : [...path.slice(0, same), now]
    }
  },
})

function depth({ kind }: Ordinal): number {
  return LADDER.indexOf(kind)
}
