import { definePageRule } from '../../page-rule.ts'
import { printedLines, spotFinder } from '../../printed-lines.ts'

/** The widest gap that does not show, in em (clreq and the Chinese TeX classes agree on about this much). */
const MOST = 0.08

export const pageLooseLine = definePageRule({
  id: 'page/loose-line',
  title: { zh: '行内字距匀称', en: 'No line is set too loose' },
  severity: 'info',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    loose: {
      zh: {
        message: '“{start}…”这一行字距拉得太开（每字间加了 {percent}% 字宽）',
        reason: '行末的数字、英文或标点不能拆开，整段挪到了下一行，这一行只好拉开。',
        help: '换个说法，让这一行多几个字或少几个字；长网址、长英文可以另起一段。',
      },
      en: {
        message: 'The line "{start}…" is stretched by {percent}% of a character at every gap',
        reason: 'What could not be broken went to the next line and left this one short.',
        help: 'Reword it by a few characters, or give a long address a paragraph of its own.',
      },
    },
  },
  check({ bulletin, pages, report }) {
    const spotOf = spotFinder(bulletin, pages)
    for (const line of printedLines(pages)) {
      const [{ gap, size }] = line.runs
      if (gap <= MOST * size + 0.001) continue
      const start = [...line.text].slice(0, 6).join('')
      report('loose', spotOf(line), { start, percent: Math.round((gap / size) * 100) })
    }
  },
})
