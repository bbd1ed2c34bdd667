import { withoutSpaces } from '../base/chars.ts'
import type { Span } from '../base/span.ts'
import type { Line } from './source-lines.ts'

const TITLE = /^[#＃](?:[ \t\u3000\u00a0]+|$)/
const LABEL = /^【([^【】]*)】$/
const MARKER = /^[§◆●■★▲※·]/
const REMARK = /^(?:\/\/|／／)/
/** `//example.cn/a` and `//@某某：` are pasted text, not remarks. */
const NOT_REMARK = /^\/\/(?:@|[\w-]+(?:\.[\w-]+)*\.[a-z])/i
const SEPARATOR = /^([-－—_＿=＝*＊~～─━])\1{2,}$/

/** `# 题目`, `＃ 题目`, and a lone `#` that waits for its title. */
export function isTitleLine(line: Line): boolean {
  return !line.literal && TITLE.test(line.text)
}

/** How many units the `# ` of a title line takes. */
export function titleMarkLength(text: string): number {
  return TITLE.exec(text)?.[0].length ?? 0
}

/** The span of the words of a line that is 【…】 and nothing else; empty for `【】`. */
export function labelSpan(line: Line): Span | undefined {
  const words = line.literal ? undefined : LABEL.exec(line.text)?.[1]
  if (words === undefined) return undefined
  const lead = words.length - words.trimStart().length
  const start = line.start + 1 + lead
  return { start, end: start + words.trim().length }
}

/** A label as it is compared: without spaces, since 【简　讯】 is 【简讯】. */
export function bareLabel(text: string): string {
  return withoutSpaces(text)
}

/** `【】` alone, which closes a section. */
export function isClosingLine(line: Line): boolean {
  const span = labelSpan(line)
  return span !== undefined && span.start === span.end
}

/** The marker that a line begins with; undefined for a row of one mark (★★★★), which is an ornament. */
export function markerOf(line: Line): string | undefined {
  const marker = line.literal ? undefined : MARKER.exec(line.text)?.[0]
  return marker === undefined || line.text[1] === marker ? undefined : marker
}

/** `// …`, which is kept and never printed. */
export function isRemarkLine(line: Line): boolean {
  return !line.literal && REMARK.test(line.text) && !NOT_REMARK.test(line.text)
}

/** `---`, `****`, `====`: a row of one mark, which has no name in the grammar. */
export function isSeparatorLine(line: Line): boolean {
  return !line.literal && SEPARATOR.test(line.text)
}

/** `---`, also typed with full-width marks, which opens and closes the front matter. */
export function isFenceLine(line: Line): boolean {
  return !line.literal && /^(?:-{3,}|－{3,}|—{3,})$/.test(line.text)
}
