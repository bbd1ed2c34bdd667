import { breaksBefore } from './break-class.ts'
import { breakLines, type LineRange } from './break-lines.ts'

/** Cells of display text: a title, a name, an issuer. */
export interface Display {
  readonly chars: readonly string[]
  readonly advances: readonly number[]
  /** Cells at which the author would like a break: spaces between 汉字, which vanish where they are taken. */
  readonly preferred: readonly boolean[]
}

/** What a break costs, in squared 字 of unevenness: taken where the author likes it, else between words, inside a word only if it must. */
const COST = {
  atPause: 0,
  beforeVerb: 2,
  againstAuthor: 150,
  betweenWords: 14,
  insideWord: 60,
  insideQuotes: 500,
  beforeParticle: 25,
  extraLine: 90,
  shortLine: 300,
} as const

/** Beyond this many characters nobody looks at the balance any more. */
const LONGEST = 160
/** Words with which the second half of a title usually opens. */
const VERBS = new Set(
  '提升 提高 推动 推进 推广 打造 助力 促进 加强 加快 开展 举办 召开 部署 启动 建设 构建 创建 培育 激发 引领 赋能 服务 深化 强化 优化 实现 落实 贯彻 学习 传达 研究 组织 参加 赴 到 成立 签约 签订 走进 聚焦 围绕 全力 扎实 积极 奋力 切实 努力 关于 暨'.split(
    ' ',
  ),
)
/** Characters that hang on what stands before them: particles, and 市 or 会 where a name was taken apart. */
const NO_OPENING = new Set('的地得了着过和与及等市县区省州镇乡村局会部院处办')
const OPENING = '《“‘（〈〔【'
const CLOSING = '》”’）〉〕】'

/**
 * Breaks display text into as few lines as fit, evenly, at the author's spaces first, then between words, never inside 《》
 * or “” and never leaving one character alone where that can be helped. Ranges leave out a space at which a break is taken.
 */
export function balance(display: Display, width: number, most = 20): readonly LineRange[] {
  const { chars, advances, preferred } = display
  const total = advances.reduce((sum, advance) => sum + advance, 0)
  if (chars.length === 0) return []
  if (total <= width) return [{ start: 0, end: chars.length }]
  const breaks = breaksBefore(chars)
  if (chars.length > LONGEST) return greedy(display, breaks, width)
  const size = Math.max(...advances, 1)
  const costs = breakCosts(display, breaks)
  const sums = [0]
  for (const advance of advances) sums.push((sums.at(-1) ?? 0) + advance)
  const room = (start: number, end: number): number => (sums[end] ?? 0) - (sums[start] ?? 0)
  let best: { cost: number; lines: readonly LineRange[] } | undefined
  const least = Math.ceil(total / width - 0.001)
  for (let count = least; count <= Math.min(least + 2, most); count++) {
    const found = evenLines(count, chars.length, { costs, preferred, room, width, size, total })
    if (found === undefined) continue
    const cost = found.cost + (count - least) * COST.extraLine
    if (best === undefined || cost < best.cost) best = { cost, lines: found.lines }
  }
  return best?.lines ?? greedy(display, breaks, width)
}

function greedy(
  { chars, advances }: Display,
  breaks: readonly boolean[],
  width: number,
): readonly LineRange[] {
  return breakLines({ advances, breaks, spaces: chars.map(() => false) }, () => width)
}

/** The cost of beginning a line at each cell; undefined where none may begin. */
function breakCosts(
  { chars, preferred }: Display,
  breaks: readonly boolean[],
): readonly (number | undefined)[] {
  const words = wordsOf(chars.join(''))
  const liked = preferred.some(Boolean)
  let depth = 0
  let offset = 0
  return chars.map((char, i) => {
    offset += char.length
    const inside = depth > 0
    if (OPENING.includes(char)) depth++
    if (CLOSING.includes(char)) depth = Math.max(0, depth - 1)
    if (preferred[i - 1] === true) return 0
    if (breaks[i] !== true || preferred[i] === true) return undefined
    const word = words.get(offset - char.length)
    const pause = '，、；：！？。”》）和与及暨'.includes(chars[i - 1] ?? '') && word !== undefined
    const between = pause
      ? COST.atPause
      : word === undefined
        ? COST.insideWord
        : VERBS.has(word)
          ? COST.beforeVerb
          : COST.betweenWords
    const against = liked ? COST.againstAuthor : 0
    return (
      between + against + (inside ? COST.insideQuotes : 0) + (NO_OPENING.has(char) ? COST.beforeParticle : 0)
    )
  })
}

let segmenter: Intl.Segmenter | undefined

/** The words of a text by the offset at which each begins. */
function wordsOf(text: string): ReadonlyMap<number, string> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return new Map([...segmenter.segment(text)].map(({ index, segment }) => [index, segment]))
}

interface Search {
  readonly costs: readonly (number | undefined)[]
  readonly preferred: readonly boolean[]
  readonly room: (start: number, end: number) => number
  readonly width: number
  readonly size: number
  readonly total: number
}

/** The cheapest way to part the cells into exactly `count` lines that fit; undefined when there is none. */
function evenLines(
  count: number,
  cells: number,
  { costs, preferred, room, width, size, total }: Search,
): { readonly cost: number; readonly lines: readonly LineRange[] } | undefined {
  interface Step {
    readonly cost: number
    readonly lines: readonly LineRange[]
  }
  let steps = new Map<number, Step>([[0, { cost: 0, lines: [] }]])
  for (let line = 1; line <= count; line++) {
    const next = new Map<number, Step>()
    for (const [start, step] of steps) {
      for (let end = start + 1; end <= cells; end++) {
        const cost = end === cells ? 0 : costs[end]
        if (cost === undefined || (line === count) !== (end === cells)) continue
        const trimmed = end < cells && preferred[end - 1] === true ? end - 1 : end
        const taken = room(start, trimmed)
        if (taken > width + 0.001) break
        const uneven = ((taken - total / count) / size) ** 2
        const sum = step.cost + cost + uneven + (taken < 2 * size ? COST.shortLine : 0)
        const known = next.get(end)
        if (known === undefined || sum < known.cost)
          next.set(end, { cost: sum, lines: [...step.lines, { start, end: trimmed }] })
      }
    }
    steps = next
  }
  return steps.get(cells)
}
