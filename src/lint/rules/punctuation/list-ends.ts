import { LADDER } from '../../ordinals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'
import type { Joined } from '../../whole-text.ts'

export const punctuationListEnds = defineRule({
  id: 'punctuation/list-ends',
  title: { zh: '分条列举的末尾标点一致', en: 'Items of a list end alike' },
  severity: 'warning',
  fix: 'unsafe',
  scope: 'text',
  basis: 'GB/T 15834-2011 附录 A',
  since: '0.1.0',
  messages: {
    differs: say(
      ['这一条末尾是“{found}”，前后两条都是“；”', '并列的各条末尾用分号，最后一条用句号。', '改成“；”。'],
      [
        'This item ends in “{found}”, those around it in “；”',
        'Items end in ；, the last one in 。',
        'Write ；',
      ],
    ),
  },
  check({ whole, report }) {
    const items = whole.joined.map(itemOf)
    for (const [i, here] of items.entries()) {
      const before = items[i - 1]
      const behind = items[i + 1]
      if (here === undefined || before === undefined || behind === undefined) continue
      if (before.kind !== here.kind || behind.kind !== here.kind || before.story !== behind.story) continue
      if (before.value + 1 !== here.value || here.value + 1 !== behind.value) continue
      const found = here.text.at(-1) ?? ''
      if (!before.text.endsWith('；') || !behind.text.endsWith('；') || !'。，、'.includes(found)) continue
      const span = { start: here.end - 1, end: here.end }
      report('differs', span, { data: { found }, fix: put('unsafe', span, '；') })
    }
  },
})

/** A paragraph that begins with an ordinal of the ladder. */
function itemOf({ texts, ordinal }: Joined) {
  const [first] = texts
  const last = texts.at(-1)
  if (first === undefined || last === undefined) return undefined
  if (ordinal === undefined || !LADDER.includes(ordinal.kind)) return undefined
  const text = last.text.trimEnd()
  const { kind, value } = ordinal
  return { kind, value, text, end: last.start + text.length, story: first.story }
}
