import type { Span } from '../../../base/span.ts'
import { findWords, protectedNames } from '../../../model/house-words.ts'
import { defineRule } from '../../rule.ts'

const HAN = /^\p{Script=Han}+$/u
/** Short texts of these kinds are names and numbers more than language. */
const SKIPPED: ReadonlySet<string> = new Set(['contents', 'byline', 'distribution', 'imprint'])

export const wordsWrongCharacters = defineRule({
  id: 'words/wrong-characters',
  title: { zh: '没有错别字', en: 'No wrong characters' },
  severity: 'info',
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  on: 'asked',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    suspect: {
      zh: {
        message: '“{found}”疑是“{right}”之误',
        reason: '按词语的常见程度推断：换成音近、形近的字，这句话通顺得多。',
        help: '看一看；没有错的，写进 words 里的 terms.accept，或运行 bulletin learn 让它认得本刊的说法。',
      },
      en: {
        message: '“{found}” may be a slip for “{right}”',
        reason: 'With a character of like sound or shape the sentence would be much more likely.',
        help: 'Have a look. If it is right, list it under terms.accept, or run bulletin learn.',
      },
    },
  },
  check({ detector, texts, whole, words, report }) {
    if (detector === undefined) return
    const accepted = findWords([
      ...words.accept,
      ...protectedNames(words),
      ...words.sources,
      ...words.organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    ])
    for (const { role, text, masked, start } of texts) {
      if (SKIPPED.has(role)) continue
      const suspicions = detector(masked)
      const fine = suspicions.length === 0 ? [] : accepted(text)
      for (const { span, found, right } of suspicions) {
        if (fine.some((one) => one.start < span.end && span.start < one.end)) continue
        if (recurs(whole.masked, text, span)) continue
        const at = { start: start + span.start, end: start + span.end }
        report('suspect', at, {
          data: { found, right },
          fix: { safety: 'suggestion', edits: [{ span: at, text: right }] },
        })
      }
    }
  },
})

/** What stands in the issue again with the same neighbours is meant: a name, a word of the trade. */
function recurs(whole: string, text: string, { start, end }: Span): boolean {
  for (let from = Math.max(0, end - 3); from <= start && from + 3 <= text.length; from++) {
    const run = text.slice(from, from + 3)
    if (HAN.test(run) && whole.indexOf(run) !== whole.lastIndexOf(run)) return true
  }
  return false
}
