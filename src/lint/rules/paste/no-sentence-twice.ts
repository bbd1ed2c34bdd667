import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief } from '../../scan.ts'
import type { PrintedText } from '../../whole-text.ts'

/** Shorter sentences may recur on purpose: 会员很满意。 */
const LEAST = 24

export const pasteNoSentenceTwice = defineRule({
  id: 'paste/no-sentence-twice',
  title: { zh: '一篇里没有写重的句子', en: 'No sentence stands twice in an article' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    sentence: say(
      [
        '“{found}”这句话在这一篇里写过',
        '拼稿、改稿时挪动句子，原处的忘了删。',
        '删去一处；有意重复的，用 // 不查 放过。',
      ],
      [
        '“{found}” stands in this article already',
        'A sentence was moved and left behind in its old place.',
        'Delete one of them.',
      ],
    ),
    before: { zh: { message: '前面在这里' }, en: { message: 'It stands here' } },
  },
  check({ texts, bulletin, fragment, report }) {
    // Of a fragment nobody knows where one article ends and the next begins.
    if (fragment) return
    let story: number | undefined
    const seen = new Map<number, Seen>()
    for (const text of texts) {
      if (text.role !== 'prose' || text.text.length <= LEAST) continue
      if (text.story !== story) seen.clear()
      story = text.story
      let from = 0
      for (let end = text.text.indexOf('。'); end >= 0; end = text.text.indexOf('。', from)) {
        const at = from
        from = end + 1
        if (end - at < LEAST) continue
        const key = keyOf(text.text, at, end)
        const before = seen.get(key)
        if (before === undefined) {
          seen.set(key, { text, at, told: false })
          continue
        }
        const words = text.text.slice(at, end)
        if (before.told || !before.text.text.startsWith(words, before.at)) continue
        // A paragraph that is pasted twice is told of by another rule.
        if (before.text.text === text.text && before.text !== text) break
        const first = before.text.start + before.at
        const place = { file: bulletin.source.file, span: { start: first, end: first + words.length } }
        const related = [{ place, messageId: 'before', data: {} }]
        const span = { start: text.start + at, end: text.start + end }
        before.told = true
        report('sentence', span, { data: { found: brief(words) }, related })
      }
    }
  },
})

interface Seen {
  readonly text: PrintedText
  readonly at: number
  /** It was told once that it is there again. */
  told: boolean
}

/** A number for a sentence, of its length and some of its characters: quicker than the sentence itself, and looked up often. */
function keyOf(text: string, at: number, end: number): number {
  let key = end - at
  for (let i = at; i < at + LEAST; i += 5) key = Math.imul(key, 31) ^ text.charCodeAt(i)
  return Math.imul(key, 31) ^ text.charCodeAt(end - 1)
}
