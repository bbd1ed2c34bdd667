import type { Span } from '../base/span.ts'
import type { Block, Paragraph } from '../model/issue.ts'

/** Bracketed words at the end of a text that credit nobody. */
const NEVER: readonly RegExp[] = [
  /^(?:全文|本篇)?(?:完|续完|略|待续|未完)$/,
  /^.{0,8}略$/,
  /^未完|^待续|^下转|^上接|^接第/,
  /公开发布$|^此件/,
  /^(?:排名|按|以).*(?:不分先后|为序|排序)$/,
  /^以下|^以上/,
  /^(?:详见|参见|见)|^附/,
  /^注[：:]/,
  /^(?:试行|暂行|草案|审议稿|讨论稿|送审稿|修订稿|征求意见稿|图)$/,
  /^共印/,
  // 文号：云岭组〔2021〕3号
  /[〔［[（(]\s*\d{4}\s*[〕］\]）)].*号$/,
]

/** True when the words inside the last brackets of an article can be its 来源. A sentence is no credit. */
function credits(words: string): boolean {
  const text = words.trim()
  return text !== '' && !/[。！？]/.test(text) && !NEVER.some((form) => form.test(text))
}

/** The bracketed groups at the end of a text, the last one first, with what they hold. */
function* trailingGroups(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let end = text.length
  while (end > 0) {
    let depth = 0
    let start = end - 1
    for (; start >= 0; start--) {
      const char = text.charAt(start)
      if (char === '）' || char === ')') depth++
      else if (char === '（' || char === '(') depth--
      if (depth <= 0) break
    }
    if (start < 0 || start === end - 1) return
    yield { start, end }
    end = start
    while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  }
}

/** The credits that end a text, as offsets in it: those behind 。！？…”, or the whole text. */
export function creditsIn(text: string): { readonly spans: readonly Span[]; readonly whole: boolean } {
  const spans: Span[] = []
  for (const { start, end } of trailingGroups(text)) {
    if (!credits(text.slice(start + 1, end - 1))) break
    spans.push({ start, end })
  }
  spans.reverse()
  const first = spans[0]
  if (first === undefined) return { spans, whole: false }
  const before = text.slice(0, first.start).trimEnd()
  if (before === '') return { spans, whole: true }
  return { spans: /[。！？…”’」』!?]$/.test(before) ? spans : [], whole: false }
}

/** True for a line that is brackets and nothing else, such as （完）. */
function isBracketed(text: string): boolean {
  let first = text.length
  for (const { start } of trailingGroups(text)) first = start
  return first === 0
}

/**
 * Finds the attributions of an article or item: bracketed lines at its end, else the brackets that end its last paragraph.
 * Pictures, records, an 编后 and lines such as （完） may stand behind. A bracketed line right above a minor heading counts too.
 */
export function withAttributions(blocks: readonly Block[], source: string): readonly Block[] {
  const done = [...blocks]
  markFrom(done, source, done.length - 1, true)
  for (let i = 1; i < done.length; i++)
    if (done[i]?.type === 'minor-heading') markFrom(done, source, i - 1, false)
  return done
}

function markFrom(blocks: Block[], source: string, last: number, inline: boolean): void {
  let found = false
  for (let i = last; i >= 0; i--) {
    const block = blocks[i]
    if (block === undefined || mayStandBehind(block)) continue
    if (block.type !== 'paragraph' && block.type !== 'heading') return
    const { spans, whole } = creditsIn(block.text)
    if (whole && source[block.span.start - 1] === '\\') return
    const placed = spans.map(({ start, end }) => ({
      start: block.span.start + start,
      end: block.span.start + end,
    }))
    if (whole && block.type === 'paragraph') {
      blocks[i] = toAttribution(block, placed)
      found = true
    } else if (!found && spans.length === 0 && isBracketed(block.text)) continue
    else {
      if (inline && !found) blocks[i] = { ...block, attributions: placed }
      return
    }
  }
}

function mayStandBehind(block: Block): boolean {
  if (block.type === 'editors-note') return block.position === 'after'
  return ['remark', 'submission', 'figures', 'unknown', 'attribution'].includes(block.type)
}

function toAttribution({ id, span, text }: Paragraph, attributions: readonly Span[]): Block {
  return { type: 'attribution', span, id, text, attributions }
}
