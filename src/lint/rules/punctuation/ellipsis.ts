import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search, withGaps } from '../../scan.ts'

const SP = '[ \\u00a0]{0,2}'

/**
 * Dots that stand for an ellipsis: three or more points or 。, one …, or three and more of them, with the spaces around. Four …
 * are a gap in verse, and dots before a page number lead to it.
 */
const DOTS = new RegExp(
  `(?<=[${HAN}，。！？；、）”》%％℃]${SP})(?:[.．]{3,12}|[.．](?: [.．]){2,5}|。{3,12}|[…⋯]{1,12}|‥{2,12}|[·・･]{3,12})(?![.．。…⋯‥·・･]| ?[.．]| ?[0-9]{1,4}$)|(?<![.．…⋯·0-9A-Za-z\\ufffc \\u00a0])(?:[.．]{3,12}|[…⋯]{1,12}|‥{2,12})(?=[${HAN}])`,
  'gm',
)
/** ……等 of the same list; 等待, 等级 are other words. */
const ETC =
  /、?……(?=等(?:等|[，。；、）]|[一二三四五六七八九十0-9]|[^待级候于额价同式比分位你我他她它着到了]))/g
const ETC_WORDS = /^等(?:等|[，。；、）]|[一-鿿]{0,6}(?:品|人|物|事|活动|工作|问题|部门|单位|地|项目|材料))/
const BESIDE = /[、，](?=……)|(?<=……)[。，](?!”)/g

export const punctuationEllipsis = defineRule({
  id: 'punctuation/ellipsis',
  title: { zh: '省略号写作“……”', en: 'The ellipsis is ……' },
  severity: 'error',
  milder: { etc: 'warning', beside: 'info' },
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.11',
  since: '0.1.0',
  messages: {
    form: say(
      ['“{found}”应是“……”', '省略号是六个点，占两个字的位置。', '改成“……”。'],
      ['“{found}” should be ……', 'An ellipsis is six dots, two cells wide.', 'Write ……'],
    ),
    etc: say(
      ['“……”后面又用了“等”，意思重复', '省略号和“等”都表示列举未尽，只用一个。', '删去“……”。'],
      ['…… and 等 say the same', 'Both mean that the list goes on; one is enough.', 'Delete ……'],
    ),
    beside: say(
      ['省略号旁边的“{found}”多余', '省略号前后一般不再用顿号、逗号、句号。', '删去“{found}”。'],
      ['“{found}” beside …… is superfluous', 'An ellipsis needs no 、 ， 。 beside it.', 'Delete {found}'],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, DOTS)) {
      if (found === '……' || found === '…………') continue
      report('form', span, { data: { found }, fix: put('safe', withGaps(whole.masked, span), '……') })
    }
    for (const { span } of search(whole, ETC)) {
      if (!ETC_WORDS.test(whole.printed.slice(span.end, span.end + 14))) continue
      report('etc', span, { fix: put('unsafe', span, '') })
    }
    for (const { span, found } of search(whole, BESIDE))
      report('beside', span, { data: { found }, fix: put('suggestion', span, '') })
  },
})
