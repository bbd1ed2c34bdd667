import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'
import { byChance, readPairs, wordFinder } from '../../word-table.ts'
import { CHANCE, GOES_ON, WRONG_WORDS } from './confusables.table.ts'

const find = wordFinder(() => readPairs(WRONG_WORDS))

export const wordsConfusables = defineRule({
  id: 'words/confusables',
  title: { zh: '没有常见的错词', en: 'No words that are often mistyped' },
  severity: 'error',
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    wrong: say(
      ['“{found}”应是“{right}”', '音近、形近的字打错了；这样写不成词。', '改成“{right}”。'],
      [
        '“{found}” should be “{right}”',
        'A character of like sound or form; there is no such word.',
        'Write {right}.',
      ],
    ),
  },
  check({ whole, report }) {
    const { masked } = whole
    for (const { at, word, right } of find(masked)) {
      if (byChance(masked, at, word, CHANCE, GOES_ON)) continue
      const span = { start: at, end: at + word.length }
      report('wrong', span, { data: { found: word, right }, fix: put('unsafe', span, right) })
    }
  },
})
