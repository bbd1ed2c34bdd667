import { isHan } from '../base/chars.ts'
import { breaksBefore } from './break-class.ts'

/** Cells of display text: a title, a name, an issuer. */
export interface Display {
  readonly chars: readonly string[]
  readonly advances: readonly number[]
  /** Cells at which the author would like a break: spaces between 汉字, which vanish where they are taken. */
  readonly preferred: readonly boolean[]
  /** Cells in front of which no line may begin: inside a listed name. */
  readonly held?: readonly boolean[]
}

/**
 * What a break costs, in squared 字 of unevenness: taken where the author likes it, else between words, inside a word only if
 * it must. Two words of one character in a row are often one that the segmenter does not know: 试点, 办结.
 */
const COST = {
  atPause: 0,
  behindQuote: 5,
  beforeVerb: 2,
  behindName: 5,
  againstAuthor: 150,
  betweenWords: 16,
  insideWord: 90,
  betweenSingles: 8,
  insideQuotes: 500,
  beforeParticle: 60,
  behindPreposition: 30,
} as const

/** A final 的通知, 的报告, 的意见 … of at most so many characters may stand on a line of its own. */
const KIND_OF_TEXT = 6

/** Words with which the second half of a title usually opens. */
const VERBS = new Set(
  '提升 提高 推动 推进 推广 打造 助力 促进 加强 加快 开展 举办 召开 部署 启动 建设 构建 创建 培育 激发 引领 赋能 服务 深化 强化 优化 实现 落实 贯彻 学习 传达 研究 组织 参加 赴 到 成立 签约 签订 走进 聚焦 围绕 全力 扎实 积极 奋力 切实 努力 继续 持续 帮助 支持 保障 印发 出台 接待 惠及 荣获 获评 正式 关于 暨'.split(
    ' ',
  ),
)
/** Words of one character that hang on what stands before them: particles, and endings of words that were taken apart. */
const NO_OPENING = new Set(
  '的地得了着过和与及等市县区省州镇乡村局会部院处办队员率届次者家站室所馆校社团组性化制上下中里内外前后间们条项名个风品类型式级界业区',
)
/** Words of one character that lead on to what follows and do not end a line; 的 leads on wherever it stands (新的起点). */
const NO_CLOSING = new Set('把将被对向从以为在由于让使给按据跟同赴到记新各全本该大小老试')
/** Endings of names of bodies and places, behind which the rest of a title often begins. */
const NAME_ENDINGS = new Set('会局镇县市区队院馆站部处室司团校组厅委社心')
/** What is never parted in display text: ordinals, counted things, places, transcribed names around their interpunct. */
const UNITS =
  /第[〇零一二三四五六七八九十百千\d]+\p{Script=Han}|\d[\d.,]*[万亿]?[余多][万亿]?\p{Script=Han}|[一二三四五六七八九十百千万两几]+[余多]?[届次个名项件家条大批年种户位场]|\p{Script=Han}{2}[县市区镇乡]|\p{Script=Han}{1,3}(?:·\p{Script=Han}{1,3})+/gu
const OPENING = '《“‘（〈〔【'
const CLOSING = '》”’）〉〕】'

/** The cost of beginning a line at each cell; undefined where none may begin. */
export function breakCosts({ chars, preferred, held }: Display): readonly (number | undefined)[] {
  const breaks = breaksBefore(chars)
  const text = chars.join('')
  const words = wordsOf(text)
  const units = insideUnits(text)
  const liked = preferred.some(Boolean)
  const lastOf = chars.lastIndexOf('的')
  let depth = 0
  let offset = 0
  return chars.map((char, i) => {
    const at = offset
    const word = words.get(at)
    offset += char.length
    const inside = depth > 0
    if (OPENING.includes(char)) depth++
    if (CLOSING.includes(char)) depth = Math.max(0, depth - 1)
    if (preferred[i - 1] === true) return 0
    if (breaks[i] !== true || preferred[i] === true || held?.[i] === true || units.has(at)) return undefined
    const kindOfText = i === lastOf && chars.length - i <= KIND_OF_TEXT
    const particle = word === char && NO_OPENING.has(char) && !kindOfText ? COST.beforeParticle : 0
    const before = chars[i - 1] ?? ''
    const leadsOn = before === '的' || (words.get(at - before.length) === before && NO_CLOSING.has(before))
    const preposition = leadsOn ? COST.behindPreposition : 0
    const against = liked ? COST.againstAuthor : 0
    const quotes = inside ? COST.insideQuotes : 0
    const single = [...(word ?? '')].length === 1 && words.get(at - before.length) === before
    const apart =
      single && isHan(char) && isHan(before) && !units.has(at + char.length) ? COST.betweenSingles : 0
    return wordCost(before, word) + against + quotes + Math.max(particle + preposition, apart)
  })
}

/** What it costs to begin a line with a word, or inside one. */
function wordCost(before: string, word: string | undefined): number {
  if (word === undefined) return COST.insideWord
  if ('，、；：！？。》）和与及暨—'.includes(before) || word === '关于') return COST.atPause
  if (VERBS.has(word)) return COST.beforeVerb
  if (before === '”') return COST.behindQuote
  return NAME_ENDINGS.has(before) ? COST.behindName : COST.betweenWords
}

/** The offsets inside units of a text, their first characters not counted. */
function insideUnits(text: string): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { index, 0: unit } of text.matchAll(UNITS))
    for (let offset = index + 1; offset < index + unit.length; offset++) inside.add(offset)
  return inside
}

let segmenter: Intl.Segmenter | undefined

/** The words of a text by the offset at which each begins. */
function wordsOf(text: string): ReadonlyMap<number, string> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return new Map([...segmenter.segment(text)].map(({ index, segment }) => [index, segment]))
}
