import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'
import { readPairs, wordFinder } from '../../word-table.ts'
import { WRONG_IDIOMS } from './idioms.table.ts'

const find = wordFinder(() => readPairs(WRONG_IDIOMS))

export const wordsIdioms = defineRule({
  id: 'words/idioms',
  title: { zh: '成语没有写错', en: 'Set phrases are written right' },
  severity: 'error',
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    wrong: say(
      [
        '成语“{found}”应是“{right}”',
        '成语有固定的写法。有意改字的（广告、标题），用 // 不查 放过。',
        '改成“{right}”。',
      ],
      ['The phrase “{found}” should be “{right}”', 'Set phrases have a fixed form.', 'Write {right}.'],
    ),
  },
  check({ whole, report }) {
    for (const { at, word, right } of find(whole.masked)) {
      const span = { start: at, end: at + word.length }
      report('wrong', span, { data: { found: word, right }, fix: put('unsafe', span, right) })
    }
  },
})
