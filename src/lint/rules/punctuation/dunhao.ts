import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search, within } from '../../scan.ts'

const CONJUNCTION = new RegExp(
  `(?<=[${HAN}”》）])、(以及|或者|及其|并且|和(?=[^平谐睦解气蔼田县风为龙顺声弦音服弄康][${HAN}])|及(?=[^其时格早第物笄至冠龄][${HAN}]))`,
  'g',
)
/** Not 差距在哪、短板在哪, nor 哗啦、吱呀. */
const PARTICLE = new RegExp(
  `(?<=[${HAN}](?:(?<![吱咿依哎哇])呀|(?<![哗啪呼哇哩沙刺里])啦|啊|(?<![在到从往去是于])哪))、(?=[${HAN}])`,
  'g',
)
/** Words of two halves that share a syllable: no 、 belongs into them. A longer row (党、政、军、民、学) is one. */
const SET =
  /中、小学|大、中、小学(?!、)|公安干、警|省、部级|师、生|军、烈属|男、女老少|工、农业|党、政、军(?!、)|正、副职|干、群关系|指、战员/g

/** 各位领导各位会员: two who are addressed, with nothing between. */
const ADDRESSED = /各位[\u4e00-\u9fff]{2,4}(?=各位[\u4e00-\u9fff]{2,4})/g

export const punctuationDunhao = defineRule({
  id: 'punctuation/dunhao',
  title: { zh: '顿号用得恰当', en: '、 where it belongs' },
  severity: 'warning',
  milder: { missing: 'info' },
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.5',
  since: '0.1.0',
  messages: {
    conjunction: say(
      ['“{word}”前面不用顿号', '连词已经把前后两项连上了。', '删去顿号。'],
      ['No 、 before “{word}”', 'The conjunction joins the items already.', 'Delete 、'],
    ),
    particle: say(
      ['“{word}”后面应是逗号', '并列的词语带着语气词，停顿较长，用逗号。', '改成“，”。'],
      ['A comma belongs behind “{word}”', 'Items with a particle are parted by ，', 'Write ，'],
    ),
    set: say(
      ['“{found}”中间不用顿号', '缩略成一个词的说法，中间没有停顿。', '写作“{right}”。'],
      ['No 、 inside “{found}”', 'A contracted word has no pause inside.', 'Write {right}'],
    ),
    missing: say(
      ['“{found}”后面缺顿号', '并列的称呼之间用顿号。', '补上“、”。'],
      ['、 is missing behind “{found}”', 'Those who are addressed are parted.', 'Add 、'],
    ),
  },
  check({ whole, report }) {
    for (const { span, groups } of search(whole, CONJUNCTION)) {
      const safety = groups[1]?.length === 1 ? 'unsafe' : 'safe'
      const mark = within(span, 0, 1)
      report('conjunction', span, { data: { word: groups[1] ?? '' }, fix: put(safety, mark, '') })
    }
    for (const { span } of search(whole, PARTICLE)) {
      const word = whole.printed.charAt(span.start - 1)
      report('particle', span, { data: { word }, fix: put('safe', span, '，') })
    }
    for (const { span, found } of search(whole, ADDRESSED))
      report('missing', span, {
        data: { found },
        fix: put('suggestion', { start: span.end, end: span.end }, '、'),
      })
    for (const { span, found } of search(whole, SET)) {
      const right = found.replaceAll('、', '')
      const edits = [...found.matchAll(/、/g)].map(({ index }) => ({
        span: within(span, index, 1),
        text: '',
      }))
      report('set', span, { data: { found, right }, fix: { safety: 'suggestion', edits } })
    }
  },
})
