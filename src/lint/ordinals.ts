import { headsFirst } from '../base/heads-first.ts'
import { matchesOf } from '../base/matches.ts'
import { parseNumeral } from '../base/numerals.ts'

/** The kinds of ordinals, from the highest of the ladder of GB/T 9704-2012 7.3.3 down; the last three stand beside it. */
export type OrdinalKind = 'han' | 'han-brackets' | 'arabic' | 'arabic-brackets' | 'circle' | 'first' | 'is'

/** An ordinal at the head of a text. */
export interface Ordinal {
  readonly kind: OrdinalKind
  readonly value: number
  /** As written, with its mark. */
  readonly text: string
}

/** How deep a kind stands in the ladder; undefined for those beside it. */
export const LADDER: readonly OrdinalKind[] = ['han', 'han-brackets', 'arabic', 'arabic-brackets', 'circle']

const FORMS: readonly (readonly [OrdinalKind, RegExp])[] = [
  [
    'han',
    /^([一二三四五六七八九十]{1,3})[、.．](?![一二三四五六七八九十](?![〇零○一二三四五六七八九]{3}年))/,
  ],
  ['han-brackets', /^[（(]([一二三四五六七八九十]{1,3})[）)]/],
  ['arabic', /^([0-9０-９]{1,2})(?:[.．](?![0-9０-９])|、(?![0-9０-９]))/],
  ['arabic-brackets', /^[（(]?([0-9０-９]{1,2})[）)]/],
  ['circle', /^([①-⑳])/],
  ['first', /^第([一二三四五六七八九十]{1,3})[，、,：]/],
  ['is', /^([一二三四五六七八九十]{1,3})(?:是|要)(?!否|不是)/],
]

/** The words of a web page's control that stand glued before an ordinal: 会员免费查看2、…. */
const CONTROL =
  /^(?:会员|登录后?)?(?:免费查看|查看全文|阅读全文|展开全文)(?=[一二三四五六七八九十（(0-9０-９①-⑳第])/

/** True for 第三条 …, 第二章 …: what is numbered before it does not go on behind it. */
export function opensArticle(text: string): boolean {
  return text.startsWith('第') && /^第[一二三四五六七八九十百千零〇0-9]{1,7}[条章节编]/.test(text)
}

/** Longer quotations are taken for a mark that was left open. */
export const QUOTED_PARAGRAPHS = 40

/**
 * Follows a quotation of several paragraphs, as amendments have them: how many of its paragraphs have been read with this
 * one, 0 outside and where it ends. What is numbered inside has nothing to do with what is numbered around it.
 */
export function quotedParagraphs(text: string, before: number): number {
  if (before === 0 && !text.startsWith('“')) return 0
  let depth = 0
  for (const char of text) depth += char === '“' ? 1 : char === '”' ? -1 : 0
  // A quotation may open again at the head of each of its paragraphs.
  if (before > 0 && text.startsWith('“')) depth--
  const ends = before === 0 ? depth <= 0 : depth < 0
  return ends || before >= QUOTED_PARAGRAPHS ? 0 : before + 1
}

/** 第三条, 第一百三十三条之一 at the head of a provision: a gap parts it from the words. */
export const PROVISION =
  /^第[0-9０-９零〇一二三四五六七八九十百千]{1,7}[编章节条款项](?:之[一二三四五六七八九十])?$/u

/** What {@link CONTROL} begins with. */
const CONTROLS = '会登免查阅展'

/** How many characters of a control stand before the ordinal of a text. */
export function controlLength(text: string): number {
  return CONTROLS.includes(text.charAt(0)) ? (CONTROL.exec(text)?.[0].length ?? 0) : 0
}

/** The ordinal that a text begins with. */
export function ordinalOf(text: string): Ordinal | undefined {
  if (!/^[一二三四五六七八九十（(0-9０-９①-⑳第]/.test(text)) return undefined
  for (const [kind, form] of FORMS) {
    const match = form.exec(text)
    if (match === null) continue
    const digits = match[1] ?? ''
    const value = kind === 'circle' ? digits.charCodeAt(0) - 0x245f : parseNumeral(digits)
    if (value === undefined || value === 0) return undefined
    return { kind, value, text: match[0] }
  }
  return undefined
}

const INSIDE =
  /[：:；。](?:[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[0-9]{1,2}[.．](?![0-9])|[①-⑳])/g

/** The ordinals that stand inside a paragraph, behind a mark: 三条措施：1.排查；2.备料；3.演练。 */
export function ordinalsInside(text: string): readonly Ordinal[] {
  const found = matchesOf(text, INSIDE)
  return found.length === 0 ? [] : found.flatMap(([one]) => ordinalOf(one.slice(1)) ?? [])
}

const RUN = headsFirst(/(?<=[。；：，！？\n]|^)([一二三四五六七八九十]{1,3})是(?!否|不是)/g)

/** 一是…二是…三是 inside a text, with where each stands. */
export function runIn(
  text: string,
): readonly { readonly value: number; readonly at: number; readonly text: string }[] {
  // Most paragraphs need not be searched.
  if (!text.includes('是')) return []
  return matchesOf(text, RUN).flatMap((match) => {
    const value = parseNumeral(match[1] ?? '')
    return value === undefined || value === 0 ? [] : [{ value, at: match.index, text: match[0] }]
  })
}
