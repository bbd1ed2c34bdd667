import type { Span } from '../../../base/span.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { type PatternTable, put, search, searchTable, within } from '../../scan.ts'
import { readPairs, wordFinder } from '../../word-table.ts'

/** A word of which a part says what the rest says: the whole, and what may go. */
const PHRASES: PatternTable = [
  [/涉及到(?![位期岗账庭场户])/g, '涉及'],
  [/截至到(?!期)/g, '截至'],
  [/给予以(?![下上内外前后奖补])/g, '给予'],
  [/位于在(?![建编册])/g, '位于'],
  [/提前预[习支订]/g, ''],
  [/全部都(?=[是已要由在有])/g, '全部'],
  [/最为(?:重要|关键)的?首要/g, ''],
  [/大约在?(?=[0-9一二三四五六七八九十]{1,6}[^，。；\n]{0,4}左右)/g, ''],
  [/十分过瘾之极/g, ''],
  [/国际间(?!谍)/g, '国际'],
  [/(?<![0-9各全两三四五六七八九十多外])省省委/g, '省委'],
  [/(?<![各全级])市市委(?!员)/g, '市委'],
  [/(?<![各全级])县县委(?!员)/g, '县委'],
  [/迄今为止[^，。]{0,4}以来/g, ''],
  [/首次[^，。；\n]{0,4}首创/g, ''],
  [/第一线?首发/g, ''],
]
/** More of them, which need no look around: `wordy plain`. */
const WORDY = `
波及到 波及|见诸于 见诸|公诸于众 公之于众|付诸于 付诸|诉诸于 诉诸|来自于 来自|凯旋归来 凯旋|凯旋而归 凯旋|不良陋习 陋习|亲眼目睹 目睹|免费赠送 赠送|切忌不要 切忌|切忌不可 切忌|目的是为了 目的是|悬殊很大 悬殊|过分溺爱 溺爱|多年的宿愿 宿愿|忍俊不禁笑 忍俊不禁|忍俊不禁地笑 忍俊不禁|显得更加突显 更加突显|令人堪忧 堪忧|人民的民生 民生|人民民生 民生|广大父老乡亲们 广大父老乡亲|再次重申 重申|共同合作 合作|互相之间相互 相互|非常之非常 非常|报刊杂志 报刊
仍然还 仍然|仍旧还 仍旧|仍旧仍 仍旧|皆都 皆|统统都 统统|一律都 一律|彼此互相 互相|彼此相互 相互|互相彼此 互相|如果假如 如果|虽然尽管 虽然|因此所以 因此
立即马上 立即|即将就要 即将|已经早已 早已|并非是 并非|可谓是 可谓|堪称是 堪称|可以堪称 堪称|出乎意料之外 出乎意料|出乎预料之外 出乎预料|至今为止 至今|最近以来 近来|近年以来 近年来
授予给 授予|赠予给 赠予|目的旨在 旨在|旨在为了 旨在|目前当务之急 当务之急|当前当务之急 当务之急|浑身遍体鳞伤 遍体鳞伤|非常十分 十分|十分非常 非常
胜利凯旋 凯旋|莘莘学子们 莘莘学子|众多莘莘学子 莘莘学子|一位莘莘学子 一位学子|显著明显 显著|破天荒第一次 破天荒|独自一个人 独自
唯一仅有 仅有|多年的夙愿 夙愿|第一个首创 首创|首次首创 首创|津津乐道地说 津津乐道|贻笑大方之家 贻笑大方|生前遗愿 遗愿|过分苛求 苛求|极其非常 极其
令人堪虞 堪虞|难言之隐的苦衷 难言之隐|更加尤其 尤其|尤其特别 尤其|值得可圈可点 可圈可点
`
const findWordy = wordFinder(() => readPairs(WORDY))
const PLURAL =
  /(各位|众多|诸位|许多|全体|大批|(?<![0-9一二三四五六七八九十百千])(?![一1][名位个])[0-9一二三四五六七八九十百千]{1,12}多?[名位个])((?!同志|朋友)(?:(?![的和与及])[一-鿿]){1,6}?)(?<![我你您他她它咱人])们(?![，,：:！!])/
/** Two of them in a row are one of each word where the first ends another: 碳中和|和能源, 植被|被破坏, 参与|与监督. So are 把|把握, 就|就医, 被|被告. */
const TWICE =
  /(?<![标目美指红白黑绿黄有])的的(?![确士])|(?<![甚时])了了(?![解之事无心却结断可])|(?<!求)是是(?![非与否])|(?<![中总饱共温缓平调暖柔随])和和(?![美气睦平谐解田龙县顺])|(?<![一两三几])把把(?![关脉握好套手门柄玩酒守])|(?<![参给赐])与与(?![会之])|(?<!成)就就(?![业近地医学读诊餐座任职])|(?<![植棉羽])被被(?![子褥单面告])/g
const ETC = /等等等+/g

export const wordsNoRedundancy = defineRule({
  id: 'words/no-redundancy',
  title: { zh: '没有重复累赘的词语', en: 'Nothing is said twice over' },
  severity: 'warning',
  milder: { etc: 'info', word: 'info' },
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    phrase: say(
      ['“{found}”里有重复的意思', '前后两部分说的是一回事。', '写作“{right}”。'],
      ['“{found}” says something twice', 'Its parts mean the same.', 'Write {right}.'],
    ),
    phrasing: say(
      ['“{found}”里有重复的意思', '前后两部分说的是一回事。', '只留一个。'],
      ['“{found}” says something twice', 'Its parts mean the same.', 'Keep one.'],
    ),
    plural: say(
      ['“{found}”已有表示多数的词，不再加“们”', '“各位”“众多”和数量词已说明不止一个。', '删去“们”。'],
      ['“{found}” says the plural twice', '各位 and numbers say that there are several.', 'Delete 们.'],
    ),
    word: say(
      ['“{found}”里同一个词打了两次', '多半是改稿、粘贴时留下的。', '删去一个；连着的是两个词的，不必改。'],
      ['A word stands twice in “{found}”', 'It was left over from an edit.', 'Delete one of them.'],
    ),
    twice: say(
      ['“{found}”多了一个字', '同一个字多打了一次。', '删去一个。'],
      ['“{found}”: one character too many', 'It was typed twice.', 'Delete one.'],
    ),
    etc: say(
      ['“{found}”里“等”用了两次', '列举未尽，用一个“等”就够了。', '只留一个。'],
      ['等 stands twice in “{found}”', 'One is enough.', 'Keep one.'],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, right } of searchTable(whole, PHRASES)) {
      if (right === '') report('phrasing', span, { data: { found } })
      else report('phrase', span, { data: { found, right }, fix: put('unsafe', span, right) })
    }
    for (const { at, word, right } of findWordy(whole.masked)) {
      const span = { start: at, end: at + word.length }
      report('phrase', span, { data: { found: word, right }, fix: put('unsafe', span, right) })
    }
    for (const { start, length } of repeatedWords(whole.masked)) {
      const span = { start, end: start + 2 * length }
      const found = whole.masked.slice(start, start + 2 * length)
      const fix = put('unsafe', { start: start + length, end: start + 2 * length }, '')
      report('word', span, { data: { found }, fix })
    }
    for (const span of plurals(whole.masked)) {
      const found = whole.masked.slice(span.start, span.end)
      report('plural', span, { data: { found }, fix: put('unsafe', within(span, found.length - 1, 1), '') })
    }
    for (const { span, found } of search(whole, TWICE))
      report('twice', span, { data: { found }, fix: put('unsafe', within(span, 1, 1), '') })
    for (const { span, found } of search(whole, ETC)) report('etc', span, { data: { found } })
  },
})

/** The longest that {@link PLURAL} matches before its 们. */
const BEFORE_MEN = 22

/** Every match of {@link PLURAL}, looked for where a 们 stands. */
function plurals(text: string): readonly Span[] {
  const found: Span[] = []
  let done = 0
  for (let at = text.indexOf('们'); at >= 0; at = text.indexOf('们', at + 1)) {
    const from = Math.max(done, at - BEFORE_MEN)
    const match = PLURAL.exec(text.slice(from, at + 2))
    if (match === null || from + match.index + match[0].length !== at + 1) continue
    done = at + 1
    found.push({ start: from + match.index, end: done })
  }
  return found
}

/** Words of two characters that are never said twice for emphasis, as verbs are (研究研究). */
const NOUNS = new Set(
  '项目 会议 活动 单位 部门 精神 情况 问题 措施 方案 任务 群众 干部 同志 学校 公司 集团 平台 机制 体系 政策 制度 工作 建设 发展 开展 加强 推进 进行 提高 完善 建立 我们 他们 以及 根据 按照 为了 已经 可以 能够 应当 必须 全面 积极 认真'.split(
    ' ',
  ),
)
/** What makes the second one the beginning of another word: 单位单位犯罪, 工作工作日, 发展发展党员. */
const COMPOUND = /^[会部局组员制长性化处科室家者人日量票厅党犯费法区]/

const TYPED_TWICE = /([\u4e00-\u9fff]{2})\1/g

/** Every word of {@link NOUNS} that is typed twice. */
function repeatedWords(text: string): readonly { readonly start: number; readonly length: number }[] {
  const found: { start: number; length: number }[] = []
  TYPED_TWICE.lastIndex = 0
  while (TYPED_TWICE.test(text)) {
    const start = TYPED_TWICE.lastIndex - 4
    // 作工作工作: the word may begin one character on.
    TYPED_TWICE.lastIndex = start + 1
    if (NOUNS.has(text.slice(start, start + 2)) && !COMPOUND.test(text.slice(start + 4, start + 5)))
      found.push({ start, length: 2 })
  }
  return found
}
