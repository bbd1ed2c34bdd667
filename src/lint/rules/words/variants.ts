import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'
import { readPairs, wordFinder } from '../../word-table.ts'
import { CONTESTED, VARIANTS } from './variants.table.ts'

const contested = readPairs(CONTESTED)
const find = wordFinder(() => new Map([...readPairs(VARIANTS), ...contested]))
/** 其它 and the like as parts of other words: 极其它, 尤其它. */
const CHANCE: Readonly<Record<string, RegExp>> = {
  其它: /[极尤与]$/,
  修定: /[专自]$/,
  定单: /[固指决确规认特制法限约一稳]$/,
  人材: /[本个]$/,
  成份: /[三两几多十]$/,
  定货: /[固指确法特规限约制一稳]$/,
  定婚: /[决法]$/,
  当做: /应$/,
  鱼网: /钓$/,
  寄与: /邮$/,
  结帐: /终$/,
}
/** What makes 定 the end of a word before it: 制定 货币, 限定 单位, 约定 婚姻. */
const BEHIND: Readonly<Record<string, string>> = {
  定货: '币物源款场架种',
  定单: '位独个项元一证方据词',
  定婚: '姻龄礼',
}

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
      if (
        BEHIND[word]?.includes(masked.charAt(at + word.length)) === true &&
        at + word.length < masked.length
      )
        continue
      if (CHANCE[word]?.test(masked.charAt(at - 1)) === true) continue
      // 获得 份额, 绿色 采购, 结 帐篷: another word begins with the last character.
      if (word.endsWith('份') && /[额数量子内外]/.test(masked.charAt(at + word.length))) continue
      if (word.endsWith('采') && /[暖购集样用取矿访摘油伐掘砂石沙光]/.test(masked.charAt(at + word.length)))
        continue
      if (word.endsWith('帐') && /[篷幕子房]/.test(masked.charAt(at + word.length))) continue
      if (word.endsWith('象') && masked.charAt(at + word.length) === '征') continue
      const span = { start: at, end: at + word.length }
      const id = contested.has(word) ? 'contested' : 'variant'
      report(id, span, {
        data: { found: word, right },
        fix: put(id === 'variant' ? 'unsafe' : 'suggestion', span, right),
      })
    }
  },
})
