import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, search } from '../../scan.ts'

/** （以下简称“协会”） */
const DECLARED = new RegExp(
  `[（(]以下(?:均|统|合)?(?:简称|称)[：:为]?[“《]?([${HAN}A-Za-z0-9]{2,20})[”》]?[）)]`,
  'g',
)

export const wordsDeclaredNames = defineRule({
  id: 'words/declared-names',
  title: { zh: '说了“以下简称”就用简称', en: 'A short name that is declared is used' },
  severity: 'warning',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    unused: say(
      [
        '“以下简称{name}”，后面却没有用',
        '后面不用的简称，不必说明；也可能是后面写成了别的样子。',
        '删去括号里的话，或把后面的称呼改成一致。',
      ],
      [
        '“{name}” is declared and never used',
        'It is of no use, or written otherwise below.',
        'Delete it, or use it.',
      ],
    ),
    again: say(
      ['“{name}”前面已经说明过了', '同一个简称只在第一次出现时说明。', '删去这里的说明。'],
      ['“{name}” was declared above', 'Once is enough.', 'Delete this one.'],
    ),
  },
  check({ whole, texts, fragment, report }) {
    // A line by itself says nothing of what follows.
    if (fragment && texts.length === 1) return
    const known = new Map<string, number>()
    for (const { span, groups, text } of search(whole, DECLARED)) {
      const name = groups[1] ?? ''
      if (known.get(name) === text.story) report('again', span, { data: { name } })
      else if (!whole.printed.includes(name, span.end)) report('unused', span, { data: { name } })
      known.set(name, text.story)
    }
  },
})
