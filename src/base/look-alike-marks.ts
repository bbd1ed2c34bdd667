import { beside, charAt, charBefore, type HalfMark } from './beside-mark.ts'
import { matchesOf } from './matches.ts'

/** What small, vertical and half-width forms of Chinese marks stand for. */
const FORMS: Readonly<Record<string, string>> = {
  '｡': '。',
  '､': '、',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '﹝': '〔',
  '﹞': '〕',
  '〝': '“',
  '〞': '”',
  '〟': '”',
  '︰': '：',
  '∶': '：',
  '︐': '，',
  '︑': '、',
  '︒': '。',
  '︓': '：',
  '︔': '；',
  '︕': '！',
  '︖': '？',
  '︵': '（',
  '︶': '）',
  '︹': '〔',
  '︺': '〕',
  '︻': '【',
  '︼': '】',
  '︽': '《',
  '︾': '》',
  '︿': '〈',
  '﹀': '〉',
}
const FORM = /[｡､﹐﹑﹔-﹗﹙﹚﹝﹞〝-〟︰∶︐-︖︵︶︹-﹀]/g
/** 水泥∶沙＝1∶3: ∶ is the sign of a ratio. */
const RATIO = /[0-9]∶[0-9]|∶.{0,20}[=＝]/

/** True where {@link lookAlikes} may find something; quick, since next to no text has any. */
export function hasLookAlikes(text: string): boolean {
  FORM.lastIndex = 0
  return FORM.test(text)
}

/**
 * Characters that look like Chinese marks and are others: small, vertical and half-width forms, and the sign of a ratio, where
 * they stand beside 汉字 or another mark. Offsets count from `offset`.
 */
export function lookAlikes(text: string, offset = 0): readonly HalfMark[] {
  const marks: HalfMark[] = []
  let known: boolean | undefined
  const ratio = (): boolean => (known ??= RATIO.test(text))
  for (const { 0: found, index: at } of matchesOf(text, FORM)) {
    const left = charBefore(text, at)
    const right = charAt(text, at + 1)
    if (found === '∶' && (!(beside(left) || beside(right)) || ratio())) continue
    if (/[0-9]/.test(left ?? '') && /[0-9]/.test(right ?? '')) continue
    marks.push({
      span: { start: offset + at, end: offset + at + 1 },
      at: offset + at,
      found,
      right: FORMS[found],
    })
  }
  return marks
}
