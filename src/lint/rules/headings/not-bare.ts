import { LADDER, ordinalOf } from '../../ordinals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'

/** （青禾商会）: the source of the article is no text of a heading. */
const SOURCE = /^（[^（）]{1,40}）$/

export const headingsNotBare = defineRule({
  id: 'headings/not-bare',
  title: { zh: '标题下面有正文', en: 'Every heading has text below it' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    bare: say(
      ['“{found}”下面没有正文', '同一级的别的标题下面都有，多半是这一段漏了。', '补上正文，或去掉这个标题。'],
      [
        'Nothing stands below “{found}”',
        'Other headings of its level have text; this one was mostly lost.',
        'Add the text, or drop the heading.',
      ],
    ),
  },
  check({ whole, fragment, report }) {
    // A line or two taken out of a text may well end with a heading.
    if (fragment) return
    const levels = LADDER.map((): Level => ({ bare: [], filled: 0 }))
    let open: { readonly depth: number; readonly at: number; readonly text: string } | undefined
    let story = -1
    const close = (depth: number): void => {
      if (open === undefined) return
      const level = levels[open.depth]
      if (depth <= open.depth) level?.bare.push(open)
      else if (level !== undefined) level.filled++
      open = undefined
    }
    const tell = (): void => {
      for (const level of levels) {
        if (level.filled > level.bare.length)
          for (const { at, text } of level.bare)
            report('bare', { start: at, end: at + text.length }, { data: { found: text } })
        level.bare = []
        level.filled = 0
      }
    }
    for (const { texts: parts, story: own } of whole.joined) {
      const [first] = parts
      if (first === undefined) continue
      if (own !== story) {
        close(-1)
        tell()
      }
      story = own
      if (SOURCE.test(first.text)) continue
      const ordinal = first.role === 'heading' ? ordinalOf(first.masked) : undefined
      const depth = ordinal === undefined ? -1 : LADDER.indexOf(ordinal.kind)
      if (depth < 0) close(LADDER.length)
      else {
        close(depth)
        open = { depth, at: first.start, text: first.text }
      }
    }
    close(-1)
    tell()
  },
})

/** The headings of one depth in one story. */
interface Level {
  bare: { readonly at: number; readonly text: string }[]
  filled: number
}
