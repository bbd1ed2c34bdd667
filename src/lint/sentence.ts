import { CLOSING, isFullMark, OPENING } from '../base/chars.ts'

/** Marks after which a paragraph may end. */
const ENDS = /[。！？…；：.!?;:~～）)》】〕」』”’—]$/u
/** Shorter lines are captions, signatures, headings or verse, not prose. */
const PROSE_LENGTH = 18
/** A line that opens a list, a heading, a note, an item or a bracket of its own. */
const OPENS =
  /^(?:[一二三四五六七八九十百零〇]+[、.．是]|[（(][^）)]{1,30}[）)]|[0-9０-９]+[.．、]|[①-⑳]|第[一二三四五六七八九十百0-9]+[，、条章节项是]|其[一二三四五六]|首先|[§◆●■★▲※·【#＃|>\\/])/u
/** A heading on a line of its own has marks inside and none at its end. */
const HEADING = /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十0-9]+[）)]|[0-9０-９]+[.．、]|#)/u
const INNER_MARK = /[，。；、：]/u
/** A line that is a name, a unit or a date set apart at the end of a text. */
const SIGNATURE = /[0-9０-９〇一二三四五六七八九十]+月[0-9０-９一二三四五六七八九十]+日$/u

/**
 * True when a paragraph plainly breaks off inside a sentence and the next one goes on with it, as page breaks of PDF files
 * leave them. Both have to look like prose: headings, lists, captions, verse, signatures and addresses are left alone.
 */
export function endsMidSentence(text: string, next: string): boolean {
  const head = text.trimEnd()
  const tail = next.trimStart()
  if (head === '' || tail === '' || OPENS.test(tail)) return false
  const first = [...tail.slice(0, 2)][0]
  const goesOn =
    isFullMark(first) && first !== undefined && !OPENING.includes(first) && !'—…·'.includes(first)
  if (goesOn && (!ENDS.test(head) || CLOSING.includes(head.at(-1) ?? ''))) return true
  if (ENDS.test(head) || (HEADING.test(head) && !head.includes('。'))) return false
  if (head.length < PROSE_LENGTH || !INNER_MARK.test(head)) return false
  if (SIGNATURE.test(head) || (SIGNATURE.test(tail) && !INNER_MARK.test(tail))) return false
  return /[。！？；，、）”]/u.test(tail)
}
