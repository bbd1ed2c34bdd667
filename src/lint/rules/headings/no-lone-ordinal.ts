import { LADDER, type Ordinal } from '../../ordinals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'

export const headingsNoLoneOrdinal = defineRule({
  id: 'headings/no-lone-ordinal',
  title: { zh: '分条至少有两条', en: 'A numbered level has two parts at least' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    lone: say(
      [
        '只有“{found}”，没有第二条',
        '只有一条，不必编序号；有序号，多半是后面的漏了。',
        '补上后面的，或去掉序号。',
      ],
      [
        'There is “{found}” and no second',
        'One part needs no number; or the next one is missing.',
        'Add it, or take the number away.',
      ],
    ),
  },
  check({ whole, fragment, report }) {
    // A line or two taken out of a text may well hold the first part alone.
    if (fragment) return
    const open = new Map<number, { readonly ordinal: Ordinal; readonly at: number; count: number }>()
    let story = -1
    for (const { texts: parts, story: own, ordinal } of whole.joined) {
      const [first] = parts
      if (first === undefined || (first.role !== 'prose' && first.role !== 'heading')) continue
      if (own !== story) close(0)
      story = own
      const depth = ordinal === undefined ? -1 : LADDER.indexOf(ordinal.kind)
      if (ordinal === undefined || depth < 0) continue
      close(depth + 1)
      const level = open.get(depth)
      if (ordinal.value === 1) {
        close(depth)
        open.set(depth, { ordinal, at: first.start, count: 1 })
      } else if (level !== undefined) level.count++
    }
    close(0)

    /** Ends the levels from a depth on. */
    function close(from: number): void {
      for (const [depth, { ordinal, at, count }] of open) {
        if (depth < from) continue
        open.delete(depth)
        if (count === 1)
          report('lone', { start: at, end: at + ordinal.text.length }, { data: { found: ordinal.text } })
      }
    }
  },
})
