import type { Block } from '../../../model/issue.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { storiesOf } from '../../stories.ts'

/** Without one of these there is no caption to look for. */
const HINT = /图为|图[①-⑨]|摄影|供图|摄[）)]?$/m
/** The words under a picture that was left behind: 图为……, （上图为……）, 图①：……. */
const CAPTION =
  /^(?:[（(]?(?:[上下左右]|题)?图为(?!了|主|中|例|基|据|依)|图[①-⑨][：:为]?|[▲△▼▽][^\n]{2,60}(?:摄|供图)?[）)]?$)/
const INSIDE = /（(?:[上下左右]?图为[^（）\n]{2,60}|[^（）\n]{0,30}(?:摄影|供图)[：: ][^（）\n]{2,12})）/

export const articlesPictured = defineRule({
  id: 'articles/pictured',
  title: { zh: '写着“图为”的，有图片', en: 'A caption has its picture' },
  severity: 'info',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    missing: say(
      [
        '“{found}”是图片说明，这一篇里没有图片',
        '从网页、Word 里摘稿，图片没有一起带过来。',
        '补上图片，或删去这一句。',
      ],
      [
        '“{found}” is a caption, but this text has no picture',
        'The picture was left behind when the text was copied.',
        'Add the picture, or delete the caption.',
      ],
    ),
  },
  check({ bulletin, whole, report }) {
    if (!HINT.test(whole.printed)) return
    for (const { blocks } of storiesOf(bulletin.issue)) {
      if (blocks.some(({ type }) => type === 'figures')) continue
      for (const block of blocks) {
        const found = captionOf(block)
        if (found === undefined) continue
        const start = block.span.start + found.at
        report('missing', { start, end: start + found.text.length }, { data: { found: found.text } })
      }
    }
  },
})

function captionOf(block: Block): { readonly at: number; readonly text: string } | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  const match = CAPTION.exec(block.text) ?? INSIDE.exec(block.text)
  return match === null ? undefined : { at: match.index, text: match[0].slice(0, 16) }
}
