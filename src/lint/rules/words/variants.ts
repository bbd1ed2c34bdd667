import { SURNAMES } from '../../mentions.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'
import { byChance, readPairs, wordFinder } from '../../word-table.ts'
import { CHANCE, CONTESTED, GIVEN_NAMES, GOES_ON, VARIANTS } from './variants.table.ts'

const contested = readPairs(CONTESTED)
const find = wordFinder(() => new Map([...readPairs(VARIANTS), ...contested]))
const givenNames = new Set(GIVEN_NAMES.split(' '))
/** 二次函数的图象, y＝2x的图象: mathematics writes it so. */
const GRAPH = /函数|抛物线|双曲线|[弦切]曲线|[xy](?![A-Za-z])/

export const wordsVariants = defineRule({
  id: 'words/variants',
  title: { zh: '用推荐的词形', en: 'Recommended spellings' },
  severity: 'warning',
  milder: { contested: 'info' },
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    variant: say(
      ['“{found}”推荐写作“{right}”', '同音同义的异形词，公文用推荐的词形，全刊也好统一。', '改成“{right}”。'],
      [
        '“{found}” is better spelt “{right}”',
        'Of variant spellings official text takes the recommended one.',
        'Write {right}.',
      ],
    ),
    contested: say(
      ['“{found}”多写作“{right}”', '两种写法都有人用，或意思略有不同。', '看意思定；全刊统一。'],
      [
        '“{found}” is mostly written “{right}”',
        'Both are in use, or differ a little in meaning.',
        'Choose by meaning, and keep to it.',
      ],
    ),
  },
  check({ whole, report }) {
    const { masked } = whole
    for (const { at, word, right } of find(masked)) {
      if (byChance(masked, at, word, CHANCE, GOES_ON)) continue
      // 刘宏亮 is a name.
      if (at > 0 && givenNames.has(word) && SURNAMES.includes(masked.charAt(at - 1))) continue
      if (word === '图象' && GRAPH.test(masked.slice(Math.max(0, at - 24), at + 16))) continue
      const span = { start: at, end: at + word.length }
      const id = contested.has(word) ? 'contested' : 'variant'
      report(id, span, {
        data: { found: word, right },
        fix: put(id === 'variant' ? 'unsafe' : 'suggestion', span, right),
      })
    }
  },
})
