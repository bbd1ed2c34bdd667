import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put } from '../../scan.ts'

const END = /(?:[。，；：、,;:]|~|～)+$/
/** A heading on a line of its own, as far as a fragment shows: an ordinal, one short phrase without the words of a provision, a mark. */
const LINE = new RegExp(
  `^[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])(?![${HAN}]*?(?:[的将应由被把自至下]|删去|作为|可以|不得|不予|施行|按照|负责|同意|免去|任命))[${HAN}]{2,10}[。，]$`,
)

const ITEM = /^(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、])/
const GOES_ON = /[；：]$/

/** Things told off line by line below a ： and parted by ；, the last of them with a 。, are no headings. */
function inList(before: string | undefined, behind: string | undefined): boolean {
  return (
    (before !== undefined && GOES_ON.test(before)) ||
    (behind !== undefined && ITEM.test(behind) && /[；。]$/.test(behind))
  )
}

export const headingsNoEndMarks = defineRule({
  id: 'headings/no-end-marks',
  title: { zh: '题目、标题末尾不用标点', en: 'Titles and headings end without a mark' },
  severity: 'error',
  milder: { caption: 'warning', line: 'warning' },
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 附录 A',
  since: '0.1.0',
  messages: {
    title: say(
      [
        '题目末尾的“{found}”多余',
        '题目和单独成行的标题末尾不用句号、逗号、冒号；问号、叹号、省略号可以用。',
        '删去。',
      ],
      [
        'No “{found}” at the end of a title',
        'Titles end without 。 ， ：; ？ ！ …… may stand.',
        'Delete it.',
      ],
    ),
    line: say(
      ['“{found}”单独成行，像是标题，末尾不用标点', '单独成行的标题末尾不用标点。', '删去末尾的标点。'],
      [
        '“{found}” looks like a heading; it ends without a mark',
        'A heading on its own line takes none.',
        'Delete the mark.',
      ],
    ),
    caption: say(
      ['图片说明末尾的“{found}”多余', '图题、表题末尾不用句号。', '删去。'],
      ['No “{found}” at the end of a caption', 'Captions end without 。', 'Delete it.'],
    ),
  },
  check({ texts, fragment, report }) {
    for (const [i, { role, text, start }] of texts.entries()) {
      const end = END.exec(text)?.[0]
      if (end === undefined) continue
      if (end === '；' && role === 'heading' && inList(texts[i - 1]?.text, texts[i + 1]?.text)) continue
      const span = { start: start + text.length - end.length, end: start + text.length }
      if (role === 'title' || role === 'heading' || role === 'contents')
        report('title', span, { data: { found: end }, fix: put('safe', span, '') })
      else if (role === 'caption' && !/[。；].+$/.test(text.slice(0, -1)))
        report('caption', span, { data: { found: end }, fix: put('safe', span, '') })
      else if (fragment && texts.length === 1 && LINE.test(text))
        report('line', span, { data: { found: text }, fix: put('safe', span, '') })
    }
  },
})
