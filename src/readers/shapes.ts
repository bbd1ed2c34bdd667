import { isHan, SENTENCE_END } from '../base/chars.ts'
import { IMPRINT_LABELS } from '../model/imprint-labels.ts'

/** Marks before an item that the source format reads. */
const MARKERS = '§◆●■★▲※·'

/** Other marks that offices put before an item; they become §. */
const FOREIGN_MARKERS = '◇○□☆△◎•▪►▶➤❖✦'

/** A marker at the start of a line, the words behind it, and whether the source format knows the marker. */
export interface Marked {
  readonly marker: string
  readonly rest: string
  readonly known: boolean
}

/** Reads `§ …`, `◆…`, `• …`; undefined for a line without a marker. */
export function readMarker(text: string): Marked | undefined {
  const marker = text[0] ?? ''
  const known = MARKERS.includes(marker)
  if (marker === '' || (!known && !FOREIGN_MARKERS.includes(marker))) return undefined
  const rest = text.slice(1).trimStart()
  return rest === '' ? undefined : { marker, rest, known }
}

/** An ordinal at the start of a line. */
export interface Ordinal {
  readonly kind: 'arabic' | 'han' | 'bracketed-arabic' | 'bracketed-han' | 'circled'
  readonly value: number
  /** As written, with its mark and without the space behind it. */
  readonly text: string
  readonly rest: string
}

const HAN_NUMERALS = '〇一二三四五六七八九十'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const ORDINALS: readonly (readonly [Ordinal['kind'], RegExp])[] = [
  [
    'arabic',
    /^([0-9０-９]{1,2})(?:[.．](?:(?![0-9０-９])|(?=[0-9]{1,2}月|[12][0-9]{3}年))|、|\s(?=\p{Script=Han}))\s*/u,
  ],
  ['bracketed-arabic', /^[（(]([0-9０-９]{1,2})[）)]\s*/u],
  ['bracketed-arabic', /^([0-9]{1,2})[）)]\s*/u],
  ['han', /^([一二三四五六七八九十]{1,3})[、.．]\s*/u],
  ['bracketed-han', /^[（(]([一二三四五六七八九十]{1,3})[）)]、?\s*/u],
]

/** Reads the ordinal that opens a line: `1.`, `1、`, `（1）`, `一、`, `（一）`, `①`. */
export function readOrdinal(text: string): Ordinal | undefined {
  const circled = CIRCLED.indexOf(text[0] ?? ' ')
  if (circled >= 0)
    return { kind: 'circled', value: circled + 1, text: text.slice(0, 1), rest: text.slice(1).trim() }
  for (const [kind, pattern] of ORDINALS) {
    const [whole, digits] = pattern.exec(text) ?? []
    if (whole === undefined || digits === undefined) continue
    const rest = text.slice(whole.length)
    if (rest === '') continue
    return { kind, value: ordinalValue(digits), text: whole.trim(), rest }
  }
  return undefined
}

function ordinalValue(digits: string): number {
  const plain = digits.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  if (/^\d+$/.test(plain)) return Number(plain)
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['〇', plain]
  return (tens === '' ? 1 : HAN_NUMERALS.indexOf(tens)) * 10 + Math.max(0, HAN_NUMERALS.indexOf(ones || '〇'))
}

/** The words of a line that is nothing but `【…】` (also ［］, [], 〖〗); undefined for another line. */
export function bracketLabel(text: string): string | undefined {
  if (text.length > 40) return undefined
  return /^[【［[〖〔]\s*([^【】［］[\]〖〗〔〕]{1,30}?)\s*[】］\]〗〕]$/u.exec(text)?.[1]
}

/** True for a line that is nothing but bracketed words: an attribution, a remark on the text. */
export function isBracketed(text: string): boolean {
  return text.length <= 80 && /^(?:[（(](?:[^（）()]|[（(][^（）()]*[）)])+[）)]\s*)+$/u.test(text)
}

/** What stands before the bracketed words that end a text, and those words; undefined where it does not end so. */
export function endingBrackets(
  text: string,
): { readonly before: string; readonly inside: string } | undefined {
  if (!/[）)]$/u.test(text)) return undefined
  const tail = text.slice(-200)
  let depth = 0
  for (let i = tail.length - 1; i >= 0; i--) {
    const char = tail[i] ?? ''
    if (char === '）' || char === ')') depth++
    if (char !== '（' && char !== '(') continue
    depth--
    if (depth > 0) continue
    const before = text.slice(0, text.length - tail.length + i).trimEnd()
    return { before, inside: tail.slice(i + 1, -1) }
  }
  return undefined
}

const CREDIT =
  /记者|通讯员|供稿|转自|来源|摘自|据|讯|日报|晚报|网|电视台|摄|文[：:/／]|[会局委办部院处科组室厅社馆站所校盟司团镇乡中心集团支部街道]$/u

/** True for words in brackets that say who wrote something, as their words or a name beside another tell. */
export function isCredit(inside: string): boolean {
  return CREDIT.test(inside) || /^\p{Script=Han}{2,4}(?:[ \u3000、]\p{Script=Han}{2,4})+$/u.test(inside)
}

/**
 * Whether a text ends as a paragraph does: `yes` behind 。！？：； or an attribution, `no` where the sentence goes on.
 */
export function endsParagraph(text: string): boolean {
  const last = text.at(-1) ?? ''
  if (`${SENTENCE_END}；：!?;:】`.includes(last)) return true
  if (last === '.' && isHan(text.at(-2))) return true
  const brackets = endingBrackets(text)
  if (brackets !== undefined) {
    const { before, inside } = brackets
    if (before === '' || /[。！？…!?”’》]$/u.test(before)) return true
    return CREDIT.test(inside) && !/[市县区]、/u.test(inside)
  }
  return /[。！？…!?][”’」』》"']+$/u.test(text)
}

/** True when a bracket or quotation is open at the end of a text. */
export function isOpenEnded(text: string): boolean {
  return ['“”', '（）', '《》', '〈〉', '【】'].some(
    ([open = '', close = '']) => text.lastIndexOf(open) > text.lastIndexOf(close),
  )
}

/** True for 一、… （一）… 1.… alone on its line: an ordinal, few words and no end. */
export function isHeadingLine(text: string): boolean {
  return (
    text.length <= 50 &&
    readOrdinal(text) !== undefined &&
    !/[。！？；，]$/u.test(text) &&
    !/[。！？]/u.test(text)
  )
}

const LABELS = Object.values(IMPRINT_LABELS)
  .flat()
  .concat(
    '印发',
    '主编',
    '编审',
    '编发',
    '联系电话',
    '审核人',
    '签发人',
    '地址',
    '传真',
    '网址',
    '抄',
    '主办',
    '承办',
  )
  .filter((label) => label !== '共印' && label !== '印数')
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join('\\s*'))
  .join('|')
const LABELLED = new RegExp(`^[（(]?\\s*(${LABELS})\\s*[：:]`, 'u')
const COPIES =
  /^[（(]?\s*(?:本期)?\s*(?:共\s*印|印\s*数|印\s*发|印)\s*[：:]?\s*[0-9０-９一二三四五六七八九十百千\s]{0,8}\s*份?\s*[）)]?\s*。?$/u

/** The label that begins a line of the imprint, without spaces; undefined for another line. */
export function imprintLabel(text: string): string | undefined {
  const label = LABELLED.exec(text.slice(0, 20))?.[1]?.replace(/\s+/gu, '')
  if (label !== undefined) return label
  return text.length <= 20 && /份|印数/u.test(text) && COPIES.test(text) ? '共印' : undefined
}

/** True for a line of underscores, dashes or other drawing: the red rule of a masthead, the rules of an imprint. */
export function isRule(text: string): boolean {
  return /^[_＿─━═—–―=＝*＊~～\-－·.…☆★]{5,}$/u.test(text)
}

/** `简 报` and `运　行　月　报` as `简报`, `运行月报`; other texts unchanged. */
export function unspaced(text: string): string {
  const pieces = text.split(/\s+/u)
  return pieces.length > 1 && pieces.every((piece) => [...piece].length === 1) ? pieces.join('') : text
}
