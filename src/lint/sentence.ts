import { CLOSING, isFullMark, OPENING } from '../base/chars.ts'

/** Marks after which a paragraph may end. */
const ENDS = /[。！？…；：.!?;:~～）)》】〕」』”’—]$/u
/** Those of them that close nothing. */
const STOPS = '。！？…；：.!?;:~～—'
/** Shorter lines are captions, signatures, headings or verse, not prose. */
const PROSE_LENGTH = 18
/** A line without any other mark than 、 is taken for prose from this length on. */
const LISTING_LENGTH = 28
/** A web page's summary breaks off where its room ends; the text does not go on behind it. */
const SUMMARY = /^(?:核心提示|内容提要|导读|摘要)[：:]/u
/** A line that opens a list, a heading, a note, an item or a bracket of its own. */
const OPENS =
  /^(?:[一二三四五六七八九十百零〇]+[、.．是]|[（(][^）)]{1,30}[）)]|[0-9０-９]+[.．、]|[①-⑳]|第[一二三四五六七八九十百0-9]+[，、条章节项是]|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[ 　]|其[一二三四五六]|首先|(?:[\p{Script=Han}]{0,6}(?:人员|单位|时间|地点|主持人?|记录人?|出席|列席|缺席|请假|电话|地址|联系人|邮箱|附件))：|[§◆●■★▲※·【#＃|>\\/])/u
/** A line of a form, or the name of an attachment, ends without a mark. */
const FILLED =
  /^(?:附件[0-9一二三四五六七八九十]{0,3}|[\p{Script=Han}]{0,6}(?:人员|单位|时间|地点|主持人?|记录人?|出席|列席|缺席|请假|电话|地址|联系人|邮箱))：(?:[^。（）]|（[^（）]{0,40}）)*$/u
/** A heading on a line of its own has marks inside and none at its end. */
const HEADING =
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十0-9]+[）)]|[0-9０-９]+[.．、]|第[一二三四五六七八九十百0-9]+[编章节]|#)/u
const INNER_MARK = /[，。；：]|、$/u
/** A line that is a name, a unit or a date set apart at the end of a text. */
const SIGNATURE = /[0-9０-９〇一二三四五六七八九十]+月[0-9０-９一二三四五六七八九十]+日$/u

/**
 * True when a paragraph plainly breaks off inside a sentence and the next one goes on with it, as page breaks of PDF files
 * leave them. Both have to look like prose: headings, lists, captions, verse, signatures and addresses are left alone.
 */
export function endsMidSentence(text: string, next: string): boolean {
  // Nearly every paragraph.
  if (text !== '' && STOPS.includes(text.charAt(text.length - 1))) return false
  const head = text.trimEnd()
  const ends = ENDS.test(head)
  const closed = CLOSING.includes(head.at(-1) ?? '')
  if (ends && !closed) return false
  const tail = next.trimStart()
  if (head === '' || tail === '' || OPENS.test(tail) || SUMMARY.test(head)) return false
  const first = [...tail.slice(0, 2)][0]
  const goesOn =
    isFullMark(first) && first !== undefined && !OPENING.includes(first) && !'—…·'.includes(first)
  if (goesOn && (!ends || closed)) return true
  if (ends || FILLED.test(head) || (HEADING.test(head) && !head.includes('。'))) return false
  if (head.length < PROSE_LENGTH || !(INNER_MARK.test(head) || listing(head, tail))) return false
  if (SIGNATURE.test(head) || (SIGNATURE.test(tail) && !INNER_MARK.test(tail))) return false
  return /[。！？；，、）”]/u.test(tail)
}

/** True where a long line with 、 alone is the beginning of a sentence: neither a title of a document nor a line of names. */
function listing(head: string, tail: string): boolean {
  return (
    head.length >= LISTING_LENGTH &&
    head.includes('、') &&
    !/(?:解释|规定|决定|通知|意见|办法|报告|方案|条例|通过|修订|修正|公布|发布|名单|会|局|部|委|司)$/u.test(
      head,
    ) &&
    /[，。]/u.test(tail)
  )
}
